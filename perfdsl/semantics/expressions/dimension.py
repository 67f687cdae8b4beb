"""Dimensions (量纲): a unit of measure as a product of base units with exponents.

``元/人·月`` is 元 to the power 1, 人 and 月 to the power -1. Measures says what a single unit is;
here units are multiplied and divided. Nothing here prints or reports.
"""

from __future__ import annotations

from fractions import Fraction
from math import prod

from perfdsl.pattern import pattern
from perfdsl.record import Record, replace
from perfdsl.semantics.values.measures import SCALES, Dimension, Measure, Measures
from perfdsl.typed import Literal

Powers = tuple[tuple[str, int], ...]
Sign = Literal[1, -1]

MOST_BITS = 2000
"""No numerator and no denominator is longer, so that a chain of products ends at once."""
_MOST_PARTS = 8
_MOST_POWER = 9
_MOST_DECIMALS = 100
_SIGNS = pattern("([/·*])")
_LONGEST_COMPOUND = 5  # pieces and the signs between them, of a unit declared as a whole


class Part(Record):
    """One unit of a product, in the author's word: ``factor`` of ``base``, to the power ``power``.

    % ‰ 倍 are parts without dimension: they have a factor, and their base is no power of the unit.
    """

    word: str
    base: str
    factor: Fraction
    power: int
    dimension: Dimension

    @property
    def is_plain_ratio(self) -> bool:
        """Whether it is % or a unit that converts to it; 百分点 is not."""
        return self.dimension == "ratio" and self.base == "%"


class Unit(Record):
    """A unit as it prints: ``scale`` (1, 万 or 亿) and ``word``; one is ``factor`` of the bases.

    ``powers`` is sorted and without zeros; two units convert when their powers are equal.
    """

    scale: int
    word: str
    factor: Fraction
    powers: Powers
    parts: tuple[Part, ...]

    @property
    def is_odd(self) -> bool:
        """Whether no table prints it: 元·台/套, 台·台, or nothing but a denominator.

        A count with a duration (人·月) and a count with a count (人·次) are units people use.
        """
        if not self.powers:
            return False
        tops = [one for one in self.parts if one.power > 0 and not one.is_plain_ratio]
        has_money = any(one.dimension == "money" for one in tops)
        squared = any(abs(power) > 1 for _, power in self.powers)
        both = {one.dimension for one in self.parts if one.power < 0} & {"duration"}
        times = both & {one.dimension for one in tops}  # 年/天, 次·天/年
        split = any("/" in one.word and len(self.parts) > 1 for one in self.parts)  # 台/套 by 套
        return squared or not tops or bool(times) or split or (has_money and len(tops) > 1)


BARE = Unit(1, "", Fraction(1), (), ())
PERCENT = Unit(1, "%", Fraction(1, 100), (), (Part("%", "%", Fraction(1, 100), 1, "ratio"),))


def is_bounded(number: Fraction) -> bool:
    """Whether a number is short enough to go on computing with."""
    return max(number.numerator.bit_length(), number.denominator.bit_length()) <= MOST_BITS


def read_unit(scale: int, word: str, measures: Measures) -> Unit | None:
    """A unit as written, its scale taken off; None where its factors are too long to compute with.

    After a "/" everything is denominator: ``元/人·月`` and ``元/人/月`` are the same. A part that
    is not known is a count of its own kind; so is a word of more parts than anybody would write.
    """
    pieces = _pieces(word, measures)
    if len(pieces) > _MOST_PARTS:
        pieces = [(word, 1)]
    factor, parts = Fraction(scale), []
    for piece, sign in pieces:
        size, bare = _size(piece, measures)
        measure = measures.measure(bare) if bare in measures else None
        exponent = measure.factor.adjusted() if measure else 0
        if abs(exponent) > _MOST_DECIMALS:
            return None
        part = _part(bare, measure, sign)
        parts.append(part)
        factor *= (part.factor * size) ** sign
    return _unit(scale, word, factor, _merged(parts))


