"""One project of a draft: its cells with their marks, and what could not be read as typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from perfdsl.document.draft_budget import drafted_budget
from perfdsl.document.draft_rows import CONSEQUENCE, MISSING, Rows, with_missing
from perfdsl.document.faults import Cells, shortened, unplaced
from perfdsl.document.model import Budget, Field, Mark, Marks, Midterm, Project
from perfdsl.document.places import header, with_lines
from perfdsl.document.projects import table_title
from perfdsl.document.totals import printed_budget
from perfdsl.record import replace
from perfdsl.semantics import model as sem
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.source import Span
from perfdsl.syntax import ast

UNREAD = "读不懂的行"


def drafted_project(read: sem.Project, printed: Project, scheme: Scheme, cells: Cells) -> Project:
    """The project as ``assemble`` printed it, with its errors in it."""
    node = read.written
    if node is None:
        return printed
    members = node.members
    name = printed.name if node.name else header(node).text.strip()
    title = printed.title if node.name else table_title(scheme.title, printed.number, name)
    rows = Rows(read.rows, printed.indicators, scheme, cells).of(members)
    midterm = next((one for one in members if isinstance(one, ast.Midterm)), None)
    return replace(
        printed,
        name=name,
        title=title,
        budget=drafted_budget(
            budget_of(members), read.budget, printed.budget, cells, complete=read.complete
        ),
        fields=tuple(_fields(read, printed, scheme, cells)),
        indicators=with_missing(rows, scheme, cells.missing),
        midterm=_midterm(midterm, read.midterm, printed.midterm, scheme, cells),
        faults=(*cells.of(node.span), *goal_marks(read.goals, cells), *_no_goals(cells)),
        unplaced=tuple(unplaced(cells.unplaced, name)),
    )


def _midterm(
    node: ast.Midterm | None,
    read: sem.Midterm | None,
    printed: Midterm | None,
    scheme: Scheme,
    cells: Cells,
) -> Midterm | None:
    if node is None or read is None or printed is None:
        return printed
    line = budget_of(node.members)
    blank = printed.budget or printed_budget(None, scheme)
    budget: Budget | None = drafted_budget(line, read.budget, blank, cells) if line else None
    return replace(
        printed,
        budget=budget,
        indicators=tuple(Rows(read.rows, printed.indicators, scheme, cells).of(node.members)),
        faults=(*cells.of(node.span), *goal_marks(read.goals, cells)),
    )


def budget_of(members: Iterable[ast.Member]) -> ast.Budget | None:
    """The first line of a budget, if there is one."""
    return next((one for one in members if isinstance(one, ast.Budget)), None)


def goal_marks(goals: Sequence[sem.FieldText], cells: Cells) -> Iterator[Mark]:
    """The marks of single goals, whose cell is the list they stand in."""
    for at, goal in enumerate(goals):
        yield from (replace(mark, cell=f"goals/{at}") for mark in cells.of(goal.span))


def _no_goals(cells: Cells) -> Marks:
    code = cells.missing.get(("目标",))
    return (Mark("goals", code),) if code else ()


# -- fields, and lines that are none


def _fields(read: sem.Project, printed: Project, scheme: Scheme, cells: Cells) -> Iterator[Field]:
    """The fields in the scheme's order, the missing among them; then what has no other place."""
    texts = {one.name: one for one in printed.fields}
    spans = {one.name: one.span for one in read.fields}
    for name in (*(rule.name for rule in scheme.fields), "中期"):
        code = cells.missing.get((name,))
        if name in texts:
            yield replace(texts[name], faults=cells.of(spans[name]))
        elif code:
            yield Field(name, MISSING, (Mark("text", code),))
    if read.written:
        lines = with_lines(read.written.members, header(read.written))
        placed = set(spans.values())
        if read.is_department:  # else a task has no place
            placed |= {one.span for one in read.written.members if isinstance(one, ast.Task)}
        yield from _left(lines, placed, cells)


def _left(
    members: Iterable[tuple[ast.Member, Span]], placed: set[Span], cells: Cells
) -> Iterator[Field]:
    """The lines of a project, and of its 中期, that the model could not take in."""
    once: set[type] = set()
    for one, line in members:
        again = type(one) in once
        once.add(type(one))
        if isinstance(one, ast.Broken):
            yield _unread(UNREAD, line, cells, one.span)
        elif isinstance(one, ast.Entry) and one.span not in placed:
            rest = Span(one.head.span.source, one.head.span.end, one.span.end)
            yield _unread(one.head.text, rest, cells, one.span)
        elif isinstance(one, ast.Task) and one.span not in placed:
            rest = Span(one.span.source, one.span.first_word.end, one.span.end)
            yield _unread(one.span.first_word.text, rest, cells, one.span)
        elif isinstance(one, ast.Budget | ast.Midterm) and again:
            yield _unread(one.span.first_word.text, one.span, cells, one.span)
        elif isinstance(one, ast.Midterm):
            yield from _left(with_lines(one.members, one.span.first_word), set(), cells)


def _unread(name: str, text: Span, cells: Cells, part: Span) -> Field:
    marks = cells.of(part) or (Mark("text", CONSEQUENCE),)
    return Field(name, shortened(text.text), tuple(Mark("text", one.code) for one in marks))
