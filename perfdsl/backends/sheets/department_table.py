"""The table of a whole department as a sheet, box for box the table of the Word file."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.department import Cell, department_table
from perfdsl.backends.marks import said
from perfdsl.backends.sheets.grid import Box, Sheet, full, titled
from perfdsl.backends.sheets.spelling import named_sheet
from perfdsl.document.model import Department, Document


def department_sheets(document: Document, draft: str) -> Iterator[Sheet]:
    """A sheet for each department; ``draft`` stands before each title."""
    for department in document.departments:
        yield _sheet(document, department, draft)


def department_sheet_name(department: Department) -> str:
    """``部门1.某某局``: no project's sheet is called so, whose names begin with a number."""
    return named_sheet(f"部门{department.number}", department.name)


def _sheet(document: Document, department: Department, draft: str) -> Sheet:
    laid = department_table(department, document.money_unit)
    columns = len(laid.widths)
    year = f"{document.year}年度" if document.year else ""
    left = Box(0, columns - 2, year, "left")
    unit = f"单位：{document.money_unit}"
    above = titled(draft + department.title, left, unit, columns)
    rows = [*above, *(tuple(map(_box, filter(_stands, cells))) for cells in laid.rows)]
    for fault in department.unplaced:
        rows.append(full(columns, said(fault, document), codes=(f"〔{fault.code}〕",)))
    name = department_sheet_name(department)
    head = len(above) + laid.head
    return Sheet(name, laid.widths, tuple(rows), head=(head, head + 1), frozen=0)


def _stands(cell: Cell) -> bool:
    return cell.height > 0


def _box(cell: Cell) -> Box:
    words, is_number = "\n".join(cell.texts), cell.style == "amount"
    return Box(cell.start, cell.end, words, cell.style, cell.height, is_number, cell.marks)
