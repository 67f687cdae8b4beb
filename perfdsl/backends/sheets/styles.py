"""How a cell looks: the styles of the form by name, and the formats that a workbook uses of them."""

from __future__ import annotations

from perfdsl.record import Record
from perfdsl.typed import Literal

_GENERAL, _AS_TEXT = 0, 49  # numbers that every program gives to formats of its own
_FIRST_FORMAT = 164  # and the first one free for a file
_WHITE, _GREY, _RED = 0, 2, 3  # places in the list of fills; 1 is reserved
# A cell said to hold text stays text when it is edited, but older programs show ### in its place
# if it is longer than this.
_LONGEST_AS_TEXT = 255


class Style(Record):
    """One style of the form. ``font`` is a place in the list of fonts in ``styles.xml``."""

    font: int
    horizontal: Literal["left", "center", "right"] = "center"
    points: float = 10.5
    border: bool = True
    shaded: bool = False


_BODY, _HEAD, _TITLE, _SMALL, _SMALL_HEAD, _LINK = 0, 1, 2, 3, 4, 5
HEAD_FONTS = (_HEAD, _TITLE, _SMALL_HEAD)
"""The fonts of labels and titles, 黑体; the others are 宋体."""

STYLES = {
    "title": Style(_TITLE, points=18, border=False),
    "left": Style(_BODY, "left", border=False),
    "right": Style(_BODY, "right", border=False),
    "label": Style(_HEAD),
    "band": Style(_HEAD, shaded=True),
    "cell": Style(_BODY),
    "text": Style(_BODY, "left"),
    "amount": Style(_BODY, "right"),
    "link": Style(_LINK),
    "sum": Style(_HEAD, "left", shaded=True),
    "sum amount": Style(_HEAD, "right", shaded=True),
    "small label": Style(_SMALL_HEAD, points=9),
    "small cell": Style(_SMALL, points=9),
    "small amount": Style(_SMALL, "right", points=9),
    "small text": Style(_SMALL, "left", points=9),
    "small sum": Style(_SMALL_HEAD, points=9, shaded=True),
    "small sum text": Style(_SMALL, "left", points=9, shaded=True),
    "small sum amount": Style(_SMALL, "right", points=9, shaded=True),
}


class Format(Record):
    """A style with what one cell adds: how its number is written, or that it is text, or red.

    A number is made smaller where it has no room: else a program shows ### in its place. Words are
    broken into lines. ``quoted`` words stay words even if they begin like a formula. ``top`` is
    for a box that two pages may show a part of each.
    """

    style: Style
    number: str | None = None
    faulty: bool = False
    quoted: bool = False
    top: bool = False

    @property
    def fill(self) -> int:
        """The place of its fill."""
        return _RED if self.faulty else _GREY if self.style.shaded else _WHITE


class Formats:
    """The formats that the cells of one workbook use, numbered as they are first met.

    Format 0 is the one of cells that nobody mentions.
    """

    def __init__(self) -> None:
        self._formats: dict[Format, int] = {Format(Style(_BODY, border=False), "General"): 0}
        self._numbers: dict[str, int] = {"General": _GENERAL}
        self._met: dict[tuple[object, ...], int] = {}

    def of_number(self, style: str, code: str, *, top: bool = False) -> int:
        """The format of a number."""
        self._numbers.setdefault(code, _FIRST_FORMAT + len(self._numbers) - 1)
        return self._place(style, code, False, False, top)

    def of_words(self, style: str, length: int, *, faulty: bool = False, top: bool = False) -> int:
        """The format of so many letters."""
        return self._place(style, None, faulty, length > _LONGEST_AS_TEXT, top)

    def _place(self, style: str, number: str | None, faulty: bool, quoted: bool, top: bool) -> int:
        """A few looks, and thousands of cells: the format itself is made and compared once for each."""
        look = style, number, faulty, quoted, top
        if look not in self._met:
            wanted = Format(STYLES[style], number, faulty, quoted, top)
            self._met[look] = self._formats.setdefault(wanted, len(self._formats))
        return self._met[look]

    @property
    def numbers(self) -> list[tuple[int, str]]:
        """The formats of numbers that the file must declare."""
        return [(place, code) for code, place in self._numbers.items() if place != _GENERAL]

    @property
    def all(self) -> list[tuple[Format, int]]:
        """Every format, with its format of numbers."""
        return [(one, self._number_of(one)) for one in self._formats]

    def _number_of(self, one: Format) -> int:
        if one.number is not None:
            return self._numbers[one.number]
        return _GENERAL if one.quoted else _AS_TEXT
