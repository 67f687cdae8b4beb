"""The shipped forms with tags in their cells print the cells of our own workbook."""

from __future__ import annotations

from dataclasses import replace

import pytest
from openpyxl.workbook import Workbook

from perfdsl.backends import emit
from perfdsl.backends.overview import source_columns
from perfdsl.document.forms import FLAT_SHEET
from perfdsl.document.model import Document, Field
from perfdsl.forms.ejecting import EJECTED, ejected
from tests.backends.documents import HOSTILE
from tests.backends.documents import SAMPLES as SHARED
from tests.backends.documents import one as only
from tests.forms.sheets.built import bytes_of, form_of, merges, opened

FORMS = {name: form_of(ejected(name, "xlsx")) for name in EJECTED}
SAMPLES = {
    **SHARED,
    # 主管部门 is another name for what the head of the application form asks for.
    "other names": only(fields=(Field("主管部门", "某市教育局"), Field("备注", "无"))),
}
# Rows higher than Excel allows are several there, which those of a form never are.
TOO_HIGH = ("many goals", "long goals for several years", f"hostile {len(HOSTILE) - 3}")


def _wanted(name: str, document: Document) -> bool:
    high = any(name.startswith(one) for one in TOO_HIGH)
    return document.draft is None and bool(document.units) and not high


def _has_totals(document: Document) -> bool:
    """Whether a 总表 of fixed columns can show it: for two sources, the same ones everywhere."""
    names = [path[0] for path in source_columns(document)]
    budgets = [project.budget for unit in document.units for project in unit.projects]
    return len(names) == 2 and all([one.name for one in each.sources] == names for each in budgets)


CASES = [
    (form, name) for form in FORMS for name, document in SAMPLES.items() if _wanted(name, document)
]


def _cells(book: Workbook) -> dict[str, object]:
    return {
        f"{sheet.title}!{cell.coordinate}": (
            cell.value,
            cell.number_format if cell.data_type == "n" else "",
            cell.alignment.horizontal,
            cell.hyperlink.location if cell.hyperlink else "",
        )
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


@pytest.mark.parametrize(("form", "name"), CASES)
def test_it_prints_the_cells_of_our_own_workbook(form: str, name: str) -> None:
    document = replace(SAMPLES[name], form=form)
    done = opened(bytes_of(FORMS[form].printed(document)))
    own = opened(emit("xlsx", document))
    assert done.sheetnames == own.sheetnames
    if form != FLAT_SHEET and not _has_totals(document):
        del done["总表"], own["总表"]
    assert _cells(done) == _cells(own)
    assert [merges(sheet) for sheet in done] == [merges(sheet) for sheet in own]


def test_enough_documents_are_held_against_it() -> None:
    assert len(CASES) > 45
    assert {form for form, _ in CASES} == set(EJECTED)
    assert sum(_has_totals(SAMPLES[name]) for _, name in CASES) > 10
