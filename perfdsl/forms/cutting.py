"""Which bytes of a paragraph its tags take, in every run that an editor spread them over."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from perfdsl.forms.program import Raw, Step
from perfdsl.forms.tags import Piece, Tag
from perfdsl.forms.xml import Element
from perfdsl.record import Record

_PRESERVE = Raw(' xml:space="preserve"')
_NOTHING = Raw("")

Mark = tuple[int, int, "Element | tuple[Tag, Element] | Step"]
"""From a byte to before another, and what is printed instead: a tag with the text it stands in."""


class Placed(Record):
    """A tag in its paragraph: the characters of the words that it takes."""

    tag: Tag
    start: int
    end: int


def cuts(pieces: Sequence[Piece], tags: Sequence[Placed], data: bytes) -> Iterator[Mark]:
    """The bytes of each tag; what it says is printed in the first of its runs, in its look."""
    starts = [piece.at for piece in pieces]
    offsets: dict[int, list[int]] = {}
    for placed in tags:
        at = bisect_right(starts, placed.start) - 1
        is_said = False
        while at < len(pieces) and pieces[at].at < placed.end:
            piece = pieces[at]
            at += 1
            if piece.is_break:
                yield piece.element.start, piece.element.end, _NOTHING
                continue
            if piece.element.start not in offsets:
                offsets[piece.element.start] = _offsets(piece, data)
                yield from _kept_blanks(piece.element)
            bytes_at = offsets[piece.element.start]
            start = bytes_at[max(placed.start - piece.at, 0)]
            end = bytes_at[min(placed.end - piece.at, len(piece.text))]
            yield start, end, _NOTHING if is_said else (placed.tag, piece.element)
            is_said = is_said or bool(piece.text)


def _kept_blanks(text: Element) -> Iterator[Mark]:
    """A text that is cut may begin with a blank; XML keeps it only where it says so."""
    if "space" not in text.attributes and text.inner < text.end:
        yield text.inner - 1, text.inner - 1, _PRESERVE


def _offsets(piece: Piece, data: bytes) -> list[int]:
    """Where each character of a text stands in the file, in which some are written as entities."""
    at, found = piece.element.inner, []
    for _ in piece.text:
        found.append(at)
        if data[at] == 0x26:  # &
            at = data.index(b";", at)
        at += 1
        while at < piece.element.last and data[at] & 0xC0 == 0x80:
            at += 1
    return [*found, at]


def run_like(text: Element, data: bytes) -> str:
    """What begins a run like the one of a text; nothing where it is in none."""
    run = text.parent
    if run is None or run.name != "r":
        return ""
    look = run.child("rPr")
    inside = data[look.start : look.end] if look else b""
    return (data[run.start : run.inner] + inside).decode()


def paragraph_of(element: Element) -> Element | None:
    """The paragraph that an element stands in."""
    one = element.parent
    while one and one.name != "p":
        one = one.parent
    return one
