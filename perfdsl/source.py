"""A source text and the places in it: the lowest layer, known to every other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from perfdsl.record import Record


class Position(tuple[int, int]):
    """A place as people count it: line and column from 1, the column in characters.

    A pair with names: ``NamedTuple`` would make the same class at the price of importing a module.
    """

    __slots__ = ()

    @property
    def line(self) -> int:
        """The first of the pair."""
        return self[0]

    @property
    def column(self) -> int:
        """The second of the pair."""
        return self[1]


class SourceFile:
    r"""One ``.perf`` text as it was read, with ``\n`` as its only line end.

    ``path`` is what messages show: with forward slashes, as the author named the file, never
    made absolute. Two source files are equal only if they are the same object. Line starts are
    found on first use, because most sources never need a diagnostic.
    """

    __slots__ = ("_line_starts", "path", "text")

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._line_starts: list[int] | None = None

    def __repr__(self) -> str:
        return f"SourceFile({self.path!r}, {len(self.text)} characters)"

    def _starts(self) -> list[int]:
        if self._line_starts is None:
            starts, at = [0], self.text.find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = self.text.find("\n", at + 1)
            self._line_starts = starts
        return self._line_starts

    def position(self, offset: int) -> Position:
        """The line and column of an offset; an offset past the end is the end."""
        offset = min(max(offset, 0), len(self.text))
        starts = self._starts()
        line = bisect_right(starts, offset)
        return Position((line, offset - starts[line - 1] + 1))

    def start_of(self, number: int) -> int:
        """The offset at which a line counted from 1 begins; past the last one, beyond its end."""
        starts = self._starts()
        return starts[number - 1] if number <= len(starts) else len(self.text) + 1

    def line(self, number: int) -> str:
        """The text of a line counted from 1, without its line end; empty where there is none."""
        starts = self._starts()
        if not 1 <= number <= len(starts):
            return ""
        end = starts[number] - 1 if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end]


class LateSource(SourceFile):
    """A source whose text is read when it is first asked for: most findings of many are not shown."""

    __slots__ = ("_read",)

    def __init__(self, path: str, read: Callable[[], str]) -> None:
        self.path = path
        self._read = read
        self._line_starts = None

    def __getattr__(self, name: str) -> str:
        # Only what is not there yet is asked for so: the text, once.
        if name != "text":
            raise AttributeError(name)
        self.text = self._read()
        return self.text


class Span(Record):
    """The characters ``source.text[start:end]``; offsets, so that making one costs nothing.

    Two are equal if they are the same place, also where one of them is a token of the parser.
    """

    source: SourceFile
    start: int
    end: int

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Span):
            return NotImplemented
        ours, theirs = (self.start, self.end), (other.start, other.end)
        return ours == theirs and self.source is other.source

    def __hash__(self) -> int:
        return hash((self.source, self.start, self.end))

    @property
    def text(self) -> str:
        """What stands there, as typed."""
        return self.source.text[self.start : self.end]

    @property
    def begin(self) -> Position:
        """Line and column of the first character."""
        return self.source.position(self.start)

    @property
    def finish(self) -> Position:
        """Line and column just past the last character."""
        return self.source.position(self.end)

    @property
    def first_word(self) -> Span:
        """Its first word: of a statement, the keyword as the author spelled it."""
        end = self.start
        while end < self.end and (self.source.text[end].isalnum() or self.source.text[end] == "_"):
            end += 1
        return Span(self.source, self.start, max(end, self.start + 1))

    def to(self, other: Span) -> Span:
        """The span from the start of this one to the end of ``other``; this one if that is elsewhere."""
        if other.source is not self.source:
            return self
        return Span(self.source, self.start, max(self.end, other.end))
