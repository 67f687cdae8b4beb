"""One line of the formatted text before its columns are known."""

from __future__ import annotations

from perfdsl.diagnostics.width import cells
from perfdsl.typed import Literal

FARTHEST_TEXT = 100
"""How far to the right a text may begin whose further pieces stand under it."""
Columns = Literal["row", "constant"]


class Line:
    """A line: cells that columns may be made of, and the comment at its end.

    ``hang`` is the line and cell that a continued text stands under, and how far inside that cell.
    ``is_moved``: a ``}`` that the source had behind other words, so that a comment behind it speaks
    of them. ``heads`` and ``ends`` a block that blank lines set apart. Not a dataclass: one is made
    for each line of the source.
    """

    __slots__ = (
        "_cells", "_tail", "blank", "comment", "depth", "ends", "hang", "heads", "is_comment",
        "is_moved", "starts",
    )  # fmt: skip

    def __init__(self, depth: int, text: str = "", *, blank: bool = False) -> None:
        self.depth = depth
        self.blank = blank
        self._cells = [text]
        self._tail: list[str] = []  # of the last cell: appending to a long text copies it
        self.starts: tuple[int, ...] = ()
        self.comment = ""
        self.hang: tuple[Line, int, int] | None = None
        self.is_comment = self.is_moved = self.heads = self.ends = False

    @property
    def cells(self) -> list[str]:
        """What stands on the line, cut where columns may be."""
        if self._tail:
            self._cells[-1] += "".join(self._tail)
            self._tail.clear()
        return self._cells

    @cells.setter
    def cells(self, cells: list[str]) -> None:
        self._cells = cells

    @property
    def count(self) -> int:
        """How many cells there are."""
        return len(self._cells)

    def add(self, *words: str) -> None:
        """Append to the last cell."""
        self._tail += words

    def go_on(self) -> None:
        """Words follow: a ``}`` is no longer all that the line is."""
        self.is_moved = self.ends = False

    @property
    def indent(self) -> int:
        """The cells before the first word. A text that begins far to the right goes on at the left."""
        if self.hang is None:
            return 2 * self.depth
        above, cell, inside = self.hang
        column = above.indent + (above.starts[cell] if cell else 0) + inside
        return column if column <= FARTHEST_TEXT else 2 * self.depth + 4

    @property
    def text(self) -> str:
        """The line without its comment. Columns must have been set."""
        if len(self.cells) == 1:
            return " " * self.indent + self.cells[0]
        parts, at = [" " * self.indent], 0
        for start, cell in zip(self.starts, self.cells, strict=True):
            parts += (" " * (start - at), cell)
            at = start + width(cell)
        return "".join(parts)


def width(text: str) -> int:
    """The cells a text takes on a terminal."""
    return len(text) if text.isascii() and text.isprintable() else cells(text)
