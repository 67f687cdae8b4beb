"""The cells of one sheet, told element by element: empty ones cost nothing, however many."""

from __future__ import annotations

import re
from collections.abc import Mapping

from perfdsl.diagnostics.model import Text
from perfdsl.importing import limits
from perfdsl.importing.fault import too_large
from perfdsl.importing.markup import local
from perfdsl.importing.numbers.codes import GENERAL
from perfdsl.importing.numbers.exact import decimal_of
from perfdsl.importing.spreadsheet import Merge, Sheet, numeric
from perfdsl.importing.xlsx.strings import cell_text
from perfdsl.pattern import pattern

_REFERENCE = pattern(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_TOO_MANY_MERGES = Text("合并的单元格超过 {limit} 个", "more than {limit} merged cells")
_TEXTS = ("v", "t")


class SheetHandler:
    """Fills a sheet. ``codes`` are the format codes by style, ``strings`` the shared texts."""

    def __init__(
        self, sheet: Sheet, strings: list[str], codes: list[str], *, from_1904: bool
    ) -> None:
        self.without_result = 0
        self._sheet = sheet
        self._strings = strings
        self._codes = codes
        self._from_1904 = from_1904
        self._row = 0
        self._column = 0
        self._reference = ""
        self._cell: Mapping[str, str] = {}
        self._has_formula = False
        self._pieces: list[str] = []
        self._takes = False
        self._is_guide = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        kind = name
        if kind == "c":
            self._start_cell(attributes)
        elif kind in _TEXTS:
            self._takes = not self._is_guide
        elif kind == "row":
            self._start_row(attributes)
        elif kind == "f":
            self._has_formula = True
        elif kind == "rPh":
            self._is_guide = True
        elif kind in ("mergeCell", "col"):
            self._start_range(kind, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        kind = local(name)
        if kind in _TEXTS:
            self._takes = False
        elif kind == "rPh":
            self._is_guide = False
        elif kind == "c":
            self._end_cell()

    def data(self, text: str) -> None:
        """Characters."""
        if self._takes:
            self._pieces.append(text)

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        number = attributes.get("r", "")
        self._row = int(number) if re.fullmatch("[0-9]{1,7}", number) else self._row + 1
        self._column = 0
        self._reference = ""
        if attributes.get("hidden") in ("1", "true"):
            self._sheet.hidden_rows.add(self._row)

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        # Most cells of a large sheet are empty: only what the next one needs is worked out.
        reference = attributes.get("r", "")
        if not reference:
            self._settle()
            self._column += 1
        self._reference = reference
        self._cell = attributes
        self._has_formula = False
        self._pieces = []

    def _settle(self) -> None:
        """Works out where the last cell stood that says so."""
        place = _place(self._reference) if self._reference else None
        if place:
            self._row, self._column = place
        self._reference = ""

    def _start_range(self, kind: str, attributes: Mapping[str, str]) -> None:
        if kind == "mergeCell":
            first, _, last = (attributes.get("ref") or "").partition(":")
            begin, end = _place(first), _place(last or first)
            if begin and end:
                self._sheet.merges.append(Merge(*begin, *end))
            if len(self._sheet.merges) > limits.MOST_CELLS:
                raise too_large(_TOO_MANY_MERGES.fill({"limit": limits.MOST_CELLS}))
        elif attributes.get("hidden") in ("1", "true"):
            first, last = attributes.get("min", ""), attributes.get("max", "")
            if first.isdecimal() and last.isdecimal() and len(first + last) < 20:
                self._sheet.hidden_columns.append((int(first), int(last)))

    def _end_cell(self) -> None:
        if not self._pieces:
            self.without_result += self._has_formula
            return
        self._settle()
        text, number = self._value(cell_text(self._pieces))
        if text:
            self._sheet.add(self._row, self._column, text, number)

    def _value(self, text: str) -> tuple[str, str | None]:
        """What the cell shows, and its exact number."""
        kind = self._cell.get("t", "n")
        if kind == "s":
            at = int(text) if re.fullmatch("[0-9]{1,9}", text) else len(self._strings)
            return (self._strings[at] if at < len(self._strings) else ""), None
        if kind == "b":
            return ("FALSE" if text == "0" else "TRUE"), None
        number = decimal_of(text) if kind == "n" else None
        if number is None:
            return text, None
        style = self._cell.get("s", "0")
        at = int(style) if re.fullmatch("[0-9]{1,6}", style) else 0
        code = self._codes[at] if at < len(self._codes) else GENERAL
        return numeric(number, code, from_1904=self._from_1904)


def _place(reference: str) -> tuple[int, int] | None:
    """The row and the column of a reference such as B7."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]), column
