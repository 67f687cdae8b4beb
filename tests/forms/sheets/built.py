"""Forms in workbooks: by openpyxl as an editor would, with parts of raw XML where an editor is odd."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from xml.sax.saxutils import escape

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from perfdsl.document.model import Document
from perfdsl.forms.form import AnyForm, Printed, read_form
from tests.forms.built import packed, parts_of

Rows = Sequence[Sequence[object]]


def book(**sheets: Rows) -> Workbook:
    """A workbook of these sheets."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    return made


def saved(workbook: Workbook) -> bytes:
    """Its bytes."""
    file = BytesIO()
    workbook.save(file)
    return file.getvalue()


def grid(*rows: Sequence[object]) -> bytes:
    """A form of one sheet, called 表."""
    return saved(book(表=rows))


def form_of(content: bytes) -> AnyForm:
    """The form, which must have nothing wrong with it."""
    reading = read_form("本局.xlsx", content)
    assert reading.form, [one.message.zh for one in reading.diagnostics]
    assert reading.form.format == "xlsx"
    return reading.form


def faults(content: bytes) -> list[tuple[str, str]]:
    """The codes and messages of what is wrong with a form."""
    found = read_form("本局.xlsx", content).diagnostics
    return [(one.kind.code, one.message.zh) for one in found]


def bytes_of(done: Printed) -> bytes:
    """What was printed."""
    assert done.content is not None, [one.message.zh for one in done.diagnostics]
    return done.content


def printed(content: bytes, document: Document) -> Workbook:
    """The document printed on the form, as openpyxl reads it."""
    return opened(bytes_of(form_of(content).printed(document)))


def opened(content: bytes) -> Workbook:
    """A workbook as openpyxl reads it."""
    return openpyxl.load_workbook(BytesIO(content))


def texts(sheet: Worksheet) -> list[list[object]]:
    """What each row holds, without its empty cells."""
    return [[one for one in row if one is not None] for row in sheet.iter_rows(values_only=True)]


def merges(sheet: Worksheet) -> set[str]:
    """The ranges whose cells are one."""
    return {str(each) for each in sheet.merged_cells.ranges}


def with_shared(content: bytes, items: dict[str, str]) -> bytes:
    """A form whose cells hold these shared texts (XML inside ``si``), as Excel and LibreOffice do."""
    parts = parts_of(content)
    name = "xl/worksheets/sheet1.xml"
    xml = parts[name].decode()
    for place, ref in enumerate(items):
        cell = f'<c r="{ref}" t="s"><v>{place}</v></c>'
        xml = re.sub(
            rf'<c r="{ref}"(?: [^>]*)?(?:/>|>.*?</c>)', cell, xml, count=1, flags=re.DOTALL
        )
    parts[name] = xml.encode()
    listed = "".join(f"<si>{xml}</si>" for xml in items.values())
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    count = len(items)
    head = f'<sst xmlns="{space}" count="{count}" uniqueCount="{count}">'
    parts["xl/sharedStrings.xml"] = f"{head}{listed}</sst>".encode()
    return packed(_with_texts(parts))


def _with_texts(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Said in the relationships and the types, where openpyxl has not done so."""
    rels, types = "xl/_rels/workbook.xml.rels", "[Content_Types].xml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    if b"sharedStrings" not in parts[rels]:
        one = f'<Relationship Id="texts" Type="{office}/sharedStrings" Target="sharedStrings.xml"/>'
        parts[rels] = parts[rels].replace(b"</Relationships>", f"{one}</Relationships>".encode())
    if b"sharedStrings" not in parts[types]:
        one = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/>'
        parts[types] = parts[types].replace(b"</Types>", f"{one}</Types>".encode())
    return parts


def run(text: str, look: str = "") -> str:
    """A run of a shared text."""
    inside = f'<t xml:space="preserve">{escape(text)}</t>'
    return f"<r>{f'<rPr>{look}</rPr>' if look else ''}{inside}</r>"
