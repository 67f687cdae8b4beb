"""One source line under a finding: the part worth showing, and the marks below it."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.diagnostics.width import cells, char_cells, visible
from perfdsl.record import Record
from perfdsl.source import SourceFile, Span

MOST_CELLS = 100
LEFT_CELLS = 30
REACH = 400  # characters looked at on each side: a line may be a million characters long
ELLIPSIS = "…"


class Mark(Record):
    """A span to underline with ``sign``, and what to say there (empty: nothing)."""

    span: Span
    sign: str
    message: str = ""


class Row(Record):
    """A row below the line: its marks as drawn, from left to right, as (column, drawing)."""

    drawings: tuple[tuple[int, str], ...]
    message: str


class Window(Record):
    """The characters ``source.text[start:end]`` of one line, and which ends were cut off."""

    source: SourceFile
    line: int
    start: int
    end: int
    cut_left: bool
    cut_right: bool

    @property
    def text(self) -> str:
        """The line as shown, with … where it was cut."""
        shown = visible(self.source.text[self.start : self.end])
        return ELLIPSIS * self.cut_left + shown + ELLIPSIS * self.cut_right

    def holds(self, offset: int) -> bool:
        """Whether a mark at this offset can be drawn below this window."""
        return self.start <= offset < self.end or (offset == self.end and not self.cut_right)

    def column(self, offset: int) -> int:
        """Cells to the left of an offset; one outside the window counts as its nearest end."""
        offset = min(max(offset, self.start), self.end)
        prefix = cells(ELLIPSIS) if self.cut_left else 0
        return prefix + cells(self.source.text[self.start : offset])

    def draw(self, mark: Mark) -> tuple[int, str]:
        """Where a mark begins and its drawing: at least one sign, to the end of the line only."""
        column = self.column(mark.span.start)
        return column, mark.sign * max(1, self.column(mark.span.end) - column)


def window(source: SourceFile, offset: int) -> Window:
    """The part of a line to show around an offset.

    The whole line where it fits in ``MOST_CELLS``. Only ``REACH`` characters each way are looked
    at, so a report stays linear however long the line is.
    """
    text, place = source.text, source.position(offset)
    first = offset - place.column + 1
    limit = min(len(text), offset + REACH)
    newline = text.find("\n", offset, limit)
    last = newline if newline >= 0 else limit
    if offset - first <= REACH and cells(text[first:last]) <= MOST_CELLS:
        start, end = first, last
    else:
        start = _back(text, offset, max(first, offset - REACH))
        end = _forward(text, start, last)
    at_line_end = end == len(text) or text[end] == "\n"
    return Window(source, place.line, start, end, start > first, not at_line_end)


def _back(text: str, offset: int, first: int) -> int:
    room = LEFT_CELLS
    while offset > first and (room := room - char_cells(text[offset - 1])) >= 0:
        offset -= 1
    return offset


def _forward(text: str, offset: int, last: int) -> int:
    room = MOST_CELLS
    while offset < last and (room := room - char_cells(text[offset])) >= 0:
        offset += 1
    return offset


def rows(view: Window, marks: Sequence[Mark]) -> list[Row]:
    """The rows below a line. The first mark shares its row with one that stands to its right.

    Only the last drawing of a row can carry a message beside it, so every further mark has a row
    of its own.
    """
    first, rest = marks[0], list(marks[1:])
    drawn = [view.draw(first)]
    message = first.message
    if not message:
        beside = next((mark for mark in rest if _is_right_of(view, mark, drawn[0])), None)
        if beside:
            rest.remove(beside)
            drawn.append(view.draw(beside))
            message = beside.message
    return [Row(tuple(drawn), message), *(Row((view.draw(m),), m.message) for m in rest)]


def _is_right_of(view: Window, mark: Mark, drawing: tuple[int, str]) -> bool:
    column, drawn = drawing
    return view.column(mark.span.start) > column + len(drawn)
