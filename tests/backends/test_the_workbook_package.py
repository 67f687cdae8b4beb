"""The workbook is sound: for the Open XML validator, and in what that one does not see."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openxml_audit import OpenXmlValidator

from perfdsl.backends import emit
from perfdsl.document.model import Document

from . import workbook
from .documents import SAMPLES, document, one, project, unit
from .test_the_word_package import changed


def audit(package: bytes, folder: Path) -> list[str]:
    path = folder / "printed.xlsx"
    path.write_bytes(package)
    return [str(error) for error in OpenXmlValidator().validate(path).errors]


def test_the_validator_finds_nothing(sample: Document, tmp_path: Path) -> None:
    assert audit(emit("xlsx", sample), tmp_path) == []


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/worksheets/sheet1.xml", "<sheetData>", "<sheetRows/><sheetData>"),
        ("xl/worksheets/sheet1.xml", 'state="frozen"', 'state="cold"'),
        ("xl/styles.xml", 'style="thin"', 'style="fine"'),
        ("xl/workbook.xml", 'r:id="rId1"', 'r:id="rId10"'),
    ],
)
def test_the_validator_would_find_a_fault(part: str, old: str, new: str, tmp_path: Path) -> None:
    assert audit(changed(emit("xlsx", SAMPLES["plain"]), part, old, new), tmp_path) != []


def test_the_structure_holds_where_no_schema_looks(sample: Document) -> None:
    assert workbook.faults(emit("xlsx", sample)) == []


@pytest.mark.parametrize(
    ("part", "old", "new", "fault"),
    [
        ("xl/workbook.xml", 'name="总表"', 'name="a/b"', "a sheet cannot be called"),
        ("xl/workbook.xml", 'name="总表"', 'name="HISTORY"', "a sheet is called as Excel"),
        ("xl/workbook.xml", 'name="总表"', f'name="{"长" * 32}"', "a sheet cannot be called"),
        ("xl/worksheets/sheet1.xml", '<c r="A1" s="', '<c r="A1" s="99', "a cell names a format"),
        ("xl/worksheets/sheet1.xml", "<v>0</v>", "<v>999</v>", "a cell names a text"),
        ("xl/worksheets/sheet1.xml", "<v>0</v>", "<f>1+1</f>", "a cell is a formula"),
        ("xl/worksheets/sheet1.xml", ' ht="', ' ht="99', "a row is higher"),
        ("xl/worksheets/sheet1.xml", 'r="B1"', 'r="A1"', "two cells have one address"),
        ("xl/worksheets/sheet1.xml", 'ref="A2:', 'ref="A1:', "a cell is merged twice"),
        (
            "xl/worksheets/sheet1.xml",
            '<col min="1"',
            '<x/><col min="9"/><col min="1"',
            "a row does",
        ),
    ],
)
def test_each_structural_check_can_fail(part: str, old: str, new: str, fault: str) -> None:
    found = workbook.faults(changed(emit("xlsx", SAMPLES["plain"]), part, old, new))
    assert any(line.startswith(fault) for line in found), found


def test_two_sheets_of_one_name_would_be_found() -> None:
    twice = document(unit(project(1, "甲"), project(1, "甲")))
    assert workbook.faults(emit("xlsx", twice)) == ["two sheets have one name"]


def test_no_part_tells_when_or_where_it_was_made() -> None:
    with ZipFile(BytesIO(emit("xlsx", SAMPLES["plain"]))) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {each.create_system for each in archive.infolist()} == {3}
        assert archive.namelist()[0] == "[Content_Types].xml"


def test_the_properties_are_the_document_s() -> None:
    properties = workbook.opened(one()).properties
    assert properties.title == "机关服务中心2023年项目绩效目标表"
    assert properties.subject == "项目支出绩效目标-2015"
    assert properties.creator == "机关服务中心"
    assert "2023年" in properties.keywords
    assert properties.language == "zh-CN"
    with ZipFile(BytesIO(emit("xlsx", one()))) as archive:
        core = archive.read("docProps/core.xml").decode()
    assert "created" not in core
    assert "lastModifiedBy" not in core
