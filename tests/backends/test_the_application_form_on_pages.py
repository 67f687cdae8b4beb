"""The application form as numbers of a workbook, on pages, as Markdown."""

from __future__ import annotations

from dataclasses import replace

from perfdsl.backends import emit
from perfdsl.backends.application_grid import ON_ITS_SIDE, UPRIGHT, grid_of
from perfdsl.document.model import Budget, SourceAmount
from tests.backends.test_the_application_form import (
    application,
    in_word,
    named,
    one,
)
from tests.backends.workbook import opened

from . import web_page, word_package
from .documents import (
    midterm,
    project,
    rows,
    unit,
)


def test_weights_and_amounts_are_numbers_in_a_workbook() -> None:
    printed = one(indicators=rows("22.5"))
    sheet = opened(printed).worksheets[1]
    numbers = [cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "n"]
    assert [one for one in numbers if one is not None] == [545, 545, 22.5, 22.5, 22.5, 22.5]


# --- the page -------------------------------------------------------------------------------------


def test_pages_stand_upright_unless_the_columns_would_be_too_narrow() -> None:
    short, long = one(midterm=midterm()), one(indicators=tuple(named("字" * 80)))
    both = one(midterm=midterm(indicators=rows("10")), indicators=rows("10"))
    for printed, width in ((short, UPRIGHT), (long, ON_ITS_SIDE), (both, ON_ITS_SIDE)):
        assert sum(grid_of(printed).columns) == width
        size = word_package.body(emit("docx", printed)).iter()
        orient = [one.attrib for one in size if one.tag.endswith("}pgSz")]
        assert any("landscape" in each.values() for each in orient) == (width == ON_ITS_SIDE)
        page = emit("html", printed).decode()
        assert ("A4 landscape" in page) == (width == ON_ITS_SIDE)
        sheet = opened(printed).worksheets[1]
        assert (sheet.page_setup.orientation == "landscape") == (width == ON_ITS_SIDE)


def test_all_projects_of_a_document_are_on_one_grid() -> None:
    wide = project(2, indicators=tuple(named("字" * 80)))
    printed = application(unit(project(1), wide))
    grids = {
        tuple(len(row) for row in web_page.grid(table))
        for table in web_page.read(emit("html", printed)).all("main")[0].all("table")
    }
    assert {each for grid in grids for each in grid} == {7}


def test_a_head_that_would_fill_the_page_is_not_repeated() -> None:
    assert b'<thead class="long">' not in emit("html", one())
    long = one(goals=("坚持正确方向，" * 30,) * 6)
    assert b'<thead class="long">' in emit("html", long)
    body = word_package.body(emit("docx", long))
    assert not any(each.tag.endswith("}tblHeader") for each in body.iter())


# --- Markdown -------------------------------------------------------------------------------------


def test_markdown_has_a_line_an_indicator_with_both_values() -> None:
    printed = one(midterm=midterm(indicators=tuple(named("面积", "甲|乙"))), indicators=rows())
    page = emit("md", printed).decode()
    table = [line for line in page.splitlines() if line.startswith("|")]
    assert table[0] == "| 一级指标 | 二级指标 | 三级指标 | 中期指标值 | 年度指标值 |"
    assert table[2:5] == [
        "| 产出指标 | 数量指标 | 屋面防水施工面积 |  | ≥2500平方米 |",
        "| 产出指标 | 数量指标 | 面积 | 面积的值 |  |",
        "| 产出指标 | 数量指标 | 甲\\|乙 | 甲\\|乙的值 |  |",
    ]


def test_in_markdown_one_changed_value_is_one_changed_line() -> None:
    before = one(midterm=midterm(), indicators=rows())
    changed = (replace(rows()[0], text="≥3000平方米"), *rows()[1:])
    after = one(midterm=midterm(), indicators=changed)
    pages = [emit("md", each).decode().splitlines() for each in (before, after)]
    differing = [pair for pair in zip(*pages, strict=True) if pair[0] != pair[1]]
    assert [pair[1] for pair in differing] == [
        "| 产出指标 | 数量指标 | 屋面防水施工面积 | ≥2500平方米 | ≥3000平方米 |"
    ]


def test_a_source_that_the_year_does_not_have_is_printed_for_midterm() -> None:
    only = Budget("3.00", (SourceAmount("上级补助", "3.00"),))
    table = in_word(one(midterm=midterm(money=only)))
    assert ["项目资金（万元）", *["上级补助"] * 2, "3.00", *["上级补助"] * 2, ""] in table
