"""Findings made by hand, so that the renderers are tested without a compiler."""

from __future__ import annotations

from perfdsl.diagnostics.model import (
    Diagnostic,
    Edit,
    Fix,
    Kind,
    Related,
    Severity,
    Text,
)
from perfdsl.source import SourceFile, Span

PROGRAM = """\
体例 "项目支出绩效目标-2015"
年度 2023
项目 "被装购置" {
  预算 200.00万元 = 财政资金 190.00万元 + 其他资金 0
  产出 {
    数量 "男夏季检察服" ≥ 1,900套
\t数量 “𠮷祥服” ≥ 3套
    数量 "男夏季检察服" ≥ 1100套
  }
}
"""
SOURCE = SourceFile("2023.perf", PROGRAM)
SUM = Kind(
    "P401",
    "budget-sum",
    Severity.ERROR,
    Text("预算数与资金来源之和不相等", "the budget is not the sum of its sources"),
    Text("改预算数为 {sum}，或补足资金来源", "make the budget {sum}, or add to the sources"),
)
GROUPED = Kind(
    "P312",
    "grouped-number",
    Severity.WARNING,
    Text("数字「{number}」里有逗号", "the number “{number}” holds a comma"),
)
TWICE = Kind(
    "P205", "row-twice", Severity.ERROR, Text("「{name}」出现了两次", "“{name}” stands twice")
)
ADVICE = Kind("P501", "advice", Severity.HINT, Text("只是提示", "only a hint"))


def span(text: str, source: SourceFile = SOURCE, *, last: bool = False) -> Span:
    """The first (or last) place of a text in a source."""
    start = source.text.rindex(text) if last else source.text.index(text)
    return Span(source, start, start + len(text))


def sum_fault() -> Diagnostic:
    """The picture of the design: a related place on the same line, a note, help, a project."""
    from dataclasses import replace

    found = SUM.at(
        span("200.00万元"),
        sum="190.00万元",
        related=(
            Related(
                span("财政资金 190.00万元 + 其他资金 0"),
                Text("合计 190.00万元", "sum 190.00万元"),
            ),
        ),
        notes=(
            Text("差额：10.00万元", "difference: 10.00万元"),
            Text("依据：体例「项目支出绩效目标-2015」", "rule: scheme “项目支出绩效目标-2015”"),
        ),
    )
    return replace(found, project="被装购置")


def with_fix() -> Diagnostic:
    """A finding whose only advice is a fix."""
    place = span("1,900套")
    fix = Fix(Text("写成 1900套", "write 1900套"), (Edit(place, "1900套"),), safe=True)
    return GROUPED.at(place, number="1,900", fixes=(fix,))


def twice() -> Diagnostic:
    """A related place two lines above, in the same file."""
    return TWICE.at(
        span('"男夏季检察服"', last=True),
        name="男夏季检察服",
        related=(Related(span('"男夏季检察服"'), Text("第一次在这里", "first here")),),
    )


def elsewhere() -> Diagnostic:
    """A related place in another file."""
    other = SourceFile("模板/信息化.perf", '模板 被装(年) {\n  成本 "单价" ≤ 614元/套\n}\n')
    return TWICE.at(
        span("“𠮷祥服”"),
        name="𠮷祥服",
        related=(Related(span('"单价"', other), Text("模板里的这一行", "this line")),),
    )


def several_lines() -> Diagnostic:
    """A span that begins on one line and ends on another."""
    start = PROGRAM.index("项目 ")
    return ADVICE.at(Span(SOURCE, start, len(PROGRAM) - 1))


def whole_file() -> Diagnostic:
    """A finding without a place."""
    return SUM.of("没有.perf", sum="0")


def all_findings() -> tuple[Diagnostic, ...]:
    """One of each shape."""
    return (sum_fault(), with_fix(), twice(), elsewhere(), several_lines(), whole_file())
