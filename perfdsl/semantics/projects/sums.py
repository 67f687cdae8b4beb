"""The budget of a department that states none: the sum of its tasks."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.record import replace
from perfdsl.semantics.model import Budget, Money, SourceMoney, Step
from perfdsl.semantics.projects.money import Purse
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.measures import Measures
from perfdsl.source import Span


def budget_of_tasks(
    tasks: Sequence[tuple[str, Budget]], scheme: Scheme, measures: Measures, span: Span
) -> Budget:
    """The sum of at least one task, with the way it was had.

    Its sources are known only where every task gives its own.
    """
    purse = Purse(scheme.money_unit, measures)
    total = purse.add([budget.total for _, budget in tasks], span)
    steps = tuple(_step(name, budget.total, purse) for name, budget in tasks)
    said = " + ".join(one.said for one in steps)
    worked = " + ".join(one.value for one in steps)
    step = Step(said, total.text + purse.unit, steps, span, worked)
    sources: tuple[SourceMoney, ...] = ()
    if all(budget.sources for _, budget in tasks):
        every = [one for _, budget in tasks for one in budget.sources]
        sources = added_sources(every, purse, span)
    return Budget(replace(total, trace=step), sources, False, span)


def added_sources(
    every: Sequence[SourceMoney], purse: Purse, span: Span
) -> tuple[SourceMoney, ...]:
    """Each source once, with the sum of what is given of it, its parts likewise."""
    by_name: dict[str, list[SourceMoney]] = {}
    for one in every:
        by_name.setdefault(one.source, []).append(one)
    return tuple(
        SourceMoney(
            name,
            purse.add([one.money for one in same], span),
            added_sources([part for one in same for part in one.parts], purse, span),
            span,
        )
        for name, same in by_name.items()
    )


def _step(name: str, money: Money, purse: Purse) -> Step:
    parts = (money.trace,) if money.trace else ()
    return Step(f"「{name}」", money.text + purse.unit, parts, money.span)
