"""Edits applied to a text, and where a place of the old text is in the new one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from perfdsl.diagnostics.model import Edit


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made that do not overlap; the order they are given in means nothing."""
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda one: (one.span.start, one.span.end)):
        pieces += (text[at : edit.span.start], edit.text)
        at = edit.span.end
    return "".join((*pieces, text[at:]))


class Moves:
    """Where the offsets of a text are after edits, each found without a walk over all of them."""

    def __init__(self, edits: Iterable[Edit]) -> None:
        self._edits = sorted(edits, key=lambda one: (one.span.start, one.span.end))
        self._starts = [edit.span.start for edit in self._edits]
        growth = (len(edit.text) - (edit.span.end - edit.span.start) for edit in self._edits)
        self._growth = [0, *accumulate(growth)]

    def around(self, offset: int) -> tuple[int, int]:
        """The places that an offset may have now: more than one where an edit was made."""
        first = bisect_left(self._starts, offset)
        if first and self._edits[first - 1].span.end > offset:  # inside of an edit
            offset = self._edits[first - 1].span.start
            first -= 1
        last = bisect_right(self._starts, offset)
        written = sum(len(edit.text) for edit in self._edits[first:last])
        at = offset + self._growth[first]
        return at, at + written
