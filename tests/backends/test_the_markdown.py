"""The Markdown is for reviews: what changes in a table is what changes in its lines."""

from __future__ import annotations

import difflib
from dataclasses import replace

import pytest

from perfdsl.backends import emit
from perfdsl.backends.markdown import inline
from perfdsl.document.forms import FLAT_SHEET
from perfdsl.document.model import Document, Fault, Indicator, Mark, Measure, Project

from . import markdown_page
from .documents import (
    SAMPLES,
    budget,
    divided,
    document,
    indicator,
    midterm,
    one,
    project,
    projects,
    rows,
    unit,
)


def text(printed: Document) -> str:
    return emit("md", printed).decode()


def changed(before: Document, after: Document) -> list[str]:
    """The lines that a diff shows."""
    lines = difflib.unified_diff(
        text(before).split("\n"), text(after).split("\n"), n=0, lineterm=""
    )
    return [line for line in list(lines)[2:] if not line.startswith("@@")]


def test_a_project_is_a_heading_its_fields_its_goals_and_a_table() -> None:
    printed = one(money=divided(), goals=("甲",), indicators=rows("22.5")[:1])
    assert (
        text(printed)
        == """\
# 机关服务中心2023年项目绩效目标表

## 251101机关服务中心

1 个项目，预算 545.00 万元，其中：财政资金 545.00 万元

### 1.机关运行保障经费项目绩效目标表

- 项目名称：机关运行保障经费项目
- 预算数：545.00 万元
  - 财政资金：400.00 万元
    - 一般公共预算：300.00 万元
    - 政府性基金预算：100.00 万元
  - 其他资金：145.00 万元
- 用途：机关运行保障

**绩效目标**

1. 甲

| 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 分值 |
| --- | --- | --- | --- | --- | ---: |
| 产出指标 | 数量指标 | 屋面防水施工面积 | 屋面防水施工面积 | ≥2500平方米 | 22.5 |
"""
    )


def test_both_periods_are_told() -> None:
    printed = text(one(midterm=midterm(money=budget("1635.00")), indicators=rows("22.5")))
    assert "- 中期预算数（2023-2025年）：1635.00 万元\n" in printed
    assert "- 年度预算数：545.00 万元\n" in printed
    places = [
        printed.index(f"**{words}**")
        for words in (
            "中期目标（2023-2025年）",
            "年度目标",
            "中期绩效指标（2023-2025年）",
            "年度绩效指标",
        )
    ]
    assert places == sorted(places)


def test_the_flat_sheet_has_its_own_columns_and_its_amounts_in_yuan() -> None:
    row = indicator(text="≥90万篇", value=Measure("quantity", ">=", "90", 10000, "篇"), weight="10")
    printed = text(document(unit(project(indicators=(row,))), form=FLAT_SHEET))
    assert "### 机关运行保障经费项目\n\n- 预算数：5450000.00 元\n" in printed
    assert "| 产出指标 | 数量指标 | 屋面防水施工面积 | ≥ | 90 | 万篇 | 10 |  |\n" in printed


@pytest.mark.parametrize("form", [SAMPLES["plain"].form, FLAT_SHEET])
def test_one_changed_promise_is_one_changed_line(form: str) -> None:
    grid = rows()
    other = (grid[0], replace(grid[1], text="≥95%"), *grid[2:])
    before, after = (replace(one(indicators=each), form=form) for each in (grid, other))
    assert [line[0] for line in changed(before, after)] == ["-", "+"]
    assert "≥95%" in changed(before, after)[1]


def test_a_new_goal_and_a_new_row_move_no_line_but_their_own() -> None:
    before = one(goals=("甲", "丙"))
    assert changed(before, one(goals=("甲", "乙", "丙"))) == ["+1. 乙"]
    grid = (*rows()[:1], indicator(name="很长的指标名称" * 9), *rows()[1:])
    [line] = changed(one(), one(indicators=grid))
    assert line.startswith("+| 产出指标 | 数量指标 | 很长")


