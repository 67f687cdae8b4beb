"""A rule that says which sorts of values it is about has nothing to say of the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from perfdsl.driver import Compiler
from perfdsl.lint.rules import RULES, RowRule
from perfdsl.lint.sorts import EVERY, sort_of
from perfdsl.semantics.model import Model, Row
from tests.case_files import all_cases
from tests.programs import Program


@pytest.fixture(scope="module")
def rows() -> list[tuple[Row, Model]]:
    """Every row of the cases and the examples, with what its file means."""
    programs = [case.program for case in all_cases()]
    examples = Path(__file__).parents[2] / "examples"
    programs += [Program.of(one.read_text("utf-8")) for one in sorted(examples.rglob("*.perf"))]
    found: list[tuple[Row, Model]] = []
    for program in programs:
        model = Compiler(program.open).compile(program.main).model
        for project in model.tables if model else ():
            found += [(row, model) for row in project.rows]  # type: ignore[misc]
    return found


@pytest.mark.parametrize("rule", RULES, ids=lambda one: one.__name__.rpartition(".")[2])
def test_a_rule_is_silent_of_the_sorts_it_is_not_asked_of(
    rule: RowRule, rows: list[tuple[Row, Model]]
) -> None:
    others = [(row, model) for row, model in rows if sort_of(row) not in rule.OF]
    assert others or rule.OF == EVERY
    assert not [found for row, model in others for found in rule.check(row, model)]


def test_the_cases_have_rows_of_every_sort_and_each_rule_is_about_some(
    rows: list[tuple[Row, Model]],
) -> None:
    assert {sort_of(row) for row, _ in rows} == EVERY
    assert all(rule.OF and rule.OF <= EVERY for rule in RULES)
