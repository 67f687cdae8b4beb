"""The Word file is sound: for the Open XML validator, and in what that one does not see."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openxml_audit import OpenXmlValidator

from perfdsl.backends import emit
from perfdsl.document.model import Document

from . import word_package
from .documents import SAMPLES


def changed(package: bytes, part: str, old: str, new: str) -> bytes:
    """The package with one text of one part replaced."""
    file = BytesIO()
    with ZipFile(BytesIO(package)) as before, ZipFile(file, "w") as after:
        for name in before.namelist():
            text = before.read(name).decode()
            if name == part:
                assert old in text
                text = text.replace(old, new, 1)
            after.writestr(name, text)
    return file.getvalue()


def audit(package: bytes, folder: Path) -> list[str]:
    """What the Open XML validator says."""
    path = folder / "printed.docx"
    path.write_bytes(package)
    return [str(error) for error in OpenXmlValidator().validate(path).errors]


def test_the_validator_finds_nothing(sample: Document, tmp_path: Path) -> None:
    assert audit(emit("docx", sample), tmp_path) == []


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/document.xml", "<w:cantSplit/>", "<w:cantBreak/>"),
        ("word/document.xml", '<w:trHeight w:val="480"/>', '<w:trHeight w:val="high"/>'),
        ("word/styles.xml", '<w:jc w:val="both"/>', '<w:jc w:val="middle"/>'),
        ("word/document.xml", 'r:id="rId4"', 'r:id="rId40"'),
    ],
)
def test_the_validator_would_find_a_fault(part: str, old: str, new: str, tmp_path: Path) -> None:
    assert audit(changed(emit("docx", SAMPLES["plain"]), part, old, new), tmp_path) != []


def test_the_structure_holds_where_no_schema_looks(sample: Document) -> None:
    assert word_package.faults(emit("docx", sample)) == []


@pytest.mark.parametrize(
    ("part", "old", "new", "fault"),
    [
        ("word/document.xml", '<w:gridSpan w:val="6"/>', "", "a row does not fill the grid"),
        ("word/document.xml", "</w:p></w:tc>", "</w:p><w:tbl/></w:tc>", "a cell does not end"),
        ("word/document.xml", '"FormLabel"', '"Label"', "style Label is not defined"),
        ("word/document.xml", '<w:gridCol w:w="1190"/>', '<w:gridCol w:w="1"/>', "the columns do"),
        ("word/document.xml", '"restart"', '"continue"', "a cell continues a merge"),
        (
            "[Content_Types].xml",
            "/word/footer1.xml",
            "/word/footer2.xml",
            "word/footer1.xml has no",
        ),
        ("word/_rels/document.xml.rels", "footer1.xml", "footer2.xml", "a relationship to word/f"),
    ],
)
def test_each_structural_check_can_fail(part: str, old: str, new: str, fault: str) -> None:
    found = word_package.faults(changed(emit("docx", SAMPLES["plain"]), part, old, new))
    assert any(line.startswith(fault) for line in found), found


def test_the_archive_tells_no_time_and_no_system() -> None:
    with ZipFile(BytesIO(emit("docx", SAMPLES["plain"]))) as archive:
        entries = archive.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.external_attr) for entry in entries} == {(3, 0o644 << 16)}
    assert entries[0].filename == "[Content_Types].xml"
