"""An Excel file to grids: the sheets that are seen, in their order."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Text
from perfdsl.importing.grid import Grid
from perfdsl.importing.markup import Element, child, scan, tree, trees
from perfdsl.importing.notes import Notes
from perfdsl.importing.numbers.codes import GENERAL, code_of
from perfdsl.importing.package import Package
from perfdsl.importing.spreadsheet import HIDDEN_SHEETS, Sheet, grids_of
from perfdsl.importing.xlsx.sheet import SheetHandler
from perfdsl.importing.xlsx.strings import SharedStrings

_FORMULAS = Text(
    "没有存下结果的公式 {count} 个（用 Excel 或 WPS 打开，保存一次就有了）",
    "{count} formulas without a stored result (open and save it once in Excel or WPS)",
)
_PARTS = 2  # what stands right below the root


def read_xlsx(package: Package, notes: Notes) -> tuple[Grid, ...]:
    """One grid a sheet with texts. Formulas are read as the results stored with them."""
    part = package.main_part("xl/workbook.xml")
    workbook = tree(part, package.part(part), package.elements)
    properties = child(workbook, "workbookPr")
    from_1904 = properties is not None and properties.get("date1904") in ("1", "true")
    strings = SharedStrings()
    if data := package.related(part, "sharedStrings"):
        scan("sharedStrings", data, strings, package.elements)
    codes = _codes(package.related(part, "styles"), package)

    def sheets() -> Iterator[Sheet]:
        for name, target in _seen(workbook, part, package, notes):
            sheet = Sheet(name)
            handler = SheetHandler(sheet, strings.texts, codes, from_1904=from_1904)
            scan(target, package.part(target), handler, package.elements)
            if handler.without_result:
                notes.unread(_FORMULAS, handler.without_result)
            yield sheet

    return grids_of(sheets(), notes)


def _seen(
    workbook: Element, part: str, package: Package, notes: Notes
) -> Iterator[tuple[str, str]]:
    """The names and parts of the sheets that are not hidden; charts are no sheets."""
    targets = package.relationships(part)
    sheets = child(workbook, "sheets")
    for one in sheets.iterfind("sheet") if sheets is not None else ():
        target = targets.get(one.get("id") or "")
        if target is None or target.type != "worksheet" or target.is_external:
            continue
        if (one.get("state") or "visible") != "visible":
            notes.hidden(HIDDEN_SHEETS)
            continue
        yield one.get("name") or "", target.target


def _codes(styles: bytes | None, package: Package) -> list[str]:
    """The format code of each style that a cell may have."""
    own: dict[int, str] = {}
    numbers: list[int] = []
    for part in trees("styles", styles, _PARTS, package.elements) if styles else ():
        if part.tag == "numFmts":
            for one in part.iterfind("numFmt"):
                own[_whole(one.get("numFmtId"))] = one.get("formatCode") or GENERAL
        elif part.tag == "cellXfs":
            numbers = [_whole(one.get("numFmtId")) for one in part.iterfind("xf")]
    return [code_of(number, own) for number in numbers]


def _whole(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 9 else 0
