"""Paths with stars in them."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Sequence

ANY_FOLDERS = "**"


def has_star(part: str) -> bool:
    """Whether a part of a path is a pattern."""
    return "*" in part


def matches(parts: Sequence[str], pattern: Sequence[str]) -> bool:
    """Whether a path, or a folder it lies in, is what the pattern means.

    ``*`` is any run of characters in a name, ``**`` as a whole part any number of folders. Every
    other character is itself. The work is a product of both lengths at most, whatever the stars.
    """
    runs: list[list[str]] = [[]]
    for part in pattern:
        if part == ANY_FOLDERS:
            runs.append([])
        else:
            runs[-1].append(part)
    head, *others = runs
    if not _fits(parts, 0, head):
        return False
    at = len(head)
    for run in others:
        at = _first(parts, at, run)
        if at < 0:
            return False
        at += len(run)
    return True


def _first(parts: Sequence[str], at: int, run: Sequence[str]) -> int:
    """Where a run of names first fits at or after ``at``; the earliest place is never worse."""
    places = range(at, len(parts) - len(run) + 1)
    return next((start for start in places if _fits(parts, start, run)), -1)


def _fits(parts: Sequence[str], at: int, run: Sequence[str]) -> bool:
    names = parts[at : at + len(run)]
    return len(names) == len(run) and all(map(_is_named, names, run))


def _is_named(name: str, pattern: str) -> bool:
    name, pattern = _compared(name), _compared(pattern)
    if not has_star(pattern):
        return name == pattern
    first, *middle, last = pattern.split("*")
    if len(name) < len(first) + len(last):
        return False
    if not (name.startswith(first) and name.endswith(last)):
        return False
    at, end = len(first), len(name) - len(last)
    for piece in middle:
        found = name.find(piece, at, end)
        if found < 0:
            return False
        at = found + len(piece)
    return True


def _compared(name: str) -> str:
    """A name as systems compare it: accents in one form (macOS), case as on Windows there."""
    return unicodedata.normalize("NFC", os.path.normcase(name))
