"""P529: a date whose words leave open whether the time they name counts in (``10月份之前``)."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.lint.sorts import DATES
from perfdsl.pattern import pattern
from perfdsl.semantics.model import Model, Moment, Row

OPEN_DATE = Kind(
    "P529",
    "open-date",
    Severity.WARNING,
    Text(
        "「{text}」没有说清期限：前面那段时间算不算在内？",
        "“{text}” leaves open whether that time itself counts in",
    ),
    Text(
        "写成 10月底前（含 10 月）或 9月底前（不含）",
        "write 10月底前 (October in) or 9月底前 (out)",
    ),
    Text(
        "“10月份之前”可以理解为 9 月底前，也可以理解为 10 月底前，考核时会有争议；编译器不替你选。",
        "“10月份之前” can mean by the end of September or of October. The compiler does not choose.",
    ),
    '时效 "完成时间" 10月份之前',
    '时效 "完成时间" 10月底前',
)
KINDS = (OPEN_DATE,)
OF = DATES
_BEFORE = pattern("[之以]?前$")
_LAST = pattern("([0-9]+)(月|年)[份度]?$")


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Only months, quarters and years: a day before a day is plain enough."""
    body = row.value.body
    if isinstance(body, Moment) and body.open_words:
        with_it, without = _clear_ways(row.value.text)
        yield OPEN_DATE.at(row.value.span, text=row.value.text, with_it=with_it, without=without)


def _clear_ways(text: str) -> tuple[str, str]:
    """``2023年10月份之前`` → ``2023年10月底前``, ``2023年9月底前``; of other words the like."""
    stem = _BEFORE.sub("", text)
    match = _LAST.search(stem)
    if match is None:
        return f"{stem}底前", f"不含{stem}的日期"
    number, unit = int(match[1]), match[2]
    before = f"{number - 1}{unit}底前" if number > 1 else "上一年年底前"
    head = stem[: match.start()]
    return f"{head}{number}{unit}底前", (head if number > 1 else "") + before