def times(first: Unit, second: Unit, sign: Sign) -> Unit | None:
    """The product, or with ``sign`` -1 the quotient, in the authors' words; None when too long.

    万元 by 套 is 万元/套, by 万套 元/套: what of the scales is left goes to the front.
    """
    others = (replace(one, power=sign * one.power) for one in second.parts)
    parts = _shown(_merged([*first.parts, *others]))
    if len(parts) > _MOST_PARTS or any(abs(one.power) > _MOST_POWER for one in parts):
        return None
    left = _full_scale(first) * _full_scale(second) ** sign
    scale = next((one for one in sorted(SCALES.values(), reverse=True) if one <= left), 1)
    return _unit(scale, _word(parts), scale * _factor(parts), parts)


def _pieces(word: str, measures: Measures) -> list[tuple[str, Sign]]:
    """The units of a word with their signs; ``台/套`` stays whole where it is declared so."""
    tokens = _SIGNS.split(word)
    found: list[tuple[str, Sign]] = []
    sign: Sign = 1
    at = 0
    while at < len(tokens):
        if at and tokens[at - 1] == "/":
            sign = -1
        ends = range(min(at + _LONGEST_COMPOUND, len(tokens)), at + 1, -2)
        end = next((end for end in ends if "".join(tokens[at:end]) in measures), at + 1)
        piece = "".join(tokens[at:end])
        if piece:
            found.append((piece, sign))
        at = end + 1
    return found


def _part(word: str, measure: Measure | None, sign: Sign) -> Part:
    if measure is None:
        return Part(word, word, Fraction(1), sign, "count")
    part = Part(word, measure.base, Fraction(measure.factor), sign, measure.dimension)
    return replace(part, factor=part.factor / 100) if part.is_plain_ratio else part


def _size(piece: str, measures: Measures) -> tuple[int, str]:
    """``万人`` → 10000 and ``人``; a lone 万 is a word like any other."""
    size, bare = measures.scaled(piece)
    return (size, bare) if bare else (1, piece)


def _merged(parts: list[Part]) -> tuple[Part, ...]:
    """Parts of one base made one, in the word met first: 元·天/天 → 元. All ratios are one part."""
    merged: dict[str, Part] = {}
    for part in parts:
        key = "" if part.is_plain_ratio else part.base
        first = merged.get(key)
        power = part.power + (first.power if first else 0)
        merged[key] = replace(first or part, power=power)
    return tuple(one for one in merged.values() if one.power)


def _shown(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """A % only where no other numerator is there: 5%/年 of 100万元 is 5万元/年. Never %·%."""
    has_top = any(one.power > 0 and not one.is_plain_ratio for one in parts)
    return tuple(
        replace(one, power=1) if one.is_plain_ratio else one
        for one in parts
        if not one.is_plain_ratio or (one.power > 0 and not has_top)
    )


def _unit(scale: int, word: str, factor: Fraction, parts: tuple[Part, ...]) -> Unit | None:
    powers = tuple(sorted((one.base, one.power) for one in parts if not one.is_plain_ratio))
    return Unit(scale, word, factor, powers, parts) if is_bounded(factor) else None


def _factor(parts: tuple[Part, ...]) -> Fraction:
    return prod((one.factor**one.power for one in parts), start=Fraction(1))


def _full_scale(unit: Unit) -> Fraction:
    """The scales of numerator and denominator together: of 元/万人 it is 1/10000."""
    return unit.factor / _factor(unit.parts)


def _word(parts: tuple[Part, ...]) -> str:
    """``元/人·月``: money first, the others in the order met; a square is the word twice."""
    tops = sorted((one for one in parts if one.power > 0), key=lambda one: one.dimension != "money")
    bottoms = [one for one in parts if one.power < 0]
    top = "·".join(word for one in tops for word in [one.word] * one.power)
    bottom = "·".join(word for one in bottoms for word in [one.word] * -one.power)
    return f"{top}/{bottom}" if bottom else top
