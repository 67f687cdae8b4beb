"""What is printed on a form that is a workbook."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import strategies as st

from tests.forms.built import document, parts_of
from tests.forms.sheets.built import (
    book,
    bytes_of,
    form_of,
    grid,
    merges,
    printed,
    saved,
    texts,
)

TWO = document("项目一", "项目二")
ROW = ("{{ indicator.level1|merge }}", "{{ indicator.name }}", "{{ indicator.text }}")
ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=["C"]))


def test_a_sheet_that_names_the_project_is_printed_for_each() -> None:
    done = printed(grid(["名称", "{{ 项目.名称 }}"]), TWO)
    assert done.sheetnames == ["1.项目一", "2.项目二"]
    assert [texts(sheet) for sheet in done] == [[["名称", "项目一"]], [["名称", "项目二"]]]


def test_a_row_that_names_a_source_is_printed_for_each() -> None:
    done = printed(grid(["{{ 来源.名称 }}", "{{ 来源.金额 }}"]), document("甲"))
    assert [texts(sheet) for sheet in done] == [[["财政资金", 12.5], ["其他资金"]]]


def test_sheets_beside_one_another_take_turns_and_others_are_there_once() -> None:
    form = saved(
        book(
            说明=[["照抄"]], 一=[["{{ project.name }}"]], 二=[["{{ project.number }}"]], 尾=[["完"]]
        )
    )
    done = printed(form, TWO)
    assert done.sheetnames == ["说明", "1.项目一", "1.项目一(2)", "2.项目二", "2.项目二(2)", "尾"]


def test_a_sheet_that_names_the_unit_is_printed_for_each_unit() -> None:
    rows = (
        ["{{ unit.name }}"],
        ["{%tr for project in unit.projects %}"],
        ["{{ project.name }}"],
        ["{{ indicator.name }}"],
        ["{%tr endfor %}"],
    )
    done = printed(grid(*rows), document("甲"))
    assert done.sheetnames == ["示例局"]
    assert texts(done.worksheets[0]) == [["示例局"], ["甲"], ["甲"], ["乙"], ["丙"]]


def test_a_list_of_all_projects_with_their_units_is_one_sheet() -> None:
    rows = (
        ["{%tr for project in projects %}"],
        ["{{ unit.name }}", "{{ project.name }}"],
        ["{%tr endfor %}"],
    )
    done = printed(grid(*rows), TWO)
    assert texts(done.worksheets[0]) == [["示例局", "项目一"], ["示例局", "项目二"]]


def test_the_name_of_a_sheet_may_have_a_tag() -> None:
    form = book(甲=[["{{ project.name }}"]])
    form["甲"].title = "{{project.name}}的表"
    done = printed(saved(form), document("甲/乙", "甲/乙", "名" * 40))
    assert done.sheetnames == ["甲／乙的表", "甲／乙的表(2)", "名" * 31]


def test_a_row_that_names_an_indicator_is_printed_for_each_of_them() -> None:
    done = printed(grid(["级别", "指标", "值"], ROW), document("甲"))
    assert texts(done.worksheets[0]) == [
        ["级别", "指标", "值"],
        ["产出", "甲", "100%"],
        ["乙", "100%"],
        ["效益", "丙", "100%"],
    ]
    assert merges(done.worksheets[0]) == {"A2:A3"}


def test_a_merger_ends_where_what_is_merged_at_its_left_ends() -> None:
    cells = ("{{ indicator.level1|合并 }}", "{{ indicator.level2|merge }}", "{{ indicator.name }}")
    done = printed(grid(cells), document("甲"))
    assert merges(done.worksheets[0]) == {"A1:A2", "B1:B2"}


def test_a_cell_merged_sideways_in_the_form_is_merged_both_ways() -> None:
    form = book(表=[("{{ indicator.level1|merge }}", None, "{{ indicator.name }}")])
    form["表"].merge_cells("A1:B1")
    done = printed(saved(form), document("甲"))
    assert merges(done.worksheets[0]) == {"A1:B2", "A3:B3"}


def test_cells_with_the_tag_vm_are_merged_as_far_as_it_says() -> None:
    rows = (
        ["{%tr for project in projects %}"],
        ["{%tr for goal in project.goals %}"],
        ["{% vm project.number %}同", "{{ goal }}"],
        ["{%tr endfor %}"],
        ["{%tr endfor %}"],
    )
    done = printed(grid(*rows), TWO)
    assert merges(done.worksheets[0]) == {"A1:A2", "A3:A4"}


def test_loops_of_rows_work_as_in_a_word_form() -> None:
    rows = (
        ["{%tr for row in project.indicators %}"],
        ["{% tr if row.level1 == '产出' %}"],
        ["{{ loop.index }}", "{{ row.name }}"],
        ["{%tr else %}"],
        ["—", "{{ row.name }}"],
        ["{%tr endif %}"],
        ["{%tr endfor %}"],
    )
    done = printed(grid(*rows), document("甲"))
    assert texts(done.worksheets[0]) == [[1, "甲"], [2, "乙"], ["—", "丙"]]


def test_a_tag_alone_in_its_row_steers_rows_without_saying_so() -> None:
    rows = (["{% for p in projects %}"], ["{{ p.name }}"], ["{% endfor %}"])
    assert texts(printed(grid(*rows), TWO).worksheets[0]) == [["项目一"], ["项目二"]]


def test_each_goal_has_a_line_of_its_own_in_the_cell() -> None:
    cells = ["{{ loop.index }}.{{ 目标 }}"]
    assert texts(printed(grid(cells), document("甲")).worksheets[0]) == [["1.目标一\n2.目标二"]]


def test_lines_of_a_cell_have_loops_of_their_own() -> None:
    cell = "目标：\n{%p for g in project.goals %}\n{{ g }}\n{%p endfor %}\n共{{ project.goals|length }}个"
    done = printed(grid([cell]), document("甲"))
    assert texts(done.worksheets[0]) == [["目标：\n目标一\n目标二\n共2个"]]


def test_a_sheet_may_be_for_some_projects_only() -> None:
    rows = (
        ["{%sheet for project in projects %}"],
        ["{%sheet if project.number == 2 %}"],
        ["{{ project.name }}"],
    )
    done = printed(grid(*rows), TWO)
    assert done.sheetnames == ["2.项目二"]
    assert texts(done.worksheets[0]) == [["项目二"]]


@pytest.mark.parametrize(
    ("tag", "value", "code"),
    [
        ("{{ project.budget.total }}", 12.5, "0.00"),
        ("{{ 项目.预算.财政资金 }}", 12.5, "0.00"),
        ("{{ project.number }}", 1, "0"),
        ("{{ project.budget.total|元 }}", 125000, "0.00"),
        ("{{ project.budget.total|default('无') }}", 12.5, "0.00"),
        ("{{ project.goals|length }}", 2, "0"),
        (" {{ year }} ", 2024, "0"),
    ],
)
def test_a_cell_that_is_one_number_is_a_real_number(tag: str, value: float, code: str) -> None:
    cell = printed(grid([tag, "{{ project.name }}"]), document("甲")).worksheets[0]["A1"]
    assert (cell.value, cell.data_type, cell.number_format) == (value, "n", code)


@pytest.mark.parametrize(
    "tag",
    [
        "{{ project.budget.total }}万元",
        "{{ project.name }}",
        "{{ unit.code }}",
        "{{ indicator.text }}",
        "{{ project.budget.total ~ '' }}",
        "{{ 项目.用途 }}",
    ],
)
def test_every_other_cell_is_text(tag: str) -> None:
    cell = printed(grid([tag, "{{ project.name }}"]), document("100", text="100")).worksheets[0][
        "A1"
    ]
    assert cell.data_type in ("s", "inlineStr")


def test_a_number_keeps_the_format_of_its_cell() -> None:
    form = book(表=[["{{ project.budget.total }}", "{{ project.budget.total }}"]])
    form["表"]["A1"].number_format = "#,##0.0"
    form["表"]["B1"].number_format = "@"
    sheet = printed(saved(form), document("甲")).worksheets[0]
    assert (sheet["A1"].value, sheet["A1"].number_format) == (12.5, "#,##0.0")
    assert sheet["B1"].value == "12.50"


def test_a_number_that_no_program_holds_exactly_is_text() -> None:
    plain = document("甲")
    unit = plain.units[0]
    project = unit.projects[0]
    budget = replace(project.budget, total="1234567890123456.78")
    project = replace(project, budget=budget)
    unit = replace(unit, projects=(project,))
    made = replace(plain, units=(unit,))
    cell = printed(grid(["{{ project.budget.total }}"]), made).worksheets[0]["A1"]
    assert cell.value == "1234567890123456.78"


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")'])
def test_nothing_that_is_printed_is_a_formula(name: str) -> None:
    content = bytes_of(form_of(grid(["{{ project.name }}"])).printed(document(name)))
    sheet = parts_of(content)["xl/worksheets/sheet1.xml"]
    assert b"<f>" not in sheet
    styles = parts_of(content)["xl/styles.xml"]
    assert b'quotePrefix="1"' in styles
