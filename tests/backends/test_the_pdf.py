"""The PDF: sound for an archive, the table of the form, and what was typed, whatever it was."""

from __future__ import annotations

import hashlib
import json
import pickle
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from perfdsl.backends.paper.spelling import spelt
from perfdsl.backends.paper.typefaces import Typefaces
from perfdsl.backends.sheets.grid import Sheet
from perfdsl.backends.sheets.tables import tables
from perfdsl.document.forms import APPLICATION_FORM, form_names
from perfdsl.document.model import Document, Task

from . import pdf_file
from .documents import (
    DEPARTMENTS,
    FLAT_SHEETS,
    SAMPLES,
    budget,
    department,
    document,
    indicator,
    midterm,
    one,
    project,
    unit,
)
from .pdf_file import printed
from .test_backends import python

every_form = pytest.mark.parametrize("form", form_names())


def sheets(document: Document) -> Iterator[Sheet]:
    return tables(document, "")


@every_form
@pytest.mark.parametrize("name", DEPARTMENTS)
def test_the_table_of_a_department_is_printed_once(name: str, form: str, faces: Typefaces) -> None:
    document = replace(DEPARTMENTS[name], form=form)
    made = printed(document, faces)
    assert pdf_file.faults(made) == []
    words = pdf_file.bare(pdf_file.words(made))
    assert words.count("金额合计") == len(document.departments)


def test_every_sample_is_sound_and_has_every_word(sample: Document, faces: Typefaces) -> None:
    made = printed(sample, faces)
    assert pdf_file.faults(made) == []
    shown = pdf_file.words(made)
    for sheet in sheets(sample):
        for row in sheet.rows:
            for box in row:
                assert all(shows(shown, line) for line in box.words.split("\n"))


def shows(shown: str, line: str) -> bool:
    """Whether a page has the words; letter by letter where they run on to another page, or back."""
    words = pdf_file.bare(line)
    if len(words) < 100 and "\u202e" not in shown:
        return words in shown
    return all(shown.count(one) >= words.count(one) for one in words if one.isprintable())


def test_the_boxes_of_a_table_leave_no_hole(sample: Document) -> None:
    for sheet in sheets(sample):
        taken: set[tuple[int, int]] = set()
        for at, row in enumerate(sheet.rows):
            for box in row:
                places = {
                    (at + down, across)
                    for down in range(box.rows)
                    for across in range(box.start, box.end)
                }
                assert not places & taken
                taken |= places
        assert len(taken) == len(sheet.rows) * len(sheet.columns)


_SIGNS = st.lists(
    st.sampled_from(
        [
            *"#$@*_`~\\<>[](){}\"'/=+-:;,.|^&%!?",
            *("//", "/*", "*/", "#panic()", "#set page(", "汉", "A", "http://"),
            *("---", "=== ", "$x^2$", "@ref", "<label>", "\n", " "),
        ]
    ),
    min_size=1,
    max_size=20,
).map("".join)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(_SIGNS)
@example('#read("/etc/hosts")')
@example('#import "@preview/x:1.0.0"')
def test_what_looks_like_markup_is_printed_as_it_is(faces: Typefaces, text: str) -> None:
    row = indicator(level1=text, level2=text, name=text, text=text)
    made = printed(one(name=text, goals=(text,), indicators=(row, row)), faces)
    shown = pdf_file.words(made)
    assert all(pdf_file.bare(line) in shown for line in text.split("\n"))
    assert shown.count(pdf_file.bare(text.split("\n")[0])) >= 8
    assert "/Link" not in {each.get("/Subtype") for each in pdf_file.objects(pdf_file.read(made))}


