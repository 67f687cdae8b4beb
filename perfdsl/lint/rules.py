"""All rules, in one tuple. A rule is a kind, and a function from a row to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.lint import date_in_year, money_unit_cut_short, open_date
from perfdsl.semantics.model import Model, Row

RowRule = Callable[[Row, Model], Iterator[Diagnostic]]

RULES: tuple[RowRule, ...] = (
    money_unit_cut_short.check,
    date_in_year.check,
    open_date.check,
)
KINDS = (*money_unit_cut_short.KINDS, *date_in_year.KINDS, *open_date.KINDS)


def lint(model: Model) -> Iterator[Diagnostic]:
    """What a reviewer would ask about; never an error."""
    for unit in model.units:
        for project in unit.projects:
            for row in project.rows:
                for rule in RULES:
                    for found in rule(row, model):
                        yield replace(found, project=project.name or None)
