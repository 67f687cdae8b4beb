"""All rules, in one tuple. A rule is a module: its kinds, and a function from a row to findings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from perfdsl.diagnostics.model import Diagnostic, Kind
from perfdsl.lint import date_in_year, money_unit_cut_short, open_date
from perfdsl.semantics.model import Model, Project, Row
from perfdsl.semantics.templates.places import placed


class RowRule(Protocol):
    """What a module of ``lint`` has."""

    @property
    def KINDS(self) -> tuple[Kind, ...]:  # noqa: N802 (a module's constant)
        """What it can say."""

    def check(self, row: Row, model: Model, /) -> Iterator[Diagnostic]:
        """What a reviewer would ask about the row."""


RULES: tuple[RowRule, ...] = (money_unit_cut_short, date_in_year, open_date)
OF_THE_YEAR: tuple[RowRule, ...] = (date_in_year,)
"""What is asked of annual targets only: 中期 leaves the year by its nature."""
KINDS = tuple(kind for rule in RULES for kind in rule.KINDS)


def lint(model: Model) -> Iterator[Diagnostic]:
    """What a reviewer would ask about; never an error."""
    for unit in model.units:
        for project in unit.projects:
            yield from placed(_of_project(project, model), project)


def _of_project(project: Project, model: Model) -> Iterator[Diagnostic]:
    for row in project.rows:
        for rule in RULES:
            yield from rule.check(row, model)
    for row in project.midterm.rows if project.midterm else ():
        for rule in RULES:
            if rule not in OF_THE_YEAR:
                yield from rule.check(row, model)
