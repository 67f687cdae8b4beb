"""A text to grids: which of the ways to write a table in text it uses, its lines say."""

from __future__ import annotations

from collections import Counter

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.importing.grid import Grid
from perfdsl.importing.plain.cell_lines import read_cell_lines
from perfdsl.importing.plain.pipes import is_pipe_row, read_pipes
from perfdsl.importing.plain.separated import read_comma_rows, read_tab_rows
from perfdsl.importing.texts import paragraphs
from perfdsl.workspace import understand

_TABLES = tuple[tuple[Grid, ...], tuple[str, ...]]


def read_plain(path: str, content: bytes, told: list[Diagnostic]) -> _TABLES:
    """The tables of a text and the paragraphs behind the last; findings of its encoding are added."""
    text = understand(path, content)
    told += text.diagnostics
    if text.source is None:
        return (), ()
    lines = text.source.text.split("\n")
    if sum(map(is_pipe_row, lines)) > 1:
        return read_pipes(lines)
    single = sum(line.startswith("\t") and "\t" not in line.strip("\t") for line in lines)
    several = sum("\t" in line.strip("\t") for line in lines)
    if single > several:
        return read_cell_lines(lines)
    if several:
        return read_tab_rows(lines)
    if path.lower().endswith(".csv") or _has_comma_rows(lines):
        return read_comma_rows(lines)
    return (), paragraphs(lines)


def _has_comma_rows(lines: list[str]) -> bool:
    """Whether nearly all lines have the same number of commas: prose has not."""
    counts = Counter(line.count(",") for line in lines if line.strip())
    if not counts:
        return False
    commas, often = counts.most_common(1)[0]
    return commas > 0 and often > 1 and often * 5 >= counts.total() * 4
