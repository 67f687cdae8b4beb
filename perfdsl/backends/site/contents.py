"""What stands on a site: the years, units and projects of all documents, each with its address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.backends.site.addresses import numbered
from perfdsl.diagnostics.model import Severity
from perfdsl.document.findings import Finding
from perfdsl.document.model import Department, Document, Project, Unit
from perfdsl.pattern import pattern
from perfdsl.record import Record, replace


class DepartmentPage(Record):
    """The table of a whole department, and what was found in it."""

    address: str
    document: Document
    department: Department
    findings: tuple[Finding, ...]

    @property
    def file(self) -> str:
        """Its page, as seen from the site's folder."""
        return numbered(self.address, 1)

    @property
    def name(self) -> str:
        """What it is about."""
        return self.department.name

    @property
    def alone(self) -> Document:
        """The document as if this department were all there is in it."""
        return replace(self.document, units=(), budget=None, departments=(self.department,))


class ProjectPage(Record):
    """A project, where it stands, and what was found in it."""

    address: str
    home: str
    document: Document
    unit: Unit
    project: Project
    findings: tuple[Finding, ...]

    @property
    def file(self) -> str:
        """Its page, as seen from the site's folder; ``home`` is that of its unit."""
        return numbered(self.address, 1)

    @property
    def name(self) -> str:
        """What it is about."""
        return self.project.name

    @property
    def alone(self) -> Document:
        """The document as if this project were all there is in it, for the forms to print."""
        budget = self.project.budget
        unit = replace(self.unit, projects=(self.project,), budget=budget, faults=())
        return replace(self.document, units=(unit,), budget=budget, departments=())


class UnitPage(Record):
    """A unit with its projects of all documents of one year, and the sum of their budgets."""

    address: str
    unit: Unit
    projects: tuple[ProjectPage, ...]

    @property
    def file(self) -> str:
        """The first of its pages, as seen from the site's folder."""
        return numbered(self.address, 1)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found in its projects."""
        return tuple(found for one in self.projects for found in one.findings)


class Year(Record):
    """The documents of one year and money unit as one; ``units`` go with those of ``document``."""

    document: Document
    units: tuple[UnitPage, ...]
    departments: tuple[DepartmentPage, ...] = ()

    @property
    def words(self) -> str:
        """The year, as far as it is known."""
        year = self.document.year
        return "年度不明" if year is None else f"{year}年"


class Contents(Record):
    """All of a site. ``others`` are findings about no project; ``draft`` counts a draft's errors.

    ``draft`` is None where every document is sound.
    """

    years: tuple[Year, ...]
    others: tuple[Finding, ...]
    draft: int | None

    @property
    def units(self) -> Iterator[UnitPage]:
        """The units of all years, in order."""
        return (unit for year in self.years for unit in year.units)

    @property
    def projects(self) -> Iterator[ProjectPage]:
        """All projects, in order."""
        return (project for unit in self.units for project in unit.projects)

    @property
    def departments(self) -> Iterator[DepartmentPage]:
        """The departments of all years, in order."""
        return (one for year in self.years for one in year.departments)

    @property
    def told(self) -> Iterator[tuple[Finding, ProjectPage | DepartmentPage | None]]:
        """All findings with the project they are about; those about none first."""
        yield from ((one, None) for one in self.others)
        yield from ((one, page) for page in self.departments for one in page.findings)
        yield from ((one, page) for page in self.projects for one in page.findings)


_CODE = pattern(r"P[0-9]{3}")
_WORDS = {Severity.ERROR: "错误", Severity.WARNING: "警告", Severity.HINT: "提示"}


def severity_words(severity: Severity) -> str:
    """How grave a finding is, in Chinese."""
    return _WORDS[severity]


def counted(findings: Iterable[Finding]) -> str:
    """How many there are of each sort: ``2 个警告，1 个提示``; nothing where there are none."""
    found = [one.severity for one in findings]
    counts = ((found.count(severity), word) for severity, word in _WORDS.items())
    return "，".join(f"{count} 个{word}" for count, word in counts if count)


def code_in(mark: str) -> str:
    """The code that a mark in a cell shows; empty where it shows none."""
    found = _CODE.search(mark)
    return found[0] if found else ""


def anchored(findings: Iterable[Finding]) -> list[tuple[Finding, str]]:
    """The findings, the first of each code with the anchor that its marks lead to."""
    seen: set[str] = set()
    result = []
    for one in findings:
        result.append((one, "" if one.code in seen else one.code))
        seen.add(one.code)
    return result
