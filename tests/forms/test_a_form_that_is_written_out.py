"""``perfc form eject``: printed on it, a document has the table of the shipped form, box for box."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from perfdsl.backends import emit
from perfdsl.backends.application_grid import grid_of
from perfdsl.document.forms import APPLICATION_FORM, FLAT_SHEET, PROJECT_TABLE
from perfdsl.document.model import Budget, Document, Field, SourceAmount
from perfdsl.forms.ejecting import EJECTED, ejected
from perfdsl.forms.form import Form
from perfdsl.forms.trying import tried
from tests.backends.documents import TABLES
from tests.backends.documents import one as only
from tests.examples.compiled import PRINTED
from tests.examples.compiled import document as example
from tests.forms.built import bytes_of, form_of, parts_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VALUE = f"{_W}val"
_SIZES = {"FormAmountSmall": "18", "FormAmountSmaller": "15", "FormAmountTiny": "12"}
# Where the shipped ones are better than their forms: rows kept on one page.
_PAGES = ("cantSplit", "vAlign", "trHeight")

_LONG = Budget(
    "1234567890.12", (SourceAmount("财政资金", "1234567890.12"), SourceAmount("其他", None))
)
# 主管部门 is another name for what the head of the application form asks for.
_OTHER_NAMES = (Field("主管部门", "某市教育局"), Field("备注", "无"))
DOCUMENTS = (
    {"long amounts": only(money=_LONG), "other names": only(fields=_OTHER_NAMES)}
    | {name: each for name, each in TABLES.items() if each.units}
    | {"/".join(path.parts[-2:]): example(path) for path in PRINTED if example(path).units}
)
# A form is on pages that lie as they lie: the application form that was written out is upright.
of_any = pytest.mark.parametrize(
    ("name", "form"),
    [
        (name, form)
        for form in EJECTED
        for name, each in DOCUMENTS.items()
        if form != APPLICATION_FORM or not grid_of(each).landscape
    ],
)


@cache
def _form(name: str) -> Form:
    return form_of(ejected(name))


def _both(document: Document, name: str) -> tuple[list[str], list[str]]:
    """The tables of the shipped form, and those printed on the one that was written out."""
    of_form = replace(document, form=name, departments=())  # whose tables no form of projects has
    ours, theirs = emit("docx", of_form), bytes_of(_form(name).printed(of_form))
    return _tables(ours, name), _tables(theirs, name)


def _tables(content: bytes, name: str) -> list[str]:
    root = etree.parse(BytesIO(parts_of(content)["word/document.xml"])).getroot()
    body = root.find(f"{_W}body")
    assert body is not None
    return [_plain(one, name) for one in body.findall(f"{_W}tbl")]


def _plain(table: etree._Element, name: str) -> str:
    """The XML of a table without what looks the same: how a run is written, and its caption."""
    for one in [*table.iter()]:
        word = str(one.tag).removeprefix(_W)
        one.tail = None
        one.attrib.pop("{http://www.w3.org/XML/1998/namespace}space", None)
        if word == "p":
            _sized(one, "FlatAmount" if name == FLAT_SHEET else "FormAmount")
        if word == "vMerge" and one.get(_VALUE) == "continue":
            one.attrib.pop(_VALUE)  # what it says without
        if word in ("tblCaption", "rPr", "keepNext") or (name == FLAT_SHEET and word in _PAGES):
            _drop(one)
    for word in ("t", "r"):
        for one in [*table.iter(f"{_W}{word}")]:
            _joined(one)
    return str(etree.tostring(table, encoding="unicode"))


def _sized(paragraph: etree._Element, usual: str) -> None:
    """The size of its words, be it said by its style or by a run of it."""
    style, size = paragraph.find(f".//{_W}pStyle"), paragraph.find(f".//{_W}sz")
    if style is not None and style.get(_VALUE) in _SIZES:
        paragraph.set("size", _SIZES[str(style.get(_VALUE))])
        style.set(_VALUE, usual)
    elif size is not None:
        paragraph.set("size", str(size.get(_VALUE)))
    if not "".join(paragraph.itertext()):
        paragraph.attrib.pop("size", None)


def _joined(one: etree._Element) -> None:
    """Texts in one run and runs in one paragraph are one; an empty one is none."""
    before = one.getprevious()
    if not len(one) and not one.text:
        _drop(one)
    elif before is not None and before.tag == one.tag:
        before.text = (before.text or "") + (one.text or "") or None
        before.extend(list(one))
        _drop(one)
        if before.tag == f"{_W}r":
            for text in [*before.iter(f"{_W}t")]:
                _joined(text)


def _drop(one: etree._Element) -> None:
    parent = one.getparent()
    assert parent is not None
    parent.remove(one)


@of_any
def test_the_tables_are_those_of_the_shipped_form(name: str, form: str) -> None:
    ours, theirs = _both(DOCUMENTS[name], form)
    assert len(ours) == len(theirs) > 0
    for one, other in zip(ours, theirs, strict=True):
        assert one == other


@of_any
def test_the_headings_and_lines_are_those_of_the_shipped_form(name: str, form: str) -> None:
    of_form = replace(DOCUMENTS[name], form=form, departments=())
    ours, theirs = emit("docx", of_form), bytes_of(_form(form).printed(of_form))
    assert _lines(ours) == _lines(theirs)


def _lines(content: bytes) -> list[tuple[str, str]]:
    """Titles and lines above tables, without the names of units, which only ours has above them."""
    root = etree.parse(BytesIO(parts_of(content)["word/document.xml"])).getroot()
    styled = [(str(one.get(_VALUE)), one) for one in root.iter(f"{_W}pStyle")]
    title = "Heading2" if any(style == "Heading2" for style, _ in styled) else "Heading1"
    lines = [(style, one.iterancestors(f"{_W}p")) for style, one in styled]
    return [
        ("title" if style == title else style, "".join(next(found).itertext()))
        for style, found in lines
        if style in (title, "FormLine")
    ]


@pytest.mark.parametrize("form", EJECTED)
def test_what_is_printed_on_it_keeps_to_the_standard(form: str, tmp_path: Path) -> None:
    for at, name in enumerate(("parts, weights, two periods", "several units", "no goals")):
        path = tmp_path / f"{at}.docx"
        path.write_bytes(bytes_of(_form(form).printed(replace(DOCUMENTS[name], form=form))))
        assert OpenXmlValidator().validate(path).errors == []


@pytest.mark.parametrize("form", EJECTED)
def test_it_passes_its_own_check(form: str) -> None:
    trial = tried(_form(form))
    assert trial.diagnostics == ()
    assert trial.asked == ()
    assert ejected(form) == ejected(form)


def test_every_shipped_form_can_be_written_out() -> None:
    assert EJECTED == (PROJECT_TABLE, FLAT_SHEET, APPLICATION_FORM)
