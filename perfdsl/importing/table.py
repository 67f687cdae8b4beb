"""A table while it is read: cells are placed, spans are clipped, and a Grid comes out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from perfdsl.diagnostics.model import Text
from perfdsl.importing import limits
from perfdsl.importing.fault import too_large
from perfdsl.importing.grid import Cell, Grid
from perfdsl.importing.texts import shown

_TOO_MANY_CELLS = Text("有字的单元格超过 {limit} 个", "more than {limit} cells with a text")
_TOO_LONG = Text("单元格里的字太多", "too much text in its cells")
_TOO_WIDE = Text("一张表超过 {limit} 列", "a table of more than {limit} columns")
_TOO_HIGH = Text("一张表超过 {limit} 行", "a table of more than {limit} rows")
_TOO_COVERED = Text("单元格太多，或合并得太大", "it has too many cells, or too large ones")
_TOO_MANY_GRIDS = Text("超过 {limit} 张表", "more than {limit} tables")


@dataclass(slots=True)
class Placed:
    """A cell while its table is read. Rows and columns count from 1."""

    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1
    number: str | None = None


class Allowance:
    """What all the tables of one file may have together."""

    def __init__(self) -> None:
        self._cells = limits.MOST_CELLS
        self._grids = limits.MOST_GRIDS
        self._covered = limits.MOST_COVERED
        self._characters = limits.MOST_CHARACTERS

    def cells(self, texts: Iterable[str]) -> None:
        """Cells with these texts more. A spreadsheet may have one text in many cells."""
        for text in texts:
            self._cells -= 1
            self._characters -= len(text)
        if self._cells < 0:
            raise too_large(_TOO_MANY_CELLS.fill({"limit": limits.MOST_CELLS}))
        if self._characters < 0:
            raise too_large(_TOO_LONG)

    def grid(self) -> None:
        """One table more."""
        self._grids -= 1
        if self._grids < 0:
            raise too_large(_TOO_MANY_GRIDS.fill({"limit": limits.MOST_GRIDS}))

    def covered(self, positions: int) -> None:
        """So many positions more that merged cells cover."""
        self._covered -= positions
        if self._covered < 0:
            raise too_large(_TOO_COVERED)


def bounded(row: int, column: int) -> None:
    """Raises where a table becomes larger than any real one."""
    if column > limits.MOST_COLUMNS:
        raise too_large(_TOO_WIDE.fill({"limit": limits.MOST_COLUMNS}))
    if row > limits.MOST_ROWS:
        raise too_large(_TOO_HIGH.fill({"limit": limits.MOST_ROWS}))


def grid_of(
    name: str,
    cells: Iterable[Placed],
    height: int,
    allowance: Allowance,
    before: tuple[str, ...] = (),
) -> Grid:
    """The table: empty cells left out, no cell reaching below its last row."""
    allowance.grid()
    placed = sorted(cells, key=lambda one: (one.row, one.column))
    width = max((one.column + one.columns - 1 for one in placed), default=0)
    bounded(height, width)
    kept = tuple(
        Cell(
            one.row,
            one.column,
            text,
            max(1, min(one.rows, height - one.row + 1)),
            one.columns,
            one.number,
        )
        for one in placed
        if (text := shown(one.text))
    )
    allowance.cells(one.text for one in kept)
    return Grid(name, height, width, kept, before)


class Flow:
    """A table given row by row, left to right, as in HTML: a cell goes to the next free column."""

    def __init__(self, allowance: Allowance) -> None:
        self._allowance = allowance
        self.row = 0
        self._column = 1
        self._until: dict[
            int, int
        ] = {}  # a column, and the last row that a cell above covers in it
        self.cells: list[Placed] = []

    def next_row(self) -> None:
        """The cells to come stand in a new row."""
        self.row += 1
        self._column = 1
        bounded(self.row, 1)

    def cell(self, text: str, rows: int = 1, columns: int = 1, number: str | None = None) -> None:
        """One cell; ``rows`` may reach below the last row that will come."""
        while self._until.get(self._column, 0) >= self.row:
            self._column += 1
        bounded(self.row, self._column)
        columns = min(columns, limits.MOST_COLUMNS + 1 - self._column)
        last = self._column + columns - 1
        self._allowance.covered(columns)
        if rows > 1:
            for column in range(self._column, last + 1):
                self._until[column] = self.row + rows - 1
        self.cells.append(Placed(self.row, self._column, text, rows, columns, number))
        self._column = last + 1

    def grid(self, name: str, before: tuple[str, ...] = ()) -> Grid:
        """The table so far. A cell that spans more columns than there are spans those there are."""
        width = max((one.column for one in self.cells), default=0)
        for one in self.cells:
            one.columns = max(1, min(one.columns, width - one.column + 1))
        return grid_of(name, self.cells, self.row, self._allowance, before)