def test_the_bytes_depend_on_the_document_and_the_fonts_alone(
    font_folder: Path, faces: Typefaces, tmp_path: Path
) -> None:
    (tmp_path / "samples").write_bytes(pickle.dumps([SAMPLES["plain"], SAMPLES["several units"]]))
    program = (
        "import hashlib, pickle, pathlib\n"
        "from perfdsl.backends import pdf\n"
        "from perfdsl.workspace.fonts.search import find_typefaces\n"
        f"faces = find_typefaces(pathlib.Path({str(font_folder)!r}), '')\n"
        "samples = pickle.load(open('samples', 'rb'))\n"
        "made = b''.join(pdf.printed(one, faces) for one in samples)\n"
        "print(hashlib.sha256(made).hexdigest())"
    )
    here = printed(SAMPLES["plain"], faces) + printed(SAMPLES["several units"], faces)
    for environment in (
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Shanghai", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "zh_CN.GB18030"},
    ):
        assert python(program, tmp_path, **environment) == hashlib.sha256(here).hexdigest()


def test_it_says_whose_it_is_and_never_when_it_was_made(faces: Typefaces) -> None:
    info = pdf_file.read(printed(SAMPLES["plain"], faces)).metadata
    assert info
    assert (info.title, info.author) == ("机关服务中心2023年项目绩效目标表", "机关服务中心")
    assert info.subject == "项目支出绩效目标-2015"
    assert {str(info.get("/CreationDate")), str(info.get("/ModDate"))} == {"D:19800101000000Z"}


def test_the_outline_leads_to_the_units_and_their_projects(faces: Typefaces) -> None:
    assert pdf_file.outline(printed(SAMPLES["several units"], faces)) == [
        (1, "251101机关服务中心", 1),
        (2, "1.甲绩效目标表", 1),
        (2, "2.乙绩效目标表", 2),
        (1, "检察官学院", 3),
        (2, "3.丙绩效目标表", 3),
    ]


def test_that_of_a_flat_sheet_leads_into_its_one_table(faces: Typefaces) -> None:
    assert pdf_file.outline(printed(FLAT_SHEETS["several units, flat"], faces)) == [
        (1, "机关服务中心等3个单位项目绩效目标表", 1),
        (2, "251101机关服务中心", 1),
        (3, "1.甲", 1),
        (3, "2.乙", 1),
        (2, "检察官学院", 1),
        (3, "3.丙", 1),
    ]


def test_a_page_is_an_a4_page_and_has_its_number(faces: Typefaces) -> None:
    for name, expected in (("several units", (210, 297)), ("several units, flat", (297, 210))):
        pages = pdf_file.read(printed(SAMPLES[name], faces)).pages
        for number, page in enumerate(pages, 1):
            assert pdf_file.size(page) == expected
            assert f"—{number}—" in pdf_file.bare(page.extract_text())


@every_form
def test_the_names_of_the_columns_come_again_on_every_page(form: str, faces: Typefaces) -> None:
    rows = tuple(indicator(name=f"指标{n}") for n in range(120))
    made = printed(replace(one(indicators=rows), form=form), faces)
    pages = [pdf_file.bare(page.extract_text()) for page in pdf_file.read(made).pages]
    assert len(pages) > 2
    assert all("一级指标二级指标三级指标" in page for page in pages)
    assert all(f"指标{n}" in "".join(pages) for n in range(120))


def test_a_department_is_set_once_and_its_heads_come_again_on_every_page(faces: Typefaces) -> None:
    rows = tuple(indicator(name=f"指标{n}号") for n in range(60))
    made = printed(document(departments=(department(indicators=rows),)), faces)
    assert pdf_file.faults(made) == []
    pages = [pdf_file.bare(page.extract_text()) for page in pdf_file.read(made).pages]
    assert len(pages) > 2
    assert all("一级指标二级指标三级指标" in page and "年度绩效" in page for page in pages)
    assert all("".join(pages).count(row.name) == 1 for row in rows)


