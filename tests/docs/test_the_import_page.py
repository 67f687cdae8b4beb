"""What ``docs/import.md`` shows is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from perfdsl.diagnostics.model import Severity
from perfdsl.driver import compile_source
from perfdsl.importing.writing.proof import proved
from perfdsl.importing.writing.quoting import quoted
from perfdsl.source import SourceFile

PAGE = (Path(__file__).parents[2] / "docs" / "import.md").read_text("utf-8")
ROWS = re.findall(r"^ {3}\| (\S.*?) \| `([^`]+)` \|$", PAGE, re.MULTILINE)


def test_the_program_compiles_without_an_error_or_a_warning() -> None:
    match = re.search(r"^```perf\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert match
    found = compile_source(SourceFile("表.perf", match[1])).diagnostics
    assert [one for one in found if one.severity is not Severity.HINT] == []


@pytest.mark.parametrize(("cell", "source"), ROWS)
def test_a_cell_is_written_as_the_page_says(cell: str, source: str) -> None:
    assert proved([cell], 2023).get(cell, quoted(cell)) == source.partition("  #")[0]


def test_the_page_shows_some_of_each() -> None:
    assert len(ROWS) >= 8
