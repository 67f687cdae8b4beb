"""Whatever is wrong with a program, its draft shows it in every form, and keeps its structure."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from perfdsl.backends import emit
from perfdsl.document.forms import form_names
from perfdsl.resources import resource_dir
from tests.case_files import all_cases
from tests.document.drafts import errors

from . import web_page, word_package, workbook

SCHEMA = Draft202012Validator(
    json.loads((resource_dir("document") / "document.schema.json").read_text("utf-8"))
)
CASES = {case.name: (case, case.program.compiled()) for case in all_cases()}
FAULTY = {name: done for name, (_, done) in CASES.items() if done.has_errors}
DRAFTS = {name: draft for name, done in FAULTY.items() if (draft := done.draft)}
CODES = {name: {one.kind.code for one in errors(done)} for name, done in FAULTY.items()}

every_draft = pytest.mark.parametrize("name", list(DRAFTS))


def codes_in(text: str) -> set[str]:
    return set(re.findall(r"P\d{3}", text))


def test_most_cases_with_an_error_have_something_to_print() -> None:
    assert len(FAULTY) > 250
    assert len(DRAFTS) > 0.8 * len(FAULTY)


def test_only_a_case_without_a_scheme_or_a_project_has_nothing() -> None:
    for name, done in FAULTY.items():
        readable = done.model is not None and done.model.has_tables
        assert (name in DRAFTS) == readable
        assert done.document is None


@every_draft
def test_every_error_is_shown_in_word_and_the_structure_holds(name: str) -> None:
    for form in form_names():
        package = emit("docx", replace(DRAFTS[name], form=form))
        assert CODES[name] <= codes_in("".join(word_package.body(package).itertext()))
        assert word_package.faults(package) == []


@every_draft
def test_every_error_is_shown_on_the_page_and_the_structure_holds(name: str) -> None:
    of_projects = {one.code for one in DRAFTS[name].draft or () if one.projects}
    for form in form_names():
        page = web_page.read(emit("html", replace(DRAFTS[name], form=form)))
        assert CODES[name] <= codes_in(page.all("body")[0].text)
        tables = "".join(
            one.text for one in page.all("article")
        )  # not in the list at the head alone
        assert of_projects <= codes_in(tables)
        for table in page.all("table"):
            assert {len(row) for row in web_page.grid(table)} == {len(table.all("col"))}


@every_draft
def test_every_error_is_in_the_workbook_and_the_structure_holds(name: str) -> None:
    of_projects = {one.code for one in DRAFTS[name].draft or () if one.projects}
    for form in form_names():
        printed = replace(DRAFTS[name], form=form)
        book = workbook.opened(printed)
        assert CODES[name] <= codes_in(workbook.texts(book))
        del book["未改的错误"]
        assert of_projects <= codes_in(workbook.texts(book))
        assert workbook.faults(emit("xlsx", printed)) == []


@every_draft
def test_every_error_is_in_the_markdown(name: str) -> None:
    of_projects = {one.code for one in DRAFTS[name].draft or () if one.projects}
    for form in form_names():
        text = emit("md", replace(DRAFTS[name], form=form)).decode()
        assert CODES[name] <= codes_in(text)
        assert of_projects <= codes_in(text[text.index("\n## ") :])


@every_draft
def test_every_error_is_in_the_json_which_keeps_to_its_schema(name: str) -> None:
    value = json.loads(emit("json", DRAFTS[name]))
    SCHEMA.validate(value)
    assert value["draft"] is True
    assert {one["code"] for one in value["errors"]} == CODES[name]
