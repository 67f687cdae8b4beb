"""The arithmetic of the expression language: exact numbers with their units.

Every operation returns a value or a ``Trouble``; none raises. Numbers stay within
``dimension.MOST_BITS`` and units within a few parts, so every operation is quick.
"""

from __future__ import annotations

from fractions import Fraction
from math import floor

from perfdsl.record import Record, replace
from perfdsl.semantics.expressions.dimension import (
    BARE,
    PERCENT,
    Powers,
    Sign,
    Unit,
    is_bounded,
    read_unit,
    times,
)
from perfdsl.semantics.model import Amount
from perfdsl.semantics.values.measures import Measures
from perfdsl.typed import Literal

Nature = Literal["quantity", "number", "ratio", "either"]
MOST_DECIMALS = 20
"""取整 keeps at most so many."""


class Worth(Record):
    """What an expression comes to: ``number`` of the base units of ``unit``.

    ``unit`` is the one it prints in and always has the powers of the value. ``nature`` tells values
    without dimension apart: a bare number, a ratio, or "either" (a quotient of like things, which
    agrees with both). ``typed`` is the number as typed, of a plain literal only. Two worths that
    are the same amount may differ in ``unit``: use ``compared``, not ``==``.
    """

    number: Fraction
    nature: Nature
    unit: Unit
    typed: str | None = None

    @property
    def powers(self) -> Powers:
        """Base unit → exponent, sorted, without zeros; empty for numbers and ratios."""
        return self.unit.powers


class Trouble(Record):
    """Why there is no result; ``left`` and ``right`` are the operands, where there are any.

    "endless" is a decimal that never ends (or is too long to print): only ``algebra_text.printed`` says so.
    """

    sort: Literal["mismatch", "division-by-zero", "too-large", "endless"]
    left: Worth | None = None
    right: Worth | None = None


def literal(amount: Amount, measures: Measures) -> Worth | Trouble:
    """The worth of a literal; it prints as typed. Too large only with extreme 计量 factors."""
    unit = read_unit(amount.scale, amount.unit, measures)
    number = Fraction(amount.number) * unit.factor if unit else None
    if unit is None or number is None or not is_bounded(number):
        return Trouble("too-large")
    return Worth(number, _nature(unit), unit, amount.number)


def added(left: Worth, right: Worth) -> Worth | Trouble:
    """The sum, in the unit of ``left``: 1小时 + 30分钟 is 1.5小时."""
    nature = _common(left, right)
    if nature is None:
        return Trouble("mismatch", left, right)
    number = left.number + right.number
    if not is_bounded(number):
        return _too_large(left, right)
    return Worth(number, nature, _plain_unit(nature, left, right) or left.unit)


def subtracted(left: Worth, right: Worth) -> Worth | Trouble:
    """``left`` less ``right``, in the unit of ``left``."""
    done = added(left, negated(right))
    return replace(done, left=left, right=right) if isinstance(done, Trouble) else done


def negated(worth: Worth) -> Worth:
    """With the other sign; what was typed stays: 5.00套 → -5.00套."""
    typed = worth.typed
    if typed is not None:
        typed = typed[1:] if typed.startswith("-") else f"-{typed}"
    return replace(worth, number=-worth.number, typed=typed if worth.number else worth.typed)


def multiplied(left: Worth, right: Worth) -> Worth | Trouble:
    """The product: 套 by 元/套 is 元, 元 by % is 元, a number by a ratio is a ratio."""
    natures = {left.nature, right.nature}
    nature: Nature = "either"
    if "ratio" in natures:
        nature = "ratio"
    elif natures == {"number"}:
        nature = "number"
    return _combined(left, right, 1, nature)


def divided(left: Worth, right: Worth) -> Worth | Trouble:
    """The quotient. Like by like is "either", and prints in %; so is a number by a ratio."""
    if not right.number:
        return Trouble("division-by-zero", left, right)
    nature: Nature = "either"
    if left.nature == "number" and right.nature == "number":
        nature = "number"
    elif left.nature == "ratio" and right.nature in ("number", "either"):
        nature = "ratio"
    return _combined(left, right, -1, nature)


