"""openpyxl: TABLES.json → a workbook, a sheet a table.    xlsx_openpyxl.py TABLES OUTPUT COUNT"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Side
from stopwatch import timed

_OUTPUT = sys.argv[2]
_DATA = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
_LINE = Side(style="thin")
_BORDER = Border(_LINE, _LINE, _LINE, _LINE)
_WRAPPED = Alignment(wrap_text=True, vertical="center")


def write() -> None:
    """One workbook, with borders and merged cells, for that is what a form has."""
    book = Workbook()
    book.remove(book.active)
    width = len(_DATA["columns"])
    for number, project in enumerate(_DATA["projects"], 1):
        sheet = book.create_sheet(str(number))
        sheet.append([project["title"]])
        for one in project["head"]:
            sheet.append([one["label"], one["text"]])
        sheet.append(list(_DATA["columns"]))
        for row in project["rows"]:
            sheet.append(list(row.values()))
        for at, line in enumerate(sheet.iter_rows(max_col=width), 1):
            for cell in line:
                cell.border, cell.alignment = _BORDER, _WRAPPED
            if 1 < at < len(project["head"]) + 2:
                sheet.merge_cells(start_row=at, end_row=at, start_column=2, end_column=width)
    book.save(_OUTPUT)


timed(write, int(sys.argv[3]))
