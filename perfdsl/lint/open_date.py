"""P529: a date whose words leave open whether its last month counts in (``10月份之前``)."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.semantics.model import Model, Moment, Row

OPEN_DATE = Kind(
    "P529",
    "open-date",
    Severity.WARNING,
    Text(
        "「{text}」没有说清期限：算不算最后那个月？",
        "“{text}” leaves open whether its last month counts in",
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


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Only months, quarters and years: a day before a day is plain enough."""
    body = row.value.body
    if isinstance(body, Moment) and body.open_words:
        yield OPEN_DATE.at(row.value.span, text=row.value.text)
