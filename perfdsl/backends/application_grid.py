"""The grid of the application form: its columns, and whether the pages lie on their side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from perfdsl.backends.cells import Row
from perfdsl.backends.layout import half_widths
from perfdsl.document.model import Document, Indicator
from perfdsl.record import Record

# Twips: the width of the text on a page upright and on its side; then the widths of 一级指标, of
# 分值, and what of a side 二级指标 and 指标值 take in hundredths.
UPRIGHT, ON_ITS_SIDE = 9638, 14570
_LEVEL1, _WEIGHT, _LEVEL2, _VALUE = 1180, 640, 25, 29
_MARGINS, _LETTER = 120, 105  # of a cell; of a letter of half width at 10.5 points
# A cell with more lines than this makes the pages lie on their side.
_MOST_LINES = 4
# The rows above the indicators are repeated on each page if they leave it most of its lines.
_HEAD_LINES = {UPRIGHT: 20, ON_ITS_SIDE: 12}


class Side(Record):
    """The columns of one period, from ``start`` to before ``end``, and their names."""

    start: int
    names: tuple[str, ...]

    @property
    def end(self) -> int:
        """The column after its last."""
        return self.start + len(self.names)

    @property
    def weighted(self) -> bool:
        """Whether it has a column for weights."""
        return self.names[-1] == "分值"


class Grid(Record):
    """The columns in twips: that of 一级指标, those of 中期, those of the year."""

    columns: tuple[int, ...]
    midterm: Side
    year: Side

    @property
    def end(self) -> int:
        """How many columns there are."""
        return len(self.columns)

    @property
    def landscape(self) -> bool:
        """Whether the pages lie on their side."""
        return sum(self.columns) > UPRIGHT

    def lines(self, text: str, start: int, end: int) -> int:
        """How many lines a text takes in a cell over these columns, about."""
        room = max((sum(self.columns[start:end]) - _MARGINS) // _LETTER, 2)
        return sum(max(1, -(-half_widths(line) // room)) for line in text.split("\n"))

    def repeats(self, head: Iterable[Row]) -> bool:
        """Whether the rows above the indicators come again on each page (estimated)."""
        return sum(map(self._height, head)) <= _HEAD_LINES[sum(self.columns)]

    def _height(self, row: Row) -> int:
        heights = (
            sum(self.lines(text, cell.start, cell.end) for text in cell.texts)
            for cell in row
            if cell.height == 1
        )
        return max(1, *heights)


def grid_of(document: Document) -> Grid:
    """One grid for the document: upright if the indicators are readable so, else on its side.

    A period has a column for weights if any of its rows in the document has one.
    """
    weights = tuple(any(map(_weighted, rows)) for rows in zip(*_periods(document), strict=True))
    before, after = weights or (False, False)
    upright = _grid(UPRIGHT, midterm=before, year=after)
    narrow = (before and after) or any(
        _is_high(upright, side, row)
        for sides in _periods(document)
        for side, rows in zip((upright.midterm, upright.year), sides, strict=True)
        for row in rows
    )
    return _grid(ON_ITS_SIDE, midterm=before, year=after) if narrow else upright


def upright_grids() -> tuple[Grid, ...]:
    """Every grid of pages upright: without weights, with those of a period, with those of both."""
    both = (False, True)
    return tuple(_grid(UPRIGHT, midterm=left, year=right) for left in both for right in both)


def usual_grids() -> tuple[Grid, ...]:
    """As ``upright_grids``, but with weights of both periods the pages lie on their side."""
    *upright, both = upright_grids()
    return (*upright, _grid(ON_ITS_SIDE, midterm=both.midterm.weighted, year=both.year.weighted))


def _periods(document: Document) -> Iterator[tuple[Sequence[Indicator], Sequence[Indicator]]]:
    for unit in document.units:
        for one in unit.projects:
            yield (one.midterm.indicators if one.midterm else ()), one.indicators


def _weighted(rows: Sequence[Indicator]) -> bool:
    return any(
        row.weight is not None or any(mark.cell == "weight" for mark in row.faults) for row in rows
    )


def _is_high(grid: Grid, side: Side, row: Indicator) -> bool:
    name, value = side.start + 1, side.start + 2
    return (
        max(grid.lines(row.name, name, name + 1), grid.lines(row.text, value, value + 1))
        > _MOST_LINES
    )


def _grid(width: int, *, midterm: bool, year: bool) -> Grid:
    rest = width - _LEVEL1 - _WEIGHT * (midterm + year)
    half = rest // 2
    sides = (*_side(half, weights=midterm), *_side(rest - half, weights=year))
    names = ("二级指标", "三级指标", "指标值", "分值")
    first = Side(1, names if midterm else names[:3])
    return Grid((_LEVEL1, *sides), first, Side(first.end, names if year else names[:3]))


def _side(width: int, *, weights: bool) -> Iterator[int]:
    level2, value = width * _LEVEL2 // 100, width * _VALUE // 100
    yield from (level2, width - level2 - value, value)
    if weights:
        yield _WEIGHT
