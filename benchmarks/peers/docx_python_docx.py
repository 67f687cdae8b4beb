"""python-docx, cell by cell: TABLES.json → a Word file.    docx_python_docx.py TABLES OUTPUT COUNT"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import docx
from stopwatch import timed

_OUTPUT = sys.argv[2]
_DATA = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))


def write() -> None:
    """One document. The cells of a row are asked for once a row, which is python-docx's fast way."""
    document = docx.Document()
    for project in _DATA["projects"]:
        document.add_heading(project["title"], 2)
        head, rows = project["head"], project["rows"]
        table = document.add_table(len(head) + 1 + len(rows), len(_DATA["columns"]), "Table Grid")
        lines = iter(table.rows)
        for one in head:
            cells = next(lines).cells
            cells[0].text = one["label"]
            cells[1].merge(cells[-1]).text = one["text"]
        for texts in (_DATA["columns"], *(row.values() for row in rows)):
            for cell, text in zip(next(lines).cells, texts, strict=True):
                cell.text = text
    document.save(_OUTPUT)


timed(write, int(sys.argv[3]))
