"""What a table does not say is not guessed; what it says of money keeps its unit."""

from __future__ import annotations

import pytest

from perfdsl.driver import compile_source
from perfdsl.importing.importing import import_sheets
from perfdsl.source import SourceFile
from tests.importing.drawn import drawn, sheets

TABLE = """
项目名称 | 维修 | < | <
预算数 | 1,234.5 | 其中：财政资金 | 1234.50
绩效目标 | 修好 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 场次 | 3场
"""


def _text(*before: str, table: str = TABLE) -> str:
    return import_sheets(sheets(drawn(table, before=before))).text


def test_a_year_that_is_not_written_is_not_guessed() -> None:
    assert "# 年度：表里没有写\n" in _text()
    assert "\n年度 2024\n" in _text("2024年项目绩效目标表")


def test_the_year_of_the_title_wins_over_that_of_a_name() -> None:
    table = TABLE.replace("维修", "2023年维修")
    assert "\n年度 2024\n" in _text("2024年项目绩效目标表", table=table)
    assert "\n年度 2023\n" in _text(table=table)


def test_a_unit_that_is_not_written_is_asked_for() -> None:
    assert "# 单位：表里没有写" in _text()
    assert '\n单位 101001 "某某局"\n' in _text("101001某某局 单位：万元")


def test_a_money_unit_that_is_not_written_is_told() -> None:
    assert "# 金额单位：表里没有写，这里按万元\n" in _text()
    assert "# 金额单位" not in _text("单位：万元")


@pytest.mark.parametrize("unit", ["元", "千元", "万元", "亿元"])
def test_amounts_keep_the_unit_of_the_table(unit: str) -> None:
    text = f'单位 "某局"\n{_text(f"金额单位：{unit}")}'
    assert f"预算 1234.5{unit} = 财政资金 1234.50{unit}\n" in text
    model = compile_source(SourceFile("表.perf", text)).model
    assert model
    budget = model.units[0].projects[0].budget
    assert model.scheme.money_unit == unit
    assert budget
    assert budget.total.text == "1234.50"


def test_a_label_with_a_unit_of_its_own_speaks_for_its_amount_alone() -> None:
    table = TABLE.replace("预算数 |", "预算数（元） |").replace("财政资金 |", "财政资金（元） |")
    assert "预算 1234.5元 = 财政资金 1234.50元\n" in _text(
        "单位：万元", "单位：万元", "单位：万元", table=table
    )


def test_a_sum_that_is_wrong_is_left_to_check() -> None:
    table = TABLE.replace("1234.50", "1000")
    assert "预算 1234.5万元 = 财政资金 1000万元\n" in _text("单位：万元", table=table)


def test_a_sheet_s_exact_amount_counts_where_it_shows_less() -> None:
    grid = drawn("项目名称 | 维修\n预算数（万元） | 39")
    cells = tuple(
        type(one)(one.row, one.column, one.text, number="38.65" if one.text == "39" else None)
        for one in grid.cells
    )
    text = import_sheets(sheets(type(grid)("表1", 2, 2, cells))).text
    assert "预算 38.65万元\n" in text
