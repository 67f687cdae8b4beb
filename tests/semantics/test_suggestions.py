"""Every kind of name that can be misspelt gets a suggestion, with a fix that mends it."""

from __future__ import annotations

import pytest

from tests.programs import Program, project, rows


def used(template: str) -> str:
    return project("").replace('"甲项目" {', f'"甲项目" 沿用 {template} {{')


SLIPS = {
    "a first level": ("P203", project('  产处 {\n    数量 "设备数" ≥ 10台\n  }\n', "产出"), "产出"),
    "a second level": ("P203", rows('    实效 "完成时间" 10月底前'), "时效"),
    "a field": ("P205", project('  用徒 "购置设备"\n', "用途"), "用途"),
    "a money source": ("P206", project("  预算 10万元 = 才政资金 10万元\n"), "财政资金"),
    "an attribute": ("P207", rows('    数量 "甲" ≥ 3台 { 权种 3 }'), "权重"),
    "a direction": ("P216", rows('    数量 "甲" ≥ 3台 { 方向 正像 }'), "正向"),
    "a scheme": (
        "P201",
        rows('    数量 "甲" ≥ 3台').replace("支出绩效", "支出积效"),
        '"项目支出绩效目标-2015"',
    ),
    "a constant": ("P261", rows('设 采购价 = 3万元\n    成本 "甲" ≤ 采够价'), "采购价"),
    "a label": (
        "P261",
        rows('    总价: 成本 "采购成本" ≤ 3万元\n    成本 "人工成本" ≤ 总介'),
        "总价",
    ),
    "an indicator": (
        "P264",
        rows('    成本 "采购成本" ≤ 3万元\n    成本 "人工成本" ≤ "采够成本" * 2'),
        '"采购成本"',
    ),
    "a function": ("P268", rows('    成本 "甲" ≤ 合记(3万元, 4万元)'), "合计"),
    "a plain word for a function": ("P268", rows('    成本 "甲" ≤ 求和(3万元, 4万元)'), "合计"),
    "a template": ("P251", '模板 设备购置 { 用途 "购置" }\n' + used("设备够置"), "设备购置"),
    "a parameter": (
        "P253",
        '模板 购置(数目) { 产出 { 数量 "甲" ≥ 数目 } }\n' + used("购置(树目 = 3台)"),
        "数目",
    ),
    "a unit to convert by": ("P222", "计量 课 = 45分种\n" + rows('    数量 "甲" ≥ 3课'), "45分钟"),
    "a unit of two characters": ("P309", rows('    数量 "甲" ≥ 3人欠'), "3人次"),
    "a unit of three characters": ("P309", rows('    数量 "甲" ≥ 3平方来'), "3平方米"),
    "a unit in its older form": ("P309", rows('    数量 "甲" ≥ 3個'), "3个"),
    "a word that declares": ("P116", project("").replace("\n项目 ", "\n相目 "), "项目"),
    "a plain word of the language": ("P101", project('  增加 目标 "再改善"\n'), "追加"),
}


@pytest.mark.parametrize("what", SLIPS)
def test_a_misspelt_name_is_suggested_and_can_be_pasted(what: str) -> None:
    code, text, better = SLIPS[what]
    program = Program.of(text)
    found = [one for one in program.compiled().diagnostics if one.kind.code == code]
    assert [edit.text for fix in found[0].fixes for edit in fix.edits] == [better]
    left = program.changed(found[0].fixes[0].edits).compiled().diagnostics
    assert code not in {one.kind.code for one in left}


@pytest.mark.parametrize("unit", ["学期", "场次", "人年", "株", "幅", "平方寸米"])
def test_a_unit_that_is_only_new_is_no_slip(unit: str) -> None:
    found = Program.of(rows(f'    数量 "甲" ≥ 3{unit}')).compiled().diagnostics
    assert "P309" not in {one.kind.code for one in found}
