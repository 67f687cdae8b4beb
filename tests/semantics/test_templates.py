"""Templates: a project that stands on one is as if it had been written out."""

from __future__ import annotations

import pytest

from tests.semantics.one_template import (
    CONTENT,
    GOALS,
    OUTPUT,
    USE,
    standing_on_it,
    written,
)
from tests.semantics.template_files import Files, codes, plain, same, written_out

# -- merging


def test_a_project_takes_everything_its_template_says() -> None:
    same(standing_on_it(""), written(USE, GOALS, OUTPUT, CONTENT))


def test_a_row_of_the_same_level_and_name_takes_the_template_s_place() -> None:
    own = '产出指标 { 数量指标 "软件 维护数量" ≥ 20套 }'
    out = OUTPUT.replace("产出", "产出指标").replace(
        '数量 "软件维护数量" ≥ 10套', '数量指标 "软件 维护数量" ≥ 20套'
    )
    same(standing_on_it(own), written(USE, GOALS, out, CONTENT))


def test_a_row_replaces_one_whose_name_has_an_argument() -> None:
    own = '产出 { 成本 "2023年度成本" ≤ 10万元 }'
    same(standing_on_it(own), written(USE, GOALS, OUTPUT.replace("≤ 预算", "≤ 10万元"), CONTENT))


def test_a_new_row_goes_behind_its_kin_and_a_new_level_to_the_scheme_s_place() -> None:
    own = (
        '效益 { 社会效益 "影响" "好" }\n产出 { 质量 "合格率" ≥ 95% }\n产出 { 时效 "完成" 10月31日 }'
    )
    out = OUTPUT.replace("\n}", '\n质量 "合格率" ≥ 95%\n时效 "完成" 10月31日\n}')
    same(standing_on_it(own), written(USE, GOALS, out, '效益 { 社会效益 "影响" "好" }', CONTENT))


def test_new_levels_stand_in_the_scheme_s_order_wherever_they_are_written() -> None:
    text = '模板 空 {\n}\n项目 "甲" 沿用 空 {\n满意度 { 服务对象 "人" ≥ 1% }\n产出 { 数量 "数" 1个 }\n}'
    out = written('产出 { 数量 "数" 1个 }', '满意度 { 服务对象 "人" ≥ 1% }')
    same(text, out)


def test_a_field_is_replaced_in_its_place() -> None:
    same(standing_on_it('用途 "别的"'), written('用途 "别的"', GOALS, OUTPUT, CONTENT))


def test_own_goals_replace_all_and_an_added_one_stands_at_the_end() -> None:
    same(standing_on_it('目标 "另一个"'), written(USE, OUTPUT, CONTENT, '目标 "另一个"'))
    same(
        standing_on_it('追加 目标 "另一个"'), written(USE, GOALS, OUTPUT, CONTENT, '目标 "另一个"')
    )


def test_a_budget_set_twice_is_left_for_the_check_that_says_so() -> None:
    text = '模板 甲 {\n预算 1万元\n}\n项目 "甲" 沿用 甲 {\n预算 2万元\n}'
    same(text, written("预算 1万元", "预算 2万元"))


def test_assertions_of_both_are_kept_and_a_replaced_row_keeps_its_label() -> None:
    text = (
        '模板 甲 {\n产出 { 男装: 数量 "男装" ≥ 5套 }\n校验 男装 ≤ 10套\n}\n'
        '项目 "甲" 沿用 甲 {\n产出 { 数量 "男装" ≥ 6套 }\n校验 男装 ≥ 1套\n}'
    )
    same(text, written('产出 { 男装: 数量 "男装" ≥ 6套 }', "校验 男装 ≤ 10套", "校验 男装 ≥ 1套"))


def test_mid_terms_merge_and_the_own_period_counts() -> None:
    text = (
        '模板 甲 {\n中期 2023-2025年 {\n目标 "旧"\n产出 { 数量 "数" ≥ 1个; 质量 "质" ≥ 1% }\n}\n}\n'
        '项目 "甲" 沿用 甲 {\n中期 2024-2026年 {\n追加 目标 "新"\n产出 { 数量 "数" ≥ 9个 }\n'
        "删去 产出 质量\n}\n}"
    )
    same(text, written('中期 2024-2026年 {\n目标 "旧"\n产出 { 数量 "数" ≥ 9个 }\n目标 "新"\n}'))


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
    same(standing_on_it(line), written(USE, GOALS, left, CONTENT))


def test_fields_and_goals_are_taken_away() -> None:
    same(standing_on_it("删去 用途\n删去 目标"), written(OUTPUT, CONTENT))
    same(standing_on_it('删去 目标 "保障运行"'), written(USE, '目标 "制定策略"', OUTPUT, CONTENT))


def test_only_the_template_s_lines_are_taken_away() -> None:
    own = '删去 产出\n产出 { 数量 "软件维护数量" ≥ 1套 }'
    same(standing_on_it(own), written(USE, GOALS, '产出 { 数量 "软件维护数量" ≥ 1套 }', CONTENT))


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
    files = Files(standing_on_it(line))
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
