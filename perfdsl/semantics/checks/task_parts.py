"""P404, P405 of the tasks of a department: a budget where the scheme wants one, and a content."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind
from perfdsl.record import replace
from perfdsl.semantics.checks.mandatory_part import ADVISED_PART, KIND_OF
from perfdsl.semantics.model import Project, Task
from perfdsl.semantics.schemes.scheme import Scheme

KINDS: tuple[Kind, ...] = ()  # those of mandatory_part


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """Told at the name of each task; nothing of a task that could not be read."""
    for task in project.tasks:
        if task.complete:
            yield from _of_task(task, scheme)


def _of_task(task: Task, scheme: Scheme) -> Iterator[Diagnostic]:
    kind = KIND_OF.get(scheme.budget_need)
    if task.budget is None and kind:
        line = f"预算 0.00{scheme.money_unit} = {scheme.sources[0].name} 0.00{scheme.money_unit}"
        yield replace(kind.at(task.span, part="预算", line=line), about=(task.name, "预算"))
    if not task.content:
        found = ADVISED_PART.at(task.span, part="内容", line='内容 "……"')
        yield replace(found, about=(task.name, "内容"))
