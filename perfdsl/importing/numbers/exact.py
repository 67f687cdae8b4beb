"""The exact decimal that a spreadsheet means by the binary number it stores."""

from __future__ import annotations

from decimal import Decimal

from perfdsl.pattern import pattern

_NUMBER = pattern(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_MOST_CHARACTERS = 40
_PLAIN_EXPONENTS = range(-30, 31)


def decimal_of(text: str) -> Decimal | None:
    """The number a file writes as this text; None where it writes none."""
    if len(text) > _MOST_CHARACTERS or not _NUMBER.fullmatch(text):
        return None
    return rounded(float(text))


def rounded(value: float) -> Decimal | None:
    """A stored number to 15 digits, which is all that Excel keeps and shows.

    So 376.40000000000003, the sum of 300.1 and 76.3 in binary, is 376.4.
    """
    number = Decimal(f"{value:.15g}")
    return number.normalize() if number.is_finite() else None


def digits(number: Decimal) -> str:
    """The number as plain digits, without an exponent unless it is beyond all amounts."""
    return f"{number:f}" if number.adjusted() in _PLAIN_EXPONENTS else str(number)
