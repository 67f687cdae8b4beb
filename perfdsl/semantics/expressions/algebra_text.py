"""Computed values in words: how they print in the table, and how a message names their kind."""

from __future__ import annotations

from decimal import Context, Decimal
from fractions import Fraction

from perfdsl.diagnostics.model import Text
from perfdsl.semantics.expressions.algebra import Trouble, Worth, readable_unit
from perfdsl.semantics.expressions.dimension import Part, Unit, read_unit
from perfdsl.semantics.model import Amount
from perfdsl.semantics.values.exact import plain
from perfdsl.semantics.values.measures import Measures

SCALES_TEXT = {1: "", 10_000: "万", 100_000_000: "亿"}
_MOST_DIGITS = 40  # as many as the lexer reads
_LIMIT = 10**40
_ROUGH = Context(prec=6)  # for messages only; what is printed is never rounded
_KINDS = {
    "money": Text("金额", "an amount of money"),
    "count": Text("数量", "a count"),
    "duration": Text("时长", "a duration"),
    "ratio": Text("比率", "a ratio"),
}
_UNIT_PRICE = Text("单价", "a unit price")
_RATE = Text("频率", "a rate")
_QUANTITY = Text("数量", "a quantity")


def printed(worth: Worth, money_unit: str, measures: Measures) -> Amount | Trouble:
    """The amount that the table prints; its ``text`` is the print.

    A literal prints as typed, money in ``money_unit`` (the scheme's, ``万元``), all else in its own
    unit: trailing zeros dropped, never rounded. Trouble is "endless" where the decimals never end
    (100万元/3) or go on beyond forty digits, which 取整 helps; "too-large" where nothing does.
    """
    if worth.typed is not None:
        return _amount(worth.typed, worth.unit, measures)
    unit = print_unit(worth, money_unit, measures)
    number = worth.number / unit.factor
    if not _is_short(number):
        return Trouble("too-large" if abs(number) >= _LIMIT else "endless", worth)
    text = _decimal(number)
    if text is None or _digits(text) > _MOST_DIGITS:
        return Trouble("endless", worth)
    return _amount(text, unit, measures)


def print_unit(worth: Worth, money_unit: str, measures: Measures) -> Unit:
    """What a computed value prints in: money in the scheme's unit, all else in its own."""
    money = read_unit(*measures.scaled(money_unit), measures) if money_unit else None
    return money if money and money.powers == worth.powers else readable_unit(worth)


def in_message(worth: Worth) -> str:
    """The value as a message shows it, in its own unit: as typed, else exactly, else with "≈"."""
    scale = SCALES_TEXT[worth.unit.scale]
    number = worth.number / worth.unit.factor
    text = worth.typed or (_decimal(number) if _is_short(number) else None)
    if text is None or _digits(text) > _MOST_DIGITS:
        rough = _ROUGH.divide(Decimal(number.numerator), Decimal(number.denominator))
        text = "≈" + (plain(rough) if -6 < rough.adjusted() < 15 else f"{rough:E}")
    return text + scale + worth.unit.word


def kind_of(worth: Worth) -> Text:
    """What sort of thing it is, for messages that show both operands: 金额（元）, 单价（元/套）."""
    if worth.nature == "number":
        return Text("数", "a number")
    if worth.nature in ("ratio", "either"):
        return Text("比率", "a ratio")
    word, kind = worth.unit.word, _kind(worth.unit.parts)
    return Text(f"{kind.zh}（{word}）", f"{kind.en} ({word})")


def _kind(parts: tuple[Part, ...]) -> Text:
    tops = [one for one in parts if one.power > 0]
    bottoms = [one for one in parts if one.power < 0]
    if len(tops) != 1 or tops[0].power != 1:
        return _QUANTITY
    top = tops[0].dimension
    if not bottoms:
        return _KINDS[top]
    if all(one.dimension == "duration" for one in bottoms):
        return _RATE if top == "count" else _KINDS[top]
    return _UNIT_PRICE if top == "money" else _QUANTITY


def _amount(number: str, unit: Unit, measures: Measures) -> Amount:
    return Amount(number, unit.scale, unit.word, measures.measure(unit.word))


def _is_short(number: Fraction) -> bool:
    """Whether a number may have as few digits as are printed."""
    return max(abs(number.numerator), number.denominator) < _LIMIT


def _digits(text: str) -> int:
    return sum(char.isdigit() for char in text)


def _decimal(number: Fraction) -> str | None:
    """All digits, without exponent and without trailing zeros; None where they never end."""
    rest, places = number.denominator, 0
    for prime in (2, 5):
        count = 0
        while rest % prime == 0:
            rest, count = rest // prime, count + 1
        places = max(places, count)
    if rest != 1:
        return None
    digits = number.numerator * 10**places // number.denominator
    return plain(Decimal(f"{digits}E-{places}"))
