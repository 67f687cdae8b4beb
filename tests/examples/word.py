"""A Word file read back as a reader sees it: lines of text, and tables row by row."""

from __future__ import annotations

from io import BytesIO

import docx
from docx.table import Table, _Cell

from .published import PrintedRow

Block = str | list[PrintedRow]
"""A paragraph as its text, or a table as its rows."""


def blocks(file: bytes) -> list[Block]:
    """The body from top to bottom without its empty paragraphs."""
    body = docx.Document(BytesIO(file)).iter_inner_content()
    return [
        _rows(each) if isinstance(each, Table) else each.text
        for each in body
        if isinstance(each, Table) or each.text.strip()
    ]


def headings(file: bytes, level: int) -> list[str]:
    """The paragraphs that a table of contents lists on this level."""
    paragraphs = docx.Document(BytesIO(file)).paragraphs
    name = f"Heading {level}"
    return [each.text for each in paragraphs if each.style and each.style.name == name]


def _rows(table: Table) -> list[PrintedRow]:
    """Each cell once, however many columns it spans; None where it is merged with the one above.

    ``Row.cells`` repeats merged cells, so the cells are taken from the XML.
    """
    return [
        tuple(None if tc.vMerge == "continue" else _Cell(tc, table).text for tc in tr.tc_lst)
        for tr in table._tbl.tr_lst
    ]
