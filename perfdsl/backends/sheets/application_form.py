"""The form 项目支出绩效目标申报表 as a sheet a project, box for box the table of the Word file."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.application_form import Table, application_table
from perfdsl.backends.application_grid import Grid, grid_of
from perfdsl.backends.cells import Cell, Row
from perfdsl.backends.marks import marks
from perfdsl.backends.sheets.grid import Box, Sheet, titled
from perfdsl.backends.sheets.spelling import sheet_name
from perfdsl.document.model import Document, Project, Unit

_STYLES = {"label": "label", "head": "label", "text": "text", "amount": "amount"}


def application_sheets(document: Document, draft: str) -> Iterator[Sheet]:
    """A sheet for each project in printed order; ``draft`` stands before each title."""
    grid = grid_of(document)
    for unit in document.units:
        for project in unit.projects:
            yield _sheet(document, unit, project, grid, draft)


def _sheet(document: Document, unit: Unit, project: Project, grid: Grid, draft: str) -> Sheet:
    table = application_table(project, document, grid)
    owner = (unit.code or "") + unit.name
    left = Box(0, grid.year.start, owner, "left", codes=marks(unit, "name"))
    year = "" if document.year is None else f"{document.year}年度　"
    title, unit_of_money = draft + project.title, f"{year}单位：{document.money_unit}"
    above = titled(title, left, unit_of_money, grid.end, (owner, title))
    weights = {side.end - 1 for side in (grid.midterm, grid.year) if side.weighted}
    rows = (*above, *(tuple(_boxes(row, weights)) for row in _rows(table)))
    end = len(above) + len(table.head)
    return Sheet(
        sheet_name(project.number, project.name),
        table.columns,
        rows,
        head=(end - 2, end),
        frozen=end,
        landscape=grid.landscape,
    )


def _rows(table: Table) -> Iterator[Row]:
    yield from table.head
    for level in table.levels:
        yield from level
    yield from table.rest


def _boxes(row: Row, weights: set[int]) -> Iterator[Box]:
    for one in row:
        yield Box(
            one.start,
            one.end,
            "\n".join(one.texts),
            _STYLES.get(one.kind, "cell"),
            one.height,
            _is_number(one, weights),
            one.marks,
        )


def _is_number(cell: Cell, weights: set[int]) -> bool:
    return cell.kind == "amount" or (cell.kind == "cell" and cell.start in weights)
