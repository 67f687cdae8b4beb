"""Sheets as the JSON that ``templates/pdf`` reads. Lengths are points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile

from perfdsl.backends.amounts import is_number
from perfdsl.backends.layout import half_widths
from perfdsl.backends.marks import standing
from perfdsl.backends.paper.parting import Part, kept_with_next, parted
from perfdsl.backends.paper.typefaces import Typefaces
from perfdsl.backends.paper.wrapping import wrappable
from perfdsl.backends.sheets.grid import Box, Row, Sheet
from perfdsl.backends.sheets.heights import row_heights
from perfdsl.backends.sheets.styles import HEAD_FONTS, STYLES
from perfdsl.document.model import Document
from perfdsl.document.title import document_title, document_units
from perfdsl.typed import TypeAlias

Data: TypeAlias = "float | str | list[Data] | dict[str, Data] | None"
DataObject: TypeAlias = dict[str, Data]

_SIDES = 6.0  # of a cell, together
# What is at most so high stays on one page; half a page, so that a wrong estimate loses nothing.
_WHOLE = 250.0
_SMALLEST, _LARGEST = 5.0, 100.0  # of numbers
_SMALL = 10.0  # letters of a table whose rows are low
_LONGEST = 200  # letters of a line of the outline, and of what the file says of itself


def spelt(document: Document, sheets: Iterable[Sheet], faces: Typefaces) -> DataObject:
    """The whole document: what it says of itself, its fonts, its sheets."""
    outline = _Outline()
    return {
        "title": _short(document_title(document)),
        "author": _short(document_units(document)),
        "subject": _short(document.scheme),
        "draft": None if document.draft is None else standing(document),
        "fonts": {"song": list(faces.song), "hei": list(faces.hei), "western": faces.western},
        "sheets": [_sheet(one, outline) for one in sheets],
    }


def _short(words: str) -> str:
    """One line, for PDF limits what is not on a page, and a list of them has no room."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}……"


class _Outline:
    """The lines of the outline one after another: a unit is named once, above its projects."""

    def __init__(self) -> None:
        self._last: tuple[str, ...] = ()

    def new(self, entry: tuple[str, ...], level: int) -> list[Data]:
        """The lines that were not there already, each with its level."""
        pairs = zip(entry, self._last, strict=False)
        known = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        known = min(known, len(entry) - 1) if entry else 0
        self._last = entry
        return [
            {"level": level + at, "words": _short(entry[at])} for at in range(known, len(entry))
        ]


def _sheet(sheet: Sheet, outline: _Outline) -> DataObject:
    above = list(takewhile(_is_above, sheet.rows))
    first = len(above)
    level = 1 if any(box.entry for row in above for box in row) else 2
    heights, numbers = row_heights(sheet), _number_size(sheet)
    lines: list[Data] = [_above(row, sheet, outline) for row in above]
    rows: list[Data] = [
        [
            _cell(part, sheet, heights[at : at + part.box.rows], outline, level)
            | _words(part.box, sheet, numbers)
            for part in parts
        ]
        for at, parts in enumerate(parted(sheet))
        if at >= first
    ]
    return {
        "columns": [width / 20 for width in sheet.columns],
        "landscape": sheet.landscape,
        "low": sheet.low,
        "small": any(STYLES[box.style].points < _SMALL for row in sheet.rows for box in row),
        "above": lines,
        "rows": rows,
        "head": [max(0, end - first) for end in sheet.head],
        "kept": [at - first for at in kept_with_next(sheet)],
    }


def _is_above(row: Row) -> bool:
    return all(not STYLES[box.style].border for box in row)


def _above(row: Row, sheet: Sheet, outline: _Outline) -> list[Data]:
    """A title, or the line under it. A title that nothing else leads to is in the outline itself."""
    return [
        _words(box, sheet)
        | {
            "title": box.style == "title",
            "entry": outline.new(box.entry or (box.words,), 1) if box.style == "title" else [],
        }
        for box in row
    ]


def _cell(
    part: Part, sheet: Sheet, heights: list[float], outline: _Outline, level: int
) -> DataObject:
    box = part.box
    # What the outline leads to is kept together; other boxes over several rows go with them.
    whole = sum(heights) <= _WHOLE and (box.rows == 1 or bool(box.entry))
    return {
        "columns": box.end - box.start,
        "rows": box.rows,
        "open": part.open,
        "whole": whole,
        "shaded": STYLES[box.style].shaded,
        "entry": outline.new(box.entry, level) if box.entry else [],
    }


def _words(box: Box, sheet: Sheet, numbers: float = _LARGEST) -> DataObject:
    style = STYLES[box.style]
    size = min(style.points, numbers) if _is_number(box) else style.points
    return {
        "words": list(_paragraphs(wrappable(box.words, int(_width(box, sheet) / size * 2)))),
        "codes": "".join(box.codes),
        "hei": style.font in HEAD_FONTS,
        "size": size,
        "align": style.horizontal,
    }


def _paragraphs(words: str) -> Iterator[str]:
    yield from words.split("\n") if words else ()


def _width(box: Box, sheet: Sheet) -> float:
    return sum(sheet.columns[box.start : box.end]) / 20 - _SIDES


def _is_number(box: Box) -> bool:
    return box.number and is_number(box.words)


def _number_size(sheet: Sheet) -> float:
    """All numbers of a table are as small as the one with the least room: none is broken in two."""
    rooms = (
        _width(box, sheet) / half_widths(box.words)
        for row in sheet.rows
        for box in row
        if _is_number(box) and box.words
    )
    least = min(rooms, default=_LARGEST)
    return max(_SMALLEST, min(_LARGEST, int(least * 4) / 2 - 0.5))
