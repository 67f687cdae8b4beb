"""A sheet before it has addresses: rows of boxes on a grid of columns."""

from __future__ import annotations

from collections.abc import Iterable

from perfdsl.record import Record


class Box(Record):
    """Words from column ``start`` to before ``end``, over ``rows`` rows; it stands in the first.

    ``style`` is one of ``styles.STYLES``. ``number`` says that the words are a number wherever a
    program can hold it exactly. ``codes`` are those of a draft's errors: they follow the words.
    ``to`` is the sheet that a click leads to. ``entry`` are the lines of a document's outline that
    lead here, the outermost first: the unit, then the project.
    """

    start: int
    end: int
    words: str
    style: str = "cell"
    rows: int = 1
    number: bool = False
    codes: tuple[str, ...] = ()
    to: str = ""
    entry: tuple[str, ...] = ()


Row = tuple[Box, ...]


class Sheet(Record):
    """A sheet: its name, the widths of its columns in twips, its rows.

    ``head`` is the rows, from the first to before the second, that are printed again on every
    page; ``frozen`` is how many stay on the screen. The pages lie on their side if ``landscape``.
    """

    name: str
    columns: tuple[int, ...]
    rows: tuple[Row, ...]
    head: tuple[int, int]
    frozen: int
    landscape: bool = False
    low: bool = False  # rows are only as high as their words, as on a list


def full(columns: int, words: str, style: str = "text", codes: Iterable[str] = ()) -> Row:
    """A row that is one box."""
    return (Box(0, columns, words, style, codes=tuple(codes)),)


def titled(
    title: str, left: Box, right: str, columns: int, entry: tuple[str, ...] = ()
) -> tuple[Row, Row]:
    """The two rows above a table: its title, and whose it is with the unit of its amounts."""
    head = Box(0, columns, title, "title", entry=entry)
    return (head,), (left, Box(left.end, columns, right, "right"))