def compared(left: Worth, right: Worth) -> Literal[-1, 0, 1] | Trouble:
    """-1 where ``left`` is less, 0 where they are equal, 1 where it is more."""
    if _common(left, right) is None:
        return Trouble("mismatch", left, right)
    if left.number == right.number:
        return 0
    return -1 if left.number < right.number else 1


def largest(first: Worth, *others: Worth) -> Worth | Trouble:
    """The largest, as it is (in its own unit, as typed); of equal ones the first."""
    return _most(1, first, others)


def smallest(first: Worth, *others: Worth) -> Worth | Trouble:
    """The smallest, as it is (in its own unit, as typed); of equal ones the first."""
    return _most(-1, first, others)


def floored(worth: Worth, decimals: int = 0, unit: Unit | None = None) -> Worth | Trouble:
    """取整: the largest number of so many decimals not above, in ``unit``, else that of the value.

    33.8万元 → 33万元; -1.5套 → -2套; a quotient of like things prints in %, so 1/3 → 33%.
    """
    if not 0 <= decimals <= MOST_DECIMALS:
        return Trouble("too-large", worth)
    unit = unit or readable_unit(worth)
    step = unit.factor / 10**decimals
    number = floor(worth.number / step) * step
    return Worth(number, worth.nature, unit) if is_bounded(number) else _too_large(worth)


def readable_unit(worth: Worth) -> Unit:
    """The value's unit, without 万 or 亿 where less than one of them is left: 200次, not 0.02万次."""
    unit = worth.unit
    if unit.scale == 1 or not 0 < abs(worth.number) < unit.factor:
        return unit
    return replace(unit, scale=1, factor=unit.factor / unit.scale)


def _too_large(left: Worth, right: Worth | None = None) -> Trouble:
    return Trouble("too-large", left, right)


def _nature(unit: Unit) -> Nature:
    if unit.powers:
        return "quantity"
    if not unit.word:
        return "number"
    ratios = all(one.is_plain_ratio and one.power > 0 for one in unit.parts)
    return "ratio" if unit.parts and ratios else "either"


def _common(left: Worth, right: Worth) -> Nature | None:
    """What both are, so that they can be added and compared; None where they differ in kind."""
    if left.powers != right.powers:
        return None
    if left.nature == right.nature or right.nature == "either":
        return left.nature
    return right.nature if left.nature == "either" else None


def _plain_unit(nature: Nature, left: Worth, right: Worth) -> Unit | None:
    """What a value without dimension prints in; None for a quantity.

    A ratio prints in the unit of the operand that is one (% ‰ 倍). "Either" prints in % unless it
    was made in another unit.
    """
    if nature == "quantity":
        return None
    if nature == "number":
        return BARE
    if left.nature == nature:
        return left.unit
    if right.nature == nature:
        return right.unit
    return BARE if left.nature == "number" else PERCENT


def _combined(left: Worth, right: Worth, sign: Sign, nature: Nature) -> Worth | Trouble:
    """The product or quotient; ``nature`` is its nature in case it has no dimension."""
    number = left.number * right.number if sign == 1 else left.number / right.number
    composed = times(left.unit, right.unit, sign)
    if composed is None or not is_bounded(number):
        return _too_large(left, right)
    if composed.powers:
        unit = next((one.unit for one in (left, right) if one.powers == composed.powers), composed)
        return Worth(number, "quantity", unit)
    return Worth(number, nature, _plain_unit(nature, left, right) or BARE)


def _most(wanted: Literal[-1, 1], first: Worth, others: tuple[Worth, ...]) -> Worth | Trouble:
    best, nature = first, first
    for one in others:
        common = _common(nature, one)
        if common is None:
            return Trouble("mismatch", nature, one)
        if common != nature.nature:
            nature = one  # the first that says whether the others are numbers or ratios
        if (one.number - best.number) * wanted > 0:
            best = one
    if best.nature == nature.nature:
        return best
    return Worth(best.number, nature.nature, _plain_unit(nature.nature, best, nature) or best.unit)
