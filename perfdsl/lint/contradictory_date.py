"""P533: a date in words that contradicts itself (2023年底10月底前)."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.lint.sorts import WORDS
from perfdsl.lint.wording import said_in_words
from perfdsl.pattern import pattern
from perfdsl.semantics.model import Model, Row

CONTRADICTORY_DATE = Kind(
    "P533",
    "contradictory-date",
    Severity.WARNING,
    Text(
        "「{text}」前后矛盾：{month}月不在{part}",
        "“{text}” contradicts itself: month {month} is not in {part}",
    ),
    Text("只留一个期限，去掉引号，例如 {month}月底前", "keep one date, unquoted: {month}月底前"),
    Text(
        "两个期限不一致，到年终按哪一个考核都说得通，也都有争议。",
        "With two dates that differ, the target can be judged by either, and disputed by either.",
    ),
    '时效 "发放时间" "2023年底10月底前"',
    '时效 "发放时间" 10月底前',
)
KINDS = (CONTRADICTORY_DATE,)
OF = WORDS
# Parts of a year with their months, in each way they are written.
_PARTS = {
    "年初": range(1, 4),
    "年底": range(12, 13),
    "年末": range(12, 13),
    "上半年": range(1, 7),
    "下半年": range(7, 13),
    **{
        f"{number}季度": range(3 * at + 1, 3 * at + 4)
        for at, names in enumerate(("一1", "二2", "三3", "四4"))
        for number in names
    },
}
_DATE = pattern(rf"({'|'.join(_PARTS)})(?:[之以]?前|内)?(?:的|[（(])?([0-9]{{1,2}})月")


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Only texts: what is not quoted has one meaning, or is refused."""
    if not said_in_words(row):
        return
    for match in _DATE.finditer(row.value.text):
        part, month = match[1], int(match[2])
        if month not in _PARTS[part]:
            yield CONTRADICTORY_DATE.at(row.value.span, text=row.value.text, month=month, part=part)
            return
