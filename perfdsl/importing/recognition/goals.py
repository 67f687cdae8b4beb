"""Goals as tables write them: numbered in many ways; the compiler numbers them itself."""

from __future__ import annotations

import re
from itertools import count

from perfdsl.pattern import pattern

_STYLES = (
    # A digit behind the point makes a decimal, unless a date begins there: 1.9月底前.
    pattern(r"(\d{1,2})[.．](?!\d(?!\d?[月日号]|\d{3}年))\s*"),
    pattern(r"(\d{1,2})[、，]\s*"),
    pattern(r"[（(](\d{1,2})[）)][.、．]?\s*"),
    pattern(r"(\d{1,2})[)）]\s*"),
    pattern(r"目标(\d{1,2})[:：]\s*"),
)
_LINES = pattern(r"(\d{1,2})[.．]\s*")  # where every line has its number nothing else is meant
_BEFORE = "。；;！!"
_EMPTY = pattern(r"[.…．·]*")


def goals_of(text: str) -> list[str]:
    """The goals in a cell, without their numbers if these count from 1 in one style throughout.

    Anything else is one goal, as it stands.
    """
    lines = _numbered(_LINES, text, inside=False)
    if len(lines) > 1 and len(lines) == text.count("\n") + 1:
        return _cut(text, lines)
    for style in _STYLES:
        starts = _numbered(style, text, inside=False)
        if len(starts) < 2:
            starts = _numbered(style, text, inside=True)
        if starts:
            return _cut(text, starts)
    return [text.strip()] if text.strip() else []


def _cut(text: str, starts: list[tuple[int, int]]) -> list[str]:
    """The goals between the numbers; without the empty ones at the end of an empty form."""
    ends = [begin for begin, _ in starts[1:]] + [len(text)]
    found = [text[body:end].strip() for (_, body), end in zip(starts, ends, strict=True)]
    kept = [goal for goal in found if not _EMPTY.fullmatch(goal)]
    return kept if _only_furniture(found) else [text.strip()]


def _only_furniture(found: list[str]) -> bool:
    """Whether the goals without words are the last ones, as an empty form has them."""
    first = next((at for at, goal in enumerate(found) if _EMPTY.fullmatch(goal)), len(found))
    return all(_EMPTY.fullmatch(goal) for goal in found[first:])


def _numbered(style: re.Pattern[str], text: str, *, inside: bool) -> list[tuple[int, int]]:
    """Where each number begins and its goal; empty where the text does not count from 1.

    A goal begins with a line, or ``inside`` one behind the end of a sentence.
    """
    found: list[tuple[int, int]] = []
    wanted = count(1)
    number = next(wanted)
    for match in style.finditer(text):
        if int(match[1]) == number and _may_begin(text, match.start(), inside=inside):
            found.append((match.start(), match.end()))
            number = next(wanted)
    return found if found and not text[: found[0][0]].strip() else []


def _may_begin(text: str, at: int, *, inside: bool) -> bool:
    before = text[max(0, at - 8) : at].rstrip(" 　\t")
    return not before or before[-1] == "\n" or (inside and before[-1] in _BEFORE)
