"""The blanks between the words of one line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from perfdsl.syntax.token import Token

_TIGHT_BEFORE = frozenset({"_COMMA", "RPAREN", "COLON", "DOT", "_NL"})
_TIGHT_AFTER = frozenset({"LPAREN", "DOT"})
_SIGNS = frozenset({*_TIGHT_BEFORE, *_TIGHT_AFTER, "DASH"})
_OPERANDS = frozenset({"QUANTITY", "DATE", "NAME", "STRING", "BUDGET", "RPAREN", "TOTAL"})
_NUMBER_THEN_NAME = ("QUANTITY", "NAME")
_NUMBERS = ("QUANTITY", "DATE")
_NEVER_CALLED = ("FROM", "TEMPLATE")
_STARTS_TERM = ("EQ", "PLUS", "LPAREN")


def joined(tokens: Sequence[Token], words: Sequence[str], start: int, end: int) -> str:
    """The words of the tokens ``start`` to ``end`` as one line writes them."""
    types = [token.type for token in tokens[start:end]]
    if _SIGNS.isdisjoint(types) and _NUMBER_THEN_NAME not in pairwise(types):
        return " ".join(words[start:end])
    apart = amount_brackets(types)
    parts: list[str] = []
    for place, kind in enumerate(types):
        if kind == "_NL" and types[place + 1 : place + 2] == ["RBRACE"]:
            continue  # the brace ends the statement
        parts += (
            _gap(types, place, words[start + place - 1], place in apart),
            words[start + place],
        )
    return "".join(parts)


def _gap(types: Sequence[str], place: int, before: str, is_amount: bool) -> str:
    """What stands before a word; ``before`` is the word to its left."""
    kind, last = types[place], types[place - 1] if place else "LPAREN"
    if kind in _TIGHT_BEFORE or last in _TIGHT_AFTER:
        return ""
    if last == "DASH" and is_sign(types, place - 1):
        return " " if kind in _NUMBERS else ""  # "- 5" negates a number, "-5" is one
    if kind == "LPAREN":
        return "" if last in ("NAME", "TOTAL") and not is_amount else " "
    if last == "QUANTITY" and kind == "NAME" and (before[-1].isdigit() or before[-1] in "万亿"):
        return "  "  # after one blank it would be the number's unit
    return " "


def is_sign(types: Sequence[str], place: int) -> bool:
    """Whether the ``-`` there is a sign, not an operator between two operands."""
    return place == 0 or types[place - 1] not in _OPERANDS


def amount_brackets(types: Sequence[str]) -> frozenset[int]:
    """The brackets on a budget line that hold an amount or its parts: they follow a source's name.

    Elsewhere a bracket after a name is a call. A bracket inside an amount is of an expression.
    """
    if "BUDGET" not in types or "LPAREN" not in types:
        return frozenset()
    found: set[int] = set()
    lists: list[bool] = [False]  # for each open bracket, whether it lists sources
    for place, kind in enumerate(types):
        if kind in ("_NL", "LBRACE"):
            lists = [False]
        elif kind == "EQ" and len(lists) == 1:
            lists[0] = "BUDGET" in _statement(types, place)
        elif kind == "RPAREN" and len(lists) > 1:
            lists.pop()
        elif kind == "LPAREN":
            if lists[-1]:
                found.add(place)
            lists.append(lists[-1] and not _holds_amount(types, place))
    return frozenset(found)


def _holds_amount(types: Sequence[str], place: int) -> bool:
    """Whether a bracket in a list of sources is an amount: it stands right after the source."""
    return types[place - 2] in _STARTS_TERM


def _statement(types: Sequence[str], place: int) -> Sequence[str]:
    """The first word of the statement that holds this place."""
    start = place
    while start and types[start - 1] not in ("_NL", "LBRACE"):
        start -= 1
    return types[start : start + 1]


def is_call(types: Sequence[str], place: int, amounts: frozenset[int]) -> bool:
    """Whether the name there is a function's: before a bracket that is no amount or argument list."""
    if types[place + 1 : place + 2] != ["LPAREN"] or place + 1 in amounts:
        return False
    return not place or (types[place - 1] not in _NEVER_CALLED and types[place - 1] != "DOT")
