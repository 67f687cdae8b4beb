"""Excel's old format (.xls), and WPS's .et, which is the same; read by xlrd, an optional package."""

from __future__ import annotations

import io
from collections.abc import Iterator

from perfdsl.diagnostics.model import Text
from perfdsl.importing import limits
from perfdsl.importing import reading_kinds as kinds
from perfdsl.importing.compound import stream
from perfdsl.importing.fault import UnreadableError, damaged, too_large
from perfdsl.importing.grid import Grid
from perfdsl.importing.notes import Notes
from perfdsl.importing.numbers.codes import GENERAL
from perfdsl.importing.numbers.exact import rounded
from perfdsl.importing.spreadsheet import HIDDEN_SHEETS, Merge, Sheet, grids_of, numeric
from perfdsl.importing.texts import shown
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from xlrd import Book
    from xlrd.sheet import Sheet as XlsSheet

_PACKAGE = "xlrd"
# The header of a compound file describes 7 MB; beyond, a file is larger than any table.
_MOST_BYTES = 6 * 1024 * 1024
_MEGABYTE = 1024 * 1024
_NOT_SOUND = Text("里面的内容前后不符", "what is in it contradicts itself")
_TOO_LARGE = Text(".xls 文件超过 {limit} MB", "an .xls file of more than {limit} MB")
_TEXT, _NUMBER, _DATE, _BOOLEAN, _ERROR = 1, 2, 3, 4, 5
_ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
    0x24: "#NUM!", 0x2A: "#N/A",
}  # fmt: skip


def read_xls(content: bytes, notes: Notes) -> tuple[Grid, ...]:
    """One grid a sheet with texts. Formulas are read as the results stored with them."""
    try:
        import xlrd
    except ImportError as error:
        raise UnreadableError(kinds.NO_LIBRARY, package=_PACKAGE) from error
    if len(content) > _MOST_BYTES:
        raise too_large(_TOO_LARGE.fill({"limit": _MOST_BYTES // _MEGABYTE}))
    try:
        book = xlrd.open_workbook(
            file_contents=_workbook(content),
            logfile=io.StringIO(),
            formatting_info=True,
            on_demand=True,
            ragged_rows=True,
        )
        return grids_of(_sheets(book, notes), notes)
    except UnreadableError:
        raise
    except Exception as error:
        # The library trusts its input: a damaged file ends in an error of any class.
        if "encrypted" in str(error):
            raise UnreadableError(kinds.PROTECTED) from error
        raise damaged(_NOT_SOUND) from error


def _workbook(content: bytes) -> bytes:
    """The stream with the sheets, taken out here: the library follows a circle of sectors for ever."""
    return stream(content, "workbook", "book")


def _sheets(book: Book, notes: Notes) -> Iterator[Sheet]:
    codes = [_code(book, xf.format_key) for xf in book.xf_list]
    for index, name in enumerate(book.sheet_names()):
        sheet = book.sheet_by_index(index)
        if sheet.visibility:
            notes.hidden(HIDDEN_SHEETS)
        else:
            yield _sheet(name, sheet, codes, from_1904=book.datemode == 1)
        book.unload_sheet(index)


def _code(book: Book, key: int) -> str:
    found = book.format_map.get(key)
    return str(found.format_str) if found else GENERAL


def _sheet(name: str, sheet: XlsSheet, codes: list[str], *, from_1904: bool) -> Sheet:
    found = Sheet(str(name))
    for row in range(min(sheet.nrows, limits.MOST_ROWS)):
        for column, kind in enumerate(sheet.row_types(row)):
            if kind in (_TEXT, _NUMBER, _DATE, _BOOLEAN, _ERROR):
                style = sheet.cell_xf_index(row, column)
                code = codes[style] if style < len(codes) else GENERAL
                text, number = _value(kind, sheet.cell_value(row, column), code, from_1904)
                found.add(row + 1, column + 1, text, number)
    for top, bottom, left, right in sheet.merged_cells:
        found.merges.append(Merge(top + 1, left + 1, bottom, right))
    found.hidden_rows |= {row + 1 for row, one in sheet.rowinfo_map.items() if one.hidden}
    found.hidden_columns += [
        (at + 1, at + 1) for at, one in sheet.colinfo_map.items() if one.hidden
    ]
    return found


def _value(kind: int, value: object, code: str, from_1904: bool) -> tuple[str, str | None]:
    if kind == _BOOLEAN:
        return ("TRUE" if value else "FALSE"), None
    if kind == _ERROR:
        return _ERRORS.get(value, "#N/A") if isinstance(value, int) else "#N/A", None
    number = rounded(value) if isinstance(value, float) else None
    if number is None:
        return shown(str(value)), None
    return numeric(number, code, from_1904=from_1904)
