"""The forms of other provinces: every filled cell finds its place, and the program says what they say."""

from __future__ import annotations

import re

import pytest

from perfdsl.diagnostics.model import Severity
from perfdsl.document.model import Document, Project
from perfdsl.driver import compile_source
from perfdsl.importing.importing import Imported, import_sheets
from perfdsl.source import SourceFile
from perfdsl.syntax.characters import half_width
from tests.conftest import CheckGolden
from tests.importing.form_files import Form, forms

FORMS = forms()
# What a cell may lose without loss: quotes, blanks, the width of signs, the numbers of goals and names, the
# comma in an amount, a sign that is written in words or in its canonical form.
_NOISE = re.compile(r"[\s,，、.：:；;。()（）\d①-⑩]|目标|其中")


def _imported(form: Form) -> Imported:
    return import_sheets(form.sheets)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_filled_cell_finds_its_place(form: Form) -> None:
    imported = _imported(form)
    assert [one.spot.place for one in imported.left] == []
    filled = [cell for grid in form.sheets.grids for cell in grid.cells]
    assert len(imported.placements) == len(filled)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_the_program_is_the_one_that_was_read_and_approved(
    form: Form, check_golden: CheckGolden
) -> None:
    check_golden(form.golden, _imported(form).text)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_the_only_errors_are_those_of_the_table_itself(form: Form) -> None:
    compiled = compile_source(SourceFile("表.perf", _imported(form).text))
    errors = {one.kind.code for one in compiled.diagnostics if one.severity is Severity.ERROR}
    assert errors == form.errors


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_no_word_of_a_cell_is_lost(form: Form) -> None:
    """What went into a project or stayed behind as a comment stands in the program, word for word."""
    imported = _imported(form)
    written = _words(imported.text.replace("\\n", "").replace("\\", ""))
    for one in imported.placements:
        where = one.where.zh if one.where else ""
        if where.startswith("项目") and not re.search("级指标$|方向$|空白$|指标值$", where):
            assert _words(one.spot.text.replace("\\", "")) in written, one


def _words(text: str) -> str:
    return _NOISE.sub("", re.sub('["“”「」]', "", half_width(text)))


SOUND = [form for form in FORMS if not form.errors]


@pytest.mark.parametrize("form", SOUND, ids=lambda form: form.name)
def test_the_printed_values_are_those_of_the_table(form: Form) -> None:
    """Where value, sign and unit stand in one cell, the table prints that cell letter by letter."""
    imported = _imported(form)
    document = compile_source(SourceFile("表.perf", imported.text)).document
    assert document
    printed = _values(document)
    for one in imported.placements:
        if one.where and one.where.zh.endswith("」指标值") and _is_whole(one.spot.text):
            assert one.spot.text in printed, one


def _is_whole(text: str) -> bool:
    return bool(re.match(r"[≥≤><=]\s*\d.*\D$|[不大小].*\d.*\D$", text)) and "\n" not in text


def _values(document: Document) -> set[str]:
    projects: list[Project] = [one for unit in document.units for one in unit.projects]
    rows = [row for project in projects for row in project.indicators]
    rows += [row for one in projects if one.midterm for row in one.midterm.indicators]
    return {row.text for row in rows}
