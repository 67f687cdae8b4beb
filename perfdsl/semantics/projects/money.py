"""Amounts of money in a scheme's unit: exact, and printed with every decimal typed."""

from __future__ import annotations

from decimal import Decimal, Inexact

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.diagnostics.phrases import replacing
from perfdsl.semantics.kinds import INEXACT_MONEY, NEGATIVE_MONEY, NOT_MONEY
from perfdsl.semantics.model import Money
from perfdsl.semantics.values.exact import EXACT, exact_sum, plain, split_number
from perfdsl.semantics.values.measures import Measures
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.slips import digits_meant, letters_help

_CENTS = Decimal("0.01")


def amount_text(amount: Decimal) -> str:
    """At least two decimals, and every one there is; never rounded."""
    exponent = amount.as_tuple().exponent
    if isinstance(exponent, int) and exponent > -2:
        amount = amount.quantize(_CENTS, context=EXACT)
    return f"{amount:f}"


class Purse:
    """Reads amounts of one file in the money unit of its scheme."""

    def __init__(self, money_unit: str, measures: Measures, home: Measures | None = None) -> None:
        """``home``: the units of the file whose scheme it is, where that is another file."""
        self.unit = money_unit
        self.measures = measures
        home = home or measures
        scale, self.bare = home.scaled(money_unit)
        measure = home.measure(self.bare)
        self.base = measure.base
        self.factor = measure.factor * scale

    def money(self, node: ast.Quantity) -> tuple[Money | None, list[Diagnostic]]:
        """The amount, in the scheme's unit; a bare number is in that unit already."""
        number, unit = split_number(node.text)
        if any(sign in unit for sign in "~～〜±-—–") or ".." in unit:
            return None, [NOT_MONEY.at(node.span, text=node.text, unit=self.unit)]
        scale, bare = self.measures.scaled(unit)
        measure = self.measures.measure(bare)
        if unit and not bare:  # 100万: an amount of money it must be
            fix = replacing(node.span, node.span.text.rstrip() + self.bare, safe=True)
            found = NOT_MONEY.at(node.span, text=node.text, unit=self.unit, fixes=(fix,))
            return None, [found]
        if unit and (measure.dimension != "money" or measure.per):
            return None, [self._no_money(node)]
        if node.text.startswith("-"):
            fix = replacing(node.span, node.text[1:])
            return None, [NEGATIVE_MONEY.at(node.span, text=node.text, fixes=(fix,))]
        if unit and measure.base != self.base:
            return None, [INEXACT_MONEY.at(node.span, text=node.text, unit=self.unit)]
        money = self._in_unit(number, unit, scale * measure.factor, node.span)
        if money is None:
            return None, [INEXACT_MONEY.at(node.span, text=node.text, unit=self.unit)]
        return money, []

    def _no_money(self, node: ast.Quantity) -> Diagnostic:
        """Of another unit; or 7OO万元, where letters stand for digits."""
        meant = digits_meant(node.text)
        help, fixes = (letters_help(meant), (replacing(node.span, meant),)) if meant else (None, ())
        return NOT_MONEY.at(node.span, text=node.text, unit=self.unit, help=help, fixes=fixes)

    def _in_unit(self, number: Decimal, unit: str, factor: Decimal, span: Span) -> Money | None:
        """None where the amount has no exact decimal in the scheme's unit."""
        if not unit or factor == self.factor:
            return Money(number, amount_text(number), span, unit=unit)
        try:
            amount = EXACT.divide(EXACT.multiply(number, factor), self.factor)
        except Inexact:
            return None
        amount = Decimal(plain(amount))
        return Money(amount, amount_text(amount), span, None, unit, self._per(factor))

    def _per(self, factor: Decimal) -> Decimal:
        """How many of a unit are one of the scheme's; 1 where that is no decimal."""
        try:
            return EXACT.divide(self.factor, factor)
        except Inexact:
            return Decimal(1)

    def add(self, parts: list[Money], span: Span) -> Money:
        """The exact sum, printed with the longest decimals of its parts."""
        amount = exact_sum(part.amount for part in parts)
        return Money(amount, amount_text(amount), span)
