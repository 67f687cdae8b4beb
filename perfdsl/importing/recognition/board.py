"""A grid as a board: which cell covers a place, and what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.importing.grid import Cell, Grid
from perfdsl.importing.recognition.vocabulary import period_of
from perfdsl.record import Record

_LONGEST_LABEL = 40


class Spot(Record):
    """A filled cell, or a paragraph beside the tables, with its place as people are told it.

    ``is_cell`` is False for a paragraph. ``number`` is that of a numeric cell.
    """

    place: str
    text: str
    is_cell: bool = True
    number: str | None = None


class Board:
    """A grid whose places can be asked. Only filled cells stand on it; spans are respected.

    ``is_unmerged`` is whether no cell is merged: in text and CSV blanks stand where the form has wide
    cells.
    """

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self._rows: dict[int, list[Cell]] = {}
        self._cover: dict[int, dict[int, Cell]] = {}
        self._covering: dict[int, list[Cell]] = {}
        self._midterm: bool | None = None
        self.is_unmerged = all(cell.rows == 1 == cell.columns for cell in grid.cells)
        for cell in sorted(grid.cells, key=lambda one: one.column):
            if cell.text.strip():
                self._rows.setdefault(cell.row, []).append(cell)
            for row in range(cell.row, min(cell.row + cell.rows, grid.height + 1)):
                covered = self._cover.setdefault(row, {})
                for column in range(cell.column, min(cell.column + cell.columns, grid.width + 1)):
                    covered.setdefault(column, cell)

    @property
    def height(self) -> int:
        """How many rows it has."""
        return self.grid.height

    @property
    def mentions_midterm(self) -> bool:
        """Whether some label or title of it speaks of 中期, 实施期 or the like."""
        if self._midterm is None:
            texts = (cell.text for cell in self.grid.cells if len(cell.text) < _LONGEST_LABEL)
            self._midterm = any(period_of(text) == "mid" for text in texts)
        return self._midterm

    def end(self, cell: Cell) -> int:
        """The column behind a cell; behind the blanks at its right where nothing is merged."""
        end = cell.column + cell.columns
        while self.is_unmerged and end <= self.width and self.at(cell.row, end) is None:
            end += 1
        return end

    @property
    def width(self) -> int:
        """How many columns it has."""
        return self.grid.width

    def at(self, row: int, column: int) -> Cell | None:
        """The filled cell that covers a place."""
        cell = self.any_at(row, column)
        return cell if cell and cell.text.strip() else None

    def any_at(self, row: int, column: int) -> Cell | None:
        """The cell that covers a place, filled or not."""
        return self._cover.get(row, {}).get(column)

    def starting(self, row: int) -> list[Cell]:
        """The filled cells that begin in a row, from left to right."""
        return self._rows.get(row, [])

    def covering(self, row: int) -> list[Cell]:
        """The filled cells that cover some of a row, from left to right, each once."""
        found = self._covering.get(row)
        if found is None:
            at = self._cover.get(row, {})
            kept = {id(at[column]): at[column] for column in sorted(at)}
            found = [cell for cell in kept.values() if cell.text.strip()]
            self._covering[row] = found
        return found

    def right_of(self, cell: Cell) -> Cell | None:
        """The cell right beside one, filled or not, in its first row."""
        return self.any_at(cell.row, cell.column + cell.columns)

    def left_of(self, cell: Cell) -> Cell | None:
        """The filled cell right beside one; beyond blanks where nothing is merged."""
        column = cell.column - 1
        while self.is_unmerged and column > 1 and self.at(cell.row, column) is None:
            column -= 1
        return self.at(cell.row, column)

    def below(self, cell: Cell) -> Cell | None:
        """The cell right below one, filled or not."""
        return self.any_at(cell.row + cell.rows, cell.column)

    def spot(self, cell: Cell) -> Spot:
        """The cell with its place."""
        return Spot(self.grid.place(cell), cell.text, number=cell.number)

    def spots(self) -> Iterator[Spot]:
        """Every filled cell, row by row."""
        for row in range(1, self.height + 1):
            yield from (self.spot(cell) for cell in self.starting(row))
