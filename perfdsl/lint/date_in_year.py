"""P522: a date or period outside the fiscal year."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.regulations import BUDGET_LAW
from perfdsl.lint.sorts import DATES
from perfdsl.semantics.model import Model, Moment, Row

DATE_OUTSIDE_YEAR = Kind(
    "P522",
    "date-outside-year",
    Severity.WARNING,
    Text("「{text}」超出了 {year} 年度", "“{text}” leaves the fiscal year {year}"),
    Text("年度目标写本年度内的日期；跨年项目请确认", "state a date within the year, or confirm it"),
    Text(
        "年度绩效目标在年终考核，年度以外的日期到时无法判断是否完成。",
        "Annual targets are judged at the year's end; a date beyond it cannot be judged then.",
    ),
    '年度 2023\n时效 "服务时间" 2023-2025年',
    '年度 2023\n时效 "服务时间" 2023年全年',
    regulation=BUDGET_LAW,
)
KINDS = (DATE_OUTSIDE_YEAR,)
OF = DATES


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Judged by the days the words decide; an open end is not outside."""
    body = row.value.body
    if model.year is None or not isinstance(body, Moment):
        return
    days = (day.year for day in (body.start, body.end) if day is not None)
    if any(year != model.year for year in (*days, *body.years)):
        yield DATE_OUTSIDE_YEAR.at(row.value.span, text=row.value.span.text, year=model.year)
