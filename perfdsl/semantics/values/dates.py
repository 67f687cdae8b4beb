"""Dates and periods as offices write them → days, as far as the words decide them.

``10月底前`` ends on the last of October. ``10月份之前`` leaves open whether October is in, so it has
no day, and ``open_words`` says why. A date without a year belongs to the fiscal year.
"""

from __future__ import annotations

import re
from datetime import date

from perfdsl.pattern import pattern
from perfdsl.record import replace
from perfdsl.semantics.model import Moment, Precision

_POINT = pattern(
    r"(?:(?P<year>[0-9]{4})年度?)?(?:(?P<month>[0-9]{1,2})月份?)?(?:(?P<day>[0-9]{1,2})[日号])?"
    r"(?P<part>全年|第?[一二三四1234]季度|[上下]半年|[上中下]旬|[初中底末])?"
    r"(?P<limit>[之以]?前|[之以]?内)?"
)
_ISO = r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})"
_ISO_POINT = pattern(rf"{_ISO}(?P<limit>[之以]?前)?")
_ISO_MONTH = pattern("[0-9]{4}-[0-9]{2}")
_ISO_PAIR = pattern(rf"({_ISO}) ?[-~～〜—–至到]+ ?({_ISO})")
_PAIR = pattern(r"(.+?)[-~～〜—–至到]+(.+)")
_BARE_YEAR = pattern(r"([0-9]{4})(?=全年)")
_YEAR = pattern(r"(?<![0-9])[0-9]{4}(?![0-9])")
_MONTH_AND_DAY = pattern(r"([0-9]{1,2})月([0-9]{1,2})([日号])")
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_TEN_DAYS = {"上": (1, 10), "中": (11, 20), "下": (21, 31)}


def moment(text: str, fiscal_year: int | None) -> Moment | None:
    """What a date literal says; None where it is not a date of this calendar."""
    try:
        found = _read(text, fiscal_year)
    except ValueError:  # 2月30日: datetime knows which days exist
        return None
    years = tuple(int(year) for year in _YEAR.findall(text))
    return replace(found, years=years)


def _read(text: str, fiscal_year: int | None) -> Moment:
    """Raises ``ValueError`` for what is no date."""
    if _ISO_POINT.fullmatch(text):
        return _iso(text)
    if _ISO_MONTH.fullmatch(text):
        return _in_month(int(text[:4]), int(text[5:]), "", "")
    pair = _ISO_PAIR.fullmatch(text)
    if pair:
        return _between(_iso(pair[1]), _iso(pair[5]))
    pair = _PAIR.fullmatch(text)
    return _period(pair[1], pair[2], fiscal_year) if pair else _point(text, fiscal_year)


def _iso(text: str) -> Moment:
    match = _ISO_POINT.fullmatch(text)
    assert match, text
    at = date(int(match[1]), int(match[2]), int(match[3]))
    return _limited("date", at, at, "day", match["limit"] or "")


def _period(left: str, right: str, fiscal_year: int | None) -> Moment:
    """``2023-2025年``, ``1-7月``, ``3月1-15日``: each side takes from the other what it leaves out."""
    last = _matched(right)
    if left[-1].isdigit():
        left += "日" if last["day"] else "月" if last["month"] else "年"
    first = _matched(left)
    if last["day"] and not last["month"] and first["month"]:
        right = f"{first['month']}月{right}"
    year = int(first["year"]) if first["year"] and not last["year"] else fiscal_year
    if last["year"] and not first["year"]:
        return _between(_point(left, int(last["year"])), _point(right, None))
    return _between(_point(left, fiscal_year), _point(right, year))


def _between(first: Moment, second: Moment) -> Moment:
    if first.start and second.end and first.start > second.end:
        raise ValueError("the period runs backwards")
    return Moment("period", first.start, second.end, second.precision)


def _matched(text: str) -> re.Match[str]:
    match = _POINT.fullmatch(_BARE_YEAR.sub(r"\1年", text))
    if match is None or not text:
        raise ValueError(text)
    return match


def _point(text: str, fiscal_year: int | None) -> Moment:
    match = _matched(text)
    year = int(match["year"]) if match["year"] else fiscal_year
    month = int(match["month"]) if match["month"] else None
    day = int(match["day"]) if match["day"] else None
    part, limit = match["part"] or "", match["limit"] or ""
    if year is None:
        date(2000, 1 if month is None else month, 1 if day is None else day)  # no 2月30日 either
        return Moment("date", None, None, "day" if day else "month", _open(part, limit))
    if day is not None and month is None:  # 20日前: of which month is not said
        date(2000, 1, day)
        return Moment("date", None, None, "day")
    if month is None:
        return _in_year(year, part, limit)
    if day is None:
        return _in_month(year, month, part, limit)
    return _limited("date", date(year, month, day), date(year, month, day), "day", limit)


def _last_day(year: int, month: int) -> int:
    """How many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _in_month(year: int, month: int, part: str, limit: str) -> Moment:
    start = date(year, month, 1)  # raises for a month 13
    last = _last_day(year, month)
    end = date(year, month, last)
    if part[1:] == "旬":
        low, high = _TEN_DAYS[part[0]]
        start, end = date(year, month, low), date(year, month, min(high, last))
    elif part in ("底", "末"):
        return Moment("date", None, end, "month")
    elif part:  # 月初, 月中: which day is left open
        return Moment("date", None, None, "month", _open("", limit))
    return _limited("date", start, end, "month", limit)


def _in_year(year: int, part: str, limit: str) -> Moment:
    start, end = date(year, 1, 1), date(year, 12, 31)
    precision: Precision = "year"
    if part.endswith("季度"):
        quarter = _QUARTERS[part.removeprefix("第")[0]]
        end = date(year, quarter * 3, _last_day(year, quarter * 3))
        start = date(year, quarter * 3 - 2, 1)
        precision = "quarter"
    elif part.endswith("半年"):
        first = part[0] == "上"
        start, end = (start, date(year, 6, 30)) if first else (date(year, 7, 1), end)
        precision = "half"
    elif part in ("底", "末"):
        return Moment("date", None, end, "year")
    elif part in ("初", "中"):
        return Moment("date", None, None, "year", _open("", limit))
    return _limited("period", start, end, precision, limit)


def _limited(kind: str, start: date, end: date, precision: Precision, limit: str) -> Moment:
    """Apply 前 or 内: before a month or year leaves open whether that month or year is in."""
    if not limit.endswith("前"):
        return Moment("period" if kind == "period" or limit else "date", start, end, precision)
    if precision == "day":
        return Moment("date", None, None, "day")
    return Moment("date", None, None, precision, limit)


def _open(part: str, limit: str) -> str | None:
    return limit if limit.endswith("前") and part not in ("底", "末") else None


def with_days_that_exist(text: str, fiscal_year: int | None) -> str | None:
    """``2月30日`` → ``2月28日``: the text with each day past a month's end put back to that end.

    None where that makes no date of it either.
    """
    named = _YEAR.search(text)
    year = int(named[0]) if named else fiscal_year or 2000

    def put_back(match: re.Match[str]) -> str:
        month, day = int(match[1]), int(match[2])
        last = _last_day(year, month) if 1 <= month <= 12 else day
        return f"{month}月{min(day, last)}{match[3]}"

    changed = _MONTH_AND_DAY.sub(put_back, text)
    return changed if changed != text and moment(changed, fiscal_year) else None
