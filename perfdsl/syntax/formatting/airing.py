"""Blank lines: as the author set them, at most one, and one around each declaration with a block."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.syntax.formatting.line import Line


def air(lines: Sequence[Line]) -> None:
    """Set blank lines around the declarations. Comments right above a line stay right above it."""
    for place, line in enumerate(lines):
        if line.heads:
            _before(lines, place)
        if line.ends:
            _after(lines, place)


def _before(lines: Sequence[Line], place: int) -> None:
    while place and lines[place - 1].is_comment and not lines[place].blank:
        place -= 1
    if place and lines[place - 1].depth >= lines[place].depth:
        lines[place].blank = True


def _after(lines: Sequence[Line], place: int) -> None:
    following = place + 1
    while following < len(lines) and lines[following].is_comment:
        if lines[following].blank:
            return
        following += 1
    if following < len(lines) and lines[following].depth == lines[place].depth:
        lines[place + 1].blank = lines[place + 1].blank or not lines[following].blank
