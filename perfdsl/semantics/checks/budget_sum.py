"""P401: the budget is the exact sum of its money sources."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Kind, Related, Severity, Text
from perfdsl.semantics.checks.sums import Telling, computed_notes, difference_note, sum_note
from perfdsl.semantics.model import Budget, Money, Project
from perfdsl.semantics.projects.money import amount_text
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.exact import EXACT, exact_sum

BUDGET_SUM = Kind(
    "P401",
    "budget-sum",
    Severity.ERROR,
    Text("预算数与资金来源之和不相等", "the budget differs from the sum of its sources"),
    Text(
        "改预算数为 {sum}，或改资金来源，使两边相等",
        "make the budget {sum}, or correct the sources",
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
_LARGER = Text("预算数多", "the budget is larger")
_SMALLER = Text("资金来源多", "the sources are larger")


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """The finding shows each source, their sum and the difference, in the author's unit."""
    budget = project.budget
    if budget is None or not differs(budget):
        return
    stated = budget.total.amount
    total = exact_sum(source.money.amount for source in budget.sources)
    moneys = (budget.total, *(source.money for source in budget.sources))
    telling = Telling.of(moneys, scheme.money_unit)
    parts = [(one.source, one.money.amount) for one in budget.sources]
    said = telling.full(stated)
    more = Text(f"，预算数 {said}", f"; the budget says {said}")
    difference = telling.full(abs(EXACT.subtract(stated, total)))
    terms = budget.sources[0].span.to(budget.sources[-1].span)
    yield BUDGET_SUM.at(
        budget.total.span,
        sum=telling.full(total),
        related=(Related(terms, _sum(telling.full(total))),),
        notes=(
            sum_note(telling.sum(parts, total), more),
            *computed_notes(moneys),
            difference_note(difference, _LARGER if stated > total else _SMALLER),
            Text(f"依据：体例「{scheme.name}」", f"by the scheme “{scheme.name}”"),
        ),
        fixes=(_fix(budget.total, telling, total),),
    )


def differs(budget: Budget) -> bool:
    """Whether the two sides of a budget line are not the same, so that one of them is wrong."""
    if not budget.stated or not budget.sources:
        return False
    return exact_sum(one.money.amount for one in budget.sources) != budget.total.amount


def _sum(text: str) -> Text:
    return Text(f"合计 {text}", f"sum {text}")


def _fix(money: Money, telling: Telling, total: Decimal) -> Fix:
    """Written as the author writes amounts: with a unit, or bare."""
    typed = telling.full(total) if telling.unit in money.span.text else amount_text(total)
    return Fix(Text(f"预算数改为 {typed}", f"write {typed}"), (Edit(money.span, typed),))
