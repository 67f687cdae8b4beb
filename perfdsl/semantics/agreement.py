"""写作: whether the words an author prints say the same as the typed value beside them."""

from __future__ import annotations

import re
from decimal import Decimal

from perfdsl.diagnostics.model import Text
from perfdsl.semantics.measures import Measures
from perfdsl.semantics.model import Amount, Moment, Range
from perfdsl.syntax.ast import Operator
from perfdsl.syntax.characters import half_width

# Words for comparators, longest first so that 不大于 is not read as 大于.
_WORDS: tuple[tuple[str, Operator], ...] = (
    ("大于等于", ">="), ("大于或等于", ">="), ("小于等于", "<="), ("小于或等于", "<="),
    ("不低于", ">="), ("不少于", ">="), ("不小于", ">="), ("至少", ">="), ("以上", ">="),
    ("不超过", "<="), ("不高于", "<="), ("不多于", "<="), ("不大于", "<="), ("至多", "<="),
    ("以内", "<="), ("以下", "<="), ("之内", "<="), ("大于", ">"), ("超过", ">"), ("高于", ">"),
    ("多于", ">"), ("小于", "<"), ("低于", "<"), ("少于", "<"), ("不足", "<"), ("等于", "="),
    (">=", ">="), ("<=", "<="), ("≥", ">="), ("≤", "<="), ("≧", ">="), ("≦", "<="),
    (">", ">"), ("<", "<"), ("=", "="),
)  # fmt: skip
_OPERATORS = dict(_WORDS)
_COMPARATOR = re.compile("|".join(re.escape(word) for word, _ in _WORDS))
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_NUMERALS = re.compile("[零〇一二两三四五六七八九十百千]+")
_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_PLACES = {"十": 10, "百": 100, "千": 1000}


def disagreement(
    operator: Operator | None,
    body: Amount | Range | Moment,
    printed: str,
    shown: str,
    measures: Measures,
) -> Text | None:
    """What the shown words say otherwise than the typed value; None where they agree."""
    text = half_width(shown)
    if isinstance(body, Moment):
        return _date(printed, text)
    match = _COMPARATOR.search(text)
    said = _OPERATORS[match[0]] if match else None
    if said != operator and {said, operator} != {None, "="}:
        return Text("比较符不同", "the comparators differ")
    amounts = (body,) if isinstance(body, Amount) else (body.first, body.second)
    numbers = _numbers(text, measures)
    if not numbers:
        return Text("写作里没有数", "no number is shown")
    typed = [{amount.scaled, amount.base} for amount in amounts]
    return _numbers_differ(amounts, typed, numbers)


def _numbers_differ(
    amounts: tuple[Amount, ...],
    typed: list[set[Decimal]],
    numbers: list[tuple[str, set[Decimal]]],
) -> Text | None:
    """A number shown that is not typed, or typed and not shown."""
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


def _date(printed: str, shown: str) -> Text | None:
    """Every number in the words must be one of the date's; the words may leave some out."""
    typed = {int(number) for number in re.findall(r"\d+", printed)}
    for number in re.findall(r"\d+", shown):
        if int(number) not in typed:
            return Text(f"多出 {number}", f"{number} is not in the value")
    return None


def _numbers(text: str, measures: Measures) -> list[tuple[str, set[Decimal]]]:
    """Each number as shown, with what it can mean: scaled, and in the base unit of its dimension."""
    found = []
    for match in _NUMBER.finditer(text):
        number = Decimal(match[0].replace(",", ""))
        found.append((match[0], _senses(number, text[match.end() :], measures)))
    if not found:  # 不少于两次
        for match in _NUMERALS.finditer(text):
            senses = _senses(Decimal(_numeral(match[0])), text[match.end() :], measures)
            found.append((match[0], senses))
    return found


def _senses(number: Decimal, rest: str, measures: Measures) -> set[Decimal]:
    scale, rest = ({"万": 10_000, "亿": 100_000_000}.get(rest[:1], 1), rest.lstrip())
    scaled = number * scale
    rest = rest[1:] if scale > 1 else rest
    unit = next((name for name in measures.names() if rest.startswith(name)), "")
    return {scaled, scaled * measures.measure(unit).factor}


def _numeral(text: str) -> int:
    """``二十五`` → 25; digit after digit reads as digits (``二〇二三`` → 2023)."""
    if not set(text) & set(_PLACES):
        return int("".join(str(_DIGITS[char]) for char in text))
    total, digit = 0, 1 if text[0] == "十" else 0
    for char in text:
        if char in _PLACES:
            total, digit = total + digit * _PLACES[char], 0
        else:
            digit = _DIGITS[char]
    return total + digit
