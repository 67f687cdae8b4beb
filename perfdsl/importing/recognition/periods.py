"""The years of the mid-term, as labels and fields name them."""

from __future__ import annotations

from perfdsl.importing.recognition.vocabulary import squeezed
from perfdsl.pattern import pattern

_YEARS = pattern(r"((?:19|20)\d\d)年?度?(?:-|~|～|—+|–|至|到)((?:19|20)\d\d)年?度?")
_EXACT = pattern(r"[（(]((?:19|20)\d\d年?[-~～—–至到]+(?:19|20)\d\d年)[)）]")


def period_in(text: str) -> str:
    """``2023-2025年`` of a text that names two years; as typed where the language reads it so."""
    typed = _EXACT.search("".join(text.split()))
    if typed:
        return typed[1]
    match = _YEARS.search(squeezed(text))
    return f"{match[1]}-{match[2]}年" if match and match[1] <= match[2] else ""
