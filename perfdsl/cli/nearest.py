"""The word the user may have meant."""

from __future__ import annotations

from collections.abc import Iterable

_ALIKE = 0.5


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice most like ``word`` without regard to case; None where none is near.

    Of choices that are equally near the first.
    """
    from difflib import SequenceMatcher  # only a mistyped word needs it

    matcher = SequenceMatcher(b=word.lower(), autojunk=False)
    best, most = None, _ALIKE
    for choice in choices:
        matcher.set_seq1(choice.lower())
        if matcher.ratio() > most:
            best, most = choice, matcher.ratio()
    return best
