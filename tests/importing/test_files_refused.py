"""Files that are refused: each with its code, what it is, and what to do."""

from __future__ import annotations

import builtins
import struct
import zipfile
from io import BytesIO

import pytest

from perfdsl.importing import limits
from perfdsl.importing.compound import MAGIC, streams
from perfdsl.importing.reading import read_grids
from tests.importing.office_files import W, archive, cell, codes, docx, relations, row, table, xlsx


def compound(*names: str) -> bytes:
    """A compound file with these streams beside one another, and nothing in them."""
    header = bytearray(512)
    header[:8] = MAGIC
    struct.pack_into("<H", header, 30, 9)
    struct.pack_into("<I", header, 48, 1)
    struct.pack_into("<109I", header, 76, 0, *[0xFFFFFFFF] * 108)
    chains = struct.pack("<128I", 0xFFFFFFFD, *range(2, 127), 0xFFFFFFFE, 0xFFFFFFFF)
    directory = bytearray(512 * 8)
    for at, name in enumerate(("Root Entry", *names)):
        text = name.encode("utf-16-le")
        directory[at * 128 : at * 128 + len(text)] = text
        right = at + 1 if 0 < at < len(names) else 0xFFFFFFFF
        below = 1 if at == 0 and names else 0xFFFFFFFF
        struct.pack_into(
            "<HBBIII", directory, at * 128 + 64, len(text) + 2, 0, 0, 0xFFFFFFFF, right, below
        )
    return bytes(header) + chains + bytes(directory)


def test_the_streams_of_a_compound_file_are_those_at_its_top() -> None:
    assert streams(compound("WordDocument", "1Table")) == {"worddocument", "1table"}
    assert streams(MAGIC) == frozenset()


@pytest.mark.parametrize(
    ("content", "code", "what"),
    [
        (compound("WordDocument", "1Table"), "P060", "旧格式的 Word 或 WPS 文件"),
        (compound("Something"), "P060", "旧格式的文件"),
        (compound("EncryptionInfo", "EncryptedPackage"), "P061", "打开密码"),
        (compound("Workbook"), "P062", "前后不符"),
        (b"%PDF-1.7\n", "P060", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "P060", "图片"),
        (b"\xff\xd8\xff\xe0", "P060", "图片"),
        (b"BM\x36\0\0\0\0\0\0\0", "P060", "图片"),
        (b"{\\rtf1}", "P060", "RTF"),
        (b"MIME-Version: 1.0\n<html>", "P060", ".mht"),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>', "P060", "XML"),
        (archive({"ppt/presentation.xml": "<p/>"}), "P060", ".pptx"),
        (archive({"OFD.xml": "<o/>"}), "P060", "OFD"),
        (archive({"xl/workbook.bin": b""}), "P060", ".xlsb"),
        (archive({"META-INF/manifest.xml": "<m/>", "content.xml": "<c/>"}), "P060", "OpenDocument"),
        (archive({"目标表.docx": docx("")}), "P060", "压缩包"),
        (b"", "P062", "空"),
        (b"PK\x03\x04" + b"\0" * 99, "P062", "压缩包不完整"),
        (docx(table(row("甲")))[:-40], "P062", "压缩包不完整"),
        (archive({"_rels/.rels": relations(officeDocument="word/a.xml"), "word/a.xml": "<w:"}), "P062", "XML 不完整"),
        (archive({"xl/workbook.xml": "<workbook/>"}), "P066", "没有表格"),
        (docx("<w:p/>"), "P066", "没有表格"),
        (docx("<w:sdt><w:sdtContent>" * 70), "P063", "120 层"),
        (docx(table(*[row(cell("", "gridSpan=600"))])), "P063", "500 列"),
        (docx(table(row("甲")) * (limits.MOST_GRIDS + 1)), "P063", "5000 张表"),
        (b"<table>" + b"<tr>" * (limits.MOST_ROWS + 1), "P063", "100000 行"),
        (b"<table><tr><td>" * 200, "P063", "120 层"),
        (b"a\tb\n" * (limits.MOST_OF_TEXT // 4 + 1), "P063", "4 MB"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said(content: bytes, code: str, what: str) -> None:
    sheets = read_grids("目标表", content)
    assert not sheets.grids
    (found,) = sheets.diagnostics
    assert found.kind.code == code
    assert what in found.message.zh
    assert found.help


def test_a_compound_file_with_sectors_of_no_size_is_refused() -> None:
    assert codes(MAGIC + bytes(4096), "目标表.doc") == ["P060"]


def test_a_workbook_without_its_sheet_is_damaged() -> None:
    content = BytesIO(xlsx("<row/>"))
    with zipfile.ZipFile(content) as whole:
        parts = {name: whole.read(name) for name in whole.namelist() if "sheet1" not in name}
    (found,) = read_grids("a", archive({**parts})).diagnostics
    assert found.message.zh == "「a」损坏了：里面少了部件 xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">',
        '<!ENTITY b SYSTEM "file:///etc/passwd">',
        '<!ENTITY % p SYSTEM "http://localhost:1/p.dtd"> %p; <!ENTITY b "">',
    ],
)
def test_a_declaration_stops_the_reading_before_anything_is_expanded(declaration: str) -> None:
    document = (
        f'<!DOCTYPE d [{declaration}]><w:document xmlns:w="{W}"><w:body>&b;</w:body></w:document>'
    )
    assert codes(archive({"word/document.xml": document})) == ["P064"]
    assert codes(archive({"_rels/.rels": document, "word/document.xml": "<w/>"})) == ["P064"]


def test_a_remote_document_type_is_refused_too() -> None:
    content = archive({"word/document.xml": '<!DOCTYPE d SYSTEM "http://localhost:1/d.dtd"><d/>'})
    (found,) = read_grids("a", content).diagnostics
    assert found.message.zh == "「a」的部件 word/document.xml 里有 DTD 或实体声明"


def test_an_archive_with_a_password_is_protected() -> None:
    content = bytearray(docx(table(row("甲"))))
    at = content.find(
        b"PK\x01\x02", content.find(b"word/document.xml", content.find(b"PK\x01\x02")) - 60
    )
    content[at + 8] |= 1
    assert codes(bytes(content)) == ["P061"]


def test_an_archive_packed_in_an_unusual_way_is_refused() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_LZMA) as file:
        file.writestr("word/document.xml", "<d/>")
    (found,) = read_grids("a", buffer.getvalue()).diagnostics
    assert found.message.zh == "「a」损坏了：word/document.xml 用了 Office 不用的压缩方法"


def test_macros_are_left_alone_and_told() -> None:
    sheets = read_grids("a.docm", docx(table(row("甲")), macros=True))
    assert len(sheets.grids) == 1
    (found,) = sheets.diagnostics
    assert found.message.zh == "「a.docm」里有没读的内容：宏（没有运行）"


def test_without_its_library_an_xls_file_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = builtins.__import__

    def without(name: str, *arguments: object) -> object:
        if name == "xlrd":
            raise ImportError(name)
        return real(name, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)
    (found,) = read_grids("目标表.xls", compound("Workbook")).diagnostics
    assert found.kind.code == "P065"
    assert found.help
    assert 'pip install "perfdsl[xls]"' in found.help.zh


def test_links_to_other_files_are_not_followed() -> None:
    rels = relations(worksheet="http://localhost:1/sheet.xml").replace(
        "/>", ' TargetMode="External"/>'
    )
    content = BytesIO(xlsx("<row/>"))
    with zipfile.ZipFile(content) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    assert codes(archive({**parts, "xl/_rels/workbook.xml.rels": rels})) == ["P066"]
