"""A shipped form as a file with tags in its cells, for a bureau to start from."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from perfdsl.backends import docx
from perfdsl.backends.application_grid import upright_grids
from perfdsl.backends.package import package
from perfdsl.backends.templates import templates
from perfdsl.document.forms import form_folder, form_names
from perfdsl.document.model import Document

FORMATS = ("docx", "xlsx")
EJECTED: tuple[str, ...] = form_names()
"""The forms that can be written out, in any of these formats."""

_BODY = "word/document.xml"


def ejected(name: str, output: str = "docx") -> bytes:
    """The form: our own styles and page, and in the cells the tags that print the same table."""
    if name not in EJECTED:
        raise ValueError(f"no form {name!r}; there are {', '.join(EJECTED)}")
    if output == "xlsx":
        from perfdsl.forms.sheets.ejecting import ejected_workbook

        return ejected_workbook(name)
    document = Document("", name, name, None, "万元", None, ())
    body = (
        templates("docx")
        .get_template(f"{form_folder(name)}/form.xml")
        .render(upright_grids=upright_grids)
    )
    with ZipFile(BytesIO(docx.emit(document))) as shipped:
        return package(
            (part, body if part == _BODY else shipped.read(part)) for part in shipped.namelist()
        )
