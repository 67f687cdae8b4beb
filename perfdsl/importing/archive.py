"""An archive that says of itself whether it is Word's, Excel's or another's."""

from __future__ import annotations

from perfdsl.diagnostics.model import Text
from perfdsl.importing import reading_kinds as kinds
from perfdsl.importing.fault import UnreadableError
from perfdsl.importing.grid import Grid
from perfdsl.importing.notes import Notes
from perfdsl.importing.package import Package

_MACROS = Text("宏（没有运行）", "macros (not run)")
_UNPACK = Text("先解压，再导入里面的文件", "unpack it first, and import the files in it")
_SAVE_XLSX = Text(
    "用 Excel 或 WPS 另存为 .xlsx，再导入", "save it as .xlsx in Excel or WPS, and import that"
)
_ARCHIVE = Text("压缩包", "an archive")
# A part that only one kind of archive has, what that is, and what to do about it.
_FOREIGN: tuple[tuple[str, Text, Text | None], ...] = (
    ("ppt/presentation.xml", Text("演示文稿（.pptx）", "a presentation (.pptx)"), None),
    (
        "xl/workbook.bin",
        Text("二进制的 Excel 文件（.xlsb）", "a binary Excel file (.xlsb)"),
        _SAVE_XLSX,
    ),
    (
        "meta-inf/manifest.xml",
        Text(" OpenDocument 文件（.odt、.ods）", "an OpenDocument file (.odt, .ods)"),
        None,
    ),
    ("ofd.xml", Text(" OFD 版式文件", "an OFD file"), None),
)


def read_archive(content: bytes, notes: Notes) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """The tables of a .docx or .xlsx, whatever its name says."""
    package = Package(content)
    if any(name.endswith("vbaproject.bin") for name in package.names()):
        notes.unread(_MACROS)
    part = package.main_part("").lower()
    if part.startswith("xl/") or "xl/workbook.xml" in package:
        from perfdsl.importing.xlsx.reader import read_xlsx

        return read_xlsx(package, notes), ()
    if part.startswith("word/") or "word/document.xml" in package:
        from perfdsl.importing.docx.reader import read_docx

        return read_docx(package, notes)
    raise _foreign(package)


def _foreign(package: Package) -> UnreadableError:
    for part, what, help in _FOREIGN:
        if part in package:
            return UnreadableError(kinds.NO_TABLES_IN_FORMAT, format=what, help=help)
    return UnreadableError(kinds.NO_TABLES_IN_FORMAT, format=_ARCHIVE, help=_UNPACK)
