"""The table of a whole department, in every format and on every form of the projects beside it."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import groupby, pairwise
from xml.etree.ElementTree import tostring

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from docx.styles.style import ParagraphStyle
from jsonschema import Draft202012Validator

from perfdsl.backends import emit
from perfdsl.backends.department import department_table
from perfdsl.document.forms import APPLICATION_FORM, FLAT_SHEET, PROJECT_TABLE, form_names
from perfdsl.document.model import Document, Task
from perfdsl.resources import resource_dir

from . import web_page, word_package, workbook
from .documents import DEPARTMENTS, budget, department, document, midterm, project, unit
from .word_file import cells, opened

SCHEMA = Draft202012Validator(
    json.loads((resource_dir("document") / "document.schema.json").read_text("utf-8"))
)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EVERY = {
    f"{name}, {form}": replace(one, form=form)
    for name, one in DEPARTMENTS.items()
    for form in form_names()
}
every_document = pytest.mark.parametrize("printed", EVERY.values(), ids=EVERY)
BOTH = document(unit(project(1), project(2)), departments=(department(),))
PAPER = [
    ["部门名称", "示范市文化局"],
    ["年度主要\n任务", "任务名称", "主要内容", "预算金额（万元）"],
    ["年度主要\n任务", "任务名称", "主要内容", "总额", "财政资金", "其他资金"],
    ["年度主要\n任务", "公共文化服务", "图书馆免费开放", "500.00", "500.00", ""],
    ["年度主要\n任务", "演出", "", "45.00", "45.00", ""],
    ["年度主要\n任务", "金额合计", "545.00", "545.00", ""],
    ["年度总体\n目标", "1.办好公共文化服务。"],
    ["年度绩效\n指标", "一级指标", "二级指标", "三级指标", "指标值"],
    ["年度绩效\n指标", "产出指标", "数量指标", "屋面防水施工面积", "≥2500平方米"],
]


@every_document
def test_every_format_keeps_its_structure(printed: Document) -> None:
    assert word_package.faults(emit("docx", printed)) == []
    assert workbook.faults(emit("xlsx", printed)) == []
    for table in web_page.read(emit("html", printed)).all("table"):
        assert {len(row) for row in web_page.grid(table)} == {len(table.all("col"))}
    assert SCHEMA.is_valid(json.loads(emit("json", printed)))
    assert emit("md", printed).startswith(b"# ")


@every_document
def test_the_columns_fill_the_width_of_the_page_and_every_row_all_of_them(
    printed: Document,
) -> None:
    for one in printed.departments:
        laid = department_table(one, printed.money_unit)
        assert sum(laid.widths) == 9638
        assert min(laid.widths) >= 50
        for row in laid.rows:
            edges = [(cell.start, cell.end) for cell in row]
            assert edges[0][0] == 0
            assert edges[-1][1] == len(laid.widths)
            assert all(left[1] == right[0] for left, right in pairwise(edges))


def test_word_shows_it_as_the_paper_form_has_it() -> None:
    above, below = (cells(one) for one in opened(BOTH).tables[:2])
    assert above == PAPER[:7]
    assert below[0] == PAPER[7]
    assert [row[1:] for row in below[1:2]] == [PAPER[8][1:]]


def test_word_repeats_the_heads_of_the_indicators_and_the_label_beside_them() -> None:
    _, below = list(word_package.body(emit("docx", BOTH)).iter(f"{_W}tbl"))[:2]
    rows = list(below.iter(f"{_W}tr"))
    heads = [one for one in rows if one.find(f"{_W}trPr/{_W}tblHeader") is not None]
    assert heads == rows[:1]
    assert not list(heads[0].iter(f"{_W}vMerge"))
    sides = [[side.tag for side in one] for row in rows for one in row.iter(f"{_W}tcBorders")]
    assert sides == [[f"{_W}bottom"], [f"{_W}top"]]


def test_the_heads_of_two_periods_are_those_of_neither() -> None:
    both = department(midterm=midterm())
    below = cells(opened(document(departments=(both,))).tables[1])
    assert below[0][:2] == ["绩效指标", "一级指标"]
    assert below[1][0] == "中期绩效\n指标\n（2023-2025年）"
    assert below[-1][0] == "年度绩效\n指标"


@every_document
def test_no_form_of_the_projects_leaves_it_out(printed: Document) -> None:
    word = [row for table in opened(printed).tables for row in cells(table)]
    html = web_page.read(emit("html", printed)).all("table")
    book = workbook.opened(printed)
    found = {
        "docx": sum("金额合计" in row for row in word),
        "html": sum("金额合计" in row for table in html for row in web_page.grid(table)),
        "md": emit("md", printed).decode().count("\n- 部门名称："),
        "xlsx": sum(name.startswith("部门") for name in book.sheetnames),
    }
    assert set(found.values()) == {len(printed.departments)}, found


@pytest.mark.parametrize("form", form_names())
def test_its_title_is_that_of_a_table_be_there_several_units_or_one(form: str) -> None:
    units = (unit(project(1)), unit(project(2), code="100102", name="示例市科技馆"))
    printed = replace(document(*units, departments=(department(),)), form=form)
    title = next(one for one in opened(printed).paragraphs if one.text == department().title)
    styles = [title.style]
    while styles[-1] is not None and styles[-1].base_style is not None:
        styles.append(styles[-1].base_style)
    looks = [one for one in styles if isinstance(one, ParagraphStyle)]
    alignments = (one.paragraph_format.alignment for one in looks)
    sizes = (one.font.size for one in looks)
    assert next(one for one in alignments if one is not None) == WD_ALIGN_PARAGRAPH.CENTER
    assert next(one for one in sizes if one is not None) == Pt(18)


def test_the_web_page_says_the_same() -> None:
    page = web_page.read(emit("html", BOTH))
    table = page.all("article")[0].all("table")[0]
    shown = [[words for words, _ in groupby(row)] for row in web_page.grid(table)]
    told = [[words for words, _ in groupby(row)] for row in PAPER]
    plain = [["".join(words.split()) for words in row] for row in told]
    assert [["".join(words.split()) for words in row] for row in shown[: len(PAPER)]] == plain


def test_it_stands_before_the_projects_and_in_none_of_their_sums() -> None:
    found = opened(BOTH).paragraphs
    titles = [one.text for one in found if one.style and one.style.name == "Heading 1"]
    assert titles[0] == "示范市文化局整体支出绩效目标表"
    assert len(titles) == 3
    assert BOTH.project_count == 2
    sheets = workbook.opened(BOTH)
    assert sheets.sheetnames[:2] == ["总表", "部门1.示范市文化局"]
    rows = workbook.values(sheets["总表"])
    assert any(row[:2] == ["部门", "示范市文化局"] for row in rows)
    assert rows[-1][:2] == ["合计", 2]


def test_amounts_are_numbers_in_the_workbook() -> None:
    sheet = workbook.opened(document(departments=(department(),)))["部门1.示范市文化局"]
    found = [one for row in workbook.values(sheet) for one in row if isinstance(one, float | int)]
    assert found[:3] == [500, 500, 45]


def test_the_contents_of_the_web_page_lead_to_it() -> None:
    page = emit("html", BOTH).decode()
    assert 'href="#department-1"' in page
    assert 'id="department-1"' in page


def test_a_description_has_a_column_only_where_one_differs_from_its_name() -> None:
    plain = department()
    told = replace(
        plain, indicators=(replace(plain.indicators[0], description="抽检"), *plain.indicators[1:])
    )
    for one, has in ((plain, False), (told, True)):
        words = {
            text for row in department_table(one, "万元").rows for c in row for text in c.texts
        }
        assert ("绩效指标描述" in words) is has


def test_what_was_typed_in_place_of_an_amount_makes_no_other_smaller() -> None:
    typed = replace(budget(""), typed="预算 = 财政资金 二十万元左右，以批复为准")
    tasks = (Task("一", "二", budget("20.00")), Task("二", "三", typed))
    for form in (PROJECT_TABLE, APPLICATION_FORM):
        printed = document(
            unit(project(money=typed)), departments=(department(tasks=tasks),), form=form
        )
        body = word_package.body(emit("docx", replace(printed, draft=())))
        styles = {one.get(f"{_W}val", "") for one in body.iter(f"{_W}pStyle")}
        assert "FormAmount" in styles
        assert not {one for one in styles if one.startswith("FormAmountS")}
        assert "FormAmountTiny" not in styles


def test_the_flat_sheet_beside_departments_is_titled_for_what_is_in_it() -> None:
    printed = replace(BOTH, form=FLAT_SHEET)
    title = "示范市文化局2023年项目绩效目标表"
    assert title in [one.text for one in opened(printed).paragraphs]
    assert workbook.values(workbook.opened(printed)[FLAT_SHEET])[0][0] == title
    heads = [one.text for one in web_page.read(emit("html", printed)).all("h2")]
    assert title in heads


def test_long_amounts_still_fit_their_column() -> None:
    many = department(
        money=budget("123456789012.34"), tasks=(Task("一", "二", budget("123456789012.34")),)
    )
    body = word_package.body(emit("docx", document(departments=(many,))))
    assert b"FormAmountTiny" in tostring(body)
