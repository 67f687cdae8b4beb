"""Any bytes, and any damage to real files: something is read or something is said, nothing raised."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdsl.importing.reading import read_grids
from tests.importing.office_files import archive, cell, docx, paragraph, row, table, xlsx
from tests.importing.test_files_refused import compound

_XLS = (Path(__file__).parent / "files" / "目标表.xls").read_bytes()
_FILES = {
    "docx": docx(paragraph("题") + table(row("甲", cell("乙", "vMerge=restart")), row("丙", "丁"))),
    "xlsx": xlsx(
        "<row><c><v>0.5</v></c><c t='s'><v>0</v></c></row>", formats=("0%",), strings=("甲",)
    ),
    "xls": _XLS,
    "compound": compound("Workbook", "EncryptedPackage"),
    "page": "<html><table border=1><tr><td rowspan=2>甲<td>乙&nbsp;</table>".encode(),
    "text": "题\n\t甲\n\t乙\n\n\t丙\n".encode(),
}
_XML = st.text("<>/=\"'&; w:ptcrblsdxnumPrv甲1", max_size=60)


def _is_answered(content: bytes) -> bool:
    sheets = read_grids("a", content)
    return bool(sheets.grids) or bool(sheets.diagnostics)


@given(st.binary(max_size=300))
def test_any_bytes_are_answered(content: bytes) -> None:
    assert _is_answered(content)


@given(
    st.sampled_from((b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<table>", b"|", b"\t")),
    st.binary(max_size=900),
)
def test_any_bytes_behind_a_known_beginning_are_answered(begin: bytes, content: bytes) -> None:
    assert _is_answered(begin + content)


@pytest.mark.parametrize("name", _FILES)
@settings(max_examples=30)
@given(st.data())
def test_a_damaged_file_is_answered(name: str, data: st.DataObject) -> None:
    content = bytearray(_FILES[name])
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=8)):
        content[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    assert _is_answered(bytes(content))
    assert _is_answered(bytes(content[:cut]))


@given(_XML)
def test_any_markup_inside_a_document_is_answered(text: str) -> None:
    assert _is_answered(docx(text))
    assert _is_answered(docx(f"<w:tbl><w:tr><w:tc>{text}</w:tc></w:tr></w:tbl>"))
    assert _is_answered(xlsx(f"<row>{text}</row>"))
    assert _is_answered(archive({"_rels/.rels": text, "word/document.xml": text}))


@given(st.text("<>/=\"'&; tabledrspnoh-!甲1\n", max_size=80))
def test_any_page_is_answered(text: str) -> None:
    assert _is_answered(f"<table>{text}".encode())


@given(st.text('\t\n,|"1.甲 -\\', max_size=80))
def test_any_text_is_answered(text: str) -> None:
    assert _is_answered(text.encode())
