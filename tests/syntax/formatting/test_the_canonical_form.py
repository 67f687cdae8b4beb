"""What the canonical form looks like: each rule of docs/language.md by an example."""

from __future__ import annotations

import pytest

from perfdsl.syntax.formatting import formatted
from tests.syntax.formatting.forms import canonical


def test_indentation_is_two_blanks_a_block() -> None:
    text = '项目 "甲"\n{\n产出 {\n\t\t数量 "台数" ≥ 1台\n　}\n      }\n'
    assert canonical(text) == '项目 "甲" {\n  产出 {\n    数量 "台数" ≥ 1台\n  }\n}\n'


def test_signs_digits_and_quotes_are_half_width_outside_texts() -> None:
    budget = "预算 １０万元＝财政资金（总数－５万元）＋其他资金 ５ 万元"
    text = f"项目 “甲（１）” ｛\n{budget}\n用途「买：纸，笔」＃ 注：\n｝"
    assert canonical(text) == (
        '项目 "甲（１）" {\n'
        "  预算 10万元 = 财政资金 (总数 - 5万元) + 其他资金 5万元\n"
        '  用途 "买：纸，笔"  # 注：\n'
        "}\n"
    )


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        (">=1900 套", "≥ 1900套"),
        ("＜＝６１４元／套", "≤ 614元/套"),
        ("10 ～ 20 万次", "10～20万次"),
        ("9.50万元", "9.50万元"),
        ("3 月", "3 月"),
        ("3月", "3月"),
        ("2023-10-01 至 2023-10-31", "2023-10-01 至 2023-10-31"),
        ("≤单价*(1+2)/-3", "≤ 单价 * (1 + 2) / -3"),
        ("≤ - 5元", "≤ - 5元"),
        ("≤ -单价", "≤ -单价"),
        ("≤ 单价 -1元", "≤ 单价 - 1元"),
        ("≤最大 (甲 ,乙、丙 . 丁)", "≤ 最大(甲, 乙, 丙.丁)"),
    ],
)
def test_a_value_is_written_in_one_way(typed: str, written: str) -> None:
    text = f'项目 "甲" {{\n产出 {{\n成本 "乙" {typed}\n}}\n}}'
    assert canonical(text).splitlines()[2] == f'    成本 "乙" {written}'


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("“按计划”", '"按计划"'),
        ("「按“十四五”规划」", '"按“十四五”规划"'),
        (r'"称\"好\"的"', '“称"好"的”'),
        (r'"称\"好\"的”"', '「称"好"的”」'),
        (r'"称\"好\"的”」"', r'"称\"好\"的”」"'),
        ("“全角＂引号”", "“全角＂引号”"),
        (r"“一\n二\\三”", r'"一\n二\\三"'),
    ],
)
def test_a_text_gets_the_quotes_that_need_the_fewest_escapes(typed: str, written: str) -> None:
    assert canonical(f'项目 "甲" {{\n目标 {typed}\n}}') == f'项目 "甲" {{\n  目标 {written}\n}}\n'


def test_rows_stand_in_columns_by_display_width() -> None:
    text = """项目 "甲" {
  产出 {
    数量 "台数" ≥ 1台 { 权重 5 }
    可持续影响 "𠮷野家" 100% 写作 "全部"
    # 注释不打断
    标: 数量 "e\u0301" ≥ 20台 {
      权重 5
    }

    时效 "空行打断" 3月
  }
}
"""
    assert (
        canonical(text)
        == """项目 "甲" {
  产出 {
    数量       "台数"   ≥ 1台 { 权重 5 }
    可持续影响 "𠮷野家" 100%   写作 "全部"
    # 注释不打断
    标: 数量   "e\u0301"      ≥ 20台 {
      权重 5
    }

    时效 "空行打断" 3月
  }
}
"""
    )


def test_a_very_long_name_does_not_push_the_others_away() -> None:
    name = "从实现智能化查询方面提升检察工作人员理论研究水平"
    text = f'项目 "甲" {{\n产出 {{\n质量 "合格率" ≥ 95%\n质量 "{name}" "提升"\n质量 "完好率合格率" 1%\n}}\n}}'
    assert canonical(text).splitlines()[2:5] == [
        '    质量 "合格率"       ≥ 95%',
        f'    质量 "{name}" "提升"',
        '    质量 "完好率合格率" 1%',
    ]


def test_constants_stand_in_columns() -> None:
    assert (
        canonical("设 甲=1元\n设 很长的名称 = 2元\n")
        == "设 甲         = 1元\n设 很长的名称 = 2元\n"
    )


def test_pieces_of_a_text_stand_under_the_first() -> None:
    text = '项目 "甲" {\n目标 “一，”  # 注\n“二，”\n    "三"\n产出 {\n数量 "长长的名称" 1台\n质量 "乙" “一”\n“二”\n}\n}'
    assert canonical(text) == (
        '项目 "甲" {\n  目标 "一，"  # 注\n       "二，"\n       "三"\n'
        '  产出 {\n    数量 "长长的名称" 1台\n    质量 "乙"         "一"\n                      "二"\n  }\n}\n'
    )


def test_a_text_that_begins_far_to_the_right_goes_on_at_the_left() -> None:
    name = "很" * 50
    text = f'项目 "甲" {{\n产出 {{\n质量 "{name}" "一"\n"二"\n}}\n}}'
    assert canonical(text).splitlines()[3] == '        "二"'


def test_statements_joined_by_semicolons_get_lines_of_their_own() -> None:
    text = '年度 2024；单位 “乙”\n项目 "甲" { 预算 1; 产出 { 数量 "台数" 1台 } }'
    assert canonical(text) == (
        '年度 2024\n单位 "乙"\n\n项目 "甲" {\n  预算 1\n  产出 { 数量 "台数" 1台 }\n}\n'
    )


