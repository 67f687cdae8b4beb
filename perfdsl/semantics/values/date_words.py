"""写作 of dates: whether words about a date say the day that is typed."""

from __future__ import annotations

import re
from datetime import date

from perfdsl.diagnostics.model import Text
from perfdsl.pattern import pattern
from perfdsl.semantics.model import Moment
from perfdsl.semantics.values.dates import moment
from perfdsl.semantics.values.numerals import NUMERALS, numeral
from perfdsl.syntax.ast import Operator

_CHINESE = pattern(f"({NUMERALS.pattern})(?=[年月日号])")
_BEFORE = pattern("[之以]?前$")
_AFTER = pattern("[以之]?后")
_FULL_DATE = pattern(
    r"(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}[日号]|[底末初]|份)?|[0-9]{4}年[底末]?"
)
_WITHOUT_NUMBER = pattern("年[底末内]|全年|月[底末]|当年|本年|季度")
_ANOTHER_TIME = pattern("[明次来去后上前]年|每[年月周季]|[下上]个?月")
_PART = pattern("月[初中]|年[初中]|[上中下]旬|[上下]半年|[一二三四1234]季度")
_LONGEST = 8


def dates_differ(
    typed: Moment, operator: Operator | None, printed: str, shown: str, year: int | None
) -> Text | None:
    """What the words say otherwise; None where they name the same day, month or year.

    Words may leave parts out (10月31日 写作 10月底前) or add the fiscal year, but not name another
    day, nor turn 前 into 后.
    """
    text = _CHINESE.sub(lambda match: str(numeral(match[1]) or match[1]), shown)
    if _AFTER.search(text) and operator not in (">=", ">"):
        return Text("“后”与指标值相反", "the words say after")
    if _ANOTHER_TIME.search(text) or set(_PART.findall(text)) - set(_PART.findall(printed)):
        return _another(shown)
    literal = text.lstrip("≥≤><=")
    days = _last_day(literal, year)
    if days is None:
        found = _FULL_DATE.search(text)
        days = _last_day(found[0], year) if found else None
    if days and _same(days, typed, printed, year):
        return None
    if days is None and _WITHOUT_NUMBER.search(text) and not re.search("[0-9]", text):
        return None
    return _numbers_differ(printed, text, year) if days is None else _another(shown)


def _last_day(text: str, year: int | None) -> tuple[date | None, date | None] | None:
    """From and to of a date text, with 前 taken to include what it names."""
    read = moment(_BEFORE.sub("", text), year) if text else None
    return (read.start, read.end) if read and read.end else None


def _same(
    days: tuple[date | None, date | None], typed: Moment, printed: str, year: int | None
) -> bool:
    literal = _BEFORE.sub("", re.sub("^[≥≤><=]+", "", printed))
    own = _last_day(literal, year) or (typed.start, typed.end)
    if typed.kind == "period" and typed.start:
        return days == (typed.start, typed.end)
    return days[1] == own[1] or (days[0] == own[0] and days[0] is not None)


def _another(shown: str) -> Text:
    return Text(f"「{shown}」是另一个日期", f"“{shown}” is another date")


def _numbers_differ(printed: str, shown: str, year: int | None) -> Text | None:
    """Where the words are no date by themselves, their numbers must be the date's, in order."""
    numbers = re.findall("[0-9]+", shown)
    if not numbers:
        return Text("写作里没有日期", "no date is shown")
    typed = re.findall("[0-9]+", printed)
    rest = iter([*([str(year)] if year else []), *typed])
    for number in numbers:
        if len(number) > _LONGEST or not any(int(number) == int(one) for one in rest):
            short = number[:_LONGEST]
            return Text(f"多出 {short}", f"{short} is not in the value")
    return None
