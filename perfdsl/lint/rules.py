"""All rules, in three tuples: what is asked of a row, of a project, and of a unit's projects.

A rule is a module: its kinds, for a row the sorts of values it is about, and a function to findings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from perfdsl.diagnostics.model import Diagnostic, Kind
from perfdsl.lint import (
    cap_above_budget,
    contradictory_date,
    cost_direction,
    cost_in_words,
    date_in_year,
    echoing_value,
    goal_not_carried,
    goal_twice,
    money_unit,
    money_unit_cut_short,
    no_total_cost,
    open_date,
    order_of_levels,
    placeholder,
    price_times_quantity,
    rate_above_hundred,
    rate_in_words,
    same_indicator,
    same_outputs,
    title_and_sources,
    two_in_one,
    vague_value,
    wrong_level,
)
from perfdsl.lint.sorts import EVERY, sort_of
from perfdsl.record import replace
from perfdsl.semantics.model import Midterm, Model, Project, Row, Unit
from perfdsl.semantics.templates.places import placed
from perfdsl.typed import Protocol


class RowRule(Protocol):
    """A module of ``lint`` that looks at one row."""

    @property
    def KINDS(self) -> tuple[Kind, ...]:  # noqa: N802 (a module's constant)
        """What it can say."""

    @property
    def OF(self) -> frozenset[str]:  # noqa: N802 (a module's constant)
        """The sorts of values it is about; of others it is not asked."""

    def check(self, row: Row, model: Model, /) -> Iterator[Diagnostic]:
        """What a reviewer would ask about the row."""


class ProjectRule(Protocol):
    """A module of ``lint`` that looks at a whole project."""

    @property
    def KINDS(self) -> tuple[Kind, ...]:  # noqa: N802 (a module's constant)
        """What it can say."""

    def check(self, project: Project, model: Model, /) -> Iterator[Diagnostic]:
        """What a reviewer would ask about the project."""


class UnitRule(Protocol):
    """A module of ``lint`` that compares the projects of a unit."""

    @property
    def KINDS(self) -> tuple[Kind, ...]:  # noqa: N802 (a module's constant)
        """What it can say."""

    def check(self, unit: Unit, /) -> Iterator[tuple[Project, Diagnostic]]:
        """What a reviewer would ask, with the project that is asked about."""


RowCheck = Callable[[Row, Model], Iterator[Diagnostic]]
RULES: tuple[RowRule, ...] = (
    money_unit_cut_short,
    money_unit,
    wrong_level,
    rate_above_hundred,
    vague_value,
    echoing_value,
    date_in_year,
    cost_direction,
    cost_in_words,
    placeholder,
    open_date,
    contradictory_date,
    rate_in_words,
    two_in_one,
)
OF_THE_YEAR: tuple[RowRule, ...] = (date_in_year,)
"""What is asked of annual targets only: 中期 leaves the year by its nature."""
PROJECT_RULES: tuple[ProjectRule, ...] = (
    cap_above_budget,
    no_total_cost,
    price_times_quantity,
    goal_twice,
    goal_not_carried,
    title_and_sources,
    order_of_levels,
)
PERIOD_RULES: tuple[ProjectRule, ...] = (
    cap_above_budget,
    price_times_quantity,
    goal_twice,
    goal_not_carried,
    order_of_levels,
)
"""What is asked of the targets of several years as well."""
UNIT_RULES: tuple[UnitRule, ...] = (same_outputs, same_indicator)
KINDS = (
    *(kind for rule in RULES for kind in rule.KINDS),
    *(kind for rule in PROJECT_RULES for kind in rule.KINDS),
    *(kind for rule in UNIT_RULES for kind in rule.KINDS),
)


def lint(model: Model) -> Iterator[Diagnostic]:
    """What a reviewer would ask about; never an error."""
    for department in model.departments:
        of_departments = replace(model, scheme=model.department_scheme or model.scheme)
        yield from placed(_of_project(department, of_departments), department)
    for unit in model.units:
        for project in unit.projects:
            yield from placed(_of_project(project, model), project)
        for rule in UNIT_RULES:
            for asked, found in rule.check(unit):
                yield from placed((found,), asked)


def _of_project(project: Project, model: Model) -> Iterator[Diagnostic]:
    yield from _of_rows(project.rows, RULES, model)
    for rule in PROJECT_RULES:
        yield from rule.check(project, model)
    if project.midterm:
        lasting = tuple(rule for rule in RULES if rule not in OF_THE_YEAR)
        yield from _of_rows(project.midterm.rows, lasting, model)
        period = _as_project(project, project.midterm)
        for rule in PERIOD_RULES:
            yield from rule.check(period, model)


def _of_rows(
    rows: tuple[Row, ...], rules: tuple[RowRule, ...], model: Model
) -> Iterator[Diagnostic]:
    by_sort = _by_sort(rules)
    for row in rows:
        for check in by_sort[sort_of(row)]:
            yield from check(row, model)


@cache
def _by_sort(rules: tuple[RowRule, ...]) -> dict[str, list[RowCheck]]:
    """The rules that are asked of a row, by the sort of its value, in their order."""
    return {sort: [rule.check for rule in rules if sort in rule.OF] for sort in EVERY}


def _as_project(project: Project, midterm: Midterm) -> Project:
    """中期 as if it were the project's only period."""
    return replace(
        project, budget=midterm.budget, goals=midterm.goals, rows=midterm.rows, midterm=None
    )
