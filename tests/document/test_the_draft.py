"""Where a draft shows an error: in its cell, in a row of its own, below the table, at the head."""

from __future__ import annotations

from perfdsl.document.model import Mark
from tests.document.drafts import draft_of, marked, the_project, together
from tests.programs import HEADER, project, rows

TEMPLATE = """模板 设备(台数) {
  预算 10万元 = 财政资金 9万元
  用途 "购置设备"
  目标 "改善办公条件"
  产出 { 数量错 "设备数" ≥ 台数 }
  效益 { 社会效益 "办公条件" "改善" }
  满意度 { 服务对象 "职工满意度" ≥ 90% }
}
"""


def test_a_budget_that_does_not_add_up_is_marked_at_its_total() -> None:
    budget = the_project(project("  预算 10.00万元 = 财政资金 9.00万元")).budget
    assert (budget.total, budget.faults) == ("10.00", (Mark("total", "P401"),))
    assert [one.amount for one in budget.sources] == ["9.00", None]


def test_a_source_that_the_scheme_does_not_have_is_shown_as_typed() -> None:
    budget = the_project(project("  预算 10.00万元 = 财政资金 7.00万元 + 银行贷款 3.00万元")).budget
    assert [(one.name, one.typed) for one in budget.sources] == [
        ("财政资金", "7.00万元"),
        ("其他资金", ""),
        ("银行贷款", "3.00万元"),
    ]
    assert budget.sources[2].faults == (Mark("amount", "P206"),)


def test_an_amount_that_is_not_known_is_never_printed_as_nought() -> None:
    document = draft_of(project("  预算 10.00台 = 财政资金 10.00台"))
    budget = document.units[0].projects[0].budget
    assert (budget.total, budget.typed) == ("", "10.00台")
    assert budget.faults == (Mark("total", "P214"),)
    for total in (document.units[0].budget, document.budget):
        assert total is not None
        assert (total.total, total.faults) == ("", (Mark("total", ""),))
        assert [one.amount for one in total.sources] == [None, None]


def test_a_missing_budget_is_marked_and_left_blank() -> None:
    budget = the_project(project("", "预算")).budget
    assert (budget.total, budget.faults) == ("", (Mark("total", "P404"),))


def test_a_budget_line_that_cannot_be_read_leaves_the_total_open() -> None:
    document = draft_of(project("  预算10.00万元 = 财政资金 10.00万元", "预算"))
    budget = document.units[0].projects[0].budget
    assert (budget.total, budget.faults) == ("", (Mark("total", ""),))
    assert document.budget is not None
    assert document.budget.total == ""


def test_the_cells_of_a_row_are_told_apart() -> None:
    made = the_project(
        rows('数量 "甲" ≥ 10台 { 权重 0; 方向 左 }\n数量错 "乙" ≥ 1台\n质量 "丙" ≥ 1% + 1台')
    )
    assert marked(made.indicators) == [
        ("数量指标", "甲", (Mark("weight", "P408"), Mark("direction", "P216"))),
        ("数量错", "乙", (Mark("level2", "P203"),)),
        ("质量", "丙", (Mark("text", "P321"),)),
    ]


def test_a_row_that_has_no_place_stands_where_it_was_written() -> None:
    made = the_project(rows('数量 "甲" ≥ 10台\n数量错 "乙" "有"\n质量 "丙" ≥ 90%'))
    assert [(row.level1, row.name, row.text) for row in made.indicators[:3]] == [
        ("产出指标", "甲", "≥10台"),
        ("产出指标", "乙", "有"),
        ("产出指标", "丙", "≥90%"),
    ]


def test_a_line_that_cannot_be_read_stands_where_it_was_written_whole() -> None:
    made = the_project(rows('数量 "甲" ≥ 10台\n质量 "乙" ≥≥ 95%\n时效 "丙" 2023年'))
    assert [(row.level2, row.name) for row in made.indicators[:3]] == [
        ("数量指标", "甲"),
        ("", '质量 "乙" ≥≥ 95%'),
        ("时效指标", "丙"),
    ]
    assert made.indicators[1].faults == (Mark("name", "P101"),)


def test_rows_that_are_no_indicators_are_not_counted() -> None:
    document = draft_of(rows('数量 "甲" ≥ 10台\n质量 "乙" ≥≥ 95%'))
    assert document.indicator_count == 3


def test_a_line_of_a_project_that_cannot_be_read_is_a_row_of_its_own() -> None:
    made = the_project(project("  这里 ?? 写错了"))
    assert [(one.name, one.text) for one in made.fields] == [
        ("用途", "购置设备"),
        ("读不懂的行", "这里 ?? 写错了"),
    ]


def test_what_is_written_twice_is_shown_twice() -> None:
    made = the_project(project('  用途 "甲"\n  用途 "乙"'))
    assert [(one.text, one.faults) for one in made.fields] == [
        ("甲", ()),
        ('"乙"', (Mark("text", "P211"),)),
    ]


