"""Amounts of money as tables write them: exact, with or without their unit."""

from __future__ import annotations

import re
from decimal import Decimal

from perfdsl.importing.recognition.vocabulary import squeezed
from perfdsl.pattern import pattern
from perfdsl.record import Record
from perfdsl.semantics.values.exact import EXACT

SCALES = {
    "元": Decimal(1), "百元": Decimal(100), "千元": Decimal(1000), "万元": Decimal(10_000),
    "百万元": Decimal(1_000_000), "亿元": Decimal(100_000_000),
}  # fmt: skip
_AMOUNT = pattern(
    r"[¥￥]?(-?\d+(?:\.\d+)?|-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(元|百元|千元|万元|百万元|亿元)?(?:整)?"
)
_LONGEST = 40


class Amount(Record):
    """A number as typed, without commas; ``unit`` is empty where the cell names none."""

    number: str
    unit: str = ""

    def exact(self, default: str) -> Decimal:
        """How many 元, in the unit of the table where the cell names none."""
        scale = SCALES.get(self.unit or default, Decimal(1))
        return EXACT.multiply(Decimal(self.number), scale)


def is_amount(text: str) -> bool:
    """Whether a text is nothing but an amount."""
    return amount_in(text) is not None


def amount_in(text: str, number: str | None = None) -> Amount | None:
    """The amount that a text is; None for other texts.

    ``number`` is what a numeric cell holds. Where it shows less than it holds, all of it counts: an
    amount is never rounded.
    """
    match = _AMOUNT.fullmatch(squeezed(text))
    if match is None or len(match[1]) > _LONGEST:
        return None
    shown = match[1].replace(",", "")
    if number is not None and not match[2] and re.fullmatch(r"-?\d+(?:\.\d+)?", number):
        shown = shown if Decimal(shown) == Decimal(number) else number
    return Amount(shown, match[2] or "")
