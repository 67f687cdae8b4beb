"""写作: whether the words an author prints say the same as the typed value beside them."""

from __future__ import annotations

import re
from decimal import Decimal

from perfdsl.diagnostics.model import Text
from perfdsl.semantics.exact import EXACT
from perfdsl.semantics.measures import Measures
from perfdsl.semantics.model import Amount, Moment, Range
from perfdsl.semantics.numerals import NUMERALS, numeral, percent_signs
from perfdsl.syntax.ast import Operator
from perfdsl.syntax.characters import half_width

# What words say of a bound. 不得超过, 不应低于 … turn a word round, so they are looked for first.
_NOT = "(?:不|未|无|不得|不能|不应|不可|不许|不会)"
_COMPARATORS: tuple[tuple[Operator, re.Pattern[str]], ...] = (
    ("<=", re.compile(f"{_NOT}(?:再)?(?:大于|超过|超出|高于|多于|突破|晚于|迟于)")),
    (">=", re.compile(f"{_NOT}(?:小于|低于|少于|不足|早于)")),
    (">=", re.compile(">=|≥|≧|⩾|大于或?等于|至少|以上")),
    ("<=", re.compile("<=|≤|≦|⩽|小于或?等于|至多|最多|以内|之内|以下")),
    (">", re.compile(">|大于|超过|高于|多于")),
    ("<", re.compile("<|小于|低于|少于|不足")),
    ("=", re.compile("=|等于")),
)
_SIGNS = re.compile("[><=≥≤≧≦⩾⩽]|[早晚迟]于")
_NUMBER = re.compile(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?")
_LONGEST = 40


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
    text = percent_signs("".join(half_width(shown).split()))
    said = _comparator(text)
    if isinstance(body, Moment):
        if _SIGNS.search(text) and said != operator:
            return Text("比较符不同", "the comparators differ")
        return _date(printed, text, year)
    if said != operator and {said, operator} != {None, "="}:
        return Text("比较符不同", "the comparators differ")
    amounts = (body,) if isinstance(body, Amount) else (body.first, body.second)
    numbers = _numbers(text, measures)
    if not numbers:
        return Text("写作里没有数", "no number is shown")
    return _numbers_differ(amounts, numbers)


def _comparator(text: str) -> Operator | None:
    return next((operator for operator, words in _COMPARATORS if words.search(text)), None)


def _numbers_differ(
    amounts: tuple[Amount, ...], numbers: list[tuple[str, set[Decimal]]]
) -> Text | None:
    """A number shown that is not typed, or typed and not shown."""
    typed = [{amount.scaled, amount.base} for amount in amounts]
    strange = [shown for shown, sense in numbers if not any(sense & one for one in typed)]
    absent = [
        amount.number
        for amount, one in zip(amounts, typed, strict=True)
        if not any(sense & one for _, sense in numbers)
    ]
    if strange and absent:
        return Text(
            f"写作里是 {strange[0]}，指标值是 {absent[0]}",
            f"{strange[0]} is shown, {absent[0]} is the value",
        )
    if strange:
        return Text(f"多出 {strange[0]}", f"{strange[0]} is not in the value")
    return Text(f"缺少 {absent[0]}", f"{absent[0]} is missing") if absent else None


def _date(printed: str, shown: str, year: int | None) -> Text | None:
    """Every number in the words must be one of the date's; the words may leave some out."""
    typed = {Decimal(number) for number in re.findall("[0-9]+", printed)}
    typed |= {Decimal(year)} if year else set()
    for number in re.findall("[0-9]+", shown):
        if len(number) > _LONGEST or Decimal(number) not in typed:
            short = number[:_LONGEST]
            return Text(f"多出 {short}", f"{short} is not in the value")
    return None


def _numbers(text: str, measures: Measures) -> list[tuple[str, set[Decimal]]]:
    """Each number as shown, with what it can mean: scaled, and in the base unit of its dimension.

    Chinese numerals count only where there are no digits: 一级, 万元 and 十分 are words as well.
    """
    found = []
    for match in _NUMBER.finditer(text):
        number = Decimal(match[0].replace(",", "")[:_LONGEST])
        found.append((match[0][:_LONGEST], _senses(number, text[match.end() :], measures)))
    if not found:  # 不少于两次
        for match in NUMERALS.finditer(text):
            value = numeral(match[0])
            if value is not None:
                found.append((match[0], _senses(value, text[match.end() :], measures)))
    return found


def _senses(number: Decimal, rest: str, measures: Measures) -> set[Decimal]:
    scale = {"万": 10_000, "亿": 100_000_000}.get(rest[:1], 1)
    scaled = EXACT.multiply(number, Decimal(scale))
    rest = rest[1:] if scale > 1 else rest
    unit = next((name for name in measures.names() if rest.startswith(name)), "")
    return {scaled, EXACT.multiply(scaled, measures.measure(unit).factor)}
