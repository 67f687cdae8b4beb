"""``--keywords``: the words of the language are turned, the author's names never are."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from perfdsl.diagnostics.model import Lang
from perfdsl.source import SourceFile
from perfdsl.syntax.formatting import format_source
from perfdsl.syntax.token import function_rows, keyword_rows
from tests.syntax.formatting.test_properties import programs

ZH = """语言 2026

体例 "甲" 沿用 库."乙" {
  依据 "丙"
  表题 "丁"
  表样 "戊"
  部门体例 "己"
  金额单位 万元
  资金来源 财政资金 { 子, 丑 }, 其他资金
  字段 说明 必填 选项 "甲", 乙
  字段 日期 日期
  字段 比率 比率 选填 又名 率
  属性 备注
  权重 合计 90
  预算 必填
  程度 P511 错误
  产出 必填 权重 50 行数 ≥ 1 { 数量 建议 }
}

年度 2024

单位 101 "甲局" {
  控制数 ≤ 5万元

  项目 "一" 沿用 库.模(2024, 名 = 合计(1, 2)) {
    预算 = 合计 (1万元) + 最大 2万元
    说明 "不是属性"
    追加 目标 "二"
    删去 目标
    产出 {
      数量 "三" ≤ 最大(预算, 中期.预算) 写作 "三" {
        说明 "是属性"
        权重 5
        方向 正向
        依据 "四"
        备注 "五"
      }
    }
    中期 2023-2025年 {
      预算 1
    }
    校验 合计(1, 取整(2.5)) = 3 否则 "六"
  }
}

部门 "庚" {
  任务 "辛" {
    内容 "壬"
    预算 (合计(任务) * 任务."辛")
  }
  删去 任务 "癸"
  内容 "是字段"
}

计量 元 金额
计量 课 = 45分钟 又名 节
导入 "七" 作为 库
设 最大 = 1

模板 最大(甲: 文字, 乙: 数量, 丙: 金额 = 1元) {
  金额 "是字段"
}
"""
EN = """language 2026

scheme "甲" from 库."乙" {
  basis "丙"
  title "丁"
  form "戊"
  department_scheme "己"
  money_unit 万元
  sources 财政资金 { 子, 丑 }, 其他资金
  field 说明 required choice "甲", 乙
  field 日期 date
  field 比率 ratio optional alias 率
  attribute 备注
  weight total 90
  budget required
  severity P511 错误
  产出 required weight 50 rows ≥ 1 { 数量 advised }
}

year 2024

unit 101 "甲局" {
  ceiling ≤ 5万元

  project "一" from 库.模(2024, 名 = total(1, 2)) {
    budget = 合计 (1万元) + 最大 2万元
    说明 "不是属性"
    append goal "二"
    remove goal
    产出 {
      数量 "三" ≤ max(budget, midterm.budget) as "三" {
        note "是属性"
        weight 5
        direction positive
        basis "四"
        备注 "五"
      }
    }
    midterm 2023-2025年 {
      budget 1
    }
    assert total(1, floor(2.5)) = 3 else "六"
  }
}

department "庚" {
  task "辛" {
    content "壬"
    budget (total(task) * task."辛")
  }
  remove task "癸"
  内容 "是字段"
}

measure 元 money
measure 课 = 45分钟 alias 节
import "七" named 库
let 最大 = 1

template 最大(甲: text, 乙: 数量, 丙: money = 1元) {
  金额 "是字段"
}
"""


def turned(text: str, lang: Lang) -> str:
    """The text with its keywords in one language."""
    result = format_source(SourceFile("a.perf", text), lang)
    assert result.text is not None, [one.message.zh for one in result.diagnostics]
    return result.text


@pytest.mark.parametrize(("lang", "wanted"), [("zh", ZH), ("en", EN)])
def test_keywords_are_turned_where_they_are_keywords(lang: Lang, wanted: str) -> None:
    assert turned(ZH, lang) == wanted
    assert turned(EN, lang) == wanted


def test_the_example_holds_most_keywords_and_functions() -> None:
    words = set(re.findall(r"\w+", EN))
    spellings = {row[2] for row in (*keyword_rows(), *function_rows())}
    assert spellings - words == {"negative", "duration", "min"}


def test_an_import_may_say_as_in_english() -> None:
    assert turned('import "a" as 库', "en") == 'import "a" as 库\n'
    assert turned('import "a" as 库', "zh") == '导入 "a" 作为 库\n'


def test_without_the_option_every_keyword_stays() -> None:
    text = '体例 "甲"\nyear 2024\n'
    assert format_source(SourceFile("a.perf", text)).text == text


@settings(max_examples=40, deadline=None)
@given(programs())
def test_turning_there_and_back_loses_nothing(text: str) -> None:
    assert turned(turned(text, "en"), "zh") == turned(text, "zh")
