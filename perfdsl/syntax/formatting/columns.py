"""Columns: what stands under each other in neighbouring lines, by display width.

A column stands as far right as its widest neighbour needs, except that a very long cell counts for
nothing: its own line goes on after one blank. So one long name does not push all others away, nor
change their lines when it comes or goes.
"""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.syntax.formatting.line import Line, width

WIDEST = (24, 40, 24)
"""The cells a level word (with its label), a name and a value may take and still set a column."""
WIDEST_BEFORE_COMMENT = 80


def set_columns(lines: Sequence[Line]) -> None:
    """Say for each line of a group where its cells begin."""
    widths = [tuple(map(width, line.cells)) for line in lines]
    starts = [[0] for _ in lines]
    target = 0
    for cell in range(1, max(map(len, widths))):
        here = [place for place, one in enumerate(widths) if len(one) > cell]
        ends = {place: starts[place][-1] + widths[place][cell - 1] + 1 for place in here}
        counted = [
            ends[place]
            for place in here
            if starts[place][-1] == target and widths[place][cell - 1] <= WIDEST[cell - 1]
        ]
        target = max(counted, default=0)
        for place in here:
            starts[place].append(max(target, ends[place]))
    for line, one in zip(lines, starts, strict=True):
        line.starts = tuple(one)


def with_comments(lines: Sequence[Line], texts: list[str]) -> list[str]:
    """The texts with the comments at their ends; those of neighbouring lines stand in a column."""
    place = 0
    while place < len(lines):
        end = place + 1
        if lines[place].comment:
            while end < len(lines) and _are_neighbours(lines[end - 1], lines[end]):
                end += 1
            _append(lines[place:end], texts, place)
        place = end
    return texts


def _are_neighbours(above: Line, below: Line) -> bool:
    return bool(below.comment) and below.depth == above.depth and not below.blank


def _append(lines: Sequence[Line], texts: list[str], first: int) -> None:
    widths = [width(texts[first + place]) for place in range(len(lines))]
    column = max((one for one in widths if one <= WIDEST_BEFORE_COMMENT), default=0) + 2
    for place, line in enumerate(lines):
        gap = " " * max(column - widths[place], 2)
        texts[first + place] += gap + line.comment
