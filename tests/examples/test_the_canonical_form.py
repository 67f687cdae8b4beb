"""What ships is written as ``perfc fmt`` writes it, and formatting never changes what is printed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from perfdsl.cli.init import SAMPLE
from perfdsl.diagnostics.model import Lang
from perfdsl.document.as_json import as_json
from perfdsl.driver import Compilation, compile_source
from perfdsl.source import SourceFile
from perfdsl.syntax.formatting import format_source, formatted
from tests.case_files import Case, all_cases
from tests.programs import Program

from .compiled import EXAMPLES, LIBRARY, ROOT, TIANJIN, compiled

SHIPPED = (*EXAMPLES, *sorted((ROOT / "perfdsl" / "schemes").glob("*.perf")))
CASES = all_cases()
LANGS: tuple[Lang | None, ...] = (None, "zh", "en")


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_a_shipped_file_is_canonical(path: Path) -> None:
    text = path.read_text("utf-8")
    assert formatted(text) == text


def test_what_init_makes_is_canonical() -> None:
    assert formatted(SAMPLE) == SAMPLE


def test_a_generated_workspace_says_the_same_however_carelessly_it_is_typed(
    tmp_path: Path,
) -> None:
    program = str(ROOT / "benchmarks" / "generate.py")
    subprocess.run([sys.executable, program, str(tmp_path), "--projects", "30"], check=True)
    for path in sorted(tmp_path.iterdir()):
        text = path.read_text("utf-8")
        result, careless = formatted(text), _careless(text)
        assert result is not None
        assert formatted(careless) == result != careless
        said = _said(compile_source(SourceFile("a", text)))
        assert _said(compile_source(SourceFile("a", careless))) == said
        assert _said(compile_source(SourceFile("a", result))) == said


def _careless(text: str) -> str:
    """As an author in a hurry types it: what the canonical form undoes without a trace."""
    for typed, meant in (
        ("  ", "\t"),
        (" {\n", "｛   \n"),
        ("≥ ", "＞＝"),
        (" = ", "＝"),
        ("}\n", " ｝\n"),
    ):
        text = text.replace(typed, meant)
    return text


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_case_prints_and_reports_the_same_when_formatted(case: Case, lang: Lang | None) -> None:
    before, after = case.program, _formatted(case.program, lang)
    assert _said(after.compiled()) == _said(before.compiled()), str(after)
    assert str(_formatted(after, lang)) == str(after)


def _formatted(program: Program, lang: Lang | None) -> Program:
    texts = (format_source(one, lang).text for one in program.files)
    files = zip(program.files, texts, strict=True)
    return replace(
        program,
        files=tuple(
            SourceFile(one.path, one.text if text is None else text) for one, text in files
        ),
    )


def _said(compilation: Compilation) -> tuple[object, list[str]]:
    """The document, and the codes that were reported."""
    document = compilation.document
    codes = sorted(one.kind.code for one in compilation.diagnostics)
    return as_json(document) if document else None, codes


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(
    "path", [TIANJIN, LIBRARY / "示例市检察院-2024.perf"], ids=["tianjin", "library"]
)
def test_an_example_prints_the_same_with_other_keywords(
    tmp_path: Path, path: Path, lang: Lang
) -> None:
    for name, text in _turned(path.parent, lang):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    turned = compiled(tmp_path / path.name, tmp_path)
    assert _said(turned) == _said(compiled(path, path.parent))


def _turned(folder: Path, lang: Lang) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*.perf")):
        text = path.read_text("utf-8")
        turned = format_source(SourceFile("a", text), lang).text
        assert turned is not None
        assert (turned != text) == (lang == "en")
        assert format_source(SourceFile("a", turned), "zh").text == text
        yield path.relative_to(folder).as_posix(), turned
