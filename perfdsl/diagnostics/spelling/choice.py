"""The closest of many names, found at a bounded cost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.diagnostics.spelling.characters import plain, sounds
from perfdsl.diagnostics.spelling.distance import likeness

_MOST_LETTERS = 100_000  # of all names that are looked at: ten thousand of the usual length
_MOST_CELLS = 10_000  # of the tables that comparing fills, for one word


def closest(word: str, names: Iterable[str], cutoff: float) -> str | None:
    """The name most like the word, of equal ones the first; None below ``cutoff``."""
    typed = plain(word)
    if not typed:
        return None
    found, best = None, cutoff
    for name, spelled in _likeliest(typed, names):
        score = likeness(typed, spelled, best)
        if score > best or (found is None and score >= cutoff):
            best, found = score, name
        if best == 1:
            break
    return found


def _some(names: Iterable[str]) -> Iterator[str]:
    """Each name once, until there is too much to look at."""
    letters, seen = 0, set[str]()
    for name in names:
        letters += len(name) + 1
        if letters > _MOST_LETTERS:
            return
        if name not in seen:
            seen.add(name)
            yield name


def _likeliest(typed: str, names: Iterable[str]) -> list[tuple[str, str]]:
    """The names worth comparing, with how they are compared: all, or of many the likeliest."""
    spelled = [(name, plain(name)) for name in _some(names)]
    if len(typed) * sum(len(one) + 1 for _, one in spelled) <= _MOST_CELLS:
        return spelled
    heard = sounds(typed)
    spelled.sort(key=lambda one: abs(len(one[1]) - len(typed)) - 2 * len(heard & sounds(one[1])))
    kept, cells = [], 0
    for one in spelled:
        cells += len(typed) * (len(one[1]) + 1)
        if cells > _MOST_CELLS:
            break
        kept.append(one)
    return kept
