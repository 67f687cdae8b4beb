"""The texts that the cells of a workbook share."""

from __future__ import annotations

import re
from collections.abc import Mapping

from perfdsl.diagnostics.model import Text
from perfdsl.importing.fault import too_large
from perfdsl.importing.markup import local
from perfdsl.importing.texts import shown
from perfdsl.pattern import pattern

_MOST_CHARACTERS = 32_767  # Excel's own limit
_TOO_LONG = Text("一个单元格里超过 {limit} 字", "a cell with more than {limit} characters")
_ESCAPED = pattern("_x([0-9A-Fa-f]{4})_")


def cell_text(pieces: list[str]) -> str:
    """The text of a cell from its runs; bounded, for many cells may share it."""
    if sum(map(len, pieces)) > _MOST_CHARACTERS * 2:
        raise too_large(_TOO_LONG.fill({"limit": _MOST_CHARACTERS}))
    text = "".join(pieces)
    if "_x" in text:
        text = _ESCAPED.sub(_unescaped, text)
    return shown(text)


def _unescaped(match: re.Match[str]) -> str:
    code = int(match[1], 16)
    return "" if 0xD800 <= code < 0xE000 else chr(code)


class SharedStrings:
    """Reads them in order; what a phonetic guide says is left out."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._is_text = False
        self._is_guide = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        kind = name
        self._is_text = kind == "t"
        if kind == "rPh":
            self._is_guide = True

    def end(self, name: str) -> None:
        """An element ends."""
        kind = local(name)
        self._is_text = False
        if kind == "rPh":
            self._is_guide = False
        elif kind == "si":
            self.texts.append(cell_text(self._pieces))
            self._pieces = []

    def data(self, text: str) -> None:
        """Characters."""
        if self._is_text and not self._is_guide:
            self._pieces.append(text)
