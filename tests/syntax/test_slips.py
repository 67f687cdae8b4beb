"""A known slip of the keyboard is one finding, and its fix writes what was meant."""

from __future__ import annotations

import pytest

from tests.programs import Program, project, rows

SLIPS = {
    "letters for digits": (project("  预算 1O万元 = 财政资金 10万元\n"), "1O万元", "10万元"),
    "letters that end a number": (project("  预算 1OO万元\n"), "1OO万元", "100万元"),
    "letters in a weight": (rows('    数量 "甲" ≥ 3台 { 权重 l0 }'), "l0", "10"),
    "a letter in a quantity": (rows('    数量 "甲" ≥ 1O台'), "1O台", "10台"),
    "commas between thousands": (rows('    数量 "甲" ≥ 1,900台'), "1,900台", "1900台"),
    "commas, and a unit that stands apart": (
        rows('    数量 "甲" ≥ 1,900 台'),
        "1,900 台",
        "1900 台",
    ),
    "full-width commas, and a full-width blank": (
        rows('    数量 "甲" ≥ １，２００　台'),
        "１，２００　台",
        "1200　台",
    ),
    "a full stop for the point": (rows('    成本 "甲" ≤ 1。5万元'), "1。5", "1.5"),
    "no blank after a keyword": (project("  预算10万元\n", "预算"), "预算10万元", "预算 10万元"),
    "no blank after a source": (
        project("  预算 10万元 = 财政资金10万元\n"),
        "财政资金10万元",
        "财政资金 10万元",
    ),
    "no blank after 权重": (rows('    数量 "甲" ≥ 3台 { 权重10 }'), "权重10", "权重 10"),
    "no plus": (
        project("  预算 10万元 = 财政资金 9万元 其他资金 1万元\n"),
        "9万元 其",
        "9万元 + 其",
    ),
    "a comparator behind its number": (rows('    质量 "甲" 90%≥'), "90%≥", "≥ 90%"),
    "a letter for times": (
        rows('    甲: 数量 "甲" ≥ 3台\n    成本 "乙" ≤ 甲 x 2万元/台'),
        "甲 x",
        "甲 *",
    ),
    "a comma at the end": (rows('    数量 "甲" ≥ 3台，'), "3台，", "3台"),
    "two rows on a line": (
        rows('    数量 "甲" ≥ 3台 质量 "乙" ≥ 95%'),
        "3台 质量",
        "3台 ; 质量",
    ),
    "a bound in words": (rows('    质量 "甲" 大于 90%'), "大于 90%", "> 90%"),
    "a bound behind its number": (rows('    质量 "甲" 90% 以上'), "90% 以上", "≥ 90%"),
    "a bound said twice": (rows('    质量 "甲" ≥ 90% 以上'), "90% 以上", "90%"),
    "round brackets": (rows('    数量 "甲" ≥ 3台 （权重 10）'), "（权重 10）", "{权重 10}"),
    "one round bracket": (rows('    数量 "甲" ≥ 3台 ( 权重 10 }'), "( 权", "{ 权"),
    "the other round bracket": (rows('    数量 "甲" ≥ 3台 { 权重 10 )'), "10 )", "10 }"),
    "words with signs": (
        project("  用途 维修（含更换、清洗）\n", "用途"),
        "维修（含更换、清洗）",
        '"维修（含更换、清洗）"',
    ),
    "a date without its year": (rows('    时效 "甲" ≤ 年底前'), "年底前", "2023年底前"),
    "a unit's code and name in one": (
        project("").replace('101 "甲单位"', "101甲单位"),
        "101甲单位",
        '101 "甲单位"',
    ),
    "a declaration's word and name in one": (
        "计量标段\n" + rows('    数量 "甲" ≥ 3标段'),
        "计量标段",
        "计量 标段",
    ),
    "a second unit below the line": (
        "设 标准 = 60元/人/月\n" + rows('    成本 "甲" ≤ 标准'),
        "人/月",
        "人·月",
    ),
    "a period that ends before it begins": (
        project('  中期 2025-2023年 { 目标 "甲" }\n'),
        "2025-2023年",
        "2023-2025年",
    ),
    "an English attribute": (rows('    数量 "甲" ≥ 3台 { nota "乙" }'), "nota", "note"),
    "an English word of a project": (project('  gaol "甲"\n'), "gaol", "goal"),
    "a rate without its sign": (rows('    质量 "合格率" ≥ 95'), "≥ 95", "≥ 95%"),
    "a price without its 元": (rows('    成本 "甲" ≤ 0.5万/人'), "0.5万/人", "0.5万元/人"),
}
REFUSED = {
    "a comma in a number": (project("  预算 120,00万元\n"), "P101", "数里不用逗号，小数点写 ."),
    "quotes inside a text": (
        project('  用途 "全年"免费"开放"\n', "用途"),
        "P101",
        "文字在前面的引号处就结束了；文字里面的引号写 “ ”",
    ),
}


def test_a_windows_path_is_told_about_its_separator() -> None:
    text = '导入 "库\\模板.perf"\n' + project("")
    (found,) = (one for one in Program.of(text).compiled().diagnostics if one.kind.code == "P103")
    assert found.help and found.help.zh == "路径用 / 分隔"
    assert [edit.text for edit in found.fixes[0].edits] == ["/"]


@pytest.mark.parametrize("text, typed, meant", SLIPS.values(), ids=SLIPS)
def test_a_slip_is_one_finding_whose_fix_writes_what_was_meant(
    text: str, typed: str, meant: str
) -> None:
    assert text.count(typed) == 1
    (found,) = (one for one in Program.of(text).compiled().diagnostics if one.fixes)
    mended = text
    for edit in reversed(found.fixes[0].edits):
        mended = mended[: edit.span.start] + edit.text + mended[edit.span.end :]
    assert mended == text.replace(typed, meant)
    assert found.kind.code not in {
        one.kind.code for one in Program.of(mended).compiled().diagnostics
    }


@pytest.mark.parametrize("text, code, help", REFUSED.values(), ids=REFUSED)
def test_a_slip_that_may_mean_two_things_is_told_without_a_fix(
    text: str, code: str, help: str
) -> None:
    (found,) = (one for one in Program.of(text).compiled().diagnostics if one.kind.code == code)
    assert found.help and found.help.zh == help
    assert not found.fixes


def test_a_sum_in_round_brackets_is_not_taken_for_a_block() -> None:
    text = rows('    成本 "甲" ≤ (3万元 + 4万元) { 权重 10 }')
    assert not [one for one in Program.of(text).compiled().diagnostics if one.kind.code == "P101"]
