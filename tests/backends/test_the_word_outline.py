"""The Word file can be found one's way in: headings, bookmarks, a table of contents, sections."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.backends import emit
from perfdsl.backends.outline import contents, tables
from perfdsl.document.forms import APPLICATION_FORM, form_names
from perfdsl.document.model import Document, Project

from . import word_package
from .documents import (
    HOSTILE,
    SAMPLES,
    budget,
    department,
    document,
    midterm,
    one,
    project,
    rows,
    unit,
)
from .test_the_word_package import audit
from .word_file import headings, opened

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LONG = (
    "123456789012345678.12"  # an amount that no cell of a page upright can show in a size to read
)


def named(*names: str, unit_name: str = "甲局", first: int = 1) -> Document:
    made = (project(number, name=name) for number, name in enumerate(names, first))
    return document(unit(*made, name=unit_name))


def huge(number: int) -> Project:
    return project(number, money=budget(LONG, 财政资金=LONG, 其他资金=None))


def bookmarks(printed: Document) -> list[str]:
    starts = word_package.body(emit("docx", printed)).iter(f"{_W}bookmarkStart")
    return [each.get(f"{_W}name", "") for each in starts]


def entries(printed: Document) -> list[tuple[str, str]]:
    """The style and the words of each paragraph of the table of contents."""
    found = word_package.body(emit("docx", printed)).findall(
        f"{_W}body/{_W}sdt/{_W}sdtContent/{_W}p"
    )
    return [
        (_style(each), "".join(one.text or "" for one in each.iter(f"{_W}t"))) for each in found
    ]


def _style(paragraph: Element) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return "" if style is None else style.get(f"{_W}val", "")


def as_application(printed: Document) -> Document:
    return replace(printed, form=APPLICATION_FORM)


def turned(printed: Document) -> list[bool]:
    """Of each section whether its pages lie on their side."""
    sizes = word_package.body(emit("docx", printed)).iter(f"{_W}pgSz")
    return [each.get(f"{_W}orient") == "landscape" for each in sizes]


def test_the_titles_of_one_unit_are_the_first_level() -> None:
    word = opened(named("甲", "乙"))
    assert headings(word, 1) == ["1.甲绩效目标表", "2.乙绩效目标表"]
    assert headings(word, 2) == []


def test_several_units_are_the_first_level_and_titles_the_second() -> None:
    word = opened(document(unit(project(1), project(2)), unit(project(3), code=None, name="乙院")))
    assert headings(word, 1) == ["251101机关服务中心", "乙院"]
    assert len(headings(word, 2)) == 3


def test_only_the_first_heading_of_a_page_begins_it() -> None:
    word = opened(document(unit(project(1), project(2)), unit(project(3), name="乙院")))
    found = [
        (each.style.name, each.paragraph_format.page_break_before)
        for each in word.paragraphs
        if each.style and (each.style.name or "").startswith("Heading")
    ]
    assert found == [
        ("Heading 1", False),
        ("Heading 2", False),
        ("Heading 2", None),
        ("Heading 1", None),
        ("Heading 2", False),
    ]


def test_the_table_of_contents_lists_every_heading() -> None:
    several = document(unit(project(1), project(2)), unit(project(3), name="乙院"))
    assert [style for style, _ in entries(several)] == [
        *("TOCHeading", "TOC1", "TOC2", "TOC2", "TOC1", "TOC2", "FormEnd")
    ]
    assert entries(named("甲", "乙")) == [
        ("TOCHeading", "目　录"),
        ("TOC1", "1.甲绩效目标表"),
        ("TOC1", "2.乙绩效目标表"),
        ("FormEnd", ""),
    ]


@pytest.mark.parametrize("name", ["plain", "plain, flat", "several units, flat"])
def test_one_table_needs_no_table_of_contents(name: str) -> None:
    assert entries(SAMPLES[name]) == []


def test_the_application_form_has_the_same_way_in() -> None:
    several = document(unit(project(1), project(2)), unit(project(3), name="乙院"))
    applied = as_application(several)
    assert entries(applied) == entries(several)
    assert bookmarks(applied) == bookmarks(several)
    word = opened(applied)
    assert [headings(word, 1), headings(word, 2)] == [
        ["251101机关服务中心", "251101乙院"],
        [one.title for each in several.units for one in each.projects],
    ]
    assert entries(as_application(named("甲"))) == []
    assert entries(replace(applied, draft=())) == []


@pytest.mark.parametrize("form", form_names())
def test_no_form_leaves_the_departments_out(form: str) -> None:
    both = document(unit(project(1)), unit(project(2)), departments=(department(),))
    word = opened(replace(both, form=form))
    assert "示范市文化局整体支出绩效目标表" in [one.text for one in word.paragraphs]
    assert word.tables[0].rows[0].cells[1].text == "示范市文化局"


def test_a_department_is_listed_before_the_units_and_has_the_look_of_a_title() -> None:
    both = document(unit(project(1)), unit(project(2), name="乙"), departments=(department(),))
    for printed in (both, as_application(both)):
        assert entries(printed)[1] == ("TOC1", "示范市文化局整体支出绩效目标表")
        assert bookmarks(printed)[0] == "部门_示范市文化局"
        styles = word_package.parts(emit("docx", printed))["word/styles.xml"]
        [style] = [one for one in styles if one.get(f"{_W}styleId") == "DepartmentTitle"]
        assert [one.get(f"{_W}val") for one in style.iter(f"{_W}outlineLvl")] == ["0"]
        assert [one.get(f"{_W}val") for one in style.iter(f"{_W}basedOn")] == ["Heading2"]


def test_the_pages_of_a_wide_application_form_alone_lie_on_their_side() -> None:
    wide = project(1, indicators=rows("10"), midterm=midterm(indicators=rows("10")))
    mixed = as_application(document(unit(wide, project(2)), departments=(department(),)))
    assert turned(mixed) == [False, False, True]
    assert word_package.faults(emit("docx", mixed)) == []


def test_the_first_row_of_a_level_of_an_application_form_does_not_stand_alone() -> None:
    [form] = word_package.body(emit("docx", as_application(named("甲")))).iter(f"{_W}tbl")
    kept = [any(True for _ in each.iter(f"{_W}keepNext")) for each in form.iter(f"{_W}tr")]
    assert kept[-6:] == [True, True, True, False, False, False]


def test_a_draft_has_its_list_of_errors_in_front_and_no_table_of_contents() -> None:
    assert entries(replace(named("甲", "乙"), draft=())) == []


def test_every_entry_leads_to_the_bookmark_on_its_heading() -> None:
    root = word_package.body(emit("docx", named("甲", "乙", "丙")))
    marked = {
        start.get(f"{_W}name"): "".join(one.text or "" for one in paragraph.iter(f"{_W}t"))
        for paragraph in root.iter(f"{_W}p")
        for start in paragraph.findall(f"{_W}bookmarkStart")
    }
    links = list(root.iter(f"{_W}hyperlink"))
    assert len(links) == 3
    for link in links:
        name, words = (
            link.get(f"{_W}anchor"),
            "".join(one.text or "" for one in link.iter(f"{_W}t")),
        )
        assert marked[name] == words
        [page] = link.findall(f"{_W}fldSimple")
        assert page.get(f"{_W}instr") == f" PAGEREF {name} \\h "
        assert list(page) == []  # no number that might be wrong


def test_no_field_makes_word_ask_a_question_on_opening() -> None:
    package = emit("docx", named("甲", "乙"))
    parts = word_package.parts(package)
    assert not list(parts["word/settings.xml"].iter(f"{_W}updateFields"))
    fields = [each for each in parts["word/document.xml"].iter() if "fld" in each.tag]
    assert fields
    assert not any(each.get(f"{_W}dirty") for each in fields)


def test_the_field_is_begun_parted_and_ended_once() -> None:
    root = word_package.body(emit("docx", named("甲", "乙")))
    kinds = [each.get(f"{_W}fldCharType") for each in root.iter(f"{_W}fldChar")]
    assert kinds == ["begin", "separate", "end"]
    assert [each.text for each in root.iter(f"{_W}instrText")] == [' TOC \\o "1-2" \\h \\z \\u ']


def test_the_pages_behind_the_table_of_contents_are_counted_from_one() -> None:
    numbers = word_package.body(emit("docx", named("甲", "乙"))).iter(f"{_W}pgNumType")
    assert [each.attrib for each in numbers] == [
        {f"{_W}fmt": "upperRoman"},
        {f"{_W}start": "1"},
    ]
    turned_later = word_package.body(emit("docx", document(unit(project(1), huge(2)))))
    starts = [each.find(f"{_W}pgNumType") for each in turned_later.iter(f"{_W}sectPr")]
    assert [None if each is None else each.get(f"{_W}start") for each in starts] == [
        None,
        "1",
        None,
    ]
    alone = word_package.body(emit("docx", named("甲")))
    assert list(alone.iter(f"{_W}pgNumType")) == []


def test_a_bookmark_says_what_it_is_on() -> None:
    printed = document(
        unit(project(1, name="2023年“培训”经费（一）")), unit(project(2), name="乙院")
    )
    assert bookmarks(printed) == [
        *("单位_251101机关服务中心", "项目_2023年_培训_经费_一_"),
        *("单位_251101乙院", "项目_机关运行保障经费项目"),
    ]


def test_a_bookmark_stays_when_a_project_is_put_before_it() -> None:
    assert bookmarks(named("乙"))[0] == bookmarks(named("甲", "乙"))[1]


@given(st.lists(st.text(max_size=50) | st.sampled_from(["甲", "a", "A", "甲" * 60, *HOSTILE])))
def test_bookmarks_are_all_different_and_names_that_word_takes(names: list[str]) -> None:
    found = [each.bookmark for table in tables(named(*names)) for each in table.headings]
    assert len({each.casefold() for each in found}) == len(names)
    assert all(re.fullmatch(r"[^\W\d]\w{0,39}", each) for each in found)


def test_a_thousand_projects_of_one_name_have_a_thousand_bookmarks() -> None:
    found = tables(named(*["甲" * 50] * 1000))
    assert len({table.headings[0].bookmark for table in found}) == 1000
    assert len(contents(found)) == 1000


def test_an_amount_too_long_for_a_page_upright_turns_it() -> None:
    assert turned(one()) == [False]
    assert turned(document(unit(huge(1)))) == [True]
    [table] = tables(document(unit(huge(1))))
    assert sum(table.grid) == 16838 - 2 * 1134
    word = opened(document(unit(huge(1))))
    assert word.tables[0].rows[1].cells[2].paragraphs[0].style.style_id != "FormAmountTiny"


def test_pages_are_turned_for_the_tables_that_need_it_alone() -> None:
    mixed = document(unit(project(1), huge(2), huge(3), project(4)))
    assert turned(mixed) == [False, False, True, False]  # the table of contents is upright
    assert word_package.faults(emit("docx", mixed)) == []


def test_the_validator_finds_nothing_in_sections_and_contents(tmp_path: Path) -> None:
    mixed = document(unit(project(1), huge(2)), unit(huge(3), project(4), name="乙"))
    assert audit(emit("docx", mixed), tmp_path) == []
    both = replace(mixed, departments=(department(), department(2, "乙局")))
    assert audit(emit("docx", both), tmp_path) == []
    assert audit(emit("docx", as_application(both)), tmp_path) == []
    assert audit(emit("docx", named(*HOSTILE, *HOSTILE)), tmp_path) == []
