"""Templates: a project that stands on one is as if it had been written out."""

from __future__ import annotations

import pytest

from perfdsl.semantics.templates.expansion import Expander
from perfdsl.semantics.templates.places import merged_findings, with_both_places
from perfdsl.syntax import ast
from tests.semantics.template_files import Files, codes, plain, same, scheme, written_out

BASE = """模板 运维(全年, 数 = 600台/套, 名 = "硬件") {
  用途 "{全年}年信息化运维"
  目标 "制定策略"
  目标 "保障运行"
  产出 {
    数量 "{名}维护数量" ≥ 数
    数量 "软件维护数量" ≥ 10套
    成本 "{全年}年度成本" ≤ 预算
  }
  满意度 { 服务对象 "使用人员满意度" ≥ 98% }
}
"""


def _own(body: str, base: str = "沿用 运维(2023)") -> str:
    return f'{BASE}项目 "甲" {base} {{\n{body}\n}}\n'


def _out(body: str) -> str:
    return f'项目 "甲" {{\n{body}\n}}\n'


USE = '用途 "2023年信息化运维"'
GOALS = '目标 "制定策略"\n目标 "保障运行"'
OUTPUT = """产出 {
  数量 "硬件维护数量" ≥ 600台/套
  数量 "软件维护数量" ≥ 10套
  成本 "2023年度成本" ≤ 预算
}"""
CONTENT = '满意度 { 服务对象 "使用人员满意度" ≥ 98% }'


def _all(*parts: str) -> str:
    return _out("\n".join(parts))


# -- merging


def test_a_project_takes_everything_its_template_says() -> None:
    same(_own(""), _all(USE, GOALS, OUTPUT, CONTENT))


def test_a_row_of_the_same_level_and_name_takes_the_template_s_place() -> None:
    own = '产出指标 { 数量指标 "软件 维护数量" ≥ 20套 }'
    out = OUTPUT.replace("产出", "产出指标").replace(
        '数量 "软件维护数量" ≥ 10套', '数量指标 "软件 维护数量" ≥ 20套'
    )
    same(_own(own), _all(USE, GOALS, out, CONTENT))


def test_a_row_replaces_one_whose_name_has_an_argument() -> None:
    own = '产出 { 成本 "2023年度成本" ≤ 10万元 }'
    same(_own(own), _all(USE, GOALS, OUTPUT.replace("≤ 预算", "≤ 10万元"), CONTENT))


def test_a_new_row_goes_to_the_end_of_its_level_and_a_new_level_to_the_scheme_s_place() -> None:
    own = (
        '效益 { 社会效益 "影响" "好" }\n产出 { 质量 "合格率" ≥ 95% }\n产出 { 时效 "完成" 10月31日 }'
    )
    out = OUTPUT.replace("\n}", '\n质量 "合格率" ≥ 95%\n时效 "完成" 10月31日\n}')
    same(_own(own), _all(USE, GOALS, out, '效益 { 社会效益 "影响" "好" }', CONTENT))


def test_new_levels_stand_in_the_scheme_s_order_wherever_they_are_written() -> None:
    text = '模板 空 {\n}\n项目 "甲" 沿用 空 {\n满意度 { 服务对象 "人" ≥ 1% }\n产出 { 数量 "数" 1个 }\n}'
    out = _all('产出 { 数量 "数" 1个 }', '满意度 { 服务对象 "人" ≥ 1% }')
    same(text, out)


def test_a_field_is_replaced_in_its_place() -> None:
    same(_own('用途 "别的"'), _all('用途 "别的"', GOALS, OUTPUT, CONTENT))


def test_own_goals_replace_all_and_an_added_one_stands_at_the_end() -> None:
    same(_own('目标 "另一个"'), _all(USE, OUTPUT, CONTENT, '目标 "另一个"'))
    same(_own('追加 目标 "另一个"'), _all(USE, GOALS, OUTPUT, CONTENT, '目标 "另一个"'))


def test_a_budget_set_twice_is_left_for_the_check_that_says_so() -> None:
    text = '模板 甲 {\n预算 1万元\n}\n项目 "甲" 沿用 甲 {\n预算 2万元\n}'
    same(text, _all("预算 1万元", "预算 2万元"))


