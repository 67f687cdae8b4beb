"""Cells by their addresses: ``C4``, ``A1:D9``, and several of those with blanks between."""

from __future__ import annotations

from functools import cache

from perfdsl.backends.sheets.spelling import address
from perfdsl.pattern import pattern
from perfdsl.record import Record

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
_AREA = pattern(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?")
_ROWS = pattern(r"\$?([0-9]{1,7}):\$?([0-9]{1,7})")
_COLUMNS = pattern(r"\$?([A-Z]{1,3}):\$?([A-Z]{1,3})")


class Area(Record):
    """A rectangle: columns from 0, rows from 1, the last ones included."""

    left: int
    top: int
    right: int
    bottom: int

    def with_rows(self, top: int, bottom: int) -> Area:
        """The same columns in other rows."""
        return Area(self.left, top, self.right, bottom)

    def spelt(self) -> str:
        """``A1`` or ``A1:D9``."""
        first = address(self.left, self.top)
        if (self.left, self.top) == (self.right, self.bottom):
            return first
        return f"{first}:{address(self.right, self.bottom)}"


def area(text: str) -> Area | None:
    """The area of an address; None where it is none on any sheet."""
    match = _AREA.fullmatch(text)
    if match:
        left, top = column_number(match[1]), int(match[2])
        right, bottom = (column_number(match[3]), int(match[4])) if match[3] else (left, top)
    elif match := _ROWS.fullmatch(text):
        left, top, right, bottom = 0, int(match[1]), LAST_COLUMN - 1, int(match[2])
    elif match := _COLUMNS.fullmatch(text):
        left, top, right, bottom = column_number(match[1]), 1, column_number(match[2]), LAST_ROW
    else:
        return None
    if left > right or top > bottom or not (top and right < LAST_COLUMN and bottom <= LAST_ROW):
        return None
    return Area(left, top, right, bottom)


def areas(text: str) -> list[Area]:
    """Those of a list, without what is no area."""
    return [one for each in text.split() if (one := area(each))]


@cache
def column_number(letters: str) -> int:
    """0 for ``A``."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def column_letters(number: int) -> str:
    """``A`` for 0."""
    return address(number, 1)[:-1]
