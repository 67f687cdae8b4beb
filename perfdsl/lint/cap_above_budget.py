"""P508: a cost that may be more than the whole budget."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.diagnostics.regulations import TARGETS_2015
from perfdsl.lint.cost import in_base, is_cost, is_price, money_of
from perfdsl.semantics.model import Model, Project

CAP_ABOVE_BUDGET = Kind(
    "P508",
    "cap-above-budget",
    Severity.WARNING,
    Text(
        "成本「{text}」超过了预算数 {budget}", "the cost “{text}” is above the budget of {budget}"
    ),
    Text("成本指标不超过预算数，可以写成 ≤ 预算", "keep it within the budget: ≤ 预算"),
    Text(
        "成本指标是花钱的上限；上限高于预算数，等于没有约束。低于预算数的、只管一部分的都可以。",
        "A cost target caps the spending; a cap above the budget caps nothing. Lower ones, or ones "
        "of a part, are fine.",
    ),
    '项目 "甲项目" {\n  预算 10.00万元 = 财政资金 10.00万元\n'
    '  产出 { 成本 "采购总成本" ≤ 12万元 }\n}',
    '项目 "甲项目" {\n  预算 10.00万元 = 财政资金 10.00万元\n'
    '  产出 { 成本 "采购总成本" ≤ 10万元 }\n}',
    regulation=TARGETS_2015,
)
KINDS = (CAP_ABOVE_BUDGET,)


def check(project: Project, model: Model) -> Iterator[Diagnostic]:
    """Compared exactly, whatever the units; ``≥`` is another finding (P523)."""
    if project.budget is None:
        return
    total = project.budget.total
    limit = in_base(total.amount, model)
    unit = model.scheme.money_unit
    for row in project.rows:
        amount = money_of(row)
        if amount is None or not is_cost(row) or is_price(row, amount):
            continue
        if row.value.operator not in (">=", ">") and amount.base > limit:
            budget = f"{total.text.removesuffix(unit)}{unit}"
            place = Related(total.span, Text(f"预算数 {budget}", f"a budget of {budget}"))
            yield CAP_ABOVE_BUDGET.at(
                row.value.span, text=row.value.text, budget=budget, related=(place,)
            )
