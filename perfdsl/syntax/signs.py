"""Whether a ``-`` before a digit is the sign of a number, or takes one from another."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.syntax.token import Token

_OPERANDS = ("QUANTITY", "DATE", "NAME", "STRING", "BUDGET", "RPAREN")


def takes_sign(before: Sequence[Token], start: int, *, is_nested: bool) -> bool:
    """Whether a ``-`` at ``start`` is a sign, after these tokens: not after an operand.

    A row's name and a number below zero stand side by side as well: there, a blank before the
    ``-`` tells.
    """
    last = before[-1] if before else None
    if last is None or last.type not in _OPERANDS:
        return True
    if last.type in ("QUANTITY", "DATE", "RPAREN") or last.end == start:
        return False
    return not _in_expression(before, is_nested=is_nested)


def _in_expression(before: Sequence[Token], *, is_nested: bool) -> bool:
    """Whether the statement so far holds a comparator, so that operators may follow."""
    compared = False
    for token in reversed(before):
        if token.type in ("_NL", "LBRACE"):
            return compared
        if token.type == "BUDGET" and not is_nested:
            return False  # 预算 10 = 财政资金 -5: an amount below zero, which is a fault of its own
        compared = compared or token.type in ("COMPARE", "EQ", "ASSERT")
    return compared
