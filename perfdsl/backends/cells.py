"""Cells of a table that is laid out in Python, before a template or a sheet spells them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.record import Record, replace
from perfdsl.typed import Literal

Kind = Literal["label", "head", "level", "cell", "text", "amount"]
"""The name of what is in the row, of a column, of rows; words in the middle, words, an amount."""


class Cell(Record):
    """A cell from column ``start`` to before ``end``, merged down over ``height`` rows.

    It stands in the first of them. ``texts`` are its paragraphs; ``marks`` the codes of a draft.
    """

    start: int
    end: int
    texts: tuple[str, ...]
    kind: Kind = "cell"
    height: int = 1
    marks: tuple[str, ...] = ()


Row = tuple[Cell, ...]


def continued(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows with what is merged down from above in its place: such a cell has height 0.

    Word wants a cell in every row, HTML and workbooks do not.
    """
    open_: list[tuple[Cell, int]] = []
    for row in rows:
        above = [replace(cell, texts=(), marks=(), height=0) for cell, _ in open_]
        yield tuple(sorted((*above, *row), key=lambda cell: cell.start))
        going_on = [(cell, left - 1) for cell, left in open_ if left > 1]
        open_ = going_on + [(cell, cell.height - 1) for cell in row if cell.height > 1]
