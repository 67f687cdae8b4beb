"""P410: the projects of a unit keep to its control figure (控制数)."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.semantics.model import Unit
from perfdsl.semantics.projects.money import amount_text
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.exact import EXACT, exact_sum

CEILING = Kind(
    "P410",
    "ceiling",
    Severity.ERROR,
    Text(
        "各项目预算合计 {sum}{unit}，比控制数 {wanted}{unit} {side} {difference}{unit}",
        "the projects sum to {sum}{unit}: {difference}{unit} {side} the control figure {wanted}{unit}",
    ),
    Text("调整项目预算，或核对控制数", "adjust the projects or check the figure"),
    Text(
        "单位各项目的预算合计不得突破下达的控制数；写 = 或不写比较符时必须正好相等。",
        "A unit's projects stay within the control figure it was given; without ≤ they equal it.",
    ),
    '单位 101 "甲单位" {\n  控制数 10万元\n  项目 "甲" {\n    预算 9万元\n  }\n}',
    '单位 101 "甲单位" {\n  控制数 ≤ 10万元\n  项目 "甲" {\n    预算 9万元\n  }\n}',
)  # fmt: skip
KINDS = (CEILING,)


def check(unit: Unit, scheme: Scheme) -> Iterator[Diagnostic]:
    """Not judged while a project's budget is unknown: its own finding comes first."""
    ceiling = unit.ceiling
    if ceiling is None or any(p.budget is None or not p.complete for p in unit.projects):
        return
    wanted = ceiling.money.amount
    total = exact_sum(one.budget.total.amount for one in unit.projects if one.budget)
    if total == wanted or (total < wanted and ceiling.operator == "<="):
        return
    unit_name = scheme.money_unit
    side = Text("多", "more than") if total > wanted else Text("少", "less than")
    budgets = (
        Related(
            one.budget.total.span,
            Text(f"{one.budget.total.text}{unit_name}", one.budget.total.text),
        )
        for one in unit.projects
        if one.budget
    )
    yield CEILING.at(
        ceiling.money.span,
        sum=amount_text(total),
        wanted=ceiling.money.text,
        side=side,
        difference=amount_text(abs(EXACT.subtract(total, wanted))),
        unit=unit_name,
        related=tuple(budgets),
    )
