"""One department of a draft: what a project of a draft is, and its tasks with their marks."""

from __future__ import annotations

from perfdsl.document.draft_budget import drafted_budget, is_known, unknown_total
from perfdsl.document.draft_project import drafted_project
from perfdsl.document.draft_rows import CONSEQUENCE, MISSING
from perfdsl.document.faults import Cells, shortened
from perfdsl.document.model import Department, Mark, Marks, Task
from perfdsl.document.totals import printed_budget
from perfdsl.record import replace
from perfdsl.semantics import model as sem
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.source import Span
from perfdsl.syntax import ast


def drafted_department(
    read: sem.Project, printed: Department, scheme: Scheme, cells: Cells
) -> Department:
    """The department as it was printed, with its errors in it."""
    drafted = drafted_project(read, printed, scheme, cells)
    assert isinstance(drafted, Department), "it is the printed one with other parts"
    nodes = [one for one in _members(read) if isinstance(one, ast.Task)]
    known = {one.span: one for one in read.tasks}
    tasks = tuple(_task(one, known, scheme, cells) for one in nodes)
    code = cells.missing.get(("任务",))
    if code:
        blank = printed_budget(None, scheme)
        tasks = (Task(MISSING, "", unknown_total(blank), (Mark("name", code),)),)
    budget = drafted.budget
    stated = any(isinstance(one, ast.Budget) for one in _members(read))
    if not stated and not all(is_known(one.budget) for one in tasks):
        budget = unknown_total(budget)
    return replace(drafted, tasks=tasks, budget=budget)


def _members(read: sem.Project) -> tuple[ast.Member, ...]:
    return read.written.members if read.written else ()


def _task(node: ast.Task, known: dict[Span, sem.Task], scheme: Scheme, cells: Cells) -> Task:
    """A task of the draft; one whose name could not be read shows its line."""
    read = known.get(node.name.span) if node.name else None
    line = next((one for one in node.members if isinstance(one, ast.Budget)), None)
    budget = read.budget if read else None
    printed = printed_budget(budget, scheme)
    complete = bool(read and read.complete)
    drafted = drafted_budget(line, budget, printed, cells, complete=complete)
    name = node.name.value if node.name else shortened(node.span.text.partition("{")[0])
    marks: Marks = cells.of(node.span)
    if node.name is None and not marks:
        marks = (Mark("name", CONSEQUENCE),)
    missing = cells.missing.get((name, "预算"))
    if missing:
        marks = (*marks, Mark("name", missing))
        drafted = unknown_total(drafted)
    content = read.content if read else ""
    return Task(name, content, drafted, marks)
