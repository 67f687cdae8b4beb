"""Did-you-mean: the known name nearest to what was typed."""

from __future__ import annotations

from collections.abc import Iterable

CUTOFF = 0.55
_LONGEST = 80  # a longer word is no slip for a name, and comparing it would cost


def nearest(word: str, names: Iterable[str], cutoff: float = CUTOFF) -> str | None:
    """The closest of the names, None where none is close enough; of equal ones the first.

    Case, width and traditional characters make no difference; a character of the same sound or
    shape makes a small one. Words of four that share three are at 0.75 or above, words of two
    that share one at 0.5, or at 0.85 where the other is of the same sound.
    """
    if not 0 < len(word) <= _LONGEST:
        return None
    from perfdsl.diagnostics.spelling.choice import closest  # only when there is something to say

    return closest(word, (name for name in names if len(name) <= _LONGEST), cutoff)
