"""A workbook on the form that the document names, for Excel, WPS and LibreOffice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.backends.marks import standing
from perfdsl.backends.package import package
from perfdsl.backends.sheets.faults import faults_sheet
from perfdsl.backends.sheets.grid import Sheet
from perfdsl.backends.sheets.heights import margins
from perfdsl.backends.sheets.placing import Placed, placed
from perfdsl.backends.sheets.styles import Formats
from perfdsl.backends.sheets.tables import tables
from perfdsl.backends.sheets.texts import Texts
from perfdsl.backends.sheets.totals import totals_sheet
from perfdsl.backends.templates import templates
from perfdsl.document.forms import FLAT_SHEET
from perfdsl.document.model import Document
from perfdsl.document.title import DRAFT, document_title

_MAIN = "xl/workbook.xml"
# Part of the package, and the template that renders it. Readers want the content types first.
_PARTS = (
    ("[Content_Types].xml", "content_types.xml"),
    ("_rels/.rels", "package_rels.xml"),
    ("docProps/core.xml", "core.xml"),
    ("docProps/app.xml", "app.xml"),
    (_MAIN, "workbook.xml"),
    ("xl/_rels/workbook.xml.rels", "workbook_rels.xml"),
    ("xl/styles.xml", "styles.xml"),
    ("xl/theme/theme1.xml", "theme.xml"),
    ("xl/sharedStrings.xml", "texts.xml"),
)


def emit(document: Document) -> bytes:
    """The package as bytes: no clock, no user and no machine is in it.

    Amounts, weights and counts are numbers where a program holds them exactly, all else is text:
    nothing in the file is a formula, whatever it looks like.
    """
    formats, texts = Formats(), Texts()
    sheets = [placed(sheet, formats, texts) for sheet in _sheets(document)]
    return package(parts(document, sheets, formats, texts))


def parts(
    document: Document, sheets: Sequence[Placed], formats: Formats, texts: Texts
) -> Iterator[tuple[str, str]]:
    """The parts of a workbook of these sheets, each with its name."""
    environment = templates("xlsx")
    for part, template in _PARTS:
        yield (
            part,
            environment.get_template(template).render(
                document=document,
                title=document_title(document),
                main=_MAIN,
                sheets=sheets,
                formats=formats,
                texts=texts,
            ),
        )
    draft = "" if document.draft is None else standing(document)
    page = environment.get_template("sheet.xml")
    for number, one in enumerate(sheets, 1):
        xml = page.render(placed=one, margins=margins(one.sheet), draft=draft, first=number == 1)
        yield f"xl/worksheets/sheet{number}.xml", xml


def _sheets(document: Document) -> Iterator[Sheet]:
    title, draft = document_title(document), ""
    if document.draft is not None:
        draft = DRAFT
        yield faults_sheet(document)
    if document.form != FLAT_SHEET:  # which has the totals in its rows
        yield totals_sheet(document, title)
    yield from tables(document, title, draft)
