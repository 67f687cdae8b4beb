"""Forms made in the test: by python-docx as an editor would, or of raw XML where an editor is odd."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from zipfile import ZipFile

import docx

from perfdsl.document.model import (
    Budget,
    Document,
    Field,
    Indicator,
    Project,
    SourceAmount,
    TextValue,
    Unit,
)
from perfdsl.forms.form import Form, Printed, read_form

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def saved(document: docx.document.Document) -> bytes:
    """The bytes of a document of python-docx."""
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def table_form(rows: Sequence[Sequence[str]], *paragraphs: str) -> bytes:
    """A form of some paragraphs and one table."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if rows:
        table = document.add_table(len(rows), len(rows[0]))
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    return saved(document)


def raw_form(body: str) -> bytes:
    """A form whose body is this XML."""
    parts = dict(parts_of(table_form([], "x")))
    xml = f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'
    parts["word/document.xml"] = xml.encode()
    return packed(parts)


def packed(parts: dict[str, bytes]) -> bytes:
    """The parts as a package."""
    file = BytesIO()
    with ZipFile(file, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return file.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    """The parts of a package."""
    with ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def form_of(content: bytes) -> Form:
    """The form, which must have nothing wrong with it."""
    reading = read_form("本局.docx", content)
    assert isinstance(reading.form, Form), [one.message.zh for one in reading.diagnostics]
    return reading.form


def faults(content: bytes) -> list[tuple[str, str]]:
    """The codes and messages of what is wrong with a form."""
    found = read_form("本局.docx", content).diagnostics
    return [(one.kind.code, one.message.zh) for one in found]


def printed(content: bytes, document: Document) -> docx.document.Document:
    """The document printed on the form, as python-docx reads it."""
    done = form_of(content).printed(document)
    return docx.Document(BytesIO(bytes_of(done)))


def bytes_of(done: Printed) -> bytes:
    """What was printed."""
    assert done.content is not None, [one.message.zh for one in done.diagnostics]
    return done.content


def texts(document: docx.document.Document, table: int = 0) -> list[list[str]]:
    """The cells of a table."""
    return [[cell.text for cell in row.cells] for row in document.tables[table].rows]


def row(level1: str, name: str, text: str = "100%") -> Indicator:
    """A row of the grid."""
    return Indicator(level1, "数量指标", name, name, text, TextValue(), None, None)


def document(*names: str, text: str = "100%") -> Document:
    """Two indicators of 产出 and one of 效益 in each project."""
    projects = tuple(_project(number, name, text) for number, name in enumerate(names, 1))
    units = (Unit("251101", "示例局", _budget(), projects),)
    return Document("示例.perf", "示例", "项目支出绩效目标表", 2024, "万元", _budget(), units)


def _budget() -> Budget:
    return Budget("12.50", (SourceAmount("财政资金", "12.50"), SourceAmount("其他资金", None)))


def _project(number: int, name: str, text: str) -> Project:
    rows = (row("产出", "甲", text), row("产出", "乙"), row("效益", "丙"))
    fields = (Field("用途", "第一行\n第二行"),)
    return Project(number, f"{number}.{name}", name, _budget(), fields, ("目标一", "目标二"), rows)
