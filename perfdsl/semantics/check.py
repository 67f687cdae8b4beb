"""The checks of a model: each a module of ``checks``, all of them in this one tuple."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind
from perfdsl.record import replace
from perfdsl.semantics.checks import (
    assertion,
    budget_sum,
    ceiling,
    direction,
    duplicate_row,
    field_kind,
    mandatory_level,
    mandatory_part,
    row_count,
    source_parts,
    task_parts,
    task_sum,
    weight_missing,
    weighted_placeholder,
    weights,
    workspace_ceiling,
)
from perfdsl.semantics.model import Midterm, Model, Project
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.templates.places import placed
from perfdsl.typed import Protocol


class ProjectCheck(Protocol):
    """What a module of ``checks`` has: its kinds, and a function from a project to findings."""

    @property
    def KINDS(self) -> tuple[Kind, ...]:  # noqa: N802 (a module's constant)
        """What it can say."""

    def check(self, project: Project, scheme: Scheme, /) -> Iterator[Diagnostic]:
        """Everything the project does not prove."""


PROJECT_CHECKS: tuple[ProjectCheck, ...] = (
    budget_sum,
    source_parts,
    mandatory_part,
    mandatory_level,
    row_count,
    duplicate_row,
    weights,
    weight_missing,
    weighted_placeholder,
    direction,
    assertion,
)
# What a department proves besides; each of its tasks proves its own budget.
DEPARTMENT_CHECKS: tuple[ProjectCheck, ...] = (task_sum, task_parts)
TASK_CHECKS: tuple[ProjectCheck, ...] = (budget_sum, source_parts)
# What the targets of several years prove as well; which parts a form wants is said of the year.
PERIOD_CHECKS: tuple[ProjectCheck, ...] = (
    budget_sum,
    source_parts,
    duplicate_row,
    weights,
    weighted_placeholder,
    direction,
)
KINDS = (
    *(kind for one in PROJECT_CHECKS for kind in one.KINDS),
    *(kind for one in DEPARTMENT_CHECKS for kind in one.KINDS),
    *field_kind.KINDS,
    *ceiling.KINDS,
    *workspace_ceiling.KINDS,
)


def check(model: Model) -> Iterator[Diagnostic]:
    """Everything a model's departments, projects and units do not prove."""
    for department in model.departments:
        of_departments = replace(model, scheme=model.department_scheme or model.scheme)
        yield from placed(_of_department(department, of_departments), department)
    for unit in model.units:
        for project in unit.projects:
            yield from placed(_of_project(project, model), project)
        yield from ceiling.check(unit, model.scheme)


def _of_department(department: Project, model: Model) -> Iterator[Diagnostic]:
    yield from _of_project(department, model)
    for one in DEPARTMENT_CHECKS:
        yield from one.check(department, model.scheme)
    for task in department.tasks:
        alone = replace(department, budget=task.budget, tasks=())
        for one in TASK_CHECKS:
            yield from one.check(alone, model.scheme)


def _of_project(project: Project, model: Model) -> Iterator[Diagnostic]:
    for one in PROJECT_CHECKS:
        yield from one.check(project, model.scheme)
    if project.midterm:
        period = _as_project(project, project.midterm)
        for one in PERIOD_CHECKS:
            yield from one.check(period, model.scheme)
    yield from field_kind.check(project, model.scheme, model.year, model.measures)


def _as_project(project: Project, midterm: Midterm) -> Project:
    """中期 as if it were the project's only period."""
    return replace(
        project,
        budget=midterm.budget,
        goals=midterm.goals,
        rows=midterm.rows,
        levels_seen=midterm.levels_seen,
        complete=midterm.complete,
        span=midterm.span,
        midterm=None,
        assertions=(),
    )
