"""P509: costs that are prices of one thing each, and none that caps the whole."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.regulations import TARGETS_2015
from perfdsl.lint.cost import is_cost, is_price, money_of
from perfdsl.semantics.model import Model, Project, Row

NO_TOTAL_COST = Kind(
    "P509",
    "no-total-cost",
    Severity.HINT,
    Text("成本指标只有单价，没有总成本", "the costs are prices of one thing; none is the total"),
    Text(
        '再写一行总成本，例如 成本 "项目总成本" ≤ 预算',
        'add a row for the total: 成本 "项目总成本" ≤ 预算',
    ),
    Text(
        "单价封了顶，数量没有封顶，总的花费仍然没有上限；审核意见是“指标不够完整”。"
        "有校验把单价和预算比较过的，预算由单价算出的，不提示。",
        "With a cap on the price but none on the quantity the spending has no cap. Silent where a "
        "校验 compares with the budget, or the budget is computed.",
    ),
    '项目 "甲项目" {\n  产出 {\n    数量 "电脑台数" ≥ 20台\n    成本 "电脑单价" ≤ 5000元/台\n  }\n}',
    '项目 "甲项目" {\n  产出 {\n    数量 "电脑台数" ≥ 20台\n    成本 "电脑单价" ≤ 5000元/台\n'
    '    成本 "电脑购置总成本" ≤ 10万元\n  }\n}',
    regulation=TARGETS_2015,
)
KINDS = (NO_TOTAL_COST,)
_BUDGET = ("预算", "budget")


def check(project: Project, model: Model) -> Iterator[Diagnostic]:
    """Told once, at the first price; a cost in words may be a total, so nothing is concluded."""
    costs = [row for row in project.rows if is_cost(row)]
    amounts = [money_of(row) for row in costs]
    pairs = list(zip(costs, amounts, strict=True))
    if not costs or not project.complete or _is_bounded(project, costs):
        return
    if all(amount is not None and is_price(row, amount) for row, amount in pairs):
        yield NO_TOTAL_COST.at(costs[0].span)


def _is_bounded(project: Project, costs: list[Row]) -> bool:
    """Whether prices and budget are proved against each other, or one is worked out of the other."""
    budget = project.budget
    if budget and any(source.money.trace for source in budget.sources):
        return True
    steps = [step for one in project.assertions for step in (one.left, one.right)]
    steps += [row.value.trace for row in costs if row.value.trace]
    return any(word in step.said for step in steps for word in _BUDGET)
