"""A unified diff of a file before and after, as ``git diff`` shows one.

Lines that are alone of their kind in both texts hold the two together (patience diff). It costs
little more than reading them, whatever they hold.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from perfdsl.diagnostics.model import Lang, Text
from perfdsl.diagnostics.width import visible

_CONTEXT = 3
_DEEPEST = 8
_NO_LINE_END = Text("\\ 文件末尾没有换行", "\\ No newline at end of file")
_COLORS = {"---": "1", "+++": "1", "@@ ": "36"}
_SIGN_COLORS = {"-": "31", "+": "32"}
_RESET = "\x1b[0m"


class _Change(NamedTuple):
    """Lines ``a`` to ``b`` of the text before become ``c`` to ``d`` of the text after."""

    a: int
    b: int
    c: int
    d: int


def unified(path: str, before: str, after: str, lang: Lang, color: bool) -> str:
    """The diff of two texts of one file; empty where they are equal.

    What could steer a terminal is shown as an escape, as in every report.
    """
    old, new = _lines(before), _lines(after)
    changes = list(_changes(old, new))
    if not changes:
        return ""
    lines = [f"--- {visible(path)}", f"+++ {visible(path)}"]
    for hunk in _hunks(changes):
        lines += _printed(hunk, old, new, lang)
    return "".join(f"{_colored(line) if color else line}\n" for line in lines)


def _lines(text: str) -> list[str]:
    """The lines, each with its line end, so that a last line without one differs."""
    *lines, last = text.split("\n")
    return [f"{line}\n" for line in lines] + ([last] if last else [])


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[_Change]:
    """Where the texts differ, in order."""
    at, to = 0, 0
    for a, c in [*_matches(old, new), (len(old), len(new))]:
        if a > at or c > to:
            yield _Change(at, a, to, c)
        at, to = a + 1, c + 1


def _matches(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The lines that stay, as pairs of places, in order."""
    found: list[tuple[int, int]] = []
    todo = [(_Change(0, len(old), 0, len(new)), 0)]
    while todo:
        (a, b, c, d), depth = todo.pop()
        while a < b and c < d and old[a] == new[c]:
            found.append((a, c))
            a, c = a + 1, c + 1
        while a < b and c < d and old[b - 1] == new[d - 1]:
            b, d = b - 1, d - 1
            found.append((b, d))
        if a < b and c < d and depth < _DEEPEST:
            anchors = _anchors(old, new, _Change(a, b, c, d))
            found += anchors
            todo += [(gap, depth + 1) for gap in _gaps(anchors, _Change(a, b, c, d))]
    return sorted(found)


def _anchors(old: Sequence[str], new: Sequence[str], within: _Change) -> list[tuple[int, int]]:
    """The longest series, in the order of both, of lines that stand once in each."""
    a, b, c, d = within
    once = {line for line, count in Counter(old[a:b]).items() if count == 1}
    once &= {line for line, count in Counter(new[c:d]).items() if count == 1}
    places = {new[place]: place for place in range(c, d)}
    pairs = [(place, places[old[place]]) for place in range(a, b) if old[place] in once]
    return _longest_rising(pairs)


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    ends: list[int] = []  # the least last place of a series of each length
    holders: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(holders[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        holders[length : length + 1] = [number]
    series, at = [], holders[-1] if holders else -1
    while at >= 0:
        series.append(pairs[at])
        at = before[at]
    return series[::-1]


def _gaps(anchors: Sequence[tuple[int, int]], within: _Change) -> Iterator[_Change]:
    if not anchors:
        return
    a, c = within.a, within.c
    for b, d in [*anchors, (within.b, within.d)]:
        yield _Change(a, b, c, d)
        a, c = b + 1, d + 1


def _hunks(changes: Sequence[_Change]) -> Iterator[list[_Change]]:
    """Changes so near to each other that they share their context."""
    hunk = [changes[0]]
    for change in changes[1:]:
        if change.a - hunk[-1].b > 2 * _CONTEXT:
            yield hunk
            hunk = []
        hunk.append(change)
    yield hunk


def _printed(
    hunk: Sequence[_Change], old: Sequence[str], new: Sequence[str], lang: Lang
) -> Iterator[str]:
    first, last = hunk[0], hunk[-1]
    lead = min(_CONTEXT, first.a)
    start, end = first.a - lead, min(last.b + _CONTEXT, len(old))
    to_start, to_end = first.c - lead, last.d + end - last.b
    yield f"@@ -{_range(start, end)} +{_range(to_start, to_end)} @@"
    at = start
    for change in hunk:
        yield from _signed(" ", old[at : change.a], lang)
        yield from _signed("-", old[change.a : change.b], lang)
        yield from _signed("+", new[change.c : change.d], lang)
        at = change.b
    yield from _signed(" ", old[at:end], lang)


def _range(start: int, end: int) -> str:
    """A range as diffs write it: from 1, and the line before an empty one."""
    if end - start == 1:
        return str(start + 1)
    return f"{start + (end > start)},{end - start}"


def _signed(sign: str, lines: Sequence[str], lang: Lang) -> Iterator[str]:
    for line in lines:
        yield sign + "\t".join(map(visible, line.rstrip("\n").split("\t")))
        if not line.endswith("\n"):
            yield _NO_LINE_END.get(lang)


def _colored(line: str) -> str:
    code = _COLORS.get(line[:3]) or _SIGN_COLORS.get(line[:1])
    return f"\x1b[{code}m{line}{_RESET}" if code else line
