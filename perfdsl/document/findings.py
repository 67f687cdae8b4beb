"""What was found in the sources of a document, beside the parts of the document it is about.

Most backends print the document alone. One that shows advice too is given a ``Reviewed``: the same
document with advice marked in its cells as a draft marks errors, and the findings in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.document.departments import numbered_departments
from perfdsl.document.draft import Faulty
from perfdsl.document.draft_budget import drafted_budget
from perfdsl.document.draft_project import budget_of, goal_marks
from perfdsl.document.draft_rows import row_key
from perfdsl.document.faults import Cells, by_project
from perfdsl.document.model import Budget, Document, Indicator, Marks, Midterm, Project
from perfdsl.record import Record, replace
from perfdsl.semantics import model as sem
from perfdsl.source import Span
from perfdsl.syntax import ast


class Finding(Record):
    """A finding in Chinese, as a document is. ``source`` is the last part of its file's path."""

    code: str
    severity: Severity
    message: str
    help: str
    source: str
    line: int | None


class Reviewed(Record):
    """A document and what was found in its sources.

    ``by_project`` goes with the projects in printed order, ``by_department`` with the departments,
    whose cells have no marks; ``others`` are about none of them.
    """

    document: Document
    by_project: tuple[tuple[Finding, ...], ...]
    others: tuple[Finding, ...]
    by_department: tuple[tuple[Finding, ...], ...] = ()


def reviewed(document: Document, sources: Sequence[Faulty]) -> Reviewed:
    """The document, sound or a draft, that was made of these sources.

    In a sound one all that was found is marked in its cells. A draft has its errors marked, which
    advice must not be mistaken for: there it is told in words only.
    """
    models = [one.model for one in sources if one.model]
    whole = [read for read, _, _ in numbered_departments(models)]
    reads = [one for model in models for unit in model.units for one in unit.projects]
    all_found, outside = by_project(_once(sources), [*whole, *reads])
    found = all_found[len(whole) :]
    if document.draft is None:
        document = _marked(document, reads, found)
    return Reviewed(
        document,
        tuple(tuple(map(_finding, each)) for each in found),
        tuple(map(_finding, outside)),
        tuple(tuple(map(_finding, each)) for each in all_found[: len(whole)]),
    )


def _once(sources: Iterable[Faulty]) -> list[Diagnostic]:
    """Sources share what they import, and so what is found there. In source order."""
    told = (one for each in sources for one in each.diagnostics)
    once = {(one.kind.code, one.span, one.message, one.path): one for one in told}
    return sorted(once.values(), key=lambda one: one.sort_key)


def _finding(one: Diagnostic) -> Finding:
    return Finding(
        one.kind.code,
        one.severity,
        one.message.zh,
        one.help.zh if one.help else "",
        one.path.replace("\\", "/").rpartition("/")[2],
        one.span.begin.line if one.span else None,
    )


def _marked(
    document: Document, reads: Sequence[sem.Project], found: Sequence[Sequence[Diagnostic]]
) -> Document:
    printed = [one for unit in document.units for one in unit.projects]
    marked = iter(
        [
            _project(*each) if each[2] else each[1]
            for each in zip(reads, printed, found, strict=True)
        ]
    )
    units = [
        replace(one, projects=tuple(next(marked) for _ in one.projects)) for one in document.units
    ]
    return replace(document, units=tuple(units))


def _project(read: sem.Project, printed: Project, found: Sequence[Diagnostic]) -> Project:
    """What is missing has no row to stand in: that goes to the name, as what is about all of it."""
    node = read.written
    if node is None:
        return printed
    cells = Cells((replace(one, about=()) for one in found), read)
    spans = {one.name: one.span for one in read.fields}
    return replace(
        printed,
        budget=_budget(node.members, read.budget, printed.budget, cells),
        fields=tuple(replace(one, faults=cells.of(spans[one.name])) for one in printed.fields),
        indicators=_rows(node.members, read.rows, printed.indicators, cells),
        midterm=_midterm(node.members, read.midterm, printed.midterm, cells),
        faults=(*cells.of(node.span), *goal_marks(read.goals, cells)),
    )


def _midterm(
    members: Iterable[ast.Member], read: sem.Midterm | None, printed: Midterm | None, cells: Cells
) -> Midterm | None:
    node = next((one for one in members if isinstance(one, ast.Midterm)), None)
    if node is None or read is None or printed is None:
        return printed
    budget = printed.budget
    return replace(
        printed,
        budget=_budget(node.members, read.budget, budget, cells) if budget else None,
        indicators=_rows(node.members, read.rows, printed.indicators, cells),
        faults=(*cells.of(node.span), *goal_marks(read.goals, cells)),
    )


def _budget(
    members: Iterable[ast.Member], read: sem.Budget | None, printed: Budget, cells: Cells
) -> Budget:
    """Of a budget that could be read a draft changes nothing but the marks."""
    line = budget_of(members)
    return drafted_budget(line, read, printed, cells) if line and read else printed


def _rows(
    members: Iterable[ast.Member],
    read: Sequence[sem.Row],
    printed: Sequence[Indicator],
    cells: Cells,
) -> tuple[Indicator, ...]:
    marks = {
        key: found
        for one in members
        if isinstance(one, ast.Group)
        for key, found in _of_group(one, cells)
    }
    return tuple(
        replace(row, faults=marks.get(each.span, ()))
        for each, row in zip(read, printed, strict=True)
    )


def _of_group(group: ast.Group, cells: Cells) -> Iterator[tuple[Span, Marks]]:
    """The marks of each row; those of the block stand in its first."""
    above = cells.of(group.span)
    for one in group.members:
        if isinstance(one, ast.Group):
            yield from _of_group(one, cells)
        elif isinstance(one, ast.Entry):
            yield row_key(one), (*above, *cells.of(one.span))
            above = ()
