"""The form 绩效目标平铺表 as one sheet of all projects, an indicator a row."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.flat import (
    bare_value,
    in_sheet_unit,
    measure_unit,
    nature,
    sheet_unit,
    total_words,
)
from perfdsl.backends.layout import level_runs, numbered
from perfdsl.backends.marks import all_marks, marks, not_on_sheet, said, unread
from perfdsl.backends.sheets.grid import Box, Row, Sheet, full, titled
from perfdsl.document.forms import FLAT_SHEET
from perfdsl.document.model import Document, Indicator, Measure, Project, Unit

# Twips, as in the Word file.
_GRID = (1300, 1560, 1390, 2510, 1040, 1210, 2030, 620, 1338, 840, 620, 680)
_HEADS = (
    *("单位名称", "项目名称", "预算数", "年度目标", "一级指标", "二级指标"),
    *("三级指标", "指标性质", "指标值", "度量单位", "权重", "指标方向性"),
)
_COLUMNS = len(_GRID)


def flat_sheet(document: Document, title: str) -> Sheet:
    """The sheet; above the projects stand the totals, and above all the heads of the columns."""
    only = document.units[0] if len(document.units) == 1 else None
    owner = (only.code or "") + only.name if only else ""
    unit = f"单位：{sheet_unit(document.money_unit)}"
    above = titled(title, Box(0, _COLUMNS - 3, owner, "left"), unit, _COLUMNS)
    heads = tuple(Box(at, at + 1, words, "small label") for at, words in enumerate(_HEADS))
    rows = (*above, heads, *_rows(document))
    return Sheet(FLAT_SHEET, _GRID, rows, head=(2, 3), frozen=3, landscape=True)


def _rows(document: Document) -> Iterator[Row]:
    money_unit = document.money_unit
    if len(document.units) > 1 and document.budget:
        yield _total("合计", document, money_unit)
    for unit in document.units:
        owner = (unit.code or "") + unit.name
        yield _total(owner, unit, money_unit, marks(unit, "name"))
        for project in unit.projects:
            yield from _project(owner, project, money_unit)
            for words, codes in not_on_sheet(project):
                yield full(_COLUMNS, words, "small text", codes)
            for fault in project.unplaced:
                codes = (f"〔{fault.code}〕",)
                yield full(_COLUMNS, said(fault, document), "small text", codes)


def _total(words: str, part: Unit | Document, money_unit: str, codes: tuple[str, ...] = ()) -> Row:
    budget = part.budget
    amount = in_sheet_unit(budget.total, money_unit) if budget else ""
    unknown = marks(budget, "total") if budget else ()
    return (
        Box(0, 2, words, "small sum", codes=codes),
        Box(2, 3, amount, "small sum amount", number=True, codes=unknown),
        Box(3, _COLUMNS, total_words(part, money_unit), "small sum text"),
    )


def _project(owner: str, project: Project, money_unit: str) -> Iterator[Row]:
    """A row an indicator beside the four boxes of the project."""
    beside = tuple(_beside(owner, project, money_unit))
    if not project.indicators:
        yield (*beside, *(Box(at, at + 1, "", "small cell") for at in range(4, _COLUMNS)))
    for level1, run in level_runs(project.indicators):
        level = Box(4, 5, level1, "small cell", len(run), codes=marks(run, "level1"))
        for at, row in enumerate(run):
            yield (*beside, *(() if at else (level,)), *_indicator(row))
            beside = ()


def _beside(owner: str, project: Project, money_unit: str) -> Iterator[Box]:
    rows = len(project.indicators) or 1
    budget = project.budget
    amount = in_sheet_unit(budget.total, money_unit) or budget.typed
    goals = "\n".join(numbered(project.goals))
    cell = "small cell"
    yield Box(0, 1, owner, cell, rows)
    entry = (owner, f"{project.number}.{project.name}")
    yield Box(1, 2, project.name, cell, rows, codes=marks(project, "name"), entry=entry)
    yield Box(2, 3, amount, "small amount", rows, number=True, codes=all_marks(budget))
    yield Box(3, 4, goals, "small text", rows, codes=marks(project, "goals"))


def _indicator(row: Indicator) -> Iterator[Box]:
    """The boxes behind the 一级 of an indicator; a line that could not be read is one."""
    if unread(row):
        yield Box(5, _COLUMNS, row.name, "small text", codes=marks(row, "name"))
        return
    measured = isinstance(row.value, Measure)
    cells = (
        (row.level2, False, marks(row, "level2")),
        (row.name, False, marks(row, "name", "description", "basis", "attributes")),
        (nature(row), False, ()),
        (bare_value(row), measured, marks(row, "text")),
        (measure_unit(row), False, ()),
        (row.weight or "", True, marks(row, "weight")),
        (row.direction or "", False, marks(row, "direction")),
    )
    for at, (words, number, codes) in enumerate(cells, 5):
        yield Box(at, at + 1, words, "small cell", number=number, codes=codes)
