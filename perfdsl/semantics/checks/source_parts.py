"""P412: a money source is the exact sum of the parts given in brackets after it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Kind, Related, Severity, Text
from perfdsl.semantics.checks.sums import Telling, computed_notes, difference_note, sum_note
from perfdsl.semantics.model import Project, SourceMoney
from perfdsl.semantics.projects.money import amount_text
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.exact import EXACT, exact_sum

SOURCE_PARTS = Kind(
    "P412",
    "source-parts",
    Severity.ERROR,
    Text("「{source}」与它的各部分之和不相等", "“{source}” differs from the sum of its parts"),
    Text("改成 {sum}，或改括号里的数", "make it {sum}, or correct the parts"),
    Text(
        "一项资金来源分了几部分，就必须正好等于它们的和。",
        "A source that is given in parts equals their sum exactly.",
    ),
    '体例 "示例" 沿用 "项目支出绩效目标-2015" {\n  资金来源 财政资金 { 一般公共预算, 政府性基金 }, 其他资金\n'
    '  预算 选填; 目标 选填; 字段 用途 选填; 产出 选填; 效益 选填; 满意度 选填\n}\n体例 "示例"\n年度 2023\n'
    '单位 101 "甲单位"\n项目 "甲" {\n'
    "  预算 100 = 财政资金 100 (一般公共预算 60 + 政府性基金 30)\n}",
    '体例 "示例" 沿用 "项目支出绩效目标-2015" {\n  资金来源 财政资金 { 一般公共预算, 政府性基金 }, 其他资金\n'
    '  预算 选填; 目标 选填; 字段 用途 选填; 产出 选填; 效益 选填; 满意度 选填\n}\n体例 "示例"\n年度 2023\n'
    '单位 101 "甲单位"\n项目 "甲" {\n'
    "  预算 100 = 财政资金 100 (一般公共预算 60 + 政府性基金 40)\n}",
)
KINDS = (SOURCE_PARTS,)


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """Each source that was given with parts and is not their sum."""
    for source in project.budget.sources if project.budget else ():
        total = exact_sum(part.money.amount for part in source.parts)
        if source.parts and total != source.money.amount:
            yield _found(source, total, scheme.money_unit)


def _found(source: SourceMoney, total: Decimal, unit: str) -> Diagnostic:
    moneys = (source.money, *(one.money for one in source.parts))
    telling = Telling.of(moneys, unit)
    parts = [(one.source, one.money.amount) for one in source.parts]
    stated, shown = telling.full(source.money.amount), telling.full(total)
    more = Text(f"，{source.source} {stated}", f"; {source.source} is {stated}")
    places = source.parts[0].span.to(source.parts[-1].span)
    typed = shown if telling.unit in source.money.span.text else amount_text(total)
    return SOURCE_PARTS.at(
        source.money.span,
        source=source.source,
        sum=shown,
        related=(Related(places, Text(f"合计 {shown}", f"sum {shown}")),),
        notes=(
            sum_note(telling.sum(parts, total), more),
            *computed_notes(moneys),
            difference_note(telling.full(abs(EXACT.subtract(source.money.amount, total)))),
        ),
        fixes=(Fix(Text(f"改成 {typed}", f"write {typed}"), (Edit(source.money.span, typed),)),),
    )
