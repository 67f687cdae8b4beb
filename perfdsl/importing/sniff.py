"""What a file is, by what stands in it: extensions are wrong too often."""

from __future__ import annotations

import re
from enum import Enum

from perfdsl.diagnostics.model import Text
from perfdsl.importing import compound
from perfdsl.importing import reading_kinds as kinds
from perfdsl.importing.fault import UnreadableError
from perfdsl.pattern import pattern
from perfdsl.typed import Final


class Form(Enum):
    """The forms of files that are read."""

    ARCHIVE = "archive"  # .docx or .xlsx: its parts say which
    XLS = "xls"
    PAGE = "page"
    TEXT = "text"


_ARCHIVE: Final = (b"PK\x03\x04", b"PK\x05\x06")
_BEGIN = 4096
_PAGE = pattern(rb"<(?:!doctype\s+html|html|head|body|table|meta|div|style|tr)\b", re.IGNORECASE)
_OFFICE_XML = pattern(rb"progid=|schemas-microsoft-com|<pkg:package")
_NEW_COPY = Text(
    "找到原来的 Word、Excel 文件或网页，导入那个文件",
    "find the Word, Excel or web file that it was made from, and import that",
)
_PICTURE = Text("图片", "a picture")
# The first bytes of what is often given by mistake, and what to do about it.
_FOREIGN: Final[tuple[tuple[bytes, Text, Text | None], ...]] = (
    (b"%PDF-", Text(" PDF 文件", "a PDF file"), _NEW_COPY),
    (b"\x89PNG", _PICTURE, _NEW_COPY),
    (b"\xff\xd8\xff", _PICTURE, _NEW_COPY),
    (b"GIF8", _PICTURE, _NEW_COPY),
    (b"BM", _PICTURE, _NEW_COPY),
    (b"II*\x00", _PICTURE, _NEW_COPY),
    (b"MM\x00*", _PICTURE, _NEW_COPY),
    (b"{\\rtf", Text(" RTF 文件", "an RTF file"), None),
    (b"MIME-Version:", Text("单个文件网页（.mht）", "a web archive (.mht)"), None),
    (
        b"Rar!",
        Text(" RAR 压缩包", "a RAR archive"),
        Text("先解压，再导入里面的文件", "unpack it first, and import the files in it"),
    ),
    (
        b"7z\xbc\xaf",
        Text(" 7z 压缩包", "a 7z archive"),
        Text("先解压，再导入里面的文件", "unpack it first, and import the files in it"),
    ),
)
_OLD_WORD = Text("旧格式的 Word 或 WPS 文件（.doc、.wps）", "an old Word or WPS file (.doc, .wps)")
_OLD_FILE = Text("旧格式的文件", "a file of an old format")
_FLAT_XML = Text("XML 格式的 Word 或 Excel 文件", "a Word or Excel file in plain XML")


def form_of(content: bytes) -> Form:
    """The form of a file; raises for one that is not read."""
    if content.startswith(_ARCHIVE):
        return Form.ARCHIVE
    if content.startswith(compound.MAGIC):
        return _compound(content)
    begin = content[:_BEGIN].lstrip(b"\xef\xbb\xbf \t\r\n")
    for mark, what, help in _FOREIGN:
        # BM may begin a text; a bitmap has zero bytes soon after.
        if begin.startswith(mark) and (mark != b"BM" or b"\0" in begin[:32]):
            raise UnreadableError(kinds.NO_TABLES_IN_FORMAT, help=help, format=what)
    return _text(content, begin)


def _compound(content: bytes) -> Form:
    names = compound.streams(content)
    if "encryptedpackage" in names:
        raise UnreadableError(kinds.PROTECTED)
    if "workbook" in names or "book" in names:
        return Form.XLS
    what = _OLD_WORD if "worddocument" in names else _OLD_FILE
    raise UnreadableError(kinds.NO_TABLES_IN_FORMAT, format=what)


def _text(content: bytes, begin: bytes) -> Form:
    plain = begin.replace(b"\0", b"") if content.startswith((b"\xff\xfe", b"\xfe\xff")) else begin
    if plain.startswith(b"<?xml") and _OFFICE_XML.search(plain) and not _PAGE.search(plain):
        raise UnreadableError(kinds.NO_TABLES_IN_FORMAT, format=_FLAT_XML)
    return Form.PAGE if _PAGE.search(plain) else Form.TEXT