def test_a_missing_level_is_a_row_at_its_place_in_the_scheme() -> None:
    made = the_project(project("", "效益"))
    assert [(row.level1, row.name) for row in made.indicators] == [
        ("产出指标", "设备数"),
        ("效益指标", "（缺）"),
        ("满意度指标", "职工满意度"),
    ]
    assert made.indicators[1].faults == (Mark("name", "P402"),)


def test_missing_goals_and_fields_are_marked_in_their_cells() -> None:
    made = the_project(project("", "目标", "用途"))
    assert made.faults == (Mark("goals", "P404"),)
    assert [(one.name, one.faults) for one in made.fields] == [("用途", (Mark("text", "P404"),))]


def test_an_empty_goal_is_told_by_its_number() -> None:
    made = the_project(project('  目标 "甲"\n  目标 ""'))
    assert made.faults == (Mark("goals/1", "P301"),)


def test_a_project_whose_header_is_broken_is_printed_with_what_is_there() -> None:
    text = project("").replace('项目 "甲项目" {', "项目 甲项目 {")
    made = the_project(text)
    assert made.title == "1.甲项目绩效目标表"
    assert made.faults == (Mark("name", "P114"),)
    assert len(made.indicators) == 3


def test_a_failed_assertion_is_told_below_the_table() -> None:
    made = the_project(project('  校验 2台 ≥ 100台 否则 "不够"'))
    assert [(one.code, one.typed) for one in made.unplaced] == [
        ("P411", '校验 2台 ≥ 100台 否则 "不够"')
    ]


def test_a_midterm_has_marks_of_its_own() -> None:
    body = '  中期 2023-2025年 {\n    预算 20 = 财政资金 19\n    目标 ""\n  }'
    midterm = the_project(project(body)).midterm
    assert midterm is not None
    assert midterm.budget is not None
    assert midterm.budget.faults == (Mark("total", "P401"),)
    assert midterm.faults == (Mark("goals/0", "P301"),)


def test_a_control_figure_is_marked_at_the_unit() -> None:
    text = project("").replace('"甲单位"\n', '"甲单位" {\n  控制数 5万元\n') + "}\n"
    unit = draft_of(text).units[0]
    assert unit.faults == (Mark("name", "P410"),)


def test_an_error_in_a_template_is_shown_in_every_project_that_uses_it() -> None:
    uses = "".join(f'项目 "{name}" 沿用 设备({name}台) {{}}\n' for name in "12")
    document = draft_of(HEADER + TEMPLATE + uses)
    for made in document.units[0].projects:
        assert made.budget.faults == (Mark("total", "P401"),)
        assert marked(made.indicators)[0][2] == (Mark("level2", "P203"),)
    assert {one.projects for one in document.draft or ()} == {("1", "2")}


def test_what_is_outside_of_the_projects_is_listed_with_what_was_typed() -> None:
    document = draft_of("设 单价 = 5 +\n" + project(""))
    assert [(one.code, one.line, one.projects, one.typed) for one in document.draft or ()] == [
        ("P101", 1, (), "设 单价 = 5 +")
    ]
    assert not marked(document.units[0].projects[0].indicators)


def test_a_value_that_needs_a_faulty_constant_is_left_open() -> None:
    document = draft_of("设 单价 = 5 +\n" + rows('成本 "总成本" ≤ 单价 * 2'))
    assert marked(document.units[0].projects[0].indicators) == [
        ("成本", "总成本", (Mark("text", ""),))
    ]


def test_what_no_document_can_hold_is_made_visible() -> None:
    made = the_project(rows('质量 "甲\x07乙" ≥≥ 95%'))
    assert made.indicators[0].name == '质量 "甲<U+0007>乙" ≥≥ 95%'


def test_a_long_piece_of_source_is_cut() -> None:
    block = "".join(f"  行{n}\n" for n in range(100))
    document = draft_of(project("") + f"?? {{\n{block}}}\n")
    typed = max((one.typed for one in document.draft or ()), key=len)
    assert typed.startswith("??")
    assert typed.endswith("行）")
    assert typed.count("\n") == 60


def test_several_sources_list_the_errors_of_all_and_count_their_tables_through() -> None:
    document = together(project("", "用途"), project("", "目标").replace("101", "102"))
    assert [one.source for one in document.draft or ()] == ["1.perf", "2.perf"]
    assert [one.number for unit in document.units for one in unit.projects] == [1, 2]


def test_a_source_without_a_scheme_has_its_errors_listed_among_the_others() -> None:
    document = together(project("", "用途"), '单位 102 "乙"\n项目 "丙" {\n}\n')
    assert [one.code for one in document.draft or ()] == ["P404", "P202"]
    assert len(document.units) == 1


def test_a_statement_with_two_errors_is_shown_once() -> None:
    document = draft_of(project("") + "设 甲 = 5\n产出 {\n  数量 ??\n}\n}\n")
    typed = [one.typed for one in document.draft or ()]
    assert len(typed) > 1
    assert "".join(typed).count("产出 {") == 1
