"""A draft on a bureau's own form: its errors before it, their codes in its cells, 草稿 on every page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.document import Document as Paper
from docx.enum.section import WD_SECTION
from openxml_audit import OpenXmlValidator

from perfdsl.document.model import Budget, Document, Fault, Field, Mark, SourceAmount
from perfdsl.forms.ejecting import EJECTED, ejected
from tests.forms.built import (
    bytes_of,
    document,
    faults,
    form_of,
    packed,
    parts_of,
    printed,
    raw_form,
    saved,
    table_form,
    texts,
)

WORDS = "草稿 · 2 个错误未改，不得上报"


def _draft() -> Document:
    """One project: a budget that could not be read, marks on a source, a field, a goal and a row."""
    made = document("照明改造")
    (unit,) = made.units
    (project,) = unit.projects
    sources = (SourceAmount("财政资金", None, typed="36方元", faults=(Mark("amount", "P302"),)),)
    money = Budget("", sources, "三十六", (Mark("total", ""),))
    first, *others = project.indicators
    bad = replace(first, faults=(Mark("text", "P305"), Mark("weight", "P410")))
    changed = replace(
        project,
        budget=money,
        fields=(Field("用途", "甲<乙", (Mark("text", "P208"),)),),
        indicators=(bad, *others),
        faults=(Mark("name", "P209"), Mark("goals/1", "P501")),
    )
    errors = (
        Fault("P302", "金额看不懂", "a.perf", 3, ("照明改造",)),
        Fault("P101", "括号没有配对\n看上面", "a.perf", 9, (), "预算 {"),
    )
    return replace(made, units=(replace(unit, projects=(changed,)),), draft=errors)


def _cell(tag: str) -> str:
    done = printed(table_form([[tag]]), _draft())
    return done.tables[1].cell(0, 0).text


@pytest.mark.parametrize(
    ("tag", "shown"),
    [
        ("{{ project.name }}", "照明改造〔P209〕"),
        ("{{ project.title }}", "1.照明改造"),
        ("{{ 项目.预算.合计 }}元", "三十六〔未算出〕元"),
        ("{{ 项目.预算.财政资金 }}", "36方元〔P302〕"),
        ("{{ project.budget.sources[0].amount|default('无') }}", "36方元〔P302〕"),
        ("{{ 项目.用途 }}", "甲<乙〔P208〕"),
        ("{{ project.用途 ~ project.name }}", "甲<乙照明改造〔P208〕〔P209〕"),
        ("{{ project.name if year else project.用途 }}", "照明改造〔P209〕"),
        ("{{ project.goals|join('；') }}", "目标一；目标二〔P501〕"),
        ("{{ loop.index }}.{{ goal }}", "1.目标一\n2.目标二〔P501〕"),
        ("{% for g in project.goals %}{{ g }}{% endfor %}", "目标一目标二〔P501〕"),
        ("{{ project.indicators[0].text }}", "100%〔P305〕"),
        ("{{ project.indicators[0].number }}", "100%〔P305〕"),
        ("{{ project.indicators[0].weight }}", "〔P410〕"),
        ("{{ project.indicators[1].text }}", "100%"),
        (
            "{%for 行 in 项目.预算.资金行%}{{ 行.名称 }}{{ 行.金额 }}{% endfor %}",
            "其中：财政资金36方元〔P302〕",
        ),
    ],
)
def test_a_cell_shows_what_is_wrong_with_it(tag: str, shown: str) -> None:
    assert _cell(tag) == shown


def test_every_error_is_told_before_the_form_with_its_line() -> None:
    done = printed(table_form([["{{ project.name }}"]]), _draft())
    assert done.paragraphs[0].text == WORDS
    assert texts(done) == [
        ["编号", "项目", "行", "问题"],
        ["P302", "照明改造", "a.perf:3", "金额看不懂"],
        ["P101", "", "a.perf:9", "括号没有配对\n看上面\n预算 {"],
    ]


def _kinds(done: Paper, at: int) -> list[str]:
    section = done.sections[at]
    headers = (section.header, section.first_page_header, section.even_page_header)
    return ["\n".join(one.text for one in each.paragraphs) for each in headers]


def test_a_form_without_headers_gets_one_of_every_kind() -> None:
    done = printed(table_form([["{{ project.name }}"]]), _draft())
    assert _kinds(done, 0) == [WORDS] * 3


def test_every_header_of_every_section_says_that_it_is_a_draft() -> None:
    form: Paper = docx.Document()
    form.settings.odd_and_even_pages_header_footer = True
    form.add_paragraph("{{ project.name }}")
    form.sections[0].different_first_page_header_footer = True
    form.sections[0].header.paragraphs[0].text = "一"
    second = form.add_section(WD_SECTION.NEW_PAGE)
    second.header.is_linked_to_previous = False
    second.first_page_header.is_linked_to_previous = False
    second.first_page_header.paragraphs[0].text = "{{ year }}"
    second.header.paragraphs[0].text = "二"
    done = printed(saved(form), _draft())
    assert _kinds(done, 0) == [f"一\n{WORDS}", WORDS, WORDS]
    assert _kinds(done, 1) == [f"二\n{WORDS}", f"2024\n{WORDS}", WORDS]


def test_shapes_across_pages_are_different_shapes() -> None:
    form: Paper = docx.Document()
    form.add_paragraph("{{ project.name }}")
    form.sections[0].header.paragraphs[0].text = "一"
    form.sections[0].even_page_header.paragraphs[0].text = "二"
    parts = parts_of(bytes_of(form_of(saved(form)).printed(_draft())))
    marks = [
        one.partition(b'id="PowerPlus')[2][:24] for name, one in parts.items() if "header" in name
    ]
    shapes = [one for one in marks if one]
    assert len(shapes) == len(set(shapes)) == 3


@pytest.mark.parametrize(
    "body", ["{}", "{}<w:sectPr/>", '{}<w:sectPr><w:pgSz w:w="1"/></w:sectPr>']
)
def test_any_last_section_takes_the_header(body: str) -> None:
    words = "<w:p><w:r><w:t>{{ project.name }}</w:t></w:r></w:p>"
    done = printed(raw_form(body.format(words)), _draft())
    assert _kinds(done, 0) == [WORDS] * 3


def test_a_form_in_the_strict_form_of_the_standard_stays_strict() -> None:
    words = "<w:p><w:r><w:t>{{ project.name }}</w:t></w:r></w:p>"
    parts = parts_of(raw_form(words))
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    old = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts["word/document.xml"] = parts["word/document.xml"].replace(old, strict)
    done = parts_of(bytes_of(form_of(packed(parts)).printed(_draft())))
    for name in ("word/document.xml", "word/perfc-draft-header.xml"):
        assert strict in done[name]
        assert old not in done[name]


def test_a_sound_document_has_nothing_of_a_draft() -> None:
    content = table_form([["{{ project.name }}"]])
    done = parts_of(bytes_of(form_of(content).printed(document("甲"))))
    assert set(done) == set(parts_of(content))
    assert "草稿".encode() not in b"".join(done.values())


@pytest.mark.parametrize("name", EJECTED)
def test_a_draft_keeps_to_the_standard(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(bytes_of(form_of(ejected(name)).printed(_draft())))
    assert OpenXmlValidator().validate(path).errors == []


def test_a_package_without_its_types_is_no_form() -> None:
    parts = parts_of(table_form([["{{ project.name }}"]]))
    del parts["[Content_Types].xml"]
    assert [code for code, _ in faults(packed(parts))] == ["P080"]


def test_types_in_another_encoding_leave_the_draft_unprinted_and_told() -> None:
    parts = parts_of(table_form([["{{ project.name }}"]]))
    rels = parts["word/_rels/document.xml.rels"].decode().partition("?>")[2]
    parts["word/_rels/document.xml.rels"] = rels.encode("utf-16")
    form = form_of(packed(parts))
    assert form.printed(document("甲")).content is not None
    done = form.printed(_draft())
    assert (done.content, [one.kind.code for one in done.diagnostics]) == (None, ["P080"])
