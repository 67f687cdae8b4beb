"""The templates of docxtpl and of docxtemplater: one table a project, with a loop over its rows.

    make_templates.py TABLES.json FOLDER

Run once, and not measured: an office has its template already.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import docx

_CELLS = ("level1", "level2", "name", "description", "text")


def jinja(columns: list[str]) -> docx.document.Document:
    """In the tags of docxtpl: ``p`` repeats paragraphs and tables, ``tr`` a row."""
    rows = [
        ["{%tr for one in project.head %}"],
        ["{{ one.label }}", "{{ one.text }}"],
        ["{%tr endfor %}"],
        columns,
        ["{%tr for row in project.rows %}"],
        [f"{{{{ row.{name} }}}}" for name in _CELLS],
        ["{%tr endfor %}"],
    ]
    around = ("{%p for project in projects %}", "{{ project.title }}", "{%p endfor %}")
    return _document(around, rows, len(columns))


def mustache(columns: list[str]) -> docx.document.Document:
    """In the tags of docxtemplater: a section that begins and ends in one row repeats the row."""
    first, *middle, last = (f"{{{name}}}" for name in _CELLS)
    rows = [
        ["{#head}{label}", "{text}{/head}"],
        columns,
        ["{#rows}" + first, *middle, last + "{/rows}"],
    ]
    return _document(("{#projects}", "{title}", "{/projects}"), rows, len(columns))


def _document(
    around: tuple[str, str, str], rows: list[list[str]], width: int
) -> docx.document.Document:
    """A heading and a table between two tags. The last of too few cells is as wide as the others."""
    begin, title, end = around
    document = docx.Document()
    document.add_paragraph(begin)
    document.add_heading(title, 2)
    table = document.add_table(len(rows), width, "Table Grid")
    for line, texts in zip(table.rows, rows, strict=True):
        cells = line.cells
        if 1 < len(texts) < width:
            cells[len(texts) - 1].merge(cells[-1])
        for cell, text in zip(cells, texts, strict=False):
            cell.text = text
    document.add_paragraph(end)
    return document


def main() -> None:
    """Write both templates into the folder."""
    columns = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["columns"]
    folder = Path(sys.argv[2])
    jinja(columns).save(str(folder / "docxtpl.docx"))
    mustache(columns).save(str(folder / "docxtemplater.docx"))


if __name__ == "__main__":
    main()
