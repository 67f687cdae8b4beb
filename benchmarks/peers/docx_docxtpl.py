"""docxtpl: TABLES.json and a template → a Word file.    docx_docxtpl.py TABLES OUTPUT COUNT"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from docxtpl import DocxTemplate
from stopwatch import timed

_TABLES, _OUTPUT = Path(sys.argv[1]), Path(sys.argv[2])
_CONTEXT = json.loads(_TABLES.read_text(encoding="utf-8"))


def write() -> None:
    """One document; a template can be rendered once, so each document opens it anew."""
    template = DocxTemplate(_TABLES.parent / "docxtpl.docx")
    template.render(_CONTEXT, autoescape=True)
    template.save(_OUTPUT)


timed(write, int(sys.argv[3]))
