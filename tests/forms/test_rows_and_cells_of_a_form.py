"""Cells that are merged, rows that are heads, and what is left where nothing is printed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from perfdsl.document.model import Budget, Document, Field, Measure, Project, Unit
from tests.forms.built import (
    bytes_of,
    document,
    form_of,
    parts_of,
    printed,
    raw_form,
    table_form,
    texts,
)

TWO = document("项目一", "项目二")
GRID = [["{{ indicator.level1|merge }}", "{{ indicator.name }}", "{{ indicator.text }}"]]
NOTHING = Budget("0.00", ())
BARE = Project(1, "1.甲", "甲", NOTHING, (), (), ())


def _paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_equal_neighbours_are_merged_down() -> None:
    xml = parts_of(bytes_of(form_of(table_form(GRID)).printed(document("甲"))))
    marks = xml["word/document.xml"].decode().split("<w:vMerge ")[1:]
    words = [mark.partition("/>")[0] for mark in marks]
    assert words == ['w:val="restart"', 'w:val="continue"']


def test_a_merger_ends_where_what_is_merged_at_its_left_ends() -> None:
    cells = [
        ["{{ indicator.level1|merge }}", "{{ indicator.level2|合并 }}", "{{ indicator.name }}"]
    ]
    xml = parts_of(bytes_of(form_of(table_form(cells)).printed(document("甲"))))
    assert xml["word/document.xml"].count(b'"restart"') == 2
    assert xml["word/document.xml"].count(b'"continue"') == 2


def test_cells_with_the_tag_vm_and_the_same_words_are_merged() -> None:
    rows = [["{% vm %}预算", "{{ project.budget.total }}"], ["{% vm %}预算", "{{ project.用途 }}"]]
    xml = parts_of(bytes_of(form_of(table_form(rows)).printed(document("甲"))))
    assert xml["word/document.xml"].count(b'"continue"') == 1


@pytest.mark.parametrize("tag", ["来源.名称", "source.name"])
def test_a_row_that_names_a_source_is_printed_for_each(tag: str) -> None:
    rows = [["来源", f"{{{{ {tag} }}}}"], ["合计", "{{ project.budget.total }}"]]
    done = texts(printed(table_form(rows), document("甲")))
    assert done == [["来源", "财政资金"], ["来源", "其他资金"], ["合计", "12.50"]]


def test_nothing_is_merged_across_a_row_between() -> None:
    loop = ["{%tr for p in projects %}", ""]
    rows = [loop, ["{% vm %}甲", "{{ p.name }}"], ["", "小计"], ["{%tr endfor %}", ""]]
    xml = parts_of(bytes_of(form_of(table_form(rows)).printed(TWO)))["word/document.xml"]
    assert xml.count(b"<w:tr>") == 4
    assert b"vMerge" not in xml


def test_a_value_says_over_how_many_rows_a_cell_is_merged() -> None:
    loops = [["{%tr for p in projects %}", ""], ["{%tr for i in p.indicators %}", ""]]
    ends = [["{%tr endfor %}", ""], ["{%tr endfor %}", ""]]
    rows = [*loops, ["{% vm p.number %}{{ year }}", "{{ i.name }}"], *ends]
    xml = parts_of(bytes_of(form_of(table_form(rows)).printed(TWO)))["word/document.xml"]
    assert xml.count(b'"restart"') == 2
    assert xml.count(b'"continue"') == 4


def test_a_cell_whose_paragraphs_come_to_nothing_still_has_one() -> None:
    bare = Document("a", "a", "a", 2024, "万元", None, (Unit(None, "局", NOTHING, (BARE,)),))
    cell = printed(table_form([["{{ goal }}", "{{ project.name }}"]]), bare).tables[0].cell(0, 0)
    assert [one.text for one in cell.paragraphs] == [""]


def test_a_table_whose_rows_come_to_nothing_is_left_out() -> None:
    bare = Document("a", "a", "a", 2024, "万元", None, (Unit(None, "局", NOTHING, (BARE,)),))
    done = printed(table_form([["{{ indicator.name }}"]], "{{ project.name }}"), bare)
    assert ([one.text for one in done.paragraphs], done.tables) == (["甲"], [])


@pytest.mark.parametrize("look", ["<w:trPr><w:tblHeader/></w:trPr>", "<w:trPr/>", ""])
def test_a_row_is_a_repeated_head_where_its_condition_holds(look: str) -> None:
    tag = "{% head project.number == 2 %}{{ project.name }}"
    row = f"<w:tr>{look}<w:tc>{_paragraph(tag)}</w:tc></w:tr>"
    form = form_of(raw_form(f"<w:tbl>{row}</w:tbl>"))
    xml = parts_of(bytes_of(form.printed(TWO)))["word/document.xml"]
    first, second = xml.split(b"</w:tbl>")[:2]
    assert b"tblHeader" not in first
    assert b"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc>" in second


def test_what_the_columns_of_other_forms_want_can_be_named() -> None:
    cells = ["性质", "数值", "度量单位", "合计"]
    tags = [
        "{{ 指标.指标性质 }}",
        "{{ 指标.数值 }}",
        "{{ 指标.度量单位 }}",
        "{{ 项目.预算.合计|元 }}",
    ]
    value = Measure("quantity", ">=", "90", 10_000, "篇")
    made = document("甲")
    (unit,), row = made.units, made.units[0].projects[0].indicators[0]
    project = replace(unit.projects[0], indicators=(replace(row, value=value),))
    done = printed(
        table_form([cells, tags]), replace(made, units=(replace(unit, projects=(project,)),))
    )
    assert texts(done)[1] == ["≥", "90", "万篇", "125000.00"]


def test_an_attribute_of_the_scheme_goes_before_a_column_of_the_same_name() -> None:
    made = document("甲")
    (unit,), row = made.units, made.units[0].projects[0].indicators[0]
    row = replace(row, attributes=(Field("度量单位", "台（套）"),))
    project = replace(unit.projects[0], indicators=(row,))
    of_scheme = replace(made, units=(replace(unit, projects=(project,)),))
    tag = "{{ 指标.度量单位 }}{{ 指标.指标性质 }}"
    assert texts(printed(table_form([[tag]]), of_scheme)) == [["台（套）定性"]]