def test_every_row_is_one_line_and_shows_its_words(table_sample: Document) -> None:
    page = markdown_page.read(_without_overview(text(table_sample)).encode())
    printed = [row for one in projects(table_sample) for row in _all(one)]
    assert page.lines == len(printed)
    told = [row for row in page.rows if row[0] != "一级指标"]
    assert [row[:5] for row in told] == [
        [
            markdown_page.shown(words)
            for words in (row.level1, row.level2, row.name, row.description, row.text)
        ]
        for row in printed
    ]


def _without_overview(page: str) -> str:
    before, head, after = page.partition("## 汇总\n")
    return before + after[after.index("\n## ") :] if head else page


def test_several_projects_begin_with_an_overview_and_one_does_not() -> None:
    several = document(
        unit(project(1, "甲|乙", money=divided()), project(2)),
        unit(project(3), code=None, name="检察官学院"),
    )
    lines = text(several).partition("## 汇总\n\n")[2].split("\n")
    assert lines[0] == "金额单位：万元"
    assert lines[2:9] == [
        "| 序号 | 单位和项目 | 项目数 | 指标数 | 预算数 | 财政资金 | 其他资金 |",
        "| ---: | --- | ---: | ---: | ---: | ---: | ---: |",
        "|  | **251101机关服务中心** | 2 | 8 | 545.00 | 545.00 |  |",
        "| 1 | 甲\\|乙 |  | 4 | 545.00 | 400.00 | 145.00 |",
        "| 2 | 机关运行保障经费项目 |  | 4 | 545.00 | 545.00 |  |",
        "|  | **检察官学院** | 1 | 4 | 545.00 | 545.00 |  |",
        "| 3 | 机关运行保障经费项目 |  | 4 | 545.00 | 545.00 |  |",
    ]
    assert lines[9] == "|  | **合计** | 3 | 12 | 545.00 | 545.00 |  |"
    assert "汇总" not in text(one())


def _all(one: Project) -> tuple[Indicator, ...]:
    return (*(one.midterm.indicators if one.midterm else ()), *one.indicators)


def test_no_blank_line_stands_twice(sample: Document) -> None:
    printed = text(sample)
    assert "\n\n\n" not in printed
    assert printed.endswith("\n")
    assert not printed.endswith("\n\n")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("a|b", r"a\|b"),
        ("*强* _调_ `码`", r"\*强\* \_调\_ \`码\`"),
        ("<b>&amp;", r"\<b>\&amp;"),
        ("3~5次", r"3\~5次"),
        ("甲\n乙\r\n丙", "甲<br>乙<br>丙"),
        ("- 甲", r"\- 甲"),
        ("-5", "-5"),
        ("1. 甲", r"1\. 甲"),
        ("1.甲", "1.甲"),
        ("> 甲", r"\> 甲"),
        ("---", r"\---"),
        ("    码", "码"),
        ("[甲](http://a)", r"\[甲](http\://a)"),
        ("120.00 万元，≥90%。", "120.00 万元，≥90%。"),
    ],
)
def test_signs_are_escaped_only_where_they_mean_something(words: str, line: str) -> None:
    assert inline(words) == line


def test_a_draft_says_so_and_shows_codes_behind_the_words() -> None:
    fault = Fault("P303", "不|一致", "2023.perf", 7, ("机关运行保障经费项目",), "写作「2」")
    wrong = replace(rows()[0], faults=(Mark("text", "P303"),))
    printed = text(replace(one(indicators=(wrong,)), draft=(fault,)))
    assert printed.startswith("# 【草稿】")
    assert "> **草稿 · 1 个错误未改，不得上报**" in printed
    assert r"| P303 | 机关运行保障经费项目 | 7 | 不\|一致<br>写作「2」 |" in printed
    assert "| ≥2500平方米 **〔P303〕** |" in printed
