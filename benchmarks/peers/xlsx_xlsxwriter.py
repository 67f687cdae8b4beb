"""XlsxWriter: TABLES.json → a workbook, a sheet a table.    xlsx_xlsxwriter.py TABLES OUTPUT COUNT"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from stopwatch import timed
from xlsxwriter import Workbook

_OUTPUT = sys.argv[2]
_DATA = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))


def write() -> None:
    """One workbook, with borders and merged cells, for that is what a form has."""
    book = Workbook(_OUTPUT)
    look = book.add_format({"border": 1, "text_wrap": True, "valign": "vcenter"})
    last = len(_DATA["columns"]) - 1
    for number, project in enumerate(_DATA["projects"], 1):
        sheet = book.add_worksheet(str(number))
        sheet.write_string(0, 0, project["title"], look)
        head = project["head"]
        for at, one in enumerate(head, 1):
            sheet.write_string(at, 0, one["label"], look)
            sheet.merge_range(at, 1, at, last, one["text"], look)
        lines = (_DATA["columns"], *(row.values() for row in project["rows"]))
        for at, texts in enumerate(lines, len(head) + 1):
            for column, text in enumerate(texts):
                sheet.write_string(at, column, text, look)
    book.close()


timed(write, int(sys.argv[3]))
