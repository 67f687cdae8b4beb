"""Rows of boxes → the rows of the file: addresses, heights, merges, formats."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import ceil

from perfdsl.backends.sheets.exact import number_format
from perfdsl.backends.sheets.grid import Box, Sheet
from perfdsl.backends.sheets.heights import HIGHEST, on_one_page, row_heights
from perfdsl.backends.sheets.spelling import address, fitting, quoted
from perfdsl.backends.sheets.styles import Formats
from perfdsl.backends.sheets.texts import Texts
from perfdsl.record import Record, replace

_MOST_FROZEN = 260.0  # points: more would leave too little of the screen to what moves
_ALWAYS = 2  # the rows above the table, which say what it is
_TWIPS = 105.0  # in a digit of the font, which is what the width of a column counts


class Cell(Record):
    """A cell of the file: its number, the place of its words in the list of texts, or nothing."""

    ref: str
    format: int
    number: str | None = None
    text: int | None = None


class Line(Record):
    """A row of the file with its cells, from left to right."""

    number: int
    height: float
    cells: list[Cell]


class Placed(Record):
    """A sheet with every address: what the template spells.

    ``last`` is its last cell, ``frozen`` how many rows stay on the screen; ``area`` and ``titles``
    are what is printed, and what of it on every page. ``whole`` is whether it goes on one page.
    """

    sheet: Sheet
    widths: list[float]
    lines: list[Line]
    merges: list[str]
    links: list[tuple[str, str]]
    last: str
    frozen: int
    area: str
    titles: str
    whole: bool


class _Placed(Record):
    """A box with its first row of the file and the one after its last."""

    box: Box
    top: int
    bottom: int

    @property
    def first(self) -> str:
        return address(self.box.start, self.top)

    @property
    def merged(self) -> str:
        """The cells it is merged over; nothing if it is one."""
        if self.is_one:
            return ""
        return f"{self.first}:{address(self.box.end - 1, self.bottom - 1)}"

    @property
    def is_one(self) -> bool:
        """Whether it is a single cell, as most are."""
        return self.box.end - self.box.start == 1 == self.bottom - self.top


def placed(
    sheet: Sheet, formats: Formats, texts: Texts, heights: Sequence[float] | None = None
) -> Placed:
    """The sheet as the file holds it; its rows are as high as their words need, or as is said.

    A row too high for Excel becomes several, over which its boxes are merged.
    """
    sheet = replace(sheet, rows=tuple(tuple(map(_fitting, row)) for row in sheet.rows))
    heights = row_heights(sheet) if heights is None else heights
    counts = [ceil(height / HIGHEST) for height in heights]
    starts = [1, *(1 + before for before in accumulate(counts))]
    boxes = [
        _Placed(box, starts[at], starts[at + box.rows])
        for at, row in enumerate(sheet.rows)
        for box in row
    ]
    whole, count = on_one_page(sheet, heights), starts[-1] - 1
    first, end = (starts[one] for one in sheet.head)
    name, last = quoted(sheet.name), address(len(sheet.columns) - 1, count)
    return Placed(
        sheet=sheet,
        widths=[round(column / _TWIPS, 3) for column in sheet.columns],
        lines=_lines(heights, counts, _rows_of_cells(boxes, count, whole, formats, texts)),
        merges=[one.merged for one in boxes if not one.is_one],
        links=[(one.first, f"{quoted(one.box.to)}!A1") for one in boxes if one.box.to],
        last=last,
        frozen=starts[_frozen(sheet, heights)] - 1,
        area=f"{name}!$A$1:${last.removesuffix(str(count))}${count}",
        titles=f"{name}!${first}:${end - 1}",
        whole=whole,
    )


def _fitting(box: Box) -> Box:
    words = fitting(box.words)
    return box if words == box.words else replace(box, words=words)


def _lines(
    heights: Sequence[float], counts: Sequence[int], cells: Sequence[list[Cell]]
) -> list[Line]:
    each = [
        round(height / count, 2)
        for height, count in zip(heights, counts, strict=True)
        for _ in range(count)
    ]
    return [
        Line(number, height, row)
        for number, (height, row) in enumerate(zip(each, cells, strict=True), 1)
    ]


def _rows_of_cells(
    boxes: Sequence[_Placed], count: int, whole: bool, formats: Formats, texts: Texts
) -> list[list[Cell]]:
    """The words of a box are in its first cell; its others have its border.

    Where there are several pages, a box over several rows begins at its top: else the end of a page
    might go right through its words.
    """
    rows: list[dict[int, Cell]] = [{} for _ in range(count)]
    for one in boxes:
        box, top = one.box, one.bottom - one.top > 1 and not whole
        shown = _shown(box, one.first, formats, texts, top=top)
        if not one.is_one:
            for row in range(one.top, one.bottom):
                for column in range(box.start, box.end):
                    rows[row - 1][column] = Cell(address(column, row), shown.format)
        rows[one.top - 1][box.start] = shown
    return [[row[column] for column in sorted(row)] for row in rows]


def _shown(box: Box, ref: str, formats: Formats, texts: Texts, *, top: bool) -> Cell:
    code = number_format(box.words) if box.number and not box.codes else None
    if code is not None:
        return Cell(ref, formats.of_number(box.style, code, top=top), box.words)
    codes = "".join(box.codes)
    look = formats.of_words(box.style, len(box.words + codes), faulty=bool(codes), top=top)
    return Cell(ref, look, text=texts.place(box.words, codes))


def _frozen(sheet: Sheet, heights: Sequence[float]) -> int:
    """As many of the rows that are to stay as leave most of the screen to the others."""
    kept = sheet.frozen
    return kept if sum(heights[:kept]) <= _MOST_FROZEN else min(kept, _ALWAYS)
