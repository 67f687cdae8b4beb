"""P410: the projects of a unit keep to its control figure (控制数)."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.semantics.checks.sums import Telling, computed_notes, sum_note
from perfdsl.semantics.model import Unit
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.exact import EXACT, exact_sum
from perfdsl.semantics.values.reader import SIGNS

CEILING = Kind(
    "P410",
    "ceiling",
    Severity.ERROR,
    Text(
        "各项目预算合计 {sum}，比控制数 {wanted} {side} {difference}",
        "the projects sum to {sum}: {difference} {side} the control figure {wanted}",
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
_MORE = Text("多", "more than")
_LESS = Text("少", "less than")


def check(unit: Unit, scheme: Scheme) -> Iterator[Diagnostic]:
    """Not judged while a project's budget is unknown: its own finding comes first."""
    ceiling = unit.ceiling
    if ceiling is None or any(p.budget is None or not p.complete for p in unit.projects):
        return
    budgets = [(one.name, one.budget.total) for one in unit.projects if one.budget]
    total = exact_sum(money.amount for _, money in budgets)
    wanted = ceiling.money.amount
    if total == wanted or (total < wanted and ceiling.operator == "<="):
        return
    moneys = (ceiling.money, *(money for _, money in budgets))
    telling = Telling.of(moneys, scheme.money_unit)
    parts = [(f'"{name}"', money.amount) for name, money in budgets]
    sign = SIGNS[ceiling.operator]
    figure = f"{sign}{telling.full(wanted)}"
    more = Text(f"，控制数 {figure}", f"; the control figure is {figure}")
    places = (Related(money.span, _amount(telling.full(money.amount))) for _, money in budgets)
    yield CEILING.at(
        ceiling.money.span,
        sum=telling.full(total),
        wanted=telling.full(wanted),
        side=_MORE if total > wanted else _LESS,
        difference=telling.full(abs(EXACT.subtract(total, wanted))),
        related=tuple(places),
        notes=(sum_note(telling.sum(parts, total), more), *computed_notes(moneys)) if parts else (),
    )


def _amount(text: str) -> Text:
    return Text(text, text)
