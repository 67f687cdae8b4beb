"""The forms (表样) that documents are printed on: their names, and where their templates lie."""

from __future__ import annotations

PROJECT_TABLE = "项目支出绩效目标表"
"""A table a project, with every field of the scheme, and both periods where there is a 中期."""

FLAT_SHEET = "绩效目标平铺表"
"""One wide table of all projects, an indicator a row; the year's budget, goals and indicators only."""

APPLICATION_FORM = "项目支出绩效目标申报表"
"""A table a project with 中期 at the left and the year at the right, as on the paper form of 2015."""

# To add a form: its name here, its folder in templates/docx, html and md, its boxes in
# backends/sheets/tables.py, which a workbook and a PDF are made of. The first is the form of a scheme that names none.
_FOLDERS = {
    PROJECT_TABLE: "project_table",
    FLAT_SHEET: "flat_sheet",
    APPLICATION_FORM: "application_form",
}


def form_names() -> tuple[str, ...]:
    """What a scheme may call its 表样, the usual one first."""
    return tuple(_FOLDERS)


# Which output a file of the user's is the form of.
_FILES = {".docx": "docx", ".xlsx": "xlsx"}


def form_file_format(name: str) -> str | None:
    """Which output a 表样 that is a file prints; None for a name, such as ``form_names()``."""
    return _FILES.get(name.lower()[-5:])


def is_form_file(name: str) -> bool:
    """Whether a 表样 is a file of the user's, Word or Excel, and none of ``form_names()``."""
    return form_file_format(name) is not None


def form_folder(name: str) -> str:
    """The folder, beside the parts that all forms share, of a form's own templates.

    A file of the user's is of one format; the others then print the usual form. Another name that
    is not in ``form_names()`` is a ``ValueError``: whoever reads the author's word has checked it.
    """
    if is_form_file(name):
        return _FOLDERS[PROJECT_TABLE]
    if name not in _FOLDERS:
        raise ValueError(f"no form {name!r}; there are {', '.join(_FOLDERS)}")
    return _FOLDERS[name]
