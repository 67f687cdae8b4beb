"""A budget report has other tables too: they are named and left out, and do not disturb."""

from __future__ import annotations

from perfdsl.importing.importing import import_sheets
from tests.importing.drawn import drawn, sheets

INCOME = """
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一、一般公共预算拨款收入 | 500.00 | 一、教育支出 | 480.00
二、其他收入 | 10.00 | 二、住房保障支出 | 30.00
收入合计 | 510.00 | 支出合计 | 510.00
"""
SPENDING = """
单位名称 | 项目名称 | 合计 | 一般公共预算 | 其他资金
某某局 | 校园维修 | 80.5 | 80.5 |
某某局 | 图书购置 | 12 | 10 | 2
"""
TARGETS = """
项目名称 | 校园维修 | < | <
预算数 | 80.5 | 其中：财政资金 | 80.5
绩效目标 | 修好 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 面积 | ≥500平方米
"""


def test_tables_of_income_and_spending_are_named_and_left_out() -> None:
    file = sheets(
        drawn(INCOME, "表1", ("部门收支总表",)),
        drawn(SPENDING, "表2", ("项目支出表", "单位：万元")),
        drawn(TARGETS, "表3", ("项目支出绩效目标表", "101001某某局 单位：万元")),
    )
    imported = import_sheets(file)
    assert imported.others == ("表1!R1C1:R5C4", "表2!R1C1:R3C5")
    assert imported.projects == 1
    assert imported.left == ()
    assert "# 不是绩效目标表，没有导入的：\n#   表1!R1C1:R5C4\n" in imported.text
    assert imported.text.count("\n项目 ") == 1


def test_a_head_without_a_title_belongs_to_the_grid_that_follows() -> None:
    head = drawn("项目名称 | 校园维修\n预算数（万元） | 80.5", "表1")
    grid = drawn("\n".join(TARGETS.strip().splitlines()[3:]), "表2")
    imported = import_sheets(sheets(head, grid))
    assert imported.others == ()
    assert imported.projects == 1
    assert "预算 80.5万元" in imported.text
