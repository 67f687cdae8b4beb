"""What a workbook has beside the tables of projects: overview, flat sheet, names of sheets, drafts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from perfdsl.backends.sheets.spelling import address, fitting, sheet_name, spelt, units
from perfdsl.document.forms import FLAT_SHEET
from perfdsl.document.model import Document, Fault, Mark, Measure, Range

from .documents import (
    SAMPLES,
    budget,
    divided,
    document,
    indicator,
    one,
    project,
    rows,
    unit,
)
from .workbook import merges, opened, texts, values

# -- the overview


def test_the_overview_has_every_unit_and_project_and_their_sum() -> None:
    printed = document(
        unit(project(1, "甲"), project(2, "乙", money=budget("5.00", 财政资金="5.00"))),
        unit(project(3, "丙"), code=None, name="检察官学院"),
    )
    sheet = opened(printed)["总表"]
    assert values(sheet) == [
        ["机关服务中心等2个单位2023年项目绩效目标表"],
        ["项目支出绩效目标-2015", "单位：万元"],
        ["序号", "单位和项目", "项目数", "指标数", "预算数", "财政资金", "其他资金"],
        ["251101机关服务中心", 2, 8, 545, 545],
        [1, "甲", 4, 545, 545],
        [2, "乙", 4, 5, 5],
        ["检察官学院", 1, 4, 545, 545],
        [3, "丙", 4, 545, 545],
        ["合计", 3, 12, 545, 545],
    ]
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A4", "$3:$3")
    assert sheet["A5"].hyperlink.location == "'1.甲'!A1"


def test_the_parts_of_a_source_stand_under_its_name() -> None:
    printed = one(money=divided())
    owner = replace(printed.units[0], budget=divided())
    sheet = opened(replace(printed, units=(owner,), budget=divided()))["总表"]
    heads = ["序号", "单位和项目", "项目数", "指标数", "预算数", "财政资金", "其他资金"]
    assert values(sheet)[2:4] == [heads, ["小计", "一般公共预算", "政府性基金预算"]]
    assert {"F3:H3", "A3:A4", "I3:I4"} <= merges(sheet)
    assert values(sheet)[5][3:] == [545, 400, 300, 100, 145]


# -- the flat sheet


def test_the_flat_sheet_is_one_sheet_on_its_side() -> None:
    book = opened(SAMPLES["several units, flat"])
    assert book.sheetnames == [FLAT_SHEET]
    sheet = book[FLAT_SHEET]
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.print_title_rows, sheet.freeze_panes) == ("$3:$3", "A4")
    assert values(sheet)[3][:2] == ["合计", 5450000]


def test_its_values_are_bare_numbers_where_they_are_one() -> None:
    grid = (
        indicator(text="≥90万篇", value=Measure("quantity", ">=", "90", 10000, "篇"), weight="10"),
        indicator(text="3-5次", value=Range(None, "3", "5", None, None, 1, "次")),
        indicator(text="有效改善"),
    )
    sheet = opened(document(unit(project(indicators=grid)), form=FLAT_SHEET))[FLAT_SHEET]
    found = [[sheet[f"{column}{row}"].value for column in "HIJK"] for row in (5, 6, 7)]
    assert found == [
        ["≥", 90, "万篇", 10],
        [None, "3-5", "次", None],
        ["定性", "有效改善", None, None],
    ]
    assert (sheet["C5"].value, sheet["C5"].number_format) == (5450000, "0.00")


# -- names and texts


@pytest.mark.parametrize(
    ("name", "sheet"),
    [
        ("a:b\\c/d?e*f[g]", "1.a：b＼c／d？e＊f［g］"),  # noqa: RUF001  (they are the point)
        ("'引'", "1.’引’"),
        ("第一行\n第二行\t后", "1.第一行 第二行 后"),
        ("长" * 40, "1." + "长" * 29),
        ("𠮷" * 20, "1." + "𠮷" * 14),
        ("", "1."),
        ("\u202e反\u0007", "1.反"),
    ],
)
def test_a_sheet_is_called_what_excel_allows(name: str, sheet: str) -> None:
    assert sheet_name(1, name) == sheet


def test_two_projects_of_one_name_have_two_sheets() -> None:
    long = "长" * 40
    assert len(set(opened(document(unit(project(1, long), project(2, long)))).sheetnames)) == 3


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("a\x07b", "a_x0007_b"),
        ("\ud800", "_xD800_"),
        ("\ufffe", "_xFFFE_"),
        ("_x0041_", "_x005F_x0041_"),
        ("_x004_ _y", "_x004_ _y"),
        ("\t\n", "\t\n"),
    ],
)
def test_what_xml_cannot_hold_is_spelt_as_excel_spells_it(text: str, held: str) -> None:
    assert spelt(text) == held


def test_a_text_that_no_cell_can_hold_is_cut_and_says_so() -> None:
    assert fitting("长" * 32767) == "长" * 32767
    cut = fitting("𠮷" * 20000)
    assert units(cut) <= 32767
    kept = cut.index("…")
    assert cut[kept:] == f"……（格子里放不下，后面还有 {20000 - kept} 字，见 Word 或网页）"


@pytest.mark.parametrize(
    ("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_are_counted_in_letters(column: int, letters: str) -> None:
    assert address(column, 7) == f"{letters}7"


# -- the draft


def test_a_draft_is_red_where_it_is_wrong_and_says_so_everywhere() -> None:
    fault = Fault("P303", "不一致", "2023.perf", 7, ("机关运行保障经费项目",), "写作「2」")
    wrong = replace(rows()[0], faults=(Mark("text", "P303"),))
    money = replace(budget(), faults=(Mark("total", "P401"),))
    printed = replace(one(indicators=(wrong,), money=money), draft=(fault,))
    book = opened(printed)
    assert book.sheetnames == ["未改的错误", "总表", "1.机关运行保障经费项目"]
    assert values(book["未改的错误"])[2] == [
        "P303",
        "机关运行保障经费项目",
        "7",
        "不一致\n写作「2」",
    ]
    sheet = book["1.机关运行保障经费项目"]
    assert sheet["A1"].value == "【草稿】1.机关运行保障经费项目绩效目标表"
    assert sheet["G8"].value == "≥2500平方米\n〔P303〕"
    assert sheet["C4"].value == "545.00\n〔P401〕"
    for cell, red in (("G8", True), ("C4", True), ("E8", False)):
        assert (sheet[cell].fill.fgColor.rgb == "FFFBDCDC") is red
    for each in book:
        assert each.oddHeader.center.text == "草稿 · 1 个错误未改，不得上报"
        assert each.oddFooter.right.text == "草稿"
    assert "〔P401〕" in texts(book).split("1.机关")[0]


def test_what_is_no_draft_does_not_say_so(sample: Document) -> None:
    book = opened(sample)
    assert "草稿" not in texts(book)
    assert {sheet.oddHeader.center.text for sheet in book} == {None}
