"""``{名}`` in the texts of a template: where the places are, and the text with them filled."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from perfdsl.pattern import pattern
from perfdsl.record import Record
from perfdsl.source import Span
from perfdsl.syntax import ast

_PLACE = pattern(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_NAME = pattern(r"[^\W\d]\w*(?:\.[^\W\d]\w*)?")
_DOUBLED = {"{{": "{", "}}": "}"}


class Place(Record):
    """A ``{名}``, or a brace without a partner.

    ``name`` is None for a lone brace, and "" where no name stands between the two. ``exact`` tells
    whether ``span`` is the place itself or only the text that has it.
    """

    typed: str
    name: str | None
    span: Span
    exact: bool


def has_places(text: ast.Text) -> bool:
    """Whether a text has any brace at all."""
    return any("{" in piece or "}" in piece for piece in text.pieces)


def places(text: ast.Text) -> Iterator[Place]:
    """Every place of a text. A place lies within one piece: it never runs on into the next line."""
    if not has_places(text):
        return
    lines = text.span.text.split("\n")
    at = text.span.start
    for number, piece in enumerate(text.pieces):
        line = lines[number] if len(lines) == len(text.pieces) else ""
        yield from _places_of(text, piece, line, at)
        at += len(line) + 1


def _places_of(text: ast.Text, piece: str, line: str, at: int) -> Iterator[Place]:
    """The places of one piece, found again in the line as typed, which has escapes besides."""
    column = 0
    for match in _PLACE.finditer(piece):
        found = line.find(match[0], column)
        span = text.span
        if found >= 0:
            column = found + len(match[0])
            span = Span(text.span.source, at + found, at + column)
        if match[0] not in _DOUBLED:
            yield Place(match[0], _name(match), span, found >= 0)


def _name(match: re.Match[str]) -> str | None:
    """The name between the braces; "" where it is none."""
    if match[1] is None:
        return None
    name = match[1].strip().replace("．", ".")
    return name if _NAME.fullmatch(name) else ""


def filled(
    text: ast.Text, content: Callable[[str], str | None], room: Callable[[int], bool]
) -> ast.Text | None:
    """The text with every place filled and ``{{`` as a brace; its span stays.

    None where a place has no content, or where there is no ``room`` for so many characters (asked
    before anything is joined, so that a text that grows without end is never built).
    """
    if not has_places(text):
        return text
    pieces = []
    for piece in text.pieces:
        parts = _parts(piece, content)
        if parts is None or not room(sum(map(len, parts))):
            return None
        pieces.append("".join(parts))
    return ast.Text(tuple(pieces), text.span)


def _parts(piece: str, content: Callable[[str], str | None]) -> list[str] | None:
    parts, at = [], 0
    for match in _PLACE.finditer(piece):
        name = _name(match)
        said = _DOUBLED.get(match[0]) or (content(name) if name else None)
        if said is None:
            return None
        parts += [piece[at : match.start()], said]
        at = match.end()
    return [*parts, piece[at:]]
