"""The flat sheet: one wide table of all projects, the same in Word and on the web page."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO
from itertools import groupby

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.backends import emit
from perfdsl.backends.flat import (
    bare_value,
    in_sheet_unit,
    kept_whole,
    measure_unit,
    nature,
    sheet_unit,
)
from perfdsl.document.forms import FLAT_SHEET
from perfdsl.document.model import DateValue, Document, Measure, Range, TextValue, Value

from . import web_page, word_package
from .documents import SAMPLES, budget, document, indicator, project, projects, rows, unit

HEADS = [
    *("单位名称", "项目名称", "预算数", "年度目标", "一级指标", "二级指标", "三级指标"),
    *("指标性质", "指标值", "度量单位", "权重", "指标方向性"),
]


def flat(*made: object, **more: object) -> Document:
    """A flat sheet of these units."""
    return document(*made, form=FLAT_SHEET, **more)  # type: ignore[arg-type]


def in_word(printed: Document) -> list[list[str]]:
    """The words of every place of the one table in the Word file."""
    [table] = docx.Document(BytesIO(emit("docx", printed))).tables
    return [[cell.text for cell in row.cells] for row in table.rows]


def on_the_page(printed: Document) -> list[list[str]]:
    """The words of every place of the one table of the sheet on the web page."""
    [main] = web_page.read(emit("html", printed)).all("main")
    [table] = main.all("table")
    return web_page.grid(table)


def told_once(row: list[str]) -> list[str]:
    return [text for text, _ in groupby(row)]


def test_it_has_a_row_an_indicator_under_one_row_of_heads(flat_sample: Document) -> None:
    counted = sum(len(each.indicators) or 1 for each in projects(flat_sample))
    totals = len(flat_sample.units) + (len(flat_sample.units) > 1)
    for table in (in_word(flat_sample), on_the_page(flat_sample)):
        assert table[0] == HEADS
        assert len(table) == 1 + totals + counted


def test_word_and_the_web_page_say_the_same(flat_sample: Document) -> None:
    def letters(table: list[list[str]]) -> list[list[str]]:
        return [["".join(cell.split()) for cell in row] for row in table]

    assert letters(in_word(flat_sample)) == letters(on_the_page(flat_sample))


def test_a_project_is_printed_beside_all_its_indicators() -> None:
    beside = ["251101机关服务中心", "机关运行保障经费项目", "5450000.00"]
    goals = "1.保障日常工作开展\n2.汛期之前完成防水施工。"
    printed = flat(unit(project(indicators=rows("22.5"))))
    table = in_word(printed)
    assert [row[:4] for row in table[2:]] == [[*beside, goals]] * 4
    assert [row[4:7] + row[10:] for row in table[2:]] == [
        ["产出指标", "数量指标", "屋面防水施工面积", "22.5", ""],
        ["产出指标", "质量指标", "保洁达标率", "22.5", ""],
        ["效益指标", "社会效益指标", "改善机关工作环境", "22.5", ""],
        ["满意度指标", "服务对象满意度指标", "干警满意度", "22.5", ""],
    ]


def test_the_totals_stand_above_what_they_sum_up() -> None:
    printed = flat(
        unit(project(1), project(2)), unit(project(3, indicators=()), code=None, name="检察官学院")
    )
    sums = [told_once(row) for row in in_word(printed) if row[0] == row[1]]
    money = "财政资金 5450000.00"
    assert sums == [
        ["合计", "5450000.00", f"3 个项目，8 条指标；{money}"],
        ["251101机关服务中心", "5450000.00", f"2 个项目，8 条指标；{money}"],
        ["检察官学院", "5450000.00", f"1 个项目，0 条指标；{money}"],
    ]


def test_one_unit_needs_no_sum_of_all() -> None:
    assert [row[0] for row in in_word(SAMPLES["plain, flat"])][:3] == [
        *("单位名称", "251101机关服务中心", "251101机关服务中心")
    ]


@pytest.mark.parametrize(
    ("value", "text", "printed"),
    [
        (Measure("quantity", ">=", "90", 10000, "篇"), "≥90万篇", ("≥", "90", "万篇")),
        (Measure("money", "<=", "614", 1, "元/套"), "≤614元", ("≤", "614", "元/套")),
        (Measure("money", ">", "9.50", 100000000, "元"), ">9.50亿元", (">", "9.50", "亿元")),
        (Measure("ratio", "=", "100", 1, "%"), "=100%", ("=", "100", "%")),
        (Measure("ratio", None, "100", 1, "%"), "100%", ("", "100", "%")),
        (Range(None, "3", "5", None, None, 1, "次"), "3-5次", ("", "3-5", "次")),
        (Range("=", None, None, "20", "0.5", 1, "℃"), "=20±0.5℃", ("=", "20±0.5", "℃")),
        (
            DateValue("date", None, None, "2023-10-31", "month"),
            "10月底前",
            ("定性", "10月底前", ""),
        ),
        (DateValue("date", "<=", None, None, "month"), "≤10月", ("≤", "10月", "")),
        (DateValue("date", "<=", None, None, "month"), "不晚于10月", ("≤", "不晚于10月", "")),
        (TextValue(), "有效改善", ("定性", "有效改善", "")),
        (TextValue(), "≥有效", ("定性", "≥有效", "")),
    ],
)
def test_a_value_is_cut_into_what_the_columns_hold(
    value: Value, text: str, printed: tuple[str, str, str]
) -> None:
    row = indicator(text=text, value=value)
    assert (nature(row), bare_value(row), measure_unit(row)) == printed


@pytest.mark.parametrize(
    ("amount", "money_unit", "printed"),
    [
        ("545.00", "万元", "5450000.00"),
        ("10606.7522", "万元", "106067522.00"),
        ("0.00001234567", "万元", "0.1234567"),
        ("0.00", "万元", "0.00"),
        ("9", "元", "9.00"),
        ("-1.5", "千元", "-1500.00"),
        ("1.50", "亿元", "150000000.00"),
        ("1.50", "万美元", "1.50"),
    ],
)
def test_an_amount_is_in_yuan_where_the_money_unit_allows(
    amount: str, money_unit: str, printed: str
) -> None:
    assert in_sheet_unit(amount, money_unit) == printed


@given(
    st.decimals(0, 10**15, places=7).map(lambda number: f"{number:f}"),
    st.sampled_from(["元", "千元", "万元", "百万元", "亿元"]),
)
def test_an_amount_in_yuan_is_the_same_money(amount: str, money_unit: str) -> None:
    factors = {"元": 1, "千元": 10**3, "万元": 10**4, "百万元": 10**6, "亿元": 10**8}
    assert Decimal(in_sheet_unit(amount, money_unit)) == Decimal(amount) * factors[money_unit]


@pytest.mark.parametrize(("money_unit", "head"), [("万元", "元"), ("万美元", "万美元")])
def test_the_head_says_the_unit_of_the_amounts(money_unit: str, head: str) -> None:
    printed = flat(unit(project()), money_unit=money_unit)
    assert sheet_unit(money_unit) == head
    paragraphs = [each.text for each in docx.Document(BytesIO(emit("docx", printed))).paragraphs]
    assert f"251101机关服务中心\t单位：{head}" in paragraphs
    assert f"单位：{head}</span>" in emit("html", printed).decode().partition("<main")[2]


def test_the_word_page_lies_on_its_side() -> None:
    [section] = docx.Document(BytesIO(emit("docx", SAMPLES["plain, flat"]))).sections
    assert section.page_width is not None
    assert section.page_height is not None
    assert section.page_width > section.page_height


def test_the_heads_come_again_and_a_project_is_kept_together() -> None:
    printed = flat(unit(project(1), project(2)))
    [table] = word_package.tables(word_package.body(emit("docx", printed)))
    found = word_package.rows(table)
    assert [word_package.has(row, "tblHeader") for row in found] == [True] + [False] * 9
    assert [word_package.kept(row) for row in found[1:]] == [
        True,  # the total stays with the first project
        *(True, True, True, False),
        *(True, True, True, False),
    ]


def test_a_project_that_no_page_has_room_for_may_break_in_its_last_row() -> None:
    assert kept_whole(project())
    long = project(goals=("坚持正确方向，" * 30,) * 12)
    assert not kept_whole(long)
    assert not kept_whole(project(indicators=rows() * 12))
    [table] = word_package.tables(word_package.body(emit("docx", flat(unit(long)))))
    found = word_package.rows(table)[2:]
    assert not any(word_package.kept(row) for row in found)
    assert [word_package.has(row, "cantSplit") for row in found] == [True, True, True, False]
    marks = [
        [group.attributes["class"] for group in page.all("tbody") if "class" in group.attributes]
        for page in (web_page.read(emit("html", flat(unit(each)))) for each in (project(), long))
    ]
    assert marks == [["sum", "whole"], ["sum", "long"]]


def test_amounts_are_set_in_the_size_of_the_longest() -> None:
    def styles(total: str) -> set[str]:
        money = budget(total)
        printed = flat(unit(project(1, money=money), project(2)))
        [table] = docx.Document(BytesIO(emit("docx", printed))).tables
        cells = [row.cells[2].paragraphs[0] for row in table.rows[1:]]
        return {str(cell.style.style_id) for cell in cells if cell.style}

    assert styles("545.00") == {"FlatAmount"}
    assert styles("100000.00") == {"FlatAmount"}
    assert styles("1000000.00") == {"FormAmountSmaller"}
    assert styles("1000000000.00") == {"FormAmountTiny"}


def test_a_thousand_projects_are_one_table() -> None:
    many = flat(unit(*(project(number) for number in range(1, 1001))))
    [table] = word_package.tables(word_package.body(emit("docx", many)))
    assert len(word_package.rows(table)) == 4002
