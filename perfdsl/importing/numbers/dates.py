"""Days and times as a spreadsheet shows them; it stores them as days since 1900 (or 1904)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from perfdsl.importing.numbers.codes import Part, Section
from perfdsl.record import Record

_LAST_DAY = 2958465  # 9999-12-31
_DAYS_TO_1904 = 1462
_DAY = 86400
_NO_SUCH_DAY = 60  # 1900-02-29, which Lotus and therefore Excel count
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
_CHINESE_DAYS = "一二三四五六日"
_CHINESE = "〇一二三四五六七八九"


class _Moment(Record):
    year: int
    month: int
    day: int
    weekday: int
    seconds: Decimal  # of the day
    total: Decimal  # seconds since the beginning, for [h]


def shown_date(number: Decimal, section: Section, *, from_1904: bool) -> str | None:
    """The day or time; None for a number that is none."""
    if not 0 <= number < _LAST_DAY + 1:
        return None
    places = _places_of_seconds(section)
    total = (number * _DAY).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    days, seconds = divmod(total, _DAY)
    year, month, day, weekday = _day(int(days), from_1904)
    moment = _Moment(year, month, day, weekday, seconds, total)
    has_noon = any(part.kind == "noon" for part in section.parts)
    return "".join(
        _shown(part, at, section, moment, has_noon) for at, part in enumerate(section.parts)
    )


def _places_of_seconds(section: Section) -> int:
    """How many decimals of a second are shown."""
    return min(sum(part.kind == "digit" for part in section.parts), 3)


def _day(days: int, from_1904: bool) -> tuple[int, int, int, int]:
    days = min(days, _LAST_DAY)  # a last second may round up into the next day
    if from_1904:
        found = date(1904, 1, 1) + timedelta(days=min(days, _LAST_DAY - _DAYS_TO_1904))
    elif days == 0 or days == _NO_SUCH_DAY:
        return (1900, 2, 29, 2) if days else (1900, 1, 0, 5)
    else:
        found = date(1899, 12, 30 if days > _NO_SUCH_DAY else 31) + timedelta(days=days)
    return found.year, found.month, found.day, found.weekday()


def _shown(part: Part, at: int, section: Section, moment: _Moment, has_noon: bool) -> str:
    if part.kind == "date":
        if part.text[0] in "hs" or (
            part.text[0] == "m" and len(part.text) < 3 and _is_minute(at, section)
        ):
            return _time(part.text, moment, has_noon)
        return _of_day(part.text, moment, section.chinese)
    if part.kind == "elapsed":
        unit = {"h": 3600, "m": 60, "s": 1}[part.text[0]]
        return f"{int(moment.total // unit):0{len(part.text)}}"
    if part.kind == "noon":
        names = part.text.upper().split("/")
        return names[moment.seconds >= _DAY // 2]
    if part.kind == "digit":
        return _digit_of_second(at, section, moment)
    return part.text


def _is_minute(at: int, section: Section) -> bool:
    """M is a minute behind an hour or before a second, else a month."""
    times = [
        (place, part.text[0])
        for place, part in enumerate(section.parts)
        if part.kind in ("date", "elapsed")
    ]
    here = [place for place, _ in times].index(at)
    before = times[here - 1][1] if here else ""
    after = times[here + 1][1] if here + 1 < len(times) else ""
    return before == "h" or after == "s"


def _time(code: str, moment: _Moment, has_noon: bool) -> str:
    seconds = int(moment.seconds)
    if code[0] == "h":
        hour = seconds // 3600
        value = (hour - 1) % 12 + 1 if has_noon else hour
    else:
        value = seconds % 60 if code[0] == "s" else seconds // 60 % 60
    return f"{value:0{min(len(code), 2)}}"


def _digit_of_second(at: int, section: Section, moment: _Moment) -> str:
    digits = [place for place, part in enumerate(section.parts) if part.kind == "digit"]
    fraction = f"{moment.seconds % 1:.3f}"[2:]
    place = digits.index(at)
    return fraction[place] if place < len(fraction) else "0"


def _of_day(code: str, moment: _Moment, chinese: bool) -> str:
    kind, length = code[0], len(code)
    if kind == "a":
        return ("星期" if length > 3 else "") + _CHINESE_DAYS[moment.weekday]
    if kind == "d" and length > 2:
        return _WEEKDAYS[moment.weekday][: 3 if length == 3 else None]
    if kind == "m" and length > 2:
        return _MONTHS[moment.month - 1][: {3: 3, 5: 1}.get(length)]
    if kind in "ye":
        year = str(moment.year) if length > 2 or kind == "e" else f"{moment.year % 100:02}"
        return "".join(_CHINESE[int(one)] for one in year) if chinese else year
    value = moment.month if kind == "m" else moment.day
    return _counted(value) if chinese else f"{value:0{min(length, 2)}}"


def _counted(value: int) -> str:
    """A month or a day in words: 十二, 三十一."""
    tens, ones = divmod(value, 10)
    return ("" if tens == 0 else "十" if tens == 1 else f"{_CHINESE[tens]}十") + (
        _CHINESE[ones] if ones or not tens else ""
    )
