"""What the tables of a Word file ask: how wide, merged how, in which size, which words a row has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.backends.amounts import Row, is_number
from perfdsl.backends.layout import level_runs, weighted
from perfdsl.backends.marks import marks, row_marks, unread
from perfdsl.document.model import Field, Indicator, Project

Grid = tuple[int, ...]
GridRow = tuple[tuple[str, ...], tuple[tuple[str, ...], ...], tuple[str, bool]]
"""The words of a row, the codes of each cell; its merge and whether it is a line not understood."""
Look = tuple[int, int | None, bool, str, int, int]
"""Of a cell: its columns, whether it is an amount, its merge, which words of the row it has."""
MoneyRow = tuple[list[str], Sequence[tuple[str, ...]], tuple[str, tuple[Look, ...]]]
"""The words of a row of amounts, the codes of each cell; the merge of its label and how cells look."""
FieldRow = tuple[tuple[str, str], tuple[tuple[str, ...], ...], tuple[()]]
"""The name of a field and its text, the codes of each; fields look alike."""

# Twips. They add up to the width of the text of an A4 page, 9638 upright and 14570 on its side;
# with weights the value gives room to an eighth column.
_GRIDS: dict[tuple[bool, bool], Grid] = {
    (False, False): (1190, 1390, 1290, 1600, 1380, 1330, 1458),
    (False, True): (1190, 1390, 1180, 1540, 1230, 1208, 1250, 650),
    (True, False): (1300, 1700, 2500, 2200, 2500, 2000, 2370),
    (True, True): (1300, 1700, 2300, 2200, 2300, 1900, 2130, 740),
}
_UPRIGHT = sum(_GRIDS[False, False])
_MARGINS = 150  # of a cell, with the line
# The style of amounts, by the least twips that a digit of theirs may take: it is half as wide as
# its size, so 105 at 10.5 points.
_SIZES = (
    (105, "FormAmount"),
    (90, "FormAmountSmall"),
    (75, "FormAmountSmaller"),
    (0, "FormAmountTiny"),
)
_READABLE = 75


def fitted(project: Project, rows: Sequence[Row]) -> tuple[Grid, str]:
    """The widths of the columns of the project's table, and the style of all its amounts.

    It is made for a page on its side where an amount would be too small to read on one upright.
    """
    weights = weighted(project)
    columns = _GRIDS[False, weights]
    room = least_room(rows, columns)
    if room < _READABLE:
        columns = _GRIDS[True, weights]
        room = least_room(rows, columns)
    return columns, next(style for least, style in _SIZES if room >= least)


def is_wide(columns: Grid) -> bool:
    """Whether columns are too many twips for a page that stands upright."""
    return sum(columns) > _UPRIGHT


def least_room(rows: Sequence[Row], columns: Grid) -> int:
    """How many twips a digit may take of the amount with the least room."""
    rooms = [
        (sum(columns[one.start : one.end]) - _MARGINS) // (len(one.texts[0]) or 1)
        for cells in rows
        for one in cells
        if one.amount and is_number(one.texts[0])
    ]
    return min(rooms, default=_SIZES[0][0])


def merge_of(place: int, height: int) -> str:
    """What the cell in this place (from 0) of so many rows that are merged does, in Word's words."""
    return "" if height == 1 else "continue" if place else "restart"


def grid_rows(indicators: Sequence[Indicator], columns: Grid) -> Iterator[GridRow]:
    """The rows of the grid; a level is said in the first of its rows, which are merged down."""
    cells = len(columns) - 2  # two of them are over two columns each
    for level1, rows in level_runs(tuple(indicators)):
        codes, height = marks(rows, "level1"), len(rows)
        for place, row in enumerate(rows):
            first = "" if place else level1
            words = (first, row.level2, row.name, row.description, row.text, row.weight or "")
            marked = row_marks(row, () if place else codes)
            yield words[:cells], marked, (merge_of(place, height), unread(row))


def money_rows(rows: Sequence[Row], below: int) -> list[MoneyRow]:
    """The rows of the amounts, merged beside their label with so many rows ``below`` them."""
    height = len(rows) + below
    return [_money(cells, merge_of(place, height)) for place, cells in enumerate(rows)]


def field_rows(fields: Sequence[Field], name: str | None = None) -> list[FieldRow]:
    """The rows of fields, under their own names or all under the same."""
    return [
        (
            (one.name if name is None else name, one.text),
            ((), marks(one, "text")) if one.faults else (),
            (),
        )
        for one in fields
    ]


def _money(cells: Row, merge: str) -> MoneyRow:
    words: list[str] = []
    looks: list[Look] = []
    for one in cells:
        first = len(words)
        if one.height:
            words += one.texts
        own = merge_of(not one.height, one.height)
        looks.append((one.start, one.end, one.amount, own, first, len(words)))
    codes = [one.marks if one.height else () for one in cells]
    return words, codes if any(codes) else (), (merge, tuple(looks))