def test_assertions_of_both_are_kept_and_a_replaced_row_keeps_its_label() -> None:
    text = (
        '模板 甲 {\n产出 { 男装: 数量 "男装" ≥ 5套 }\n校验 男装 ≤ 10套\n}\n'
        '项目 "甲" 沿用 甲 {\n产出 { 数量 "男装" ≥ 6套 }\n校验 男装 ≥ 1套\n}'
    )
    same(text, _all('产出 { 男装: 数量 "男装" ≥ 6套 }', "校验 男装 ≤ 10套", "校验 男装 ≥ 1套"))


def test_mid_terms_merge_and_the_own_period_counts() -> None:
    text = (
        '模板 甲 {\n中期 2023-2025年 {\n目标 "旧"\n产出 { 数量 "数" ≥ 1个; 质量 "质" ≥ 1% }\n}\n}\n'
        '项目 "甲" 沿用 甲 {\n中期 2024-2026年 {\n追加 目标 "新"\n产出 { 数量 "数" ≥ 9个 }\n'
        "删去 产出 质量\n}\n}"
    )
    same(text, _all('中期 2024-2026年 {\n目标 "旧"\n产出 { 数量 "数" ≥ 9个 }\n目标 "新"\n}'))


# -- 删去


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ('删去 产出 数量 "软件维护数量"', OUTPUT.replace('  数量 "软件维护数量" ≥ 10套\n', "")),
        ('删去 产出 "软件 维护数量"', OUTPUT.replace('  数量 "软件维护数量" ≥ 10套\n', "")),
        ("删去 产出指标 数量指标", '产出 { 成本 "2023年度成本" ≤ 预算 }'),
        ("删去 产出", ""),
    ],
)
def test_rows_and_levels_are_taken_away(line: str, left: str) -> None:
    same(_own(line), _all(USE, GOALS, left, CONTENT))


def test_fields_and_goals_are_taken_away() -> None:
    same(_own("删去 用途\n删去 目标"), _all(OUTPUT, CONTENT))
    same(_own('删去 目标 "保障运行"'), _all(USE, '目标 "制定策略"', OUTPUT, CONTENT))


def test_only_the_template_s_lines_are_taken_away() -> None:
    own = '删去 产出\n产出 { 数量 "软件维护数量" ≥ 1套 }'
    same(_own(own), _all(USE, GOALS, '产出 { 数量 "软件维护数量" ≥ 1套 }', CONTENT))


@pytest.mark.parametrize(
    ("line", "code", "close"),
    [
        ('删去 产出 数量 "软件维护数"', "P258", "软件维护数量"),
        ("删去 效益", "P258", None),
        ("删去 产出 时效", "P258", None),
        ('删去 目标 "保障运转"', "P258", "保障运行"),
        ("删去 产岀", "P203", "产出"),
        ("删去 产出 数凉", "P203", "数量"),
        ("删去 用图", "P205", "用途"),
        ('删去 数量 "软件维护数量"', "P204", None),
        ("删去 效益 数量", "P204", None),
        ("删去 产出 数量 软件维护数量", "P114", None),
        ('删去 用途 "信息化"', "P101", None),
        ('产出 { 删去 数量 "软件维护数量" }', "P258", None),
    ],
)
def test_a_removal_that_takes_nothing_is_told(line: str, code: str, close: str | None) -> None:
    files = Files(_own(line))
    found = files.expanded().diagnostics
    assert codes(found) == [code]
    if close:
        assert close in (found[0].help.zh if found[0].help else "")
        assert [close in fix.edits[0].text for fix in found[0].fixes] == [True]
    for fix in found[0].fixes:
        text = files.source.text
        for edit in reversed(fix.edits):
            text = text[: edit.span.start] + edit.text + text[edit.span.end :]
        assert Files(text).expanded().diagnostics == ()


def test_without_a_template_nothing_can_be_taken_away_or_added_to() -> None:
    files = Files('项目 "甲" {\n删去 产出\n中期 2023-2025年 {\n删去 目标\n}\n追加 目标 "好"\n}')
    done = files.expanded()
    assert codes(done.diagnostics) == ["P258", "P258", "P258"]
    assert plain(done.project) == written_out('项目 "甲" {\n中期 2023-2025年 {\n}\n目标 "好"\n}')
    [fix] = done.diagnostics[2].fixes
    [edit] = fix.edits
    assert edit.span.text + edit.text == "追加 "


