"""Parameters of templates: arguments, their kinds, and what texts say of them."""

from __future__ import annotations

import pytest

from perfdsl.syntax import ast
from tests.semantics.one_template import (
    BASE,
    CONTENT,
    GOALS,
    OUTPUT,
    USE,
    standing_on_it,
    written,
)
from tests.semantics.template_files import Files, codes, same


def test_arguments_are_given_by_place_or_by_name_and_defaults_fill_the_rest() -> None:
    out = OUTPUT.replace("硬件", "软硬件").replace("600台/套", "5台")
    same(
        standing_on_it("", '沿用 运维(2023, 名 = "软硬件", 数 = 5台)'),
        written(USE, GOALS, out, CONTENT),
    )
    same(standing_on_it("", '沿用 运维(2023, 5台, "软硬件")'), written(USE, GOALS, out, CONTENT))


def test_a_default_may_use_parameters_before_it_and_constants() -> None:
    text = (
        '设 地 = "天津"\n模板 甲(年, 名 = "{地}{年}年", 数 = 年 * 2) {\n用途 "{名}"\n校验 数 ≤ 9\n}\n'
        '项目 "甲" 沿用 甲(3) {\n}'
    )
    same(text, written('用途 "天津3年"', "校验 3 * 2 ≤ 9"))


def test_a_parameter_stands_for_the_argument_wherever_a_value_stands() -> None:
    text = (
        "模板 甲(数, 钱, 谁, 好) {\n负责人 谁\n预算 钱 = 财政资金 (钱 * 1)\n"
        '产出 { 数量 "数" ≥ 数 { 级别 谁 }; 质量 "质" 好; 成本 "本" ≤ 最大(数, -数) / 2 }\n'
        '校验 数量."数" ≤ 数 否则 "要{数}"\n}\n'
        '项目 "甲" 沿用 甲(5台, 3万元, "张三", "很好") {\n}'
    )
    out = written(
        '负责人 "张三"',
        "预算 3万元 = 财政资金 (3万元 * 1)",
        '产出 { 数量 "数" ≥ 5台 { 级别 "张三" }; 质量 "质" "很好"\n'
        '成本 "本" ≤ 最大(5台, -(5台)) / 2 }',
        '校验 数量."数" ≤ 5台 否则 "要5台"',
    )
    same(text, out)


def test_a_parameter_alone_is_the_literal_and_in_a_larger_expression_keeps_its_name() -> None:
    text = (
        '模板 甲(数) {\n产出 { 数量 "甲" ≥ 数; 数量 "乙" ≥ 数 * 2 }\n}\n项目 "甲" 沿用 甲(5台) {\n}'
    )
    [group] = Files(text).expanded().project.members
    assert isinstance(group, ast.Group)
    first, second = (row.value for row in group.members if isinstance(row, ast.Entry))
    assert first and isinstance(first.body, ast.Quantity)
    assert first.body.span.start == text.index("5台")  # the argument's place
    assert first.span.text == "≥ 数"  # the template's
    assert second and isinstance(second.body, ast.Chain)
    bound = second.body.first
    assert isinstance(bound, ast.Bound)
    assert (bound.name, bound.span.text, bound.value.span.text) == ("数", "数", "5台")


def test_an_argument_s_names_belong_to_the_file_that_gives_it() -> None:
    library = "设 价 = 1元\n模板 甲(数) {\n校验 数 ≤ 价\n}\n"
    done = Files('设 价 = 2元\n项目 "甲" 沿用 库.甲(价) {\n}', library).expanded()
    [line] = done.project.members
    assert isinstance(line, ast.Assert)
    assert isinstance(line.left, ast.Bound)
    assert line.left.value.span.source.path == "甲.perf"
    assert line.right.span.source.path == "库.perf"


def test_an_argument_named_like_a_parameter_is_not_taken_for_it() -> None:
    text = (
        "设 数 = 7台\n模板 甲(数, 量) {\n校验 数 ≤ 量\n}\n模板 乙(量) 沿用 甲(量, 数) {\n}\n"
        '项目 "甲" 沿用 乙(1台) {\n}'
    )
    same(text, written("校验 1台 ≤ 数"))


