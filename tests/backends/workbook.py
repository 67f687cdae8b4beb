"""A workbook as openpyxl and as its own XML tell it, and what must hold in it that no schema says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from itertools import groupby
from xml.etree.ElementTree import Element

import openpyxl
from openpyxl.cell import Cell
from openpyxl.utils import range_boundaries
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from perfdsl.backends import emit
from perfdsl.document.model import Document

from .word_package import Parts, parts

_X = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
Value = str | int | float | None


def opened(printed: Document) -> Workbook:
    """The workbook as openpyxl reads it."""
    return openpyxl.load_workbook(BytesIO(emit("xlsx", printed)))


def values(sheet: Worksheet) -> list[list[Value]]:
    """What each row holds, without its empty cells."""
    return [[one for one in row if one is not None] for row in sheet.iter_rows(values_only=True)]


def boxes(sheet: Worksheet) -> list[list[str]]:
    """What each row shows, a cell merged over several columns or rows told once a row.

    Rows that are merged all through are told once.
    """
    owners = {
        (row, column): sheet.cell(each.min_row, each.min_col)
        for each in sheet.merged_cells.ranges
        for row in range(each.min_row, each.max_row + 1)
        for column in range(each.min_col, each.max_col + 1)
    }
    rows = [
        [key for key, _ in groupby(owners.get((one.row, one.column), one) for one in row)]
        for row in sheet.iter_rows()
    ]
    return [[_shown(cell) for cell in row] for row, _ in groupby(rows)]


def _shown(cell: Cell) -> str:
    """A number with the decimals of its format."""
    if cell.data_type == "n" and cell.value is not None:
        return f"{cell.value:.{len(cell.number_format.partition('.')[2])}f}"
    return str(cell.value or "")


def texts(book: Workbook) -> str:
    """All that the cells hold."""
    return "\n".join(str(one) for sheet in book for row in values(sheet) for one in row)


def merges(sheet: Worksheet) -> set[str]:
    """The ranges whose cells are one."""
    return {str(each) for each in sheet.merged_cells.ranges}


def faults(package: bytes) -> list[str]:
    """What is wrong with the workbook, in words; nothing if all is well."""
    found = parts(package)
    sheets = {name: root for name, root in found.items() if name.startswith("xl/worksheets/")}
    return [
        *_name_faults(found["xl/workbook.xml"], len(sheets)),
        *(fault for root in sheets.values() for fault in _sheet_faults(root, found)),
    ]


def _name_faults(book: Element, count: int) -> Iterator[str]:
    names = [each.get("name", "") for each in book.iter(f"{_X}sheet")]
    if len(names) != count:
        yield "the workbook does not name every sheet"
    for name in names:
        if not name or len(name.encode("utf-16-le")) > 62 or re.search(r"[:\\/?*\[\]]|^'|'$", name):
            yield f"a sheet cannot be called {name!r}"
        if name.casefold() == "history":
            yield "a sheet is called as Excel calls one of its own"
    if len({name.casefold() for name in names}) < len(names):
        yield "two sheets have one name"


def _sheet_faults(root: Element, found: Parts) -> Iterator[str]:
    count = len(found["xl/styles.xml"].findall(f"{_X}cellXfs/{_X}xf"))
    known = len(found["xl/sharedStrings.xml"].findall(f"{_X}si"))
    for cell in root.iter(f"{_X}c"):
        if int(cell.get("s", "0")) >= count:
            yield "a cell names a format that is not there"
        if cell.get("t") == "s" and int(cell.findtext(f"{_X}v", "0")) >= known:
            yield "a cell names a text that is not there"
        if cell.find(f"{_X}f") is not None:
            yield "a cell is a formula"
    for row in root.iter(f"{_X}row"):
        if not 0 < float(row.get("ht", "0")) <= 409.5:
            yield "a row is higher than a row can be"
    yield from _grid_faults(root)


def _grid_faults(root: Element) -> Iterator[str]:
    cells = [each.get("r", "") for each in root.iter(f"{_X}c")]
    if len(set(cells)) < len(cells):
        yield "two cells have one address"
    merged = Counter(
        (column, row)
        for each in root.iter(f"{_X}mergeCell")
        for left, top, right, bottom in (range_boundaries(each.get("ref", "")),)
        for column in range(left, right + 1)
        for row in range(top, bottom + 1)
    )
    if any(times > 1 for times in merged.values()):
        yield "a cell is merged twice"
    full = len(root.findall(f"{_X}cols/{_X}col"))
    for row in root.iter(f"{_X}row"):
        if len(row) != full:
            yield "a row does not fill the grid"
