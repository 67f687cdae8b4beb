"""The exact number that a spreadsheet saved as a page keeps beside what a cell shows."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from perfdsl.importing.numbers.exact import decimal_of, digits
from perfdsl.pattern import pattern

_ONE_NUMBER = pattern(r"[^0-9]*?(-?[0-9][0-9,]{0,30}(?:\.[0-9]{1,30})?)[^0-9]*")


def kept_number(attributes: Mapping[str, str]) -> str | None:
    """Excel writes it as ``x:num``, LibreOffice as ``sdval``."""
    number = decimal_of(attributes.get("x:num") or attributes.get("sdval") or "")
    return None if number is None else digits(number)


def is_shown_as(number: str, text: str) -> bool:
    """Whether a text shows this number, rounded or as a percentage: that of a date is only how it is stored."""
    match = _ONE_NUMBER.fullmatch(text)
    if match is None:
        return False
    seen = Decimal(match[1].replace(",", ""))
    exact = Decimal(number) * (100 if "%" in text else 1)
    if exact.adjusted() > 20:
        return False
    return abs(seen) == abs(exact).quantize(seen, ROUND_HALF_UP)