def test_a_short_block_may_stand_on_its_line() -> None:
    text = '项目 "甲" {\n  效益 { 社会效益 "乙" ≥ 1台 { 权重 10; 方向 正向 } }\n}\n'
    assert canonical(text) == text
    assert canonical(text.replace("乙", "乙" * 40)).count("\n") == 8


def test_several_levels_without_a_separator_stay_on_their_line() -> None:
    text = '体例 "甲" {\n  产出 { 数量 权重 50  质量 建议 }\n}\n'
    assert canonical(text) == text


def test_declarations_with_a_block_stand_apart() -> None:
    text = '# 头\n体例 "甲"\n# 项目的说明\n项目 "甲" {\n\n\n  预算 1\n\n}\n项目 "乙" {\n预算 1\n}\n# 尾\n\n年度 2024'
    assert canonical(text) == (
        '# 头\n体例 "甲"\n\n# 项目的说明\n项目 "甲" {\n  预算 1\n}\n\n'
        '项目 "乙" {\n  预算 1\n}\n# 尾\n\n年度 2024\n'
    )


def test_every_comment_keeps_its_place() -> None:
    text = """# 文件头

项目 "甲" { #块的开头
      # 自己一行
  预算 1 # 行末
  目标 "长" #一
       "文" #二
  # 块的末尾
} # 块的后面
# 文件的末尾"""
    assert (
        canonical(text)
        == """# 文件头

项目 "甲" {  #块的开头
  # 自己一行
  预算 1     # 行末
  目标 "长"  #一
       "文"  #二
  # 块的末尾
}  # 块的后面
# 文件的末尾
"""
    )


@pytest.mark.parametrize(
    "line",
    [
        '数量 "甲" 1台; 质量 "乙" 1%  # 豁免 P512：说明',
        '数量 "甲" 1台 { 权重 5; 方向 正向 }; 质量 "乙" 1%  # 豁免 P512：说明',
    ],
)
def test_a_line_with_a_comment_at_its_end_stays_whole(line: str) -> None:
    text = f'项目 "甲" {{\n  产出 {{\n    {line}\n  }}\n}}\n'
    assert canonical(text) == text
    whole = f'项目 "甲" {{\n  产出 {{ {line.partition("  #")[0]} }}  # 豁免 P512：说明\n}}\n'
    assert canonical(whole) == whole


def test_a_line_right_under_a_comment_stays_whole() -> None:
    text = '项目 "甲" {\n  # 豁免 P512：说明\n  产出 { 数量 "甲" 1台; 质量 "乙" 1% }\n}\n'
    assert canonical(text) == text
    assert canonical(text.replace("说明\n", "说明\n\n")).count("\n") == 8
    assert canonical("# 豁免 P512：说明\n年度 2024；单位 “乙”\n") == (
        '# 豁免 P512：说明\n年度 2024; 单位 "乙"\n'
    )


def test_a_comment_behind_a_brace_stays_with_the_words_before_the_brace() -> None:
    text = '项目 "甲" {\n产出 {\n数量 "甲" 1台 } }  # 豁免 P512：说明\n'
    assert canonical(text) == (
        '项目 "甲" {\n  产出 {\n    数量 "甲" 1台  # 豁免 P512：说明\n  }\n}\n'
    )


def test_comments_between_a_header_and_its_brace_are_kept() -> None:
    text = '项目 "甲"  # 一\n# 二\n{ # 三\n预算 1 }\n'
    assert canonical(text) == '项目 "甲" {  # 一\n  # 二\n  # 三\n  预算 1\n}\n'


def test_comments_of_neighbouring_lines_stand_in_a_column() -> None:
    text = '年度 2024 # 一\n体例 "甲" # 二\n\n单位 "乙" # 三\n'
    assert canonical(text) == '年度 2024  # 一\n体例 "甲"  # 二\n\n单位 "乙"  # 三\n'


def test_levels_keep_the_words_the_author_chose() -> None:
    text = '项目 "甲" {\n  产出指标 {\n    数量指标 "台数" 1台\n  }\n}\n'
    assert canonical(text) == text


@pytest.mark.parametrize(
    "text",
    [
        '项目 "甲 {\n}\n',
        "<<<<<<< 我的\n年度 2024\n=======\n年度 2025\n>>>>>>> 你的\n",
        '项目 "甲" {\n  产出 {\n    数量 "设\n',
        "年度 2024\x00\n",
        "设 甲 = \n",
        "年度 2024\r\n",
    ],
)
def test_a_text_with_a_syntax_error_has_no_canonical_form(text: str) -> None:
    assert formatted(text) is None


def test_an_empty_file_stays_empty() -> None:
    assert formatted("") == ""
    assert formatted(" \n\n") == ""


_MANY = 10_000
_ATTRIBUTES = "; ".join(["权重 5"] * _MANY)


@pytest.mark.parametrize(
    "text",
    [
        '体例 "甲" {\n' + "权重 合计 5; " * _MANY + "# 注\n}",
        f'项目 "甲" {{\n产出 {{\n数量 "乙" 1 {{ {_ATTRIBUTES} }}  # 注\n}}\n}}',
        '体例 "甲" {\n' + "数量 { 甲 } " * _MANY + "# 注\n}",
        '体例 "甲" {\n' + '依据 "甲"\n"乙" ' * _MANY + "\n}",
        '项目 "甲" {\n目标 "甲"\n' + '"乙" # 注\n' * _MANY + "}",
        "; ".join(["设 甲 = 1"] * _MANY),
    ],
    ids=range(6),
)
def test_very_long_lines_and_statements_are_formatted_at_length(text: str) -> None:
    result = formatted(text)
    assert result is not None
    assert len(result) < 5 * len(text)
