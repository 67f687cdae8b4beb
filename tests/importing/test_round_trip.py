"""A published document, imported and built again, is the same file."""

from __future__ import annotations

from pathlib import Path

import pytest

from perfdsl.backends import emit
from perfdsl.document.model import Indicator
from perfdsl.driver import compile_source
from perfdsl.importing.importing import import_sheets
from perfdsl.importing.reading import read_grids
from perfdsl.source import SourceFile

EXAMPLES = Path(__file__).parents[2] / "examples"


def _document(path: Path) -> tuple[SourceFile, bytes]:
    source = SourceFile(path.name, path.read_text("utf-8"))
    document = compile_source(source).document
    assert document
    return source, emit("docx", document)


@pytest.mark.parametrize("style", ["docx", "html", "xlsx"])
def test_the_published_tables_come_back_byte_for_byte(style: str) -> None:
    path = EXAMPLES / "tianjin-2023" / "tianjin-2023.perf"
    source, word = _document(path)
    document = compile_source(source).document
    assert document
    sheets = read_grids(f"tianjin-2023.{style}", emit(style, document))
    imported = import_sheets(sheets)
    assert not imported.left
    again = compile_source(SourceFile(path.name, imported.text)).document
    assert again
    assert emit("docx", again) == word


@pytest.mark.parametrize("style", ["docx", "html", "xlsx"])
@pytest.mark.parametrize(
    "name",
    [
        *("provinces/sichuan", "provinces/core-101", "provinces/tianjin", "quickstart/quickstart"),
        "application-form/示例市文化馆-2024",
    ],
)
def test_the_tables_of_other_schemes_come_back_with_the_same_words(name: str, style: str) -> None:
    path = EXAMPLES / f"{name}.perf"
    source, _ = _document(path)
    document = compile_source(source).document
    assert document
    imported = import_sheets(read_grids(f"{path.stem}.{style}", emit(style, document)))
    assert not imported.left
    again = compile_source(SourceFile(path.name, imported.text)).document
    assert again
    before = [one for unit in document.units for one in unit.projects]
    after = [one for unit in again.units for one in unit.projects]
    for old, new in zip(before, after, strict=True):
        assert (old.name, old.goals) == (new.name, new.goals)
        assert _words(old.indicators) == _words(new.indicators)
        if old.midterm:
            assert new.midterm
            assert old.midterm.goals == new.midterm.goals
            # side by side they are printed in the order of the year's
            assert sorted(_words(old.midterm.indicators)) == sorted(_words(new.midterm.indicators))


def _words(rows: tuple[Indicator, ...]) -> list[tuple[str, ...]]:
    return [(row.level2, row.name, row.description, row.text) for row in rows]
