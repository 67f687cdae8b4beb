"""A form of one's own that has 中期 and the year side by side, as the application form does."""

from __future__ import annotations

from dataclasses import replace

from perfdsl.document.model import Budget, Document, Field, Midterm, SourceAmount
from tests.backends.documents import indicator
from tests.forms.built import document, faults, printed, table_form, texts

_LINE = "{{ 行.一级指标|合并 }} {{ 行.中期.二级指标 }} {{ 行.中期.名称 }} {{ 行.年度.名称 }} {{ 行.年度.指标值 }}"
_ROWS = [
    ["{%tr for 行 in 项目.指标对照 %}", *[""] * 4],
    [f"{{{{{tag}" for tag in _LINE.split("{{")[1:]],
    ["{%tr endfor %}", *[""] * 4],
]
_MONEY = [
    ["{%tr for 行 in 项目.资金对照 %}", *[""] * 3],
    ["{{ 行.中期名称 }}", "{{ 行.中期 }}", "{{ 行.年度名称 }}", "{{ 行.年度 }}"],
    ["{%tr endfor %}", *[""] * 3],
]


def _made() -> Document:
    """One project whose two periods share an indicator."""
    made = document("项目一")
    [unit] = made.units
    [one] = unit.projects
    years = Midterm(
        "2023-2025年",
        None,
        None,
        Budget("37.50", (SourceAmount("财政资金", "37.50"),)),
        (),
        (indicator(name="甲", text="≥3台"), indicator(name="丁", text="≥4台")),
    )
    rows = (indicator(name="甲", text="≥1台"), indicator("效益指标", "乙", "好"))
    fields = (Field("实施单位", "甲院"), Field("联系人", "张三"))
    one = replace(one, midterm=years, indicators=rows, fields=fields)
    return replace(made, units=(replace(unit, projects=(one,)),))


def test_indicators_of_both_periods_stand_in_lines() -> None:
    done = [[cell.strip() for cell in row] for row in texts(printed(table_form(_ROWS), _made()))]
    assert done == [
        ["产出指标", "数量指标", "甲", "甲", "≥1台"],
        ["产出指标", "数量指标", "丁", "", ""],
        ["效益指标", "", "", "乙", "好"],
    ]


def test_a_misspelt_name_in_a_line_is_told_with_the_right_one() -> None:
    rows = [[cell.replace("行.中期.名称", "行.中旗.名称") for cell in row] for row in _ROWS]
    [(code, message)] = faults(table_form(rows))
    assert code == "P083"
    assert "中旗" in message


def test_the_money_of_both_periods_stands_in_lines() -> None:
    assert texts(printed(table_form(_MONEY), _made())) == [
        ["中期资金总额", "37.50", "年度资金总额", "12.50"],
        ["其中：财政资金", "37.50", "其中：财政资金", "12.50"],
        ["其他资金", "", "其他资金", ""],
    ]


def test_fields_that_the_head_of_the_application_form_does_not_ask_for_have_a_list() -> None:
    rows = [
        ["{%tr for 字段 in 项目.表头外字段 %}", ""],
        ["{{ 字段.名称 }}", "{{ 字段.内容 }}"],
        ["{%tr endfor %}", ""],
    ]
    assert texts(printed(table_form(rows), _made())) == [["联系人", "张三"]]