def test_the_heads_of_a_department_name_no_period_where_there_are_two(faces: Typefaces) -> None:
    rows = tuple(indicator(name=f"指标{n}号") for n in range(60))
    both = department(indicators=rows, midterm=midterm(indicators=rows))
    made = printed(document(departments=(both,)), faces)
    last = pdf_file.bare(pdf_file.read(made).pages[-1].extract_text())
    assert "绩效指标一级指标二级指标" in last
    assert "中期绩效" not in last


def test_the_outline_leads_to_departments_and_to_application_forms(faces: Typefaces) -> None:
    mixed = document(unit(project(1, "甲")), departments=(department(),), form=APPLICATION_FORM)
    assert pdf_file.outline(printed(mixed, faces)) == [
        (1, "示范市文化局整体支出绩效目标表", 1),
        (1, "251101机关服务中心", 2),
        (2, "1.甲绩效目标表", 2),
    ]


def test_the_name_of_a_period_is_never_the_last_on_a_page(faces: Typefaces) -> None:
    for count in range(14, 30):
        several = midterm(goals=(), indicators=tuple(indicator() for _ in range(count)))
        made = printed(one(midterm=several), faces)
        pages = [pdf_file.bare(page.extract_text()) for page in pdf_file.read(made).pages]
        assert not any(re.search("年度绩效指标(—[0-9]+—)?$", page) for page in pages)


def test_the_amounts_of_a_table_have_one_size(faces: Typefaces) -> None:
    long = one(money=budget("1234567890123.45", 财政资金="1.00", 其他资金="1234567890122.45"))
    [sheet] = json.loads(json.dumps(spelt(long, tuple(sheets(long)), faces)))["sheets"]
    boxes = [box for row in sheet["rows"] for box in row]
    sizes = {box["size"] for box in boxes if re.search(r"[0-9]\.[0-9]{2}$", "".join(box["words"]))}
    assert len(sizes) == 1
    assert min(sizes) < 10.5
    assert not sheet["small"]  # its rows are as high as ever
    assert {box["size"] for box in boxes if box["words"] == ["数量指标"]} == {10.5}


def test_words_typed_for_an_amount_make_no_number_smaller(faces: Typefaces) -> None:
    typed = replace(budget(""), typed="二十万元左右，以财政部门的批复为准，另行补充说明")
    tasks = (Task("一", "二", budget("20.00")), Task("二", "三", typed))
    draft = document(departments=(department(tasks=tasks),))
    [sheet] = json.loads(json.dumps(spelt(draft, tuple(sheets(draft)), faces)))["sheets"]
    assert {box["size"] for row in sheet["rows"] for box in row} == {10.5}


def test_a_row_is_not_broken_over_two_pages(faces: Typefaces) -> None:
    rows = tuple(indicator(name=f"第{n}行" + "很长的名称" * 6) for n in range(60))
    pages = pdf_file.read(printed(one(indicators=rows), faces)).pages
    shown = [pdf_file.bare(page.extract_text()) for page in pages]
    for row in rows:
        assert sum(row.name in page for page in shown) == 1


@pytest.mark.parametrize("form", form_names())
@pytest.mark.parametrize(
    "text", ["W" * 4000, "。" * 4000, "长" * 4000, "ab-" * 2000], ids=lambda t: t[:2]
)
def test_a_word_that_never_ends_stays_on_the_paper(text: str, form: str, faces: Typefaces) -> None:
    row = indicator(name=text, text=text)
    made = printed(replace(one(name=text, indicators=(row,)), form=form), faces)
    assert pdf_file.faults(made) == []
    reader = pdf_file.read(made)
    places: list[tuple[float, float, float]] = []
    for page in reader.pages:
        width = float(page.mediabox.width)

        def note(words: str, _cm: object, place: list[float], _font: object, size: float) -> None:
            if words.strip():
                places.append((place[4], place[5], width))  # noqa: B023  (called at once)

        page.extract_text(visitor_text=note)
    assert pdf_file.words(made).count(text[0]) >= 2 * text.count(text[0])
    assert all(0 <= x <= width and y >= 0 for x, y, width in places)
