"""The workbook holds what the Word table holds: numbers as numbers, words as words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.backends.sheets.exact import number_format
from perfdsl.backends.sheets.heights import lines
from perfdsl.document.forms import FLAT_SHEET
from perfdsl.document.model import Document

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
from .workbook import boxes, merges, opened, values


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