def test_in_a_template_it_is_told_once_and_not_for_every_project() -> None:
    files = Files('模板 甲 {\n删去 产出\n追加 目标 "好"\n}\n项目 "甲" 沿用 甲 {\n}')
    assert codes(files.checked()) == ["P258", "P258"]
    done = files.expanded()
    assert done.diagnostics == ()
    assert plain(done.project) == written_out('项目 "甲" {\n目标 "好"\n}')


# -- parameters


def test_arguments_are_given_by_place_or_by_name_and_defaults_fill_the_rest() -> None:
    out = OUTPUT.replace("硬件", "软硬件").replace("600台/套", "5台")
    same(_own("", '沿用 运维(2023, 名 = "软硬件", 数 = 5台)'), _all(USE, GOALS, out, CONTENT))
    same(_own("", '沿用 运维(2023, 5台, "软硬件")'), _all(USE, GOALS, out, CONTENT))


def test_a_default_may_use_parameters_before_it_and_constants() -> None:
    text = (
        '设 地 = "天津"\n模板 甲(年, 名 = "{地}{年}年", 数 = 年 * 2) {\n用途 "{名}"\n校验 数 ≤ 9\n}\n'
        '项目 "甲" 沿用 甲(3) {\n}'
    )
    same(text, _all('用途 "天津3年"', "校验 3 * 2 ≤ 9"))


def test_a_parameter_stands_for_the_argument_wherever_a_value_stands() -> None:
    text = (
        "模板 甲(数, 钱, 谁, 好) {\n负责人 谁\n预算 钱 = 财政资金 (钱 * 1)\n"
        '产出 { 数量 "数" ≥ 数 { 级别 谁 }; 质量 "质" 好; 成本 "本" ≤ 最大(数, -数) / 2 }\n'
        '校验 数量."数" ≤ 数 否则 "要{数}"\n}\n'
        '项目 "甲" 沿用 甲(5台, 3万元, "张三", "很好") {\n}'
    )
    out = _all(
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
    same(text, _all("校验 1台 ≤ 数"))


def test_a_template_stands_on_another() -> None:
    text = (
        f'{BASE}模板 全套(年, 人) 沿用 运维(年, 名 = "{{年}}年硬件") {{\n用途 "{{人}}用"\n'
        '删去 满意度\n产出 { 质量 "好" "{人}好" }\n}\n'
        '项目 "甲" 沿用 全套(2023, "张三") {\n追加 目标 "又"\n}'
    )
    out = OUTPUT.replace("硬件", "2023年硬件").replace("\n}", '\n质量 "好" "张三好"\n}')
    same(text, _all('用途 "张三用"', GOALS, out, '目标 "又"'))


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
    done = Files(_own("", use)).expanded()
    assert codes(done.diagnostics) == ["P253"]
    [found] = done.diagnostics
    assert found.span and found.span.text == place
    assert says in found.message.zh
    assert [one.span.text for one in found.related] == ['全年, 数 = 600台/套, 名 = "硬件"']
    assert not done.complete
    assert "运维" not in [fix.edits[0].text for fix in found.fixes]


def test_an_argument_given_twice_is_told_with_both_places() -> None:
    [found] = Files(_own("", "沿用 运维(2023, 全年 = 2024)")).expanded().diagnostics
    assert found.kind.code == "P211"
    assert [one.span.text for one in found.related] == ["2023"]


def test_what_a_missing_argument_was_for_is_left_out_in_silence() -> None:
    done = Files(_own("", "沿用 运维()")).expanded()
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
    same(text, _all("校验 2 * 3元 ≤ 9元"))


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
    same(text, _all(f'用途 "《{said}》"'))


def test_a_text_says_constants_and_doubled_braces() -> None:
    text = (
        '设 地 = "津"\n模板 甲(a) {\n用途 "{{{a}}}{地}{库.地}{{a}}"\n  "{a}"\n}\n'
        '项目 "甲" 沿用 甲("冀") {\n}'
    )
    same(text, _all('用途 "{冀}津京{a}冀"'), '设 地 = "京"\n')


def test_texts_of_a_project_keep_their_braces() -> None:
    same(_own('用途 "{全年}{"'), _all('用途 "{全年}{"', GOALS, OUTPUT, CONTENT))


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


# -- templates themselves


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("甲(a, a)", ["P211"]),
        ("甲(a = 1, b)", ["P255"]),
        ("甲(a: 金鹅)", ["P255"]),
        ("甲(a: 文字 = 5台)", ["P254"]),
        ("甲 沿用 没有", ["P251"]),
        ("甲 沿用 乙", ["P253"]),
        ('甲 沿用 乙("甲", "乙")', ["P253"]),
        ("甲 沿用 乙(c = 1)", ["P253"]),
        ("甲 沿用 乙(5)", ["P254"]),
        ('甲(x) 沿用 乙("{y}")', ["P256"]),
        ('甲(x = "{y}", y = "{x}")', ["P256"]),
        ('甲(a: 金额 = 1元, b: text = "{a}") 沿用 乙(b)', []),
    ],
)
def test_a_template_is_checked_before_anybody_uses_it(head: str, expected: list[str]) -> None:
    files = Files(f"模板 {head} {{\n}}\n模板 乙(b: 文字) {{\n}}\n")
    assert codes(files.checked()) == expected


