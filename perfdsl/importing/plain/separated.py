"""Rows of cells parted by tabs (pasted from Excel) or by commas (CSV)."""

from __future__ import annotations

import csv
from collections.abc import Iterator

from perfdsl.importing.grid import Grid
from perfdsl.importing.table import Allowance, Flow
from perfdsl.importing.texts import paragraphs

_Tables = tuple[tuple[Grid, ...], tuple[str, ...]]
# A quote that never closes would take the rest of the file into one cell.
_MOST_LINES_OF_CELL = 200


def read_tab_rows(lines: list[str]) -> _Tables:
    """A table for each run of lines with tabs; lines without one are paragraphs."""
    allowance = Allowance()
    grids: list[Grid] = []
    between: list[str] = []
    flow = Flow(allowance)

    def end() -> None:
        nonlocal flow
        if flow.cells:
            grids.append(flow.grid(f"表{len(grids) + 1}", paragraphs(between)))
            between.clear()
            flow = Flow(allowance)

    for row in _rows(lines, "\t"):
        if len(row) > 1:
            _add(flow, row)
        elif row and row[0].strip():
            end()
            between.append(row[0])
    end()
    return tuple(grids), paragraphs(between)


def read_comma_rows(lines: list[str]) -> _Tables:
    """One table, of all lines."""
    flow = Flow(Allowance())
    for row in _rows(lines, ","):
        if any(text.strip() for text in row):
            _add(flow, row)
    return ((flow.grid("表1"),) if flow.cells else ()), ()


def _add(flow: Flow, row: list[str]) -> None:
    while row and not row[-1].strip():
        row.pop()
    flow.next_row()
    for text in row:
        flow.cell(text)


def _rows(lines: list[str], separator: str) -> Iterator[list[str]]:
    """The cells of each line; of several lines where a quoted cell has line ends in it."""
    if _are_quotes_sound(lines, separator):
        yield from csv.reader([f"{line}\n" for line in lines], delimiter=separator)
    else:
        yield from (line.split(separator) for line in lines)


def _are_quotes_sound(lines: list[str], separator: str) -> bool:
    """Whether every quote that opens a cell is closed, in a cell of bearable length."""
    try:
        rows = csv.reader([f"{line}\n" for line in lines], delimiter=separator, strict=True)
        return all(cell.count("\n") < _MOST_LINES_OF_CELL for row in rows for cell in row)
    except csv.Error:
        return False
