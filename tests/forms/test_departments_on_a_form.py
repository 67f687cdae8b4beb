"""A form that prints no departments says so where a document has some."""

from __future__ import annotations

import pytest

from perfdsl.forms.form import read_form
from tests.backends.documents import DEPARTMENTS
from tests.backends.documents import document as documents
from tests.forms.built import table_form
from tests.forms.sheets.built import grid

PROJECTS = "{{ project.name }}"
BOTH = "{% for department in departments %}{{ department.name }}{% endfor %}"
MIXED = DEPARTMENTS["departments and projects"]
FORMS = {"docx": lambda words: table_form([[words]]), "xlsx": lambda words: grid([words])}


def _told(kind: str, words: str, *, mixed: bool = True) -> list[str]:
    form = read_form("本局", FORMS[kind](words)).form
    assert form is not None
    document = MIXED if mixed else documents(*MIXED.units)
    return [one.kind.code for one in form.printed(document).diagnostics]


@pytest.mark.parametrize("kind", FORMS)
def test_departments_that_a_form_leaves_out_are_told(kind: str) -> None:
    assert _told(kind, PROJECTS) == ["P090"]


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize(
    "words", [BOTH, "{{ 全部部门|length }}", "{{ document.departments[0].name }}"]
)
def test_a_form_that_names_them_is_fine(kind: str, words: str) -> None:
    assert _told(kind, words) == []


@pytest.mark.parametrize("kind", FORMS)
def test_nothing_is_told_of_a_document_without_any(kind: str) -> None:
    assert _told(kind, PROJECTS, mixed=False) == []
