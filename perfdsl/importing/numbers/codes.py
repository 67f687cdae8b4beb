"""The codes of number formats: those that have only a number, and the parts of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from perfdsl.pattern import pattern
from perfdsl.record import Record
from perfdsl.typed import Final

GENERAL: Final = "General"
_MOST_CHARACTERS = 255
_YEAR_MONTH = 'yyyy"年"m"月"'
_MONTH_DAY = 'm"月"d"日"'
_LONG_DATE = 'yyyy"年"m"月"d"日"'
_TIME = 'h"时"mm"分"'
_TIME_SECONDS = 'h"时"mm"分"ss"秒"'
# The numbers below 164 mean what the machine's language wants; here Chinese, as on these machines.
_BUILT_IN: Final[dict[int, str]] = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "¥#,##0;¥-#,##0", 6: "¥#,##0;¥-#,##0",
    7: "¥#,##0.00;¥-#,##0.00", 8: "¥#,##0.00;¥-#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: "# ?/?", 13: "# ??/??", 14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm",
    27: _YEAR_MONTH, 28: _MONTH_DAY, 29: _MONTH_DAY, 30: "m-d-yy", 31: _LONG_DATE, 32: _TIME,
    33: _TIME_SECONDS, 34: f"上午/下午{_TIME}", 35: f"上午/下午{_TIME_SECONDS}", 36: _YEAR_MONTH,
    37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00",
    41: "#,##0;-#,##0;-", 42: "¥#,##0;-¥#,##0;¥-", 43: "#,##0.00;-#,##0.00;-",
    44: "¥#,##0.00;-¥#,##0.00;¥-", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0",
    49: "@", 50: _YEAR_MONTH, 51: _MONTH_DAY, 52: _YEAR_MONTH, 53: _MONTH_DAY, 54: _MONTH_DAY,
    55: f"上午/下午{_TIME}", 56: f"上午/下午{_TIME_SECONDS}", 57: _YEAR_MONTH, 58: _MONTH_DAY,
}  # fmt: skip
_PART = pattern(
    r'"(?P<quoted>[^"]*)"?|[\\!](?P<escaped>.)|_.|\*.|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<general>General|G/通用格式)|(?P<noon>AM/PM|A/P|上午/下午)|(?P<exponent>E[+-])"
    r"|(?P<date>y+|m+|d+|h+|s+|a{3,4}|e+)|(?P<digit>[0#?])|(?P<sign>[.,%/@])|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_CONDITION = pattern(r"(<=|>=|<>|<|>|=)(-?[0-9]{1,15}(?:\.[0-9]{1,15})?)")
_ELAPSED = pattern(r"h+|m+|s+", re.IGNORECASE)
_SECTIONS = pattern(r'((?:"[^"]*"?|[\\!].|\[[^\]]*\]|[^;"\\!\[]|\[)*+);?', re.DOTALL)


class Part(Record):
    """One thing a format shows. Kinds: text, digit, sign, exponent, date, elapsed, noon, general."""

    kind: str
    text: str


class Section(Record):
    """One way to show numbers, with the condition it is for, if it says one."""

    parts: tuple[Part, ...]
    condition: tuple[str, Decimal] | None
    chinese: bool  # digits are 一二三

    @property
    def is_date(self) -> bool:
        """Whether it shows a day or a time."""
        return any(part.kind in ("date", "elapsed") for part in self.parts)


def code_of(number: int, own: dict[int, str]) -> str:
    """The code of a format's number; the file's own codes go first."""
    return own.get(number) or _BUILT_IN.get(number, GENERAL)


@lru_cache(maxsize=512)
def sections(code: str) -> tuple[Section, ...]:
    """The one to four sections of a code."""
    if len(code) > _MOST_CHARACTERS:
        code = GENERAL
    if "[$-F800]" in code.upper():
        code = _LONG_DATE
    elif "[$-F400]" in code.upper():
        code = "h:mm:ss"
    found: list[Section] = []
    at = 0
    while at < len(code) and len(found) < 4:
        match = _SECTIONS.match(code, at)
        if match is None or match.end() == at:
            break
        found.append(_section(match[1]))
        at = match.end()
    return tuple(found) or (_section(GENERAL),)


def _section(code: str) -> Section:
    condition: tuple[str, Decimal] | None = None
    chinese = False
    parts: list[Part] = []
    for match in _PART.finditer(code):
        bracket = match["bracket"]
        if bracket is None:
            parts += _parts(match)
            continue
        chinese = chinese or bracket.upper() == "DBNUM1"
        limit = _CONDITION.fullmatch(bracket)
        if limit:
            condition = (limit[1], Decimal(limit[2]))
        elif _ELAPSED.fullmatch(bracket):
            parts.append(Part("elapsed", bracket.lower()))
        elif bracket.startswith("$"):
            parts.append(Part("text", bracket[1:].partition("-")[0]))
    return Section(tuple(parts), condition, chinese)


def _parts(match: re.Match[str]) -> Iterator[Part]:
    kind = match.lastgroup
    text = match[kind] if kind else ""
    if kind in ("quoted", "escaped", "other"):
        yield Part("text", text)
    elif kind in ("date", "noon", "exponent"):
        yield Part(kind, text.lower())
    elif kind:
        yield Part(kind, text)