def test_an_unknown_template_is_told_with_the_nearest() -> None:
    files = Files(_own("", "沿用 运唯(1)"))
    done = files.expanded()
    assert codes(done.diagnostics) == ["P251"]
    assert [fix.edits[0].text for fix in done.diagnostics[0].fixes] == ["运维"]
    assert not done.complete


def test_nothing_is_said_of_unknown_names_while_some_could_not_be_read() -> None:
    text = '模板 甲(x) 沿用 没有 {\n用途 "{不识}"\n}\n项目 "甲" 沿用 没有 {\n}'
    files = Files(text, unsure=True)
    assert files.checked() == []
    done = files.expanded()
    assert done.diagnostics == ()
    assert not done.complete


def test_a_circle_is_told_once_with_its_path() -> None:
    circle = "".join(f"模板 {a} 沿用 {b} {{\n}}\n" for a, b in ("甲乙", "乙丙", "丙甲", "丁甲"))
    files = Files(f'{circle}项目 "子" 沿用 丁 {{\n}}\n项目 "丑" 沿用 乙 {{\n}}\n')
    [found] = files.checked()
    assert found.kind.code == "P252"
    assert "甲 → 乙 → 丙 → 甲" in found.message.zh
    expander = Expander(scheme(), files)
    for project in files.projects:
        done = expander.expand(project)
        assert done.diagnostics == ()
        assert not done.complete


def test_a_template_may_stand_on_itself_no_more_than_on_others() -> None:
    [found] = Files("模板 甲 沿用 甲 {\n}\n").checked()
    assert "甲 → 甲" in found.message.zh


# -- places


def test_a_finding_in_a_template_shows_every_use_on_the_way() -> None:
    text = (
        "模板 甲(a) {\n删去 产出 { }\n}\n".replace(" { }", "")
        + "模板 乙(a) 沿用 甲(a) {\n删去 效益\n}\n"
        + '项目 "子" 沿用 乙(1) {\n删去 满意度\n}\n项目 "丑" 沿用 乙(2) {\n}\n'
    )
    files = Files(text)
    expander = Expander(scheme(), files)
    everything = []
    for project in files.projects:
        done = expander.expand(project)
        everything += with_both_places(done.diagnostics, project, done.uses)
    assert codes(everything) == ["P258"] * 3
    places = {
        one.span.text if one.span else "": [related.message.zh for related in one.related]
        for one in everything
    }
    assert places == {"删去 效益": ["用在项目「丑」"], "删去 满意度": []}
    merged = merged_findings(everything)
    assert len(merged) == 2
    [shared] = [one for one in merged if one.span and one.span.text == "删去 效益"]
    assert [one.message.zh for one in shared.related] == ["用在项目「子」"]
    assert [one.zh for one in shared.notes] == ["另有 1 个项目同样如此"]


def test_a_finding_deep_in_a_tower_shows_each_step() -> None:
    text = (
        "模板 丙 {\n}\n模板 甲(a) 沿用 丙 {\n删去 产出\n}\n"
        '模板 乙(a) 沿用 甲(a) {\n}\n项目 "子" 沿用 乙(1) {\n}\n'
    )
    files = Files(text)
    done = files.expanded()
    [found] = with_both_places(done.diagnostics, files.projects[0], done.uses)
    said = [one.message.zh for one in found.related]
    assert said == ["用在项目「子」", "模板「乙」沿用它"]
