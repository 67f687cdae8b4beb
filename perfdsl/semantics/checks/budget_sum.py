"""P401: the budget is the exact sum of its money sources."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Kind, Related, Severity, Text
from perfdsl.semantics.model import Budget, Project
from perfdsl.semantics.projects.money import amount_text
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.exact import EXACT, exact_sum

BUDGET_SUM = Kind(
    "P401",
    "budget-sum",
    Severity.ERROR,
    Text("预算数与资金来源之和不相等", "the budget differs from the sum of its sources"),
    Text(
        "改预算数为 {sum}{unit}，或改资金来源，使两边相等",
        "make the budget {sum}{unit}, or correct the sources",
    ),
    Text(
        "表里的预算数必须等于各项资金来源之和，一分不差；合计对不上是退回的常见原因。",
        "The budget in the table equals the sum of its sources exactly; totals that do not add up "
        "are a common reason for return.",
    ),
    '项目 "甲" {\n  预算 200.00万元 = 财政资金 190.00万元 + 其他资金 0\n}',
    '项目 "甲" {\n  预算 200.00万元 = 财政资金 190.00万元 + 其他资金 10.00万元\n}',
)
KINDS = (BUDGET_SUM,)


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """The finding shows each source, their sum and the difference, in the scheme's unit."""
    budget = project.budget
    if budget is None or not budget.stated or not budget.sources:
        return
    total = exact_sum(source.money.amount for source in budget.sources)
    if total == budget.total.amount:
        return
    unit, text = scheme.money_unit, amount_text(total)
    terms = budget.sources[0].span.to(budget.sources[-1].span)
    difference = amount_text(abs(EXACT.subtract(budget.total.amount, total)))
    side = _side(budget.total.amount > total)
    typed = f"{text}{unit}" if unit in budget.total.span.text else text
    yield BUDGET_SUM.at(
        budget.total.span,
        sum=text,
        unit=unit,
        related=(Related(terms, Text(f"合计 {text}{unit}", f"sum {text}{unit}")),),
        notes=(
            _sum_line(budget, text, unit),
            Text(
                f"差额：{difference}{unit}（{side.zh}）",
                f"difference: {difference}{unit} ({side.en})",
            ),
            Text(f"依据：体例「{scheme.name}」", f"by the scheme “{scheme.name}”"),
        ),
        fixes=(
            Fix(Text(f"预算数改为 {typed}", f"write {typed}"), (Edit(budget.total.span, typed),)),
        ),
    )


def _side(more: bool) -> Text:
    if more:
        return Text("预算数多", "the budget is larger")
    return Text("资金来源多", "the sources are larger")


def _sum_line(budget: Budget, total: str, unit: str) -> Text:
    parts = " + ".join(f"{one.source} {one.money.text}" for one in budget.sources)
    return Text(
        f"算式：{parts} = {total}{unit}，预算数 {budget.total.text}{unit}",
        f"computed: {parts} = {total}{unit}; the budget says {budget.total.text}{unit}",
    )
