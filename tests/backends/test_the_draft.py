"""A draft cannot be taken for a final document: on no page, in no form."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from perfdsl.backends import emit
from perfdsl.document.forms import FLAT_SHEET, form_names
from perfdsl.document.model import Budget, Document, Fault, Field, Mark, Project, SourceAmount
from tests.document.drafts import draft_of
from tests.programs import project, rows

from . import web_page, word_package
from .documents import HOSTILE, SAMPLES, document, indicator, one, unit
from .documents import project as table
from .test_the_word_package import audit

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPOILT = draft_of(project("  预算 10.00万元 = 财政资金 9.00万元"))
every_form = pytest.mark.parametrize("form", form_names())


def faults(count: int, message: str = "预算数与资金来源之和不相等") -> tuple[Fault, ...]:
    return tuple(Fault("P401", message, SPOILT.source, n, ("甲",)) for n in range(1, count + 1))


def hostile(text: str) -> Document:
    """The text in every place of a draft that takes one."""
    fault = Fault("P101", text, text, 1, (text, text), text)
    mark = (Mark("name", "P101"),)
    row = replace(indicator(text, text, text, level2=""), faults=mark)
    money = Budget("", (SourceAmount("财政资金", None, typed=text),), text, (Mark("total", ""),))
    made: Project = replace(
        table(name=text, money=money, fields=(Field(text, text, (Mark("text", "P205"),)),)),
        indicators=(row, row),
        faults=(*mark, Mark("goals/0", "P301")),
        unplaced=(fault, fault),
    )
    return replace(document(unit(made, name=text)), draft=(fault, fault))


def text_of(part: Element) -> str:
    return "".join(each.text or "" for each in part.iter(f"{_W}t"))


def fills(package: bytes) -> list[str]:
    """The words of the red cells."""
    cells = word_package.body(package).iter(f"{_W}tc")
    return [
        text_of(each)
        for each in cells
        for shade in each.findall(f"{_W}tcPr/{_W}shd")
        if shade.get(f"{_W}fill") == "FBDCDC"
    ]


@every_form
def test_the_word_file_says_so_on_every_page_and_in_its_title(form: str) -> None:
    parts = word_package.parts(emit("docx", replace(SPOILT, form=form)))
    header = parts["word/header1.xml"]
    assert text_of(header) == "草稿 · 1 个错误未改，不得上报"
    watermarks = [each.get("string") for each in header.iter() if each.tag.endswith("textpath")]
    assert "草稿" in watermarks
    references = list(parts["word/document.xml"].iter(f"{_W}headerReference"))
    assert [each.get(f"{_W}type") for each in references] == ["default"]
    assert len(list(parts["word/document.xml"].iter(f"{_W}sectPr"))) == 1
    assert "【草稿】" in "".join(parts["docProps/core.xml"].itertext())


@every_form
def test_the_page_says_so_on_the_screen_and_on_every_sheet_of_a_print(form: str) -> None:
    printed = emit("html", replace(SPOILT, form=form))
    page = web_page.read(printed)
    marks = [each for each in page.all("p") if each.attributes.get("class") == "draft"]
    assert [each.text for each in marks] == ["草稿"]
    style = page.all("style")[0].text
    assert ".draft { position: fixed;" in style  # a browser prints what is fixed on every sheet
    assert '@top-center { content: "草稿 · 1 个错误未改，不得上报"' in style
    assert page.all("title")[0].text.startswith("【草稿】")


@every_form
def test_the_validator_finds_nothing_in_hostile_text(form: str, tmp_path: Path) -> None:
    made = replace(hostile("\n".join(HOSTILE)), form=form)
    assert audit(emit("docx", made), tmp_path) == []


@pytest.mark.parametrize("name", ["html", "json"])
def test_a_final_document_has_nothing_of_a_draft(name: str) -> None:
    printed = b"".join(emit(name, sample) for sample in SAMPLES.values()).decode()
    assert not any(word in printed for word in ("草稿", "draft", "data-marked", "faults"))


def test_nor_has_a_final_word_file(sample: Document) -> None:
    parts = word_package.parts(emit("docx", sample))
    assert "word/header1.xml" not in parts
    assert not list(parts["word/document.xml"].iter(f"{_W}headerReference"))
    assert not any("草稿" in "".join(part.itertext()) for part in parts.values())


@every_form
@pytest.mark.parametrize("count", [1, 5, 50, 500])
def test_the_head_lists_every_error(form: str, count: int) -> None:
    printed = replace(SPOILT, form=form, draft=faults(count))
    word = word_package.tables(word_package.body(emit("docx", printed)))[0]
    assert len(word_package.rows(word)) == count + 1
    assert word_package.has(word_package.rows(word)[0], "tblHeader")
    page = web_page.read(emit("html", printed)).all("table")[0]
    assert len(page.all("tr")) == count + 1
    assert page.all("tr")[-1].text == f"P401甲{count}预算数与资金来源之和不相等"


def test_a_faulty_cell_is_red_and_shows_its_code() -> None:
    assert fills(emit("docx", SPOILT)) == ["10.00〔P401〕"]
    page = web_page.read(emit("html", SPOILT))
    red = [each.text for each in page.all("td", "th") if "data-marked" in each.attributes]
    assert red == ["10.00〔P401〕"]


def test_a_code_that_belongs_to_one_goal_says_to_which() -> None:
    made = draft_of(project('  目标 "甲"\n  目标 ""'))
    assert fills(emit("docx", made)) == ["1.甲2.〔第2条 P301〕"]


def test_a_line_that_could_not_be_read_takes_the_row() -> None:
    made = draft_of(rows('数量 "甲" ≥ 10台\n质量 "乙" ≥≥ 95%'))
    for form in form_names():
        assert fills(emit("docx", replace(made, form=form))) == ['质量 "乙" ≥≥ 95%〔P101〕']


def test_a_column_of_weights_is_there_for_an_error_in_one() -> None:
    made = draft_of(rows('数量 "甲" ≥ 10台 { 权重 很高 }'))
    assert fills(emit("docx", made)) == ["P101"]


def test_the_flat_sheet_tells_below_a_project_what_it_has_no_column_for() -> None:
    body = '  用途 "甲"\n  用途 "乙"\n  中期 2023-2025年 {\n    预算 20 = 财政资金 19\n  }'
    made = replace(draft_of(project(body)), form=FLAT_SHEET)
    assert fills(emit("docx", made)) == ['用途："乙"〔P211〕', "中期 2023-2025年〔P401〕"]


def test_an_amount_that_is_not_known_is_said_to_be_so() -> None:
    made = draft_of(project("  预算 10.00台 = 财政资金 10.00台"))
    page = web_page.read(emit("html", made)).text
    assert "预算 未算出 万元" in page
    assert "0.00" not in page.replace("10.00台", "")


@every_form
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str, form: str) -> None:
    made = replace(hostile(text), form=form)
    assert word_package.faults(emit("docx", made)) == []
    page = web_page.read(emit("html", made))
    assert not page.all("script")
    for each in page.all("table"):
        assert {len(row) for row in web_page.grid(each)} == {len(each.all("col"))}


@every_form
@pytest.mark.parametrize("count", [1, 30])
def test_the_validator_finds_nothing_in_a_draft(form: str, count: int, tmp_path: Path) -> None:
    made = replace(SPOILT, form=form, draft=faults(count, "很长的话" * 100))
    assert audit(emit("docx", made), tmp_path) == []


def test_a_draft_of_nothing_but_errors_is_printed() -> None:
    made = replace(one(), draft=())
    assert "草稿 · 0 个错误未改" in text_of(
        word_package.parts(emit("docx", made))["word/header1.xml"]
    )
