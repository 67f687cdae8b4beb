"""The forms (表样) that documents are printed on: their names, and where their templates lie."""

from __future__ import annotations

PROJECT_TABLE = "项目支出绩效目标表"
"""A table a project, with every field of the scheme, and both periods where there is a 中期."""

FLAT_SHEET = "绩效目标平铺表"
"""One wide table of all projects, an indicator a row; the year's budget, goals and indicators only."""

# To add a form: its name here, its folder in templates/docx, html and md, its boxes in
# backends/sheets/tables.py, which a workbook and a PDF are made of. The first is the form of a scheme that names none.
_FOLDERS = {
    PROJECT_TABLE: "project_table",
    FLAT_SHEET: "flat_sheet",
}


def form_names() -> tuple[str, ...]:
    """What a scheme may call its 表样, the usual one first."""
    return tuple(_FOLDERS)


def is_form_file(name: str) -> bool:
    """Whether a 表样 is a Word file of the user's and none of ``form_names()``."""
    return name.lower().endswith(".docx")


def form_folder(name: str) -> str:
    """The folder, beside the parts that all forms share, of a form's own templates.

    A file of the user's is a Word form; other formats then print the usual one. Another name that
    is not in ``form_names()`` is a ``ValueError``: whoever reads the author's word has checked it.
    """
    if is_form_file(name):
        return _FOLDERS[PROJECT_TABLE]
    if name not in _FOLDERS:
        raise ValueError(f"no form {name!r}; there are {', '.join(_FOLDERS)}")
    return _FOLDERS[name]
