"""Did-you-mean: the known name nearest to what was typed."""

from __future__ import annotations

from collections.abc import Iterable

_MOST = 100
_LONGEST = 60  # a longer word is no slip for a name, and comparing it would cost


def nearest(word: str, names: Iterable[str], cutoff: float = 0.5) -> str | None:
    """The closest of the names without regard to case, None where none is close enough.

    Words of two characters that share one are at 0.5, words of four that share three at 0.75.
    """
    from difflib import get_close_matches  # only when there is something to suggest

    spelled = {name.lower(): name for name in reversed(list(names))}
    if len(spelled) > _MOST:  # comparing is dear: only those that share the most letters
        letters = set(word[:_LONGEST].lower())
        likely = sorted(spelled, key=lambda name: (-len(letters & set(name)), name))[:_MOST]
        spelled = {name: spelled[name] for name in likely}
    found = get_close_matches(word[:_LONGEST].lower(), list(spelled), n=1, cutoff=cutoff)
    return spelled[found[0]] if found else None
