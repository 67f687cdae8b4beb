"""The comments of a source, handed out in order as the layout comes past them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from perfdsl.syntax.token import Token


class Comments:
    """The comments, of which some have not been laid out yet, and the lines that end in one."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tokens = tokens
        self.starts = [one.start for one in tokens]
        self.next = 0

    def before(self, start: int) -> Iterator[tuple[Token, bool]]:
        """The next ones that stand before a place, each with whether words stand before it."""
        while self.next < len(self.tokens) and self.starts[self.next] < start:
            comment = self.tokens[self.next]
            self.next += 1
            line_start = self.text.rfind("\n", 0, comment.start) + 1
            yield comment, bool(self.text[line_start : comment.start].strip())

    def at_line_end(self, start: int) -> int | None:
        """Where the comment begins that ends the source line of this place."""
        end = self.text.find("\n", start)
        place = bisect_left(self.starts, start)
        if place == len(self.starts) or 0 <= end < self.starts[place]:
            return None
        return self.starts[place]


def written(comment: Token) -> str:
    """The author's words after a half-width sign."""
    return "#" + comment.value[1:]
