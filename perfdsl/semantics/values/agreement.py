"""写作: whether the words an author prints say the same as the typed value beside them."""

from __future__ import annotations

import re
from decimal import Decimal

from perfdsl.diagnostics.model import Text
from perfdsl.pattern import pattern
from perfdsl.record import Record, replace
from perfdsl.semantics.model import Amount, Moment, Range
from perfdsl.semantics.values.date_words import dates_differ
from perfdsl.semantics.values.exact import EXACT
from perfdsl.semantics.values.measures import Measure, Measures
from perfdsl.semantics.values.numerals import NUMERALS, numeral, percent_signs
from perfdsl.syntax.ast import Operator
from perfdsl.syntax.characters import half_width

# What words say of a bound. 不得超过, 不应低于 … turn a word round, so they are looked for first.
_NOT = "(?:不|未|无|不得|不能|不应|不可|不许|不会)"
_COMPARATORS: tuple[tuple[Operator, re.Pattern[str]], ...] = (
    ("<=", pattern(f"{_NOT}(?:再)?(?:大于|超过|超出|高于|多于|突破|晚于|迟于)")),
    (">=", pattern(f"{_NOT}(?:小于|低于|少于|不足|早于)")),
    (">=", pattern(">=|≥|≧|⩾|大于或?等于|至少|最少|最低|最小|以上")),
    ("<=", pattern("<=|≤|≦|⩽|小于或?等于|至多|最多|最高|最大|以内|之内|以下")),
    (">", pattern(">|大于|超过|高于|多于")),
    ("<", pattern("<|小于|低于|少于|不足")),
    ("=", pattern("=|等于")),
)
_SIGNS = pattern("[><=≥≤≧≦⩾⩽]|[早晚迟]于")
# A minus only where no range can be meant: not after a number or a word.
_NUMBER = pattern(r"(?:(?<![\w%‰])-)?[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?")
_LONGEST = 40
_SIZES = {"十": Decimal(10), "百": Decimal(100), "千": Decimal(1000)}
_FOREIGN = pattern(r"[^\W\d_万亿]{1,3}元")
_DENOMINATOR = pattern(r"/((?:[^\W\d_]|[·*])+)")


class _Shown(Record):
    """A number as shown, with the unit that follows it (if it is a known one)."""

    number: str
    value: Decimal
    scale: int
    unit: str
    measure: Measure | None
    per: str = ""

    @property
    def text(self) -> str:
        """As shown: ``614万元``."""
        return self.number + {1: "", 10_000: "万", 100_000_000: "亿"}[self.scale] + self.unit

    @property
    def scaled(self) -> Decimal:
        """The number of its unit."""
        return EXACT.multiply(self.value, Decimal(self.scale))

    def says(self, amount: Amount, measures: Measures) -> bool:
        """Whether it is the amount in other unit words; money may drop its denominator."""
        typed = amount.measure
        if self.per and self.per != typed.per:
            return False
        if self.measure is None or amount.unit.startswith(self.unit):  # 15分 of 15分钟
            return self.scaled == amount.scaled
        if self.measure.dimension != typed.dimension:
            return False
        if measures.is_plain_count(self.measure) and measures.is_plain_count(typed):
            # 5人 and 5名 are the same count.
            return self.scaled == amount.scaled
        same_base = self.measure.base == typed.base
        return same_base and EXACT.multiply(self.scaled, self.measure.factor) == amount.base


def disagreement(
    operator: Operator | None,
    body: Amount | Range | Moment,
    printed: str,
    shown: str,
    measures: Measures,
    year: int | None,
) -> Text | None:
    """What the shown words say otherwise than the typed value; None where they agree.

    ``year`` is the fiscal year, which words about a date may add.
    """
    text = percent_signs("".join(half_width(shown).split())).replace("零下", "-")
    if isinstance(body, Moment):
        if _SIGNS.search(text) and _comparator(text) != operator:
            return _COMPARATORS_DIFFER
        return dates_differ(body, operator, printed, text, year)
    numbers = _numbers(text, measures)
    if not numbers:
        return Text("写作里没有数", "no number is shown")
    if isinstance(body, Range):  # 10%以上20%以下 is one way to say it
        return _numbers_differ((body.first, body.second), numbers, measures)
    said = _comparator(text)
    if said != operator and {said, operator} != {None, "="}:
        return _COMPARATORS_DIFFER
    return _numbers_differ((body,), numbers, measures)


_COMPARATORS_DIFFER = Text("比较符不同", "the comparators differ")


def _comparator(text: str) -> Operator | None:
    return next((operator for operator, words in _COMPARATORS if words.search(text)), None)


def bound_in_words(words: str) -> tuple[Operator | None, str]:
    """``不少于40学时`` → ``>=`` and ``40学时``; no comparator where none is at either end."""
    for operator, said in _COMPARATORS:
        match = said.search(words)
        if match and (match.start() == 0 or match.end() == len(words)):
            return operator, words[: match.start()] + words[match.end() :]
    return None, words


def _numbers_differ(
    amounts: tuple[Amount, ...], numbers: list[_Shown], measures: Measures
) -> Text | None:
    """The numbers shown are the typed ones, in their order; the first that is not is named."""
    for number, amount in zip(numbers, amounts, strict=False):
        if not number.says(amount, measures):
            typed = amount.text
            return Text(
                f"写作里是 {number.text}，指标值是 {typed}",
                f"{number.text} is shown, {typed} is the value",
            )
    if len(numbers) > len(amounts):
        extra = numbers[len(amounts)].text
        return Text(f"多出 {extra}", f"{extra} is not in the value")
    if len(numbers) < len(amounts):
        absent = amounts[len(numbers)].text
        return Text(f"缺少 {absent}", f"{absent} is missing")
    return None


def _numbers(text: str, measures: Measures) -> list[_Shown]:
    """The numbers in the text. Of a range the first takes its unit from the second.

    Chinese numerals count only where there are no digits: 一级, 万元 and 十分 are words as well.
    """
    found = []
    for match in _NUMBER.finditer(text):
        number = Decimal(match[0].replace(",", "")[:_LONGEST])
        found.append(_shown(match[0][:_LONGEST], number, text[match.end() :], measures))
    if not found:  # 不少于两次
        for match in NUMERALS.finditer(text):
            value = numeral(match[0])
            if value is not None:
                found.append(_shown(match[0], value, text[match.end() :], measures))
    if len(found) == 2 and not found[0].unit:
        first, second = found
        scale = first.scale if first.scale > 1 else second.scale
        found[0] = replace(first, scale=scale, unit=second.unit, measure=second.measure)
    return found


def _shown(number: str, value: Decimal, rest: str, measures: Measures) -> _Shown:
    """The number with what follows it: 千 and the like, 万 or 亿, a known unit, a denominator."""
    for char, size in _SIZES.items():
        if rest.startswith(char):
            number, value, rest = number + char, EXACT.multiply(value, size), rest[1:]
    scale = {"万": 10_000, "亿": 100_000_000}.get(rest[:1], 1)
    rest = rest[1:] if scale > 1 else rest
    unit = next((name for name in measures.names() if rest.startswith(name)), "")
    foreign = _FOREIGN.match(rest)
    if foreign and not unit:
        return _Shown(number, value, scale, foreign[0], measures.measure(foreign[0]))
    per = _DENOMINATOR.match(rest[len(unit) :]) if unit else None
    measure = measures.measure(unit) if unit else None
    return _Shown(number, value, scale, unit, measure, per[1] if per else "")
