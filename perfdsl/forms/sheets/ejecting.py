"""A shipped form as a workbook with tags in its cells: what it prints are the cells of our own workbook."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.package import package
from perfdsl.backends.sheets.grid import Box, Sheet
from perfdsl.backends.sheets.heights import row_heights
from perfdsl.backends.sheets.placing import Placed, placed
from perfdsl.backends.sheets.spelling import address
from perfdsl.backends.sheets.styles import Formats
from perfdsl.backends.sheets.texts import Texts
from perfdsl.backends.xlsx import parts
from perfdsl.document.forms import APPLICATION_FORM, FLAT_SHEET
from perfdsl.document.model import Document
from perfdsl.forms.sheets.shipped.applications import application_forms
from perfdsl.forms.sheets.shipped.flat import flat_form
from perfdsl.forms.sheets.shipped.projects import project_forms
from perfdsl.forms.sheets.shipped.totals import totals_form
from perfdsl.record import replace


def ejected_workbook(name: str) -> bytes:
    """The form of this name."""
    formats, texts = Formats(), Texts()
    done = [_tagged(sheet, formats, texts) for sheet in _sheets(name)]
    document = Document("", name, name, None, "万元", None, ())
    return package(parts(document, done, formats, texts))


def _sheets(name: str) -> Iterator[Sheet]:
    if name == FLAT_SHEET:
        yield flat_form()
    else:
        forms = application_forms() if name == APPLICATION_FORM else project_forms()
        first, *others = forms
        yield totals_form(first.name)
        yield first
        yield from others


def _tagged(sheet: Sheet, formats: Formats, texts: Texts) -> Placed:
    """The sheet, its rows as low as those without words: they grow where they are printed."""
    bare = replace(sheet, rows=tuple(tuple(map(_bare, row)) for row in sheet.rows))
    done = placed(sheet, formats, texts, row_heights(bare))
    looks = {
        address(box.start, at): formats.of_number(box.style, "General")
        for at, row in enumerate(sheet.rows, 1)
        for box in row
        if box.number
    }
    for line in done.lines:
        line.cells[:] = [
            replace(cell, format=looks.get(cell.ref, cell.format)) for cell in line.cells
        ]
    return replace(done, whole=False)


def _bare(box: Box) -> Box:
    return replace(box, words="") if "{" in box.words else box
