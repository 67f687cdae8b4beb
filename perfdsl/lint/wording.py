"""How the rules compare words: without white space and punctuation, which two writers set apart."""

from __future__ import annotations

from functools import lru_cache

from perfdsl.pattern import pattern
from perfdsl.semantics.model import Row

_SIGNS = pattern(r"[\s，。；：、！？,.;:!?“”‘’\"'「」『』《》（）()]+")


@lru_cache(maxsize=256)  # several rules ask for the same row's name
def bare(text: str) -> str:
    """A text without white space and punctuation."""
    return _SIGNS.sub("", text)


def said_in_words(row: Row) -> bool:
    """Whether the value is a text that the author wrote, not a number or a date."""
    return row.value.body is None and row.value.trace is None
