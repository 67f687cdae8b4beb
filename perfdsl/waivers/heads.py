"""How a waiver begins: the one look that every comment gets."""

from __future__ import annotations

import re
from functools import lru_cache

from perfdsl.pattern import compiled
from perfdsl.syntax.characters import half_width
from perfdsl.syntax.token import comment_words


def end_of_head(text: str) -> int | None:
    """Where the word that makes a comment a waiver ends; None of any other comment."""
    head = _pattern().match(half_width(text))
    return head.end() if head else None


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    words = "|".join(map(whole, comment_words()["WAIVE"]))
    return compiled(rf"#+\s*+(?:{words})", re.IGNORECASE)


def whole(word: str) -> str:
    """A pattern of a word: one of letters ends where its letters do, ``waiver`` is another one."""
    return rf"(?<![A-Za-z]){word}(?![A-Za-z])" if word.isascii() else word
