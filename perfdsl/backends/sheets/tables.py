"""The tables of a document on its form, laid out: what a workbook and a PDF spell, each its way."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.sheets.application_form import application_sheets
from perfdsl.backends.sheets.department_table import department_sheets
from perfdsl.backends.sheets.flat_sheet import flat_sheet
from perfdsl.backends.sheets.grid import Sheet
from perfdsl.backends.sheets.project_table import project_sheets
from perfdsl.document.forms import APPLICATION_FORM, FLAT_SHEET
from perfdsl.document.model import Document


def tables(document: Document, title: str, draft: str) -> Iterator[Sheet]:
    """The official table or tables, in printed order; ``draft`` stands before each title.

    ``title`` is that of the whole document, for a form that has one table of all projects.
    """
    yield from department_sheets(document, draft)
    if document.form == FLAT_SHEET:
        if document.units or not document.departments:
            yield flat_sheet(document, title)
    elif document.form == APPLICATION_FORM:
        yield from application_sheets(document, draft)
    else:
        yield from project_sheets(document, draft)
