"""A Word file as python-docx reads it."""

from __future__ import annotations

from io import BytesIO
from itertools import groupby

import docx
from docx.document import Document as WordDocument
from docx.table import Table

from perfdsl.backends import emit
from perfdsl.document.model import Document


def opened(printed: Document) -> WordDocument:
    """The Word file as python-docx reads it."""
    return docx.Document(BytesIO(emit("docx", printed)))


def cells(table: Table) -> list[list[str]]:
    """The texts of each row, a cell over several columns or rows told once a row."""
    return [[cell.text for cell, _ in groupby(row.cells)] for row in table.rows]


def headings(word: WordDocument, level: int) -> list[str]:
    """The headings of this level."""
    name = f"Heading {level}"
    return [each.text for each in word.paragraphs if each.style and each.style.name == name]
