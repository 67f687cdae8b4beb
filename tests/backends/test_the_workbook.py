"""The workbook holds what the Word table holds: numbers as numbers, words as words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.backends.sheets.exact import number_format
from perfdsl.backends.sheets.heights import lines
from perfdsl.backends.sheets.spelling import address, fitting, sheet_name, spelt, units
from perfdsl.document.forms import FLAT_SHEET
from perfdsl.document.model import Document, Fault, Mark, Measure, Range

from .documents import (
    SAMPLES,
    budget,
    divided,
    document,
    indicator,
    midterm,
    one,
    project,
    rows,
    unit,
)
from .word_file import cells
from .word_file import opened as in_word
from .workbook import boxes, merges, opened, texts, values


def test_a_sheet_a_project_follows_the_overview() -> None:
    printed = document(unit(project(1, "甲"), project(2, "乙")), unit(project(3, "丙")))
    assert opened(printed).sheetnames == ["总表", "1.甲", "2.乙", "3.丙"]


def test_the_sheet_of_a_project_is_box_for_box_its_table_in_word(table_sample: Document) -> None:
    book, word = opened(table_sample), in_word(table_sample)
    for sheet, table in zip(book.worksheets[1:], word.tables, strict=True):
        assert boxes(sheet)[2:] == cells(table)


def test_the_flat_sheet_is_box_for_box_the_one_in_word(flat_sample: Document) -> None:
    [sheet], [table] = opened(flat_sample).worksheets, in_word(flat_sample).tables
    assert boxes(sheet)[2:] == cells(table)


def test_amounts_are_numbers_with_the_decimals_as_typed() -> None:
    money = budget("10606.7522", 财政资金="10606.75", 其他资金=None)
    sheet = opened(one(money=money))["1.机关运行保障经费项目"]
    found = [(sheet[ref].value, sheet[ref].number_format) for ref in ("C4", "E4", "G4")]
    assert found == [(10606.7522, "0.0000"), (10606.75, "0.00"), (None, "@")]


def test_a_number_that_no_program_holds_exactly_stays_text() -> None:
    exact, too_long = "1234567890123.45", "12345678901234.567"
    sheet = opened(one(money=budget(exact, 财政资金=too_long)))["1.机关运行保障经费项目"]
    assert (sheet["C4"].value, sheet["C4"].data_type) == (float(exact), "n")
    assert (sheet["E4"].value, sheet["E4"].data_type) == (too_long, "s")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("545.00", "0.00"),
        ("0.00", "0.00"),
        ("9", "0"),
        ("-1.5", "0.0"),
        ("0.00001", "0.00000"),
        ("100000000000000000000.00", "0.00"),
        ("123456789012345", "0"),
        ("1234567890123456", None),
        ("0.1234567890123456", None),
        ("-0", None),
        ("-0.00", None),
        ("007", None),
        ("1e5", None),
        ("1.", None),
        ("１", None),
        ("", None),
        ("约5", None),
        ("9\n", None),
        ("9" * 400, None),
        ("0." + "0" * 30 + "1", None),
    ],
)
def test_what_is_a_number_for_a_spreadsheet(words: str, code: str | None) -> None:
    assert number_format(words) == code


@given(st.decimals(-(10**18), 10**18, places=4).map(lambda number: f"{number:f}"))
def test_a_number_comes_back_as_it_was_typed(words: str) -> None:
    code = number_format(words)
    if code is not None:
        shortened = f"{float(words):.15g}"  # as much as Excel keeps
        assert f"{float(shortened):.{len(code.partition('.')[2])}f}" == words


def test_weights_are_numbers_and_values_are_words() -> None:
    grid = (indicator(text="15", weight="22.5"), indicator(name="乙", text="90%", weight="10"))
    sheet = opened(one(indicators=grid))["1.机关运行保障经费项目"]
    assert [(sheet[ref].value, sheet[ref].data_type) for ref in ("G8", "H8", "G9", "H9")] == [
        *(("15", "s"), (22.5, "n"), ("90%", "s"), (10, "n"))
    ]
    assert sheet["H8"].number_format == "0.0"


HARMFUL = (
    "=cmd|' /C calc'!A1",
    "+1+1",
    "-1",
    "@SUM(A1)",
    "=1\n=2",
    "'=1",
    "1e5",
    "2024-1-1",
    "TRUE",
)


@pytest.mark.parametrize("text", HARMFUL)
@pytest.mark.parametrize("long", [False, True])
def test_nothing_that_is_typed_becomes_a_formula_or_a_date(text: str, long: bool) -> None:
    text += " " * 300 if long else ""
    row = indicator(level1=text, level2=text, name=text, text=text)
    for form in (SAMPLES["plain"].form, FLAT_SHEET):
        printed = document(unit(project(name=text, goals=(text,), indicators=(row,))), form=form)
        found = [cell for sheet in opened(printed) for row in sheet.iter_rows() for cell in row]
        same = [cell for cell in found if cell.value == text]
        assert len(same) >= 4
        for cell in same:
            assert cell.data_type == "s"
            assert cell.number_format == ("General" if long else "@")
            assert cell.quotePrefix == long


def test_levels_are_merged_down_as_in_word() -> None:
    sheet = opened(one())["1.机关运行保障经费项目"]
    assert {"A8:A9", "C8:D8", "E8:F8", "A4:A5", "B3:G3", "A1:G1"} <= merges(sheet)
    assert sheet["A8"].value == "产出指标"
    assert sheet["A9"].value is None
    assert sheet["A9"].border.bottom.style == "thin"


def test_two_periods_stand_side_by_side_and_one_above_the_other() -> None:
    printed = one(midterm=midterm(money=divided()), indicators=rows("22.5"))
    sheet = opened(printed)["1.机关运行保障经费项目"]
    found = values(sheet)
    assert ["绩效目标", "中期目标（2023-2025年）", "年度目标"] in found
    assert ["中期绩效指标（2023-2025年）"] in found
    assert ["年度绩效指标"] in found
    assert found[3][:3] == ["预算规模及资金用途", "中期预算数\n2023-2025年", 545]


def test_a_project_is_printed_upright_with_its_heads_on_every_page() -> None:
    sheet = opened(one())["1.机关运行保障经费项目"]
    setup = sheet.page_setup
    assert (setup.orientation, setup.paperSize, setup.fitToWidth) == ("portrait", 9, 1)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$7:$7"
    assert sheet.print_area == "'1.机关运行保障经费项目'!$A$1:$G$11"
    assert sheet.freeze_panes == "A8"


def test_a_head_that_would_fill_the_screen_is_not_frozen() -> None:
    sheet = opened(SAMPLES["many goals"])["1.机关运行保障经费项目"]
    assert sheet.freeze_panes == "A3"


def test_a_short_table_is_one_page_and_in_a_long_one_words_begin_at_the_top() -> None:
    short, long = (
        opened(SAMPLES[name])["1.机关运行保障经费项目"] for name in ("plain", "many rows")
    )
    assert (short.page_setup.fitToHeight, short["A8"].alignment.vertical) == (1, "center")
    assert (long.page_setup.fitToHeight, long["A8"].alignment.vertical) == (0, "top")


def test_a_row_that_is_too_high_for_excel_becomes_several() -> None:
    sheet = opened(SAMPLES["many goals"])["1.机关运行保障经费项目"]
    [goals] = [ref for ref in merges(sheet) if ref.startswith("B6:")]
    assert goals == "B6:G8"
    heights = [sheet.row_dimensions[row].height for row in (6, 7, 8)]
    assert sum(heights) > 800
    assert max(heights) < 409.5


def test_the_rows_beside_long_goals_are_high_enough_for_them() -> None:
    goals = ("坚持正确方向，" * 20,)
    printed = document(unit(project(goals=goals)), form=FLAT_SHEET)
    sheet = opened(printed)[FLAT_SHEET]
    height = sum(sheet.row_dimensions[row].height for row in range(5, 9))
    assert height >= lines(goals[0], 27) * 9 * 1.5


@pytest.mark.parametrize(
    ("words", "room", "count"),
    [
        ("", 10, 1),
        ("一二三四五", 10, 1),
        ("一二三四五六", 10, 2),
        ("一二三四五，", 10, 2),  # the comma takes the letter before it along
        ("甲\n\n乙", 10, 3),
        ("Windows Server 2019", 12, 2),
        ("W" * 30, 10, 3),
        ("甲" + "W" * 12, 10, 3),
        ("长", 1, 1),
    ],
)
def test_how_many_lines_words_take(words: str, room: int, count: int) -> None:
    assert lines(words, room) == count


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
