"""Files, what they import and declare, their units, projects and totals: what ``tree`` shows."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import count

from perfdsl.document.model import Budget
from perfdsl.document.totals import printed_total
from perfdsl.record import Record
from perfdsl.semantics import model as sem
from perfdsl.semantics.modules.namespace import Imported, Module
from perfdsl.semantics.projects.money import amount_text
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.templates.scope import UsedTemplate
from perfdsl.semantics.values.exact import EXACT, exact_sum
from perfdsl.syntax import ast


class Counts(Record):
    """How many projects there are, and how many indicators of the year they have together."""

    projects: int
    indicators: int


class ImportedFile(Record):
    """An import: the path as written, the file as messages show it (None: not opened), its prefix."""

    written: str
    file: str | None
    prefix: str | None


class Declared(Record):
    """The names a file declares for itself and for those that import it."""

    schemes: tuple[str, ...]
    templates: tuple[str, ...]
    constants: tuple[str, ...]
    measures: tuple[str, ...]


class ListedProject(Record):
    """A project with its number in the file; ``amount`` is None where it has no budget."""

    number: int
    name: str
    amount: str | None
    indicators: int
    uses: tuple[UsedTemplate, ...]


class ListedDepartment(Record):
    """A department; ``amount`` is its tasks' together, None where one of them has none."""

    name: str
    amount: str | None
    tasks: int
    indicators: int
    uses: tuple[UsedTemplate, ...]


class ControlFigure(Record):
    """控制数. ``holds`` is None where a project's budget is not known. ``left``: what it leaves."""

    operator: ast.Operator
    amount: str
    holds: bool | None
    left: str | None


class ListedUnit(Record):
    """A unit; ``budget`` is that of its projects together."""

    code: str | None
    name: str
    budget: Budget
    counts: Counts
    ceiling: ControlFigure | None
    projects: tuple[ListedProject, ...]


class Contents(Record):
    """What a sound file holds. Without a scheme in force it has no money unit and no units."""

    scheme: str | None
    year: int | None
    money_unit: str | None
    imports: tuple[ImportedFile, ...]
    declared: Declared
    units: tuple[ListedUnit, ...]
    departments: tuple[ListedDepartment, ...] = ()


class ListedFile(Record):
    """One file. ``errors`` stand in it, ``errors_imported`` in files it imports.

    ``contents`` is None with any of them, and where the file could not be read.
    """

    path: str
    errors: int
    errors_imported: int
    contents: Contents | None


class Total(Record):
    """All files of one scheme and money unit together; a unit of two files counts once."""

    scheme: str
    money_unit: str
    amount: str
    files: int
    units: int
    counts: Counts


def contents_of(module: Module, model: sem.Model | None) -> Contents:
    """The contents of a file without errors."""
    scheme = model.scheme if model else None
    return Contents(
        scheme.name if scheme else None,
        model.year if model else None,
        scheme.money_unit if scheme else None,
        tuple(_imported(one) for one in module.imports),
        _declared(module),
        tuple(_units(model)) if model else (),
        tuple(map(_department, model.departments)) if model else (),
    )


def totals_of(files: Iterable[ListedFile]) -> tuple[Total, ...]:
    """The sums of the files without errors, by scheme and money unit, in the order met."""
    groups: dict[tuple[str, str], list[Contents]] = {}
    for one in files:
        found = one.contents
        if found and found.scheme and found.money_unit and found.units:
            groups.setdefault((found.scheme, found.money_unit), []).append(found)
    return tuple(_total(*key, group) for key, group in groups.items())


def _total(scheme: str, money_unit: str, group: list[Contents]) -> Total:
    units = [unit for one in group for unit in one.units]
    return Total(
        scheme,
        money_unit,
        amount_text(exact_sum(Decimal(unit.budget.total) for unit in units)),
        len(group),
        len({unit.code or unit.name for unit in units}),
        Counts(
            sum(unit.counts.projects for unit in units),
            sum(unit.counts.indicators for unit in units),
        ),
    )


def _imported(one: Imported) -> ImportedFile:
    file = one.module.source.path if one.module else None
    return ImportedFile(one.node.path.value, file, one.prefix)


def _declared(module: Module) -> Declared:
    measures = (one.name.text for one in module.declarations if isinstance(one, ast.Measure))
    return Declared(
        tuple(module.schemes),
        tuple(module.templates),
        tuple(module.constants),
        tuple(dict.fromkeys(measures)),
    )


def _department(one: sem.Project) -> ListedDepartment:
    amount = one.budget.total.text if one.budget else None
    return ListedDepartment(one.name, amount, len(one.tasks), len(one.rows), one.uses)


def _units(model: sem.Model) -> Iterable[ListedUnit]:
    numbers = count(1)
    for unit in model.units:
        projects = tuple(
            ListedProject(
                next(numbers),
                one.name,
                one.budget.total.text if one.budget else None,
                len(one.rows),
                one.uses,
            )
            for one in unit.projects
        )
        yield ListedUnit(
            unit.code,
            unit.name,
            printed_total(unit.projects, model.scheme),
            Counts(len(projects), sum(one.indicators for one in projects)),
            _ceiling(unit, model.scheme),
            projects,
        )


def _ceiling(unit: sem.Unit, scheme: Scheme) -> ControlFigure | None:
    if unit.ceiling is None:
        return None
    wanted = unit.ceiling.money
    if any(one.budget is None for one in unit.projects):
        return ControlFigure(unit.ceiling.operator, wanted.text, None, None)
    total = Decimal(printed_total(unit.projects, scheme).total)
    left = EXACT.subtract(wanted.amount, total)
    holds = left == 0 or (left > 0 and unit.ceiling.operator == "<=")
    return ControlFigure(unit.ceiling.operator, wanted.text, holds, amount_text(left))
