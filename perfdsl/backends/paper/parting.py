"""Where the pages of a table part it: what comes again on the next one, what may not stand last."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.sheets.grid import Box, Sheet
from perfdsl.record import Record, replace


class Part(Record):
    """A box on paper. ``open`` is the side on which it goes on in another box: no line is there."""

    box: Box
    open: str = ""


def parted(sheet: Sheet) -> list[list[Part]]:
    """The rows; a box of the repeated rows that goes on below them is parted where they end.

    Its words stay in the upper part, so that they come again on every page.
    """
    rows = [[Part(box) for box in row] for row in sheet.rows]
    start, end = sheet.head
    for at in range(start, end):
        for place, box in enumerate(sheet.rows[at]):
            if at + box.rows > end:
                rows[at][place] = Part(replace(box, rows=end - at), "bottom")
                rest = replace(box, words="", codes=(), entry=(), rows=at + box.rows - end)
                rows[end].append(Part(rest, "top"))
                rows[end].sort(key=lambda part: part.box.start)
    return rows


def kept_with_next(sheet: Sheet) -> Iterator[int]:
    """The bands, which say what the rows below them are: last on a page one would say nothing.

    There are always rows below a band, and no other band: the engine dies of headers in a row.
    """
    for at, row in enumerate(sheet.rows):
        if row[0].style == "band":
            yield at
