"""Text as a browser lays it out: blanks run together, blocks on lines of their own."""

from __future__ import annotations

from perfdsl.pattern import pattern

_BLANKS = pattern(r"[ \t\n\r\f]+")
_WIDE = "[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]"
# Programs wrap their Chinese anywhere; browsers show no blank there.
_WRAPPED = pattern(f"(?<={_WIDE})[ \t\r\f]*\n[ \t\n\r\f]*(?={_WIDE})")


class Flowing:
    """The text of a cell, or of what stands outside the tables."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []

    def add(self, text: str) -> None:
        """Text of the current line."""
        if text:
            self._line.append(text)

    def end_line(self) -> None:
        """A line break, after which a new line comes in any case."""
        self._lines.append(self._flat())
        self._line = []

    def block(self) -> None:
        """The beginning or end of a block: a new line unless one has just begun."""
        if self._line and (text := self._flat()):
            self._lines.append(text)
        self._line = []

    def _flat(self) -> str:
        return _BLANKS.sub(" ", _WRAPPED.sub("", "".join(self._line))).strip(" ")

    def take(self) -> list[str]:
        """All lines so far, which are forgotten."""
        self.block()
        lines, self._lines = self._lines, []
        return lines
