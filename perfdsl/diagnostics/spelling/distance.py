"""How alike two words are, from 0 to 1: a Damerau–Levenshtein distance that knows slips."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate, pairwise

from perfdsl.diagnostics.spelling.characters import OTHER, cost

SWAPPED = 0.4  # two neighbours in the wrong order
REPEATED = 0.5  # a character typed twice, or once for twice
_SUFFIX = "指标"
_PART = 0.5  # how alike a word is at least to one that it begins or ends
_SHORTEST_PART = 2
_SHORTEST_LOOSE_PART = 3
_LOOSE = 0.75


def likeness(word: str, name: str, least: float) -> float:
    """How alike two plain words are; 0 for what is less alike than ``least``."""
    if word == name:
        return 1.0
    best = _by_distance(word, name, least)
    if word.endswith(_SUFFIX) != name.endswith(_SUFFIX):  # 实效 for 时效指标
        bare, other = word.removesuffix(_SUFFIX), name.removesuffix(_SUFFIX)
        if min(len(bare), len(other)) >= _SHORTEST_PART:
            best = max(best, _by_distance(bare, other, least) - 0.01)
    return max(best, _by_part(word, name))


def _by_part(word: str, name: str) -> float:
    """A word that is the beginning or the end of the other: 社会, 社汇 for 社会效益."""
    short, long = sorted((word, name), key=len)
    if len(short) < _SHORTEST_PART or len(short) == len(long):
        return 0.0
    whole = _PART + (1 - _PART) * len(short) / len(long)
    if long.startswith(short) or long.endswith(short):
        return whole
    if len(short) < _SHORTEST_LOOSE_PART or short.isascii():  # theme is no part of scheme
        return 0.0
    parts = (long[: len(short)], long[-len(short) :])
    return whole * max(_by_distance(short, part, _LOOSE) for part in parts)


def _by_distance(word: str, name: str, least: float) -> float:
    longest = max(len(word), len(name))
    most = (1 - least) * longest
    if abs(len(word) - len(name)) * REPEATED > most:
        return 0.0
    distance = _distance(word, name, most)
    return 1 - distance / longest if distance <= most + 1e-9 else 0.0


def _distance(word: str, name: str, most: float) -> float:
    """The cheapest way from one word to the other; anything above ``most`` once it must be."""
    before: list[float] = []
    gaps = _gaps(name)
    row = [0.0, *accumulate(gaps)]
    for down, (char, gap) in enumerate(zip(word, _gaps(word), strict=True)):
        earlier, before = before, row
        row = [before[0] + gap]
        for across, other in enumerate(name):
            least = min(
                before[across] + cost(char, other),
                before[across + 1] + gap,
                row[across] + gaps[across],
            )
            if down and across and char == name[across - 1] and word[down - 1] == other:
                least = min(least, earlier[across - 1] + SWAPPED)
            row.append(least)
        if min(row) > most and min(before) > most:
            return most + 1
    return row[-1]


@lru_cache(maxsize=2000)
def _gaps(text: str) -> tuple[float, ...]:
    """What each character costs that the other word lacks."""
    repeated = (one == last for last, one in pairwise(text))
    return (OTHER, *(REPEATED if same else OTHER for same in repeated)) if text else ()