def test_a_template_stands_on_another() -> None:
    text = (
        f'{BASE}模板 全套(年, 人) 沿用 运维(年, 名 = "{{年}}年硬件") {{\n用途 "{{人}}用"\n'
        '删去 满意度\n产出 { 质量 "好" "{人}好" }\n}\n'
        '项目 "甲" 沿用 全套(2023, "张三") {\n追加 目标 "又"\n}'
    )
    out = OUTPUT.replace("硬件", "2023年硬件").replace("\n}", '\n质量 "好" "张三好"\n}')
    same(text, written('用途 "张三用"', GOALS, out, '目标 "又"'))


def test_the_uses_tell_every_step_and_what_the_parameters_stand_for() -> None:
    text = f'{BASE}模板 全套(年) 沿用 运维(年) {{\n}}\n项目 "甲" 沿用 全套(2023) {{\n}}'
    uses = Files(text).expanded().uses
    assert [(one.template, one.span.text) for one in uses] == [
        ("全套", "沿用 全套(2023)"),
        ("运维", "沿用 运维(年)"),
    ]
    assert [one.declared.text for one in uses] == ["全套", "运维"]
    given = [(one.name, one.span.text) for one in uses[1].bindings]
    assert given == [("全年", "年"), ("数", "600台/套"), ("名", '"硬件"')]
    assert uses[1].bindings[0].value == ast.Quantity("2023", uses[0].span)


@pytest.mark.parametrize(
    ("use", "place", "says"),
    [
        ("沿用 运维", "沿用 运维", "缺「全年」"),
        ("沿用 运维()", "沿用 运维()", "缺「全年」"),
        ("沿用 运维(1, 2, 3, 4, 5)", "4", "要 3 个，给了 5 个"),
        ("沿用 运维(1, 各 = 2)", "各", "没有参数「各」"),
        ("沿用 运维(全念 = 2)", "全念", "没有参数「全念」"),
    ],
)
def test_arguments_that_do_not_match_are_told_with_the_parameters(
    use: str, place: str, says: str
) -> None:
    done = Files(standing_on_it("", use)).expanded()
    assert codes(done.diagnostics) == ["P253"]
    [found] = done.diagnostics
    assert found.span and found.span.text == place
    assert says in found.message.zh
    assert [one.span.text for one in found.related] == ['全年, 数 = 600台/套, 名 = "硬件"']
    assert not done.complete
    assert "运维" not in [fix.edits[0].text for fix in found.fixes]


def test_an_argument_given_twice_is_told_with_both_places() -> None:
    [found] = Files(standing_on_it("", "沿用 运维(2023, 全年 = 2024)")).expanded().diagnostics
    assert found.kind.code == "P211"
    assert [one.span.text for one in found.related] == ["2023"]


def test_what_a_missing_argument_was_for_is_left_out_in_silence() -> None:
    done = Files(standing_on_it("", "沿用 运维()")).expanded()
    broken = [one for one in done.project.members if isinstance(one, ast.Broken)]
    assert [one.span.text for one in broken] == ['用途 "{全年}年信息化运维"']


KINDS = {
    "文字": ['"字"', ["2023", "10月31日", "5台"]],
    "日期": ["10月31日", ["2023", '"10月"', "5台"]],
    "数量": ["5台", ["95%", "5元", '"五台"', "3年"]],
    "金额": ["5万元", ["5元/套", "5台"]],
    "单价": ["5元/套", ["5元", "5台", "5"]],
    "时长": ["15分钟", ["5台", "5"]],
    "比率": ["95%", ["5", "5台"]],
    "price": ["-5元/套", ["5元"]],
    "text": ['"字"', ["1～2个"]],
    "count": ["1～2个", ["1%～2%"]],
    "date": ["2023年", ["2023"]],
    "money": ["5.00万元", ["5%", "5"]],
}


