"""A sum that fails tells each part with its value and the difference, in the author's unit."""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.driver import compile_source
from perfdsl.source import SourceFile
from tests.programs import HEADER, complete

PARTED = (
    '体例 "甲省" 沿用 "项目支出绩效目标-2015" {\n'
    "  资金来源 财政资金 { 一般公共预算, 政府性基金 }, 其他资金\n}\n"
    '体例 "甲省"\n年度 2023\n单位 101 "甲单位"\n'
)


def found(text: str, code: str) -> Diagnostic:
    diagnostics = compile_source(SourceFile("甲.perf", text)).diagnostics
    [one] = [each for each in diagnostics if each.kind.code == code]
    return one


def budget(line: str, header: str = HEADER, code: str = "P401") -> list[str]:
    """The notes of the finding that a budget line gets."""
    text = header + complete(f'项目 "甲" {{\n  {line}\n}}').removeprefix(HEADER)
    return [note.zh for note in found(text, code).notes]


def test_amounts_typed_in_one_unit_are_told_in_it() -> None:
    notes = budget("预算 2000000元 = 财政资金 1900000元 + 其他资金 0")
    assert notes[0] == "算式：财政资金 1900000 + 其他资金 0 = 1900000元，预算数 2000000元"
    assert notes[1] == "差额：100000元（预算数多）"


def test_amounts_of_several_units_are_told_in_the_form_s() -> None:
    notes = budget("预算 200万元 = 财政资金 1900000元 + 其他资金 20万元")
    assert notes[0] == "算式：财政资金 190.00 + 其他资金 20.00 = 210.00万元，预算数 200.00万元"
    assert notes[1] == "差额：10.00万元（资金来源多）"


def test_a_bare_number_is_told_in_the_form_s_unit() -> None:
    assert budget("预算 2.125 = 财政资金 2")[1] == "差额：0.125万元（预算数多）"


def test_what_was_worked_out_is_told_with_its_parts() -> None:
    notes = budget("预算 (3万元 + 2万元) = 财政资金 (4 * 1万元) + 其他资金 0")
    assert "其中：3万元 + 2万元 = 5万元" in notes
    assert "其中：4 * 1万元 = 4万元" in notes
    assert "差额：1.00万元（预算数多）" in notes


def test_a_source_in_parts_is_told_in_the_author_s_unit() -> None:
    notes = budget(
        "预算 9万元 = 财政资金 90000元 (一般公共预算 50000元 + 政府性基金 30000元)", PARTED, "P412"
    )
    assert notes == [
        "算式：一般公共预算 50000 + 政府性基金 30000 = 80000元，财政资金 90000元",
        "差额：10000元",
    ]


def test_the_fix_of_a_sum_is_written_as_the_author_writes_amounts() -> None:
    for line, fixed in (
        ("预算 2000000元 = 财政资金 1900000元", "1900000元"),
        ("预算 200 = 财政资金 190", "190.00"),
        ("预算 200万元 = 财政资金 190万元", "190.00万元"),
    ):
        text = complete(f'项目 "甲" {{\n  {line}\n}}')
        [fix] = found(text, "P401").fixes
        assert [edit.text for edit in fix.edits] == [fixed]


def unit(count: int, figure: str) -> str:
    projects = "".join(f'  项目 "第{n}个" {{ 预算 (1万元 * 2) }}\n' for n in range(count))
    header = HEADER.removesuffix("\n")
    return f"{header} {{\n  控制数 {figure}\n{projects}}}\n"


def test_a_control_figure_names_every_project_with_its_amount() -> None:
    notes = [note.zh for note in found(unit(3, "≤ 5万元"), "P410").notes]
    assert notes == [
        '算式："第0个" 2.00 + "第1个" 2.00 + "第2个" 2.00 = 6.00万元，控制数 ≤5.00万元',
        "其中：1万元 * 2 = 2万元",
    ]


def test_of_very_many_projects_the_first_and_the_last_are_named() -> None:
    [said, *_] = [note.zh for note in found(unit(300, "500万元"), "P410").notes]
    assert said.startswith('算式："第0个" 2.00 + ')
    assert '"第10个" 2.00 + … + "第299个" 2.00 = 600.00' in said
    assert len(said) < 300


def test_a_unit_without_projects_has_no_sum_to_tell() -> None:
    assert found(unit(0, "5万元"), "P410").notes == ()


def test_an_assertion_tells_the_whole_first_and_then_its_parts() -> None:
    rows = '    数量 "服装" ≥ 1900套\n    成本 "服装单价" ≤ 614元/套\n'
    text = complete(
        f'项目 "甲" {{\n  预算 10万元\n  产出 {{\n{rows}  }}\n  校验 "服装" * "服装单价" + 3万元 ≤ 预算\n}}'
    )
    assert [note.zh for note in found(text, "P411").notes] == [
        '左边："服装" * "服装单价" + 3万元 = 116.66万元 + 3万元 = 119.66万元',
        '其中："服装" * "服装单价" = 1900套 * 614元/套 = 116.66万元',
        "右边：预算 = 10.00万元",
        "相差 109.66万元",
        "按写明的数计算，≥、≤ 不计",
    ]
