"""P419: what a department states as its budget is the exact sum of its tasks."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Kind, Related, Severity, Text
from perfdsl.record import Record
from perfdsl.semantics.checks.sums import Telling, computed_notes, difference_note, sum_note
from perfdsl.semantics.model import Budget, Money, Project
from perfdsl.semantics.projects.money import amount_text
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.exact import EXACT, exact_sum

_EXAMPLE = """部门 "示例市文化局" {
  预算 %s万元
  任务 "公共文化服务" {
    内容 "图书馆免费开放"
    预算 200万元
  }
  任务 "艺术创作" {
    内容 "新创剧目"
    预算 100万元
  }
}"""
TASK_SUM = Kind(
    "P419",
    "task-sum",
    Severity.ERROR,
    Text(
        "部门的{what}与各项任务之和不相等",
        "the department's {what} differs from the sum of its tasks",
    ),
    Text(
        "改成 {sum}，或改任务的预算；不写部门的预算，就由编译器相加",
        "make it {sum}, or correct the tasks; without a budget line the compiler adds them up",
    ),
    Text(
        "部门整体支出绩效目标表的“金额合计”就是各项年度主要任务的预算之和，一分不差。",
        "The total of the whole-department form is the sum of the year's main tasks, exactly.",
    ),
    _EXAMPLE % "350",
    _EXAMPLE % "300",
)
KINDS = (TASK_SUM,)
_BUDGET = Text("预算数", "budget")
_LARGER = Text("部门的数多", "the department's is larger")
_SMALLER = Text("任务的和多", "the tasks' is larger")


class _Side(Record):
    """What the department says of one amount, and what each task does."""

    what: Text
    stated: Money
    parts: tuple[tuple[str, Money], ...]


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """The total first; where that agrees, each money source that the tasks give as well."""
    budget = project.budget
    budgets = [(one.name, one.budget) for one in project.tasks if one.budget]
    if budget is None or not budget.stated or not project.complete:
        return
    if not budgets or len(budgets) < len(project.tasks):
        return
    whole = _Side(_BUDGET, budget.total, tuple((name, one.total) for name, one in budgets))
    if _differs(whole):
        yield _found(whole, scheme)
        return
    for side in _sources(budget, budgets):
        if _differs(side):
            yield _found(side, scheme)


def _sources(budget: Budget, tasks: list[tuple[str, Budget]]) -> Iterator[_Side]:
    """The sources of the department; none where a task does not say where its money comes from."""
    if not all(one.sources for _, one in tasks):
        return
    for source in budget.sources:
        parts = tuple(
            (name, each.money)
            for name, one in tasks
            for each in one.sources
            if each.source == source.source
        )
        yield _Side(Text(f"「{source.source}」", f"“{source.source}”"), source.money, parts)


def _differs(side: _Side) -> bool:
    return _sum(side) != side.stated.amount


def _sum(side: _Side) -> Decimal:
    return exact_sum(money.amount for _, money in side.parts)


def _found(side: _Side, scheme: Scheme) -> Diagnostic:
    stated, total = side.stated.amount, _sum(side)
    moneys = (side.stated, *(money for _, money in side.parts))
    telling = Telling.of(moneys, scheme.money_unit)
    parts = [(f"「{name}」", money.amount) for name, money in side.parts]
    said = telling.full(stated)
    more = Text(f"，部门写的是 {said}", f"; the department says {said}")
    difference = telling.full(abs(EXACT.subtract(stated, total)))
    return TASK_SUM.at(
        side.stated.span,
        what=side.what,
        sum=telling.full(total),
        related=tuple(_place(name, money, telling) for name, money in side.parts),
        notes=(
            sum_note(telling.sum(parts, total), more),
            *computed_notes(moneys),
            difference_note(difference, _LARGER if stated > total else _SMALLER),
        ),
        fixes=(_fix(side.stated, telling, total),),
    )


def _place(name: str, money: Money, telling: Telling) -> Related:
    text = f"「{name}」{telling.full(money.amount)}"
    return Related(money.span, Text(text, text))


def _fix(money: Money, telling: Telling, total: Decimal) -> Fix:
    """Written as the author writes amounts: with a unit, or bare."""
    typed = telling.full(total) if telling.unit in money.span.text else amount_text(total)
    return Fix(Text(f"改为 {typed}", f"write {typed}"), (Edit(money.span, typed),))
