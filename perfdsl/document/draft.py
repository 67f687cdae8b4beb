"""Models with errors → a document all the same: the draft (草稿), with every error shown in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.document.assemble import assemble, scheme_of
from perfdsl.document.cleaning import cleaned
from perfdsl.document.departments import numbered_departments
from perfdsl.document.draft_budget import is_known, unknown_total
from perfdsl.document.draft_department import drafted_department
from perfdsl.document.draft_project import drafted_project
from perfdsl.document.faults import Cells, by_project, listed
from perfdsl.document.model import Department, Document, Mark, Project, Unit
from perfdsl.document.regions import Regions
from perfdsl.record import Record, replace
from perfdsl.semantics import model as sem
from perfdsl.source import Span


class Faulty(Record):
    """What a source means as far as it could be read, and every finding of it.

    A source without a scheme has no model: only its errors are listed.
    """

    model: sem.Model | None
    diagnostics: tuple[Diagnostic, ...]


def assemble_draft(sources: Sequence[Faulty], name: str) -> Document:
    """The document of ``assemble``, made in spite of the errors, which are marked in their cells.

    At least one of the sources has a model with a project. What could not be read stands in its
    place as typed, and what could not be worked out is left open, never guessed. Its messages are
    in Chinese, so that the same sources give the same draft in every language.
    """
    models = [one.model for one in sources if one.model]
    models = [one for one in models if one.has_tables]
    printed = assemble(models, name)
    whole = [read for read, _, _ in numbered_departments(models)]
    reads = [one for model in models for unit in model.units for one in unit.projects]
    errors = _errors(sources)
    wrong, outside = by_project(errors, [*whole, *reads])
    departments = _departments(models, printed.departments, wrong)
    bare = [one for unit in printed.units for one in unit.projects]
    drafted = [
        drafted_project(read, one, scheme_of(models), Cells(found, read))
        for read, one, found in zip(reads, bare, wrong[len(whole) :], strict=True)
    ]
    units = _units(printed.units, drafted, _in_headers(models, outside))
    budget = printed.budget
    if budget and not all(is_known(one.budget) for one in units):
        budget = unknown_total(budget)
    unread = [span for model in models for span in model.unread]
    draft = tuple(listed(errors, _names(wrong, [*departments, *drafted]), unread))
    done = replace(printed, budget=budget, units=units, departments=departments, draft=draft)
    return cleaned(done)


def _departments(
    models: Sequence[sem.Model],
    printed: Sequence[Department],
    wrong: Sequence[Sequence[Diagnostic]],
) -> tuple[Department, ...]:
    """The departments as drafted; what is wrong with them comes first in ``wrong``."""
    each = zip(numbered_departments(models), printed, wrong, strict=False)
    return tuple(
        drafted_department(read, one, scheme, Cells(found, read))
        for (read, scheme, _), one, found in each
    )


def _errors(sources: Sequence[Faulty]) -> list[Diagnostic]:
    """Each once: sources share what they import, and so its faults."""
    told = [one for each in sources for one in each.diagnostics if one.severity is Severity.ERROR]
    return list({(one.kind.code, one.span, one.message, one.path): one for one in told}.values())


def _names(
    wrong: Sequence[Sequence[Diagnostic]], projects: Sequence[Project]
) -> dict[int, tuple[str, ...]]:
    """The projects that each finding is about, by its identity."""
    names: dict[int, dict[str, None]] = {}
    for found, project in zip(wrong, projects, strict=True):
        for one in found:
            names.setdefault(id(one), {})[project.name] = None
    return {key: tuple(value) for key, value in names.items()}


def _units(
    printed: Sequence[Unit], projects: Sequence[Project], headers: dict[int, list[Mark]]
) -> tuple[Unit, ...]:
    """The units with their projects as drafted. ``headers`` goes by the number of a first project."""
    result, at = [], 0
    for unit in printed:
        own = tuple(projects[at : at + len(unit.projects)])
        marks = [mark for n in range(at, at + len(own)) for mark in headers.get(n, ())]
        known = all(is_known(one.budget) for one in own)
        budget = unit.budget if known else unknown_total(unit.budget)
        faults = tuple(dict.fromkeys(marks))
        result.append(replace(unit, budget=budget, projects=own, faults=faults))
        at += len(own)
    return tuple(result)


def _in_headers(models: Sequence[sem.Model], found: Sequence[Diagnostic]) -> dict[int, list[Mark]]:
    """The errors between the line of a unit and its first project, by that project's number."""
    heads = {
        Span(unit.span.source, unit.span.start, first.span.start): at
        for at, unit, first in _first_projects(models)
    }
    regions, marks = Regions(heads), dict[int, list[Mark]]()
    for one in found:
        head = regions.holding(one.span)
        if head:
            marks.setdefault(heads[head], []).append(Mark("name", one.kind.code))
    return marks


def _first_projects(models: Sequence[sem.Model]) -> Iterator[tuple[int, sem.Unit, sem.Project]]:
    at = 0
    for model in models:
        for unit in model.units:
            if unit.projects:
                yield at, unit, unit.projects[0]
            at += len(unit.projects)
