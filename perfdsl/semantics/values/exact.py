"""Exact decimal arithmetic: nothing here rounds; what would need rounding raises."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow
from fractions import Fraction
from functools import reduce

from perfdsl.pattern import pattern

# Numbers have at most 40 digits (the lexer's limit); sums and products of a budget fit by far.
EXACT = Context(prec=400, traps=[Inexact, InvalidOperation, DivisionByZero, Overflow])
_ROUGH = Context(prec=6)
_NUMBER = pattern(r"-?[0-9]+(?:\.[0-9]+)?")


def split_number(text: str) -> tuple[Decimal, str]:
    """``614元/套`` → 614 and ``元/套``; the text begins with a number (the lexer's promise)."""
    match = _NUMBER.match(text)
    assert match, f"a quantity begins with a number: {text!r}"
    return Decimal(match[0]), text[match.end() :]


def exact_sum(numbers: Iterable[Decimal]) -> Decimal:
    """The exact sum; of nothing, zero."""
    return reduce(EXACT.add, numbers, Decimal(0))


def plain(number: Decimal) -> str:
    """A number without exponent and without trailing zeros: ``63.00`` → ``63``."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def plain_fraction(number: Fraction) -> str:
    """A number as a message shows it: all its decimals, or six digits where they never end."""
    top, bottom = Decimal(number.numerator), Decimal(number.denominator)
    try:
        return plain(EXACT.divide(top, bottom))
    except Inexact:
        return plain(_ROUGH.divide(top, bottom))
