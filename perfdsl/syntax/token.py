"""Tokens, and the grammar's own list of words."""

from __future__ import annotations

from functools import lru_cache

from perfdsl.record import maker
from perfdsl.resources import resource_dir
from perfdsl.source import Span

_FUNCTION = "()"
_COMMENT = "//"


class Token(Span):
    """One fat token: a whole quantity, date, text or name.

    ``value`` is the canonical text (half-width signs; for a text, what it says). It is the place where
    it stands, and so the span of the leaf that the parser makes of it: one object, not two.
    """

    type: str
    value: str

    def __repr__(self) -> str:
        return f"{self.type}({self.value!r})"


def supplied(kind: str, before: Span, value: str = "") -> Token:
    """A token that the author did not type, at the beginning of what it stands before."""
    return Token(before.source, before.start, before.start, kind, value)


@lru_cache(maxsize=1)
def token_maker() -> type[Token]:
    """What makes tokens: one is made for each word of a source."""
    return maker(Token)


@lru_cache(maxsize=1)
def keyword_rows() -> tuple[tuple[str, str, str, str], ...]:
    """Every keyword as ``(terminal, zh, en, marks)``, in the order of ``keywords.txt``."""
    return tuple(row for row in _rows() if row[3] not in (_FUNCTION, _COMMENT))


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[str, str, str, str], ...]:
    text = (resource_dir("grammar") / "keywords.txt").read_text("utf-8")
    rows = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            *marks, terminal, zh, en = line.split()
            rows.append((terminal, zh, en, "".join(marks)))
    return tuple(rows)


@lru_cache(maxsize=1)
def keywords() -> dict[str, str]:
    """Spelling (either language) → terminal."""
    return {word: row[0] for row in keyword_rows() for word in row[1:3]}


@lru_cache(maxsize=1)
def reserved() -> frozenset[str]:
    """The terminals that start a declaration, and are reserved everywhere."""
    return frozenset(row[0] for row in keyword_rows() if "!" in row[3])


TABLES = ("PROJECT", "DEPARTMENT")
"""The declarations of which each is a table; they may stand in the block of a unit."""


@lru_cache(maxsize=1)
def functions() -> dict[str, str]:
    """Spelling (either language) → function: SUM, LARGEST, SMALLEST, FLOOR."""
    return {word: row[0] for row in function_rows() for word in row[1:3]}


@lru_cache(maxsize=1)
def function_rows() -> tuple[tuple[str, str, str], ...]:
    """Every function as ``(function, zh, en)``."""
    return tuple(row[:3] for row in _rows() if row[3] == _FUNCTION)


@lru_cache(maxsize=1)
def comment_words() -> dict[str, tuple[str, str]]:
    """Words that mean something at their place in a comment: WAIVE, UNTIL → both spellings."""
    return {row[0]: (row[1], row[2]) for row in _rows() if row[3] == _COMMENT}
