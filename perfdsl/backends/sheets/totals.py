"""The first sheet of a workbook with a sheet a project: every unit and project with its amounts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.backends.marks import all_marks, marks
from perfdsl.backends.overview import (
    Columns,
    Head,
    amounts_of,
    heads,
    indicator_count,
    source_columns,
)
from perfdsl.backends.sheets.department_table import department_sheet_name
from perfdsl.backends.sheets.grid import Box, Row, Sheet, titled
from perfdsl.backends.sheets.spelling import sheet_name
from perfdsl.document.model import Budget, Department, Document, Project, Unit

_NAME = "总表"
_FIXED = (800, 4200, 800, 800)  # twips: 序号, 单位和项目, 项目数, 指标数
_AMOUNT, _PAGE = 1500, 9638
_FIRST = len(_FIXED)


def totals_sheet(document: Document, title: str) -> Sheet:
    """A row a department; a row a unit above the rows of its projects, and the sum of all.

    A click on its number leads to a project.
    """
    sources = source_columns(document, departments=True)
    grid = (*_FIXED, *(_AMOUNT for _ in range(1 + len(sources))))
    columns = len(grid)
    left = Box(0, 2, document.scheme, "left")
    above = titled(title, left, f"单位：{document.money_unit}", columns)
    named = tuple(_heads(tuple(heads(sources))))
    rows = (*above, *named, *_rows(document, sources))
    end = len(above) + len(named)
    wide = sum(grid) > _PAGE
    return Sheet(_NAME, grid, rows, head=(len(above), end), frozen=end, landscape=wide)


def _heads(sources: Sequence[Head]) -> Iterator[Row]:
    """One row, or two where a source has parts: those stand under its name."""
    rows = 2 if any(head.parts for head in sources) else 1
    first = [
        Box(at, at + 1, words, "label", rows)
        for at, words in enumerate(("序号", "单位和项目", "项目数", "指标数", "预算数"))
    ]
    second, at = [], _FIRST + 1
    for head in sources:
        end = at + 1 + len(head.parts)
        first.append(Box(at, end, head.name, "label", 1 if head.parts else rows))
        if head.parts:
            names = ("小计", *head.parts)
            second += [Box(at + n, at + n + 1, each, "label") for n, each in enumerate(names)]
        at = end
    yield tuple(first)
    if second:
        yield tuple(second)


def _rows(document: Document, sources: Columns) -> Iterator[Row]:
    for department in document.departments:
        yield _department(department, sources)
    for unit in document.units:
        yield _unit(unit, sources)
        for project in unit.projects:
            yield _project(project, sources)
    if document.budget:
        yield (
            Box(0, 2, "合计", "sum"),
            *_counts(document),
            *_amounts(document.budget, sources, "sum amount", marks(document.budget, "total")),
        )


def _department(department: Department, sources: Columns) -> Row:
    """It stands beside the units and is in no sum: it says where all their money goes."""
    count = sum(1 for row in department.indicators if row.level2)
    return (
        Box(0, 1, "部门", "link", to=department_sheet_name(department)),
        Box(1, 2, department.name, "text", codes=marks(department, "name")),
        Box(2, 3, "", "amount"),
        Box(3, 4, str(count), "amount", number=True),
        *_amounts(department.budget, sources, "amount", all_marks(department.budget)),
    )


def _unit(unit: Unit, sources: Columns) -> Row:
    return (
        Box(0, 2, (unit.code or "") + unit.name, "sum", codes=marks(unit, "name")),
        *_counts(unit),
        *_amounts(unit.budget, sources, "sum amount", marks(unit.budget, "total")),
    )


def _project(project: Project, sources: Columns) -> Row:
    sheet = sheet_name(project.number, project.name)
    return (
        Box(0, 1, str(project.number), "link", number=True, to=sheet),
        Box(1, 2, project.name, "text", codes=marks(project, "name")),
        Box(2, 3, "", "amount"),
        Box(3, 4, str(indicator_count(project)), "amount", number=True),
        *_amounts(project.budget, sources, "amount", all_marks(project.budget)),
    )


def _counts(part: Unit | Document) -> Iterator[Box]:
    for at, count in enumerate((part.project_count, part.indicator_count), 2):
        yield Box(at, at + 1, str(count), "sum amount", number=True)


def _amounts(budget: Budget, sources: Columns, style: str, codes: tuple[str, ...]) -> Iterator[Box]:
    """The codes of a faulty budget stand beside its total."""
    for at, amount in enumerate(amounts_of(budget, sources), _FIRST):
        own = () if at > _FIRST else codes
        yield Box(at, at + 1, amount, style, number=True, codes=own)
