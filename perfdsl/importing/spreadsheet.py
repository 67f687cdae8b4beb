"""A sheet to a grid, whichever format it came from: merged cells, and what is too far away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from perfdsl.diagnostics.model import Text
from perfdsl.importing import limits
from perfdsl.importing.fault import too_large
from perfdsl.importing.grid import Grid
from perfdsl.importing.notes import Notes
from perfdsl.importing.numbers.exact import digits
from perfdsl.importing.numbers.shown import shown_number
from perfdsl.importing.table import Allowance, Placed, grid_of
from perfdsl.record import Record

HIDDEN_SHEETS = Text("隐藏的工作表 {count} 张（没有读）", "{count} hidden sheets (not read)")
_FAR = Text(
    f"第 {limits.MOST_ROWS} 行以下、第 {limits.MOST_COLUMNS} 列以右的单元格 {{count}} 个",
    f"{{count}} cells below row {limits.MOST_ROWS} or right of column {limits.MOST_COLUMNS}",
)
_TOO_MUCH = Text("一张工作表里的字太多", "too much text in one sheet")
_HIDDEN_ROWS = Text("隐藏的行 {count} 行（照读了）", "{count} hidden rows (read all the same)")
_HIDDEN_COLUMNS = Text(
    "隐藏的列 {count} 列（照读了）", "{count} hidden columns (read all the same)"
)


class Merge(Record):
    """A merged range: its first and last row and column, counted from 1."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Sheet:
    """A sheet while it is read. Ranges of hidden columns are first and last."""

    name: str
    cells: list[Placed] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    far: int = 0
    characters: int = 0

    def add(self, row: int, column: int, text: str, number: str | None = None) -> None:
        """A cell, unless it stands where no table is."""
        if row > limits.MOST_ROWS or column > limits.MOST_COLUMNS:
            self.far += 1
        else:
            self.cells.append(Placed(row, column, text, number=number))
            # Cells may share a text, so that a small file has more of it than it is large.
            self.characters += len(text)
            if len(self.cells) > limits.MOST_CELLS or self.characters > limits.MOST_CHARACTERS:
                raise too_large(_TOO_MUCH)


def numeric(number: Decimal, code: str, *, from_1904: bool) -> tuple[str, str | None]:
    """What a numeric cell shows, and its exact number unless it shows a day or time."""
    shown = shown_number(number, code, from_1904=from_1904)
    return shown.text, None if shown.is_date else digits(number)


def grids_of(sheets: Iterable[Sheet], notes: Notes) -> tuple[Grid, ...]:
    """The sheets that have a text somewhere."""
    allowance = Allowance()
    grids: list[Grid] = []
    for sheet in sheets:
        if sheet.far:
            notes.unread(_FAR, sheet.far)
        sheet.cells = [one for one in sheet.cells if one.text.strip()]
        if sheet.cells:
            _merge(sheet, allowance)
            _note_hidden(sheet, notes)
            height = max(one.row for one in sheet.cells)
            grids.append(grid_of(sheet.name, sheet.cells, height, allowance))
    return tuple(grids)


def _merge(sheet: Sheet, allowance: Allowance) -> None:
    """Merged cells span as far as the sheet has texts; a merged cell's text is that at its corner."""
    rows: defaultdict[int, dict[int, Placed]] = defaultdict(dict)
    for one in sheet.cells:
        rows[one.row][one.column] = one
    last_row, last_column = max(rows), max(one.column for one in sheet.cells)
    for merge in sheet.merges:
        bottom, right = min(merge.bottom, last_row), min(merge.right, last_column)
        for row in range(merge.top, bottom + 1):
            cells = rows.get(row, {})
            allowance.covered(len(cells) + 1)
            for column in [one for one in cells if merge.left <= one <= right]:
                if (row, column) != (merge.top, merge.left):
                    del cells[column]
        corner = rows[merge.top].get(merge.left) if merge.top in rows else None
        if corner:
            corner.rows, corner.columns = bottom - merge.top + 1, right - merge.left + 1
    sheet.cells = [one for cells in rows.values() for one in cells.values()]


def _note_hidden(sheet: Sheet, notes: Notes) -> None:
    rows = sheet.hidden_rows & {one.row for one in sheet.cells}
    columns = {one.column for one in sheet.cells}
    hidden = {
        at for at in columns if any(first <= at <= last for first, last in sheet.hidden_columns)
    }
    if rows:
        notes.hidden(_HIDDEN_ROWS, len(rows))
    if hidden:
        notes.hidden(_HIDDEN_COLUMNS, len(hidden))
