"""The tables kept beside the grammar are those of the grammar, on every machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from perfdsl.source import SourceFile
from perfdsl.syntax import tables as module
from perfdsl.syntax.generation import generate
from perfdsl.syntax.parser import parse
from perfdsl.syntax.tables import TABLES, Tables, digest
from tests.conftest import CheckGolden
from tests.effort import calls

GRAMMAR = Path(__file__).parents[2] / "grammar"
TEXT = (GRAMMAR / "perf.lark").read_text("utf-8")
PROGRAM = '项目 "甲" {\n  预算 1万元 = 财政资金 (2 * 3千元) + 其他资金 4千元\n  产出 { 数量 "台" ≥ 3台 }\n}\n'


def test_the_kept_tables_are_those_of_the_grammar(check_golden: CheckGolden) -> None:
    check_golden(GRAMMAR / TABLES, generate(TEXT))


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_same_grammar_gives_the_same_tables_whatever_the_order_of_sets(seed: str) -> None:
    code = (
        "import sys; from pathlib import Path; from perfdsl.syntax.generation import generate;"
        "sys.stdout.buffer.write(generate(Path(sys.argv[1]).read_text('utf-8')).encode())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(GRAMMAR / "perf.lark")],
        capture_output=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
    )
    assert done.stdout == (GRAMMAR / TABLES).read_bytes()


def _without_kept(folder: Path, kept: str | None) -> Tables:
    shutil.copy(GRAMMAR / "perf.lark", folder)
    if kept is not None:
        (folder / TABLES).write_text(kept, "utf-8")
    return Tables()


@pytest.mark.parametrize(
    "kept", [None, f"TABLES = {{'grammar': {digest('of another grammar')!r}}}"]
)
def test_tables_that_are_missing_or_of_another_grammar_are_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: str | None
) -> None:
    monkeypatch.setattr(module, "resource_dir", lambda _: tmp_path)
    made = _without_kept(tmp_path, kept)
    monkeypatch.undo()
    usual = module.tables()
    assert (made.start, made.end, made.shifts) == (usual.start, usual.end, usual.shifts)
    monkeypatch.setattr(module, "tables", lambda: made)
    monkeypatch.setattr("perfdsl.syntax.parser.tables", lambda: made)
    assert parse(SourceFile("甲.perf", PROGRAM)).diagnostics == ()


def test_a_line_of_very_many_parts_is_read_in_proportion() -> None:
    def effort(parts: int) -> int:
        source = SourceFile("甲.perf", f"设 甲 = {' + '.join(['1套'] * parts)}\n")
        return calls(lambda: parse(source))

    effort(500)
    assert effort(16_000) < 9 * effort(2_000)