@pytest.mark.parametrize(
    ("kind", "given", "fits"),
    [(kind, good, True) for kind, (good, _) in KINDS.items()]
    + [(kind, one, False) for kind, (_, bad) in KINDS.items() for one in bad],
)
def test_a_literal_of_another_kind_is_told(kind: str, given: str, fits: bool) -> None:
    head = f"模板 甲(数: {kind}) {{\n校验 数 ≤ 数\n}}\n"
    passed = "模板 乙(数) 沿用 甲(数) {\n}\n"
    for text in (
        f'{head}项目 "甲" 沿用 甲({given}) {{\n}}',
        f'设 常 = {given}\n{head}项目 "甲" 沿用 甲(常) {{\n}}',
        f'{head}{passed}项目 "甲" 沿用 乙({given}) {{\n}}',
    ):
        files = Files(text)
        assert codes(files.expanded().diagnostics) == ([] if fits else ["P254"]), text
        assert files.checked() == []
    default = f"模板 甲(数: {kind} = {given}) {{\n}}\n模板 乙 沿用 丙({given}) {{\n}}\n"
    both = Files(f"{default}模板 丙(数: {kind}) {{\n}}")
    assert codes(both.checked()) == ([] if fits else ["P254", "P254"])


def test_an_expression_is_judged_when_it_is_computed() -> None:
    text = '模板 甲(数: 金额) {\n校验 数 ≤ 9元\n}\n项目 "甲" 沿用 甲(2 * 3元) {\n}'
    same(text, written("校验 2 * 3元 ≤ 9元"))


# -- texts


@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ("2023", "2023"),
        ("６１４元/套", "614元/套"),
        ("-5元", "-5元"),
        ("10月31日", "10月31日"),
        ('"字{x}"', "字{x}"),
        ("价", "3.50元"),
        ("10..20台", "10～20台"),
    ],
)
def test_a_text_says_the_argument_as_it_was_typed(argument: str, said: str) -> None:
    text = f'设 价 = 3.50元\n模板 甲(数) {{\n用途 "《{{ 数 }}》"\n}}\n项目 "甲" 沿用 甲({argument}) {{\n}}'
    same(text, written(f'用途 "《{said}》"'))


def test_a_text_says_constants_and_doubled_braces() -> None:
    text = (
        '设 地 = "津"\n模板 甲(a) {\n用途 "{{{a}}}{地}{库.地}{{a}}"\n  "{a}"\n}\n'
        '项目 "甲" 沿用 甲("冀") {\n}'
    )
    same(text, written('用途 "{冀}津京{a}冀"'), '设 地 = "京"\n')


def test_texts_of_a_project_keep_their_braces() -> None:
    same(standing_on_it('用途 "{全年}{"'), written('用途 "{全年}{"', GOALS, OUTPUT, CONTENT))


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("{全念}", "P256", "{全念}"),
        (r"\"{全年}{}", "P256", "{}"),
        ("{ 地 方 }", "P256", "{ 地 方 }"),
        ("{全年", "P257", "{"),
        ("{{全年}}}", "P257", "}"),
    ],
)
def test_a_place_that_means_nothing_is_told_once_for_the_template(
    text: str, code: str, place: str
) -> None:
    files = Files(f'模板 甲(全年) {{\n用途 "{text}"\n}}\n项目 "甲" 沿用 甲(1) {{\n}}')
    [found] = files.checked()
    assert found.kind.code == code
    assert found.span and found.span.text == place
    done = files.expanded()
    assert done.diagnostics == ()
    assert not done.complete
    assert [type(one) for one in done.project.members] == [ast.Broken]


def test_places_of_a_continued_text_are_found_line_by_line() -> None:
    text = '模板 甲(全年) {\n用途 "甲{全年}" # {全念}\n  "乙{全念}"\n}\n'
    [found] = Files(text).checked()
    assert found.span and found.span.start == text.rindex("{全念}")
    assert [fix.edits[0].text for fix in found.fixes] == ["{全年}"]


def test_what_cannot_be_said_in_a_text_is_told_at_the_argument() -> None:
    for given, code in (("1 + 2", "P254"), ("预算", "P254"), ("不识", "P256")):
        text = f'模板 甲(数) {{\n用途 "{{数}}{{数}}"\n目标 "{{数}}"\n}}\n项目 "甲" 沿用 甲({given}) {{\n}}'
        done = Files(text).expanded()
        assert codes(done.diagnostics) == [code]
        assert done.diagnostics[0].span and done.diagnostics[0].span.text == given
