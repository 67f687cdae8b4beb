"""Documents with their findings → the contents of a site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from perfdsl.backends.site.adding import added
from perfdsl.backends.site.addresses import Addresses, numbered
from perfdsl.backends.site.contents import Contents, DepartmentPage, ProjectPage, UnitPage, Year
from perfdsl.document.findings import Finding, Reviewed
from perfdsl.document.model import Document, Project, Unit


class _Part(NamedTuple):
    """What one document has of a unit."""

    document: Document
    unit: Unit
    projects: tuple[tuple[Project, tuple[Finding, ...]], ...]


def gathered(documents: Sequence[Reviewed]) -> Contents:
    """The documents in their order; those of one year and money unit are added up."""
    years: dict[tuple[int | None, str], list[Reviewed]] = {}
    for one in documents:
        years.setdefault((one.document.year, one.document.money_unit), []).append(one)
    addresses = Addresses()
    drafts = [one.document.draft for one in documents if one.document.draft is not None]
    return Contents(
        tuple(_year(each, addresses) for each in years.values()),
        tuple(dict.fromkeys(found for one in documents for found in one.others)),
        sum(map(len, drafts)) if drafts else None,
    )


def _year(documents: Sequence[Reviewed], addresses: Addresses) -> Year:
    """Units of one code and name are one, whatever document they are of."""
    parts: dict[tuple[str | None, str], list[_Part]] = {}
    for one in documents:
        found = iter(one.by_project)
        for unit in one.document.units:
            projects = tuple((project, next(found)) for project in unit.projects)
            part = _Part(one.document, unit, projects)
            parts.setdefault((unit.code, unit.name), []).append(part)
    units = tuple(_unit(each, addresses) for each in parts.values())
    departments = tuple(_departments(documents, addresses))
    return Year(_document([one.document for one in documents], units), units, departments)


def _departments(documents: Sequence[Reviewed], addresses: Addresses) -> Iterator[DepartmentPage]:
    for one in documents:
        document, found = one.document, one.by_department
        for each, told in zip(document.departments, found, strict=True):
            identity = (str(document.year), each.name)
            address = addresses.of("departments", None, identity, apart=document.source)
            yield DepartmentPage(address, document, each, told)


def _document(documents: Sequence[Document], units: Sequence[UnitPage]) -> Document:
    """What the overview of a year looks at; of a single document it is that, numbers and all."""
    first = documents[0]
    budgets = [one.budget for one in documents if one.budget]
    return Document(
        source=first.source,
        scheme="、".join(dict.fromkeys(one.scheme for one in documents)),
        form=first.form,
        year=first.year,
        money_unit=first.money_unit,
        budget=added(budgets) if budgets else None,
        units=tuple(one.unit for one in units),
        departments=tuple(each for one in documents for each in one.departments),
    )


def _unit(parts: Sequence[_Part], addresses: Addresses) -> UnitPage:
    home, first = parts[0].document, parts[0].unit
    identity = (str(home.year), first.code or first.name)
    apart = f"{first.name} {home.money_unit}"
    address = addresses.of("units", first.code, identity, apart=apart)
    unit = Unit(
        first.code,
        first.name,
        added([one.unit.budget for one in parts]),
        tuple(project for one in parts for project in one.unit.projects),
        tuple(dict.fromkeys(mark for one in parts for mark in one.unit.faults)),
    )
    pages = (
        _page(one, project, found, numbered(address, 1), addresses)
        for one in parts
        for project, found in one.projects
    )
    return UnitPage(address, unit, tuple(pages))


def _page(
    part: _Part, project: Project, found: tuple[Finding, ...], home: str, addresses: Addresses
) -> ProjectPage:
    """The file that it stands in is no part of its address, unless another file has it too."""
    document, unit = part.document, part.unit
    identity = (str(document.year), unit.code or unit.name, project.name)
    address = addresses.of("projects", unit.code, identity, apart=document.source)
    return ProjectPage(address, home, document, unit, project, found)
