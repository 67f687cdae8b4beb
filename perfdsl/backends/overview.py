"""The overview of a document with several projects: a row a unit above those of its projects, and the sum."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from perfdsl.document.model import Budget, Document, Project, SourceAmount, Unit
from perfdsl.record import Record

_Path = tuple[str, ...]
Columns = tuple[_Path, ...]


class Line(Record):
    """A row: how much is in the unit, the project or in all, and the amounts, the total first."""

    unit: Unit | None
    projects: int
    indicators: int
    amounts: tuple[str, ...]
    project: Project | None = None


class Head(Record):
    """A money source over its column, or over its own and one for each of its parts."""

    name: str
    parts: tuple[str, ...]


class Overview(Record):
    """The heads of the columns after 预算数, and the rows; the sum is the row of no unit or project."""

    heads: tuple[Head, ...]
    lines: tuple[Line, ...]


def overview(document: Document) -> Overview | None:
    """None where there is nothing to look over: no project, or one alone."""
    if document.project_count < 2:
        return None
    columns = source_columns(document)
    return Overview(tuple(heads(columns)), tuple(_lines(document, columns)))


def source_columns(document: Document, *, departments: bool = False) -> Columns:
    """Every source that a sum of the document names, and each of its parts, in printed order.

    Those of ``departments`` only where they are to be shown.
    """
    budgets = [*filter(None, (document.budget,)), *(unit.budget for unit in document.units)]
    if departments:
        budgets += [one.budget for one in document.departments]
    paths = dict.fromkeys(path for budget in budgets for path, _ in _paths(budget.sources))
    # A source stands beside its parts even if it was first met without them.
    places = {name: place for place, name in enumerate(dict.fromkeys(path[0] for path in paths))}
    return tuple(sorted(paths, key=lambda path: places[path[0]]))


def _lines(document: Document, columns: Columns) -> Iterator[Line]:
    for unit in document.units:
        amounts = amounts_of(unit.budget, columns)
        yield Line(unit, unit.project_count, unit.indicator_count, amounts)
        for one in unit.projects:
            amounts = amounts_of(one.budget, columns)
            yield Line(None, 1, indicator_count(one), amounts, one)
    if document.budget:
        amounts = amounts_of(document.budget, columns)
        yield Line(None, document.project_count, document.indicator_count, amounts)


def indicator_count(project: Project) -> int:
    """How many indicators it has for the year; rows of a draft that are none do not count."""
    return sum(1 for row in project.indicators if row.level2)


def amounts_of(budget: Budget, columns: Columns) -> tuple[str, ...]:
    """The total, then what stands in each column; blank where the budget has nothing there."""
    found = {path: source.amount or "" for path, source in _paths(budget.sources)}
    return (budget.total or "未算出", *(found.get(path, "") for path in columns))


def _paths(
    sources: tuple[SourceAmount, ...], above: _Path = ()
) -> Iterator[tuple[_Path, SourceAmount]]:
    """Each source and each of its parts by the names that lead to it."""
    for source in sources:
        path = (*above, source.name)
        yield path, source
        yield from _paths(source.parts, path)


def heads(columns: Columns) -> Iterator[Head]:
    """The columns with their names; a part of a part names what it is part of."""
    for name, group in groupby(columns, lambda path: path[0]):
        parts = (path for path in group if len(path) > 1)
        yield Head(name, tuple("其中：".join(path[1:][-2:]) for path in parts))
