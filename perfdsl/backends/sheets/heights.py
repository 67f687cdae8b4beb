"""How high the rows of a sheet must be: no program works that out for merged cells.

Estimated by text width, rather too high than too low, for what is cut off in print is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from perfdsl.backends.layout import half_widths
from perfdsl.backends.sheets.grid import Box, Sheet
from perfdsl.backends.sheets.styles import STYLES
from perfdsl.pattern import pattern

HIGHEST = 400.0  # points; Excel stops at 409.5
_LINE = 1.5  # of the size of the letters: fonts that stand in for 宋体 are taller than it
_MARGINS, _SIDES = 6.0, 6.0
_LEAST, _LEAST_SMALL, _LEAST_PLAIN = 24.0, 17.0, 18.0
_PAPER = (595.0, 842.0)  # A4 in points
_SHRUNK = 1.15  # so much more than a page holds is still made to fit on one
_MARK = 9.0  # the size of the codes of a draft's errors
# What is not broken: a word in Latin letters; and a sign that must not begin a line stays behind
# the letter before it.
_PIECE = pattern(r"(?:[!-~]+|.) *[，。；：、）》」』〉】〕”’！？％…—]*", re.DOTALL)


def row_heights(sheet: Sheet) -> list[float]:
    """The height of each row in points; may be more than a row can have."""
    heights = [_least(row, sheet) for row in sheet.rows]
    merged = []
    for at, row in enumerate(sheet.rows):
        for box in row:
            if box.rows == 1:
                heights[at] = max(heights[at], _height(box, sheet))
            else:
                merged.append((at, box))
    for at, box in merged:
        lacking = _height(box, sheet) - sum(heights[at : at + box.rows])
        if lacking > 0:
            for one in range(at, at + box.rows):
                heights[one] += lacking / box.rows
    return [round(height * 4) / 4 for height in heights]


def on_one_page(sheet: Sheet, heights: Iterable[float]) -> bool:
    """Whether all of the sheet may stand on one page, perhaps a little smaller."""
    short, long = _PAPER
    width, height = (long, short) if sheet.landscape else (short, long)
    across, down = margins(sheet)
    smaller = max(1.0, sum(sheet.columns) / 20 / (width - 144 * across))
    return sum(heights) <= (height - 144 * down) * smaller * _SHRUNK


def margins(sheet: Sheet) -> tuple[float, float]:
    """Inches at each side of a page, and at its top and bottom, as in the Word file."""
    return (0.59, 0.67) if sheet.landscape else (0.78, 0.9)


def _least(row: tuple[Box, ...], sheet: Sheet) -> float:
    """As on the paper form; a row of a list is as high as its words."""
    if sheet.low or not all(STYLES[box.style].border for box in row):
        return _LEAST_PLAIN
    return _LEAST_SMALL if any(STYLES[box.style].points < 10 for box in row) else _LEAST


def _height(box: Box, sheet: Sheet) -> float:
    style = STYLES[box.style]
    room = sum(sheet.columns[box.start : box.end]) / 20 - _SIDES
    height = lines(box.words, int(room / style.points * 2)) * style.points * _LINE
    if box.codes:
        height += lines("".join(box.codes), int(room / _MARK * 2)) * _MARK * _LINE
    return height + _MARGINS


def lines(words: str, room: int) -> int:
    """How many lines the words take where a line holds so many letters of half width."""
    return sum(_wrapped(line, max(room, 2)) for line in words.split("\n"))


@lru_cache(maxsize=4096)
def _wrapped(line: str, room: int) -> int:
    count, left = 1, room
    for piece in _PIECE.findall(line):
        width = half_widths(piece.rstrip(" "))
        if width > left and left < room:
            count, left = count + 1, room
        more = max(width - 1, 0) // room  # a word longer than a line is broken
        count, left = count + more, left + more * room - half_widths(piece)
    return count
