"""Departments, Model → document: as projects are, with their tasks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from perfdsl.document import model as doc
from perfdsl.document.projects import printed_project
from perfdsl.document.totals import printed_budget
from perfdsl.semantics import model as sem
from perfdsl.semantics.schemes.scheme import Scheme


def printed_departments(models: Sequence[sem.Model]) -> tuple[doc.Department, ...]:
    """The departments of all models in their order; they are numbered on their own."""
    return tuple(_department(*one) for one in numbered_departments(models))


def numbered_departments(
    models: Sequence[sem.Model],
) -> Iterator[tuple[sem.Project, Scheme, int]]:
    """Each department with the scheme it is checked by, and its number from 1."""
    numbers = count(1)
    for model in models:
        for one in model.departments:
            yield one, model.department_scheme or model.scheme, next(numbers)


def _department(project: sem.Project, scheme: Scheme, number: int) -> doc.Department:
    printed = printed_project(project, scheme, number)
    return doc.Department(
        number=printed.number,
        title=printed.title,
        name=printed.name,
        budget=printed.budget,
        fields=printed.fields,
        goals=printed.goals,
        indicators=printed.indicators,
        midterm=printed.midterm,
        tasks=tuple(printed_task(one, scheme) for one in project.tasks),
    )


def printed_task(task: sem.Task, scheme: Scheme) -> doc.Task:
    """A task; one without a budget has a total of 0.00, as a project has."""
    return doc.Task(task.name, task.content, printed_budget(task.budget, scheme))
