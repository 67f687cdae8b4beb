"""The checks of a model (P4xx): each a file in ``checks/``, all of them in this one tuple."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from perfdsl.diagnostics.model import Diagnostic
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

ProjectCheck = Callable[[Project, Scheme], Iterator[Diagnostic]]

PROJECT_CHECKS: tuple[ProjectCheck, ...] = (
    budget_sum.check,
    mandatory_part.check,
    mandatory_level.check,
    duplicate_row.check,
    weights.check,
    direction.check,
)
KINDS = (
    *budget_sum.KINDS,
    *mandatory_level.KINDS,
    *mandatory_part.KINDS,
    *weights.KINDS,
    *direction.KINDS,
    *ceiling.KINDS,
)


def check(model: Model) -> Iterator[Diagnostic]:
    """Everything a model's projects and units do not prove."""
    for unit in model.units:
        for project in unit.projects:
            for rule in PROJECT_CHECKS:
                for found in rule(project, model.scheme):
                    yield replace(found, project=project.name or None)
        yield from ceiling.check(unit, model.scheme)
