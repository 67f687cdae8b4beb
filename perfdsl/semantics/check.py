"""The checks of a model: each a module of ``checks``, all of them in this one tuple."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from perfdsl.diagnostics.model import Diagnostic, Kind
from perfdsl.semantics.checks import (
    budget_sum,
    ceiling,
    direction,
    duplicate_row,
    mandatory_level,
    mandatory_part,
    weights,
)
from perfdsl.semantics.model import Model, Project
from perfdsl.semantics.scheme import Scheme


class ProjectCheck(Protocol):
    """What a module of ``checks`` has: its kinds, and a function from a project to findings."""

    @property
    def KINDS(self) -> tuple[Kind, ...]:  # noqa: N802 (a module's constant)
        """What it can say."""

    def check(self, project: Project, scheme: Scheme, /) -> Iterator[Diagnostic]:
        """Everything the project does not prove."""


PROJECT_CHECKS: tuple[ProjectCheck, ...] = (
    budget_sum,
    mandatory_part,
    mandatory_level,
    duplicate_row,
    weights,
    direction,
)
KINDS = (*(kind for one in PROJECT_CHECKS for kind in one.KINDS), *ceiling.KINDS)


def check(model: Model) -> Iterator[Diagnostic]:
    """Everything a model's projects and units do not prove."""
    for unit in model.units:
        for project in unit.projects:
            for one in PROJECT_CHECKS:
                for found in one.check(project, model.scheme):
                    yield replace(found, project=project.name or None)
        yield from ceiling.check(unit, model.scheme)
