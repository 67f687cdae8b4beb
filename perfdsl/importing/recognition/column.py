"""The columns of a grid of indicators, as the rest of import is told of them."""

from __future__ import annotations

from perfdsl.importing.recognition.vocabulary import Period
from perfdsl.record import Record


class Column(Record):
    """Columns ``start`` to before ``end`` of a grid, under one name.

    ``set`` numbers the sets of indicators that stand side by side, 0 for what they share.
    """

    start: int
    end: int
    role: str
    title: str
    period: Period = ""
    set: int = 0

    def holds(self, column: int) -> bool:
        """Whether a column of the grid is one of these."""
        return self.start <= column < self.end


class Columns(Record):
    """The names of a grid's columns, and the rows they stand in."""

    columns: tuple[Column, ...]
    first: int
    last: int

    @property
    def sets(self) -> tuple[tuple[Column, ...], ...]:
        """The columns of each indicator of a row, those that are shared in each."""
        numbers = sorted({one.set for one in self.columns if one.set}) or [0]
        return tuple(
            tuple(one for one in self.columns if one.set in (0, number)) for number in numbers
        )

    @property
    def is_flat(self) -> bool:
        """Whether projects are rows of it too (平铺表)."""
        return any(one.role == "project" for one in self.columns)

    def of(self, column: int) -> Column | None:
        """The column that a place is under."""
        return next((one for one in self.columns if one.holds(column)), None)

    def first_of(self, role: str) -> Column | None:
        """The first column with a role."""
        return next((one for one in self.columns if one.role == role), None)
