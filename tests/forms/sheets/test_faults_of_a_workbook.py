"""A mistake in a form that is a workbook is a finding with its cell; a hostile one is stopped."""

from __future__ import annotations

import pytest

from perfdsl.forms.evaluation import Evaluation
from perfdsl.forms.fault import TagError
from perfdsl.forms.form import read_form
from perfdsl.forms.sheets.compiling import SheetProgram
from perfdsl.forms.sheets.form import SheetForm
from perfdsl.forms.sheets.printing import SheetPrinting
from perfdsl.forms.views import scope_of
from tests.forms.built import document, packed, parts_of, table_form
from tests.forms.built import faults as faults_of_word
from tests.forms.sheets.built import book, faults, form_of, grid, saved


@pytest.mark.parametrize(
    ("tag", "code", "said"),
    [
        ("{{ project.nam }}", "P083", "没有「nam」"),
        ("{{ project.name", "P082", "少了另一半括号"),
        ("{{ project.name name }}", "P082", "看不懂"),
        ("{% for x %}{% endfor %}", "P082", "for 要写成"),
        ("甲{% for x in project.goals %}", "P084", "没有结尾 {% endfor %}"),
        ("甲{% endfor %}", "P084", "没有开头"),
        ("{%tr for x in project.goals %}", "P084", "没有结尾 {% endfor %}"),
        ("{{ project.goals }}", "P087", "「project.goals」是一列"),
        ("{{ project.name.upper() }}", "P085", "调用函数"),
        ("{% vm project.nam %}甲", "P083", "没有「nam」"),
        ("{%sheet if project.nam %}", "P083", "没有「nam」"),
        ("{%sheet for x in project.nam %}", "P083", "没有「project」"),
        ("{% include 'x' %}", "P085", "include"),
    ],
)
def test_a_wrong_tag_is_told_with_its_cell(tag: str, code: str, said: str) -> None:
    found = faults(saved(book(绩效=[["一", "二"], ["{{ project.name }}", None, tag]])))
    assert [one for one, _ in found] == [code]
    assert "「本局.xlsx」绩效!" in found[0][1]
    assert "C2" in found[0][1] or "A2" in found[0][1]
    assert said in found[0][1]


def test_the_nearest_name_is_offered() -> None:
    (found,) = read_form("本局.xlsx", grid(["{{ project.nmae }}"])).diagnostics
    assert found.help
    assert found.help.zh.startswith("是不是「name」？")


def test_a_wrong_tag_in_a_name_or_a_footer_is_told_with_its_place() -> None:
    form = book(表=[["{{ project.name }}"]])
    form["表"].title = "{{project.nam}}"
    form["{{project.nam}}"].oddFooter.center.text = "{{ project.nmae }}"
    found = [message for _, message in faults(saved(form))]
    assert len(found) == 2
    assert "的工作表名" in found[0]
    assert "的页眉或页脚" in found[1]


def test_a_form_without_a_tag_is_told() -> None:
    assert [code for code, _ in faults(grid(["空表"]))] == ["P081"]


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("xl/vbaProject.bin", "宏"),
        ("xl/macrosheets/sheet1.xml", "宏"),
        ("xl/activeX/activeX1.xml", "宏"),
        ("xl/externalLinks/externalLink1.xml", "到别的文件的链接"),
        ("xl/connections.xml", "外部数据"),
    ],
)
def test_what_reaches_beyond_the_file_is_refused(part: str, said: str) -> None:
    parts = {**parts_of(grid(["{{ project.name }}"])), part: b"<x/>"}
    ((code, message),) = faults(packed(parts))
    assert code == "P080"
    assert said in message


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"]
)
def test_a_broken_part_is_told(part: str) -> None:
    parts = parts_of(grid(["{{ project.name }}"]))
    parts[part] = parts[part][:-20]
    assert [code for code, _ in faults(packed(parts))] == ["P080"]


def test_a_part_with_entities_is_told_before_they_unfold() -> None:
    parts = parts_of(grid(["{{ project.name }}"]))
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    name = "xl/worksheets/sheet1.xml"
    xml = parts[name]
    xml = xml.partition(b"?>")[2].lstrip() if xml.startswith(b"<?xml") else xml
    assert [code for code, _ in faults(packed({**parts, name: bomb + xml}))] == ["P080"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'<row r="2"', b'<row r="1"'),
        (b'<row r="2"', b'<row r="2000000"'),
        (b'r="B1"', b'r="A1"'),
    ],
)
def test_rows_and_cells_out_of_order_are_told(old: bytes, new: bytes) -> None:
    parts = parts_of(grid(["{{ project.name }}", "乙"], ["丙"]))
    name = "xl/worksheets/sheet1.xml"
    assert old in parts[name]
    parts[name] = parts[name].replace(old, new)
    assert [code for code, _ in faults(packed(parts))] == ["P080"]


def test_a_workbook_without_a_sheet_is_told() -> None:
    parts = parts_of(grid(["{{ project.name }}"]))
    del parts["xl/worksheets/sheet1.xml"]
    assert [code for code, _ in faults(packed(parts))] == ["P080"]


def test_loops_inside_loops_are_stopped_by_the_bounds() -> None:
    rows = [["{%tr for a in projects %}"]] * 9 + [["x"]] + [["{%tr endfor %}"]] * 9
    form = form_of(grid(*rows))
    assert isinstance(form, SheetForm)
    printing = SheetPrinting(Evaluation())
    printing.steps_left = 5_000
    (program,) = form.programs
    assert isinstance(program, SheetProgram)
    with pytest.raises(TagError) as stopped:
        printing.sheet(program, scope_of(document(*(f"项目{number}" for number in range(30)))))
    assert stopped.value.kind.code == "P086"


def test_more_rows_than_a_sheet_has_are_told() -> None:
    rows = [["{%tr for a in projects %}"], ["甲"]]
    form = book(表=rows)
    form["表"]["A600000"] = "乙"
    form["表"]["A600001"] = "{%tr endfor %}"
    done = form_of(saved(form)).printed(document("项目一", "项目二"))
    assert [one.kind.code for one in done.diagnostics] == ["P086"]


def test_a_tag_for_sheets_is_no_tag_of_a_word_form() -> None:
    ((code, message),) = faults_of_word(table_form([["{%sheet if year %}"]]))
    assert code == "P085"
    assert "只在 Excel 表样里" in message
