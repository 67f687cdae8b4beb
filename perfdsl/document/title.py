"""The title of a whole document, for a file's properties, a browser tab, a heading."""

from __future__ import annotations

from perfdsl.document.model import Document

DRAFT = "【草稿】"
"""What stands before a title in a draft."""


def document_title(document: Document) -> str:
    """Whose targets, of which year: ``某某局2023年项目绩效目标表``.

    Made of the document alone. With several units the first is named and the others counted; an
    unknown year is left out. Where there are departments it is theirs. That of a draft says so.
    """
    year = "" if document.year is None else f"{document.year}年"
    draft = "" if document.draft is None else DRAFT
    what = "项目绩效目标表"
    if document.departments:
        what = "整体支出和项目绩效目标表" if document.units else "整体支出绩效目标表"
    return f"{draft}{document_units(document)}{year}{what}"


def document_units(document: Document) -> str:
    """Whose the document is: its departments, else its units; the first, and how many there are."""
    units, departments = document.units, document.departments
    names = [one.name for one in departments] or [one.name for one in units]
    if len(names) < 2:
        return names[0] if names else ""
    return f"{names[0]}等{len(names)}个{'部门' if departments else '单位'}"


def document_keywords(document: Document) -> tuple[str, ...]:
    """What a search for the file would ask: what it is, of which year, on which form."""
    year = () if document.year is None else (f"{document.year}年",)
    return ("预算绩效目标", *year, document.form, document.scheme)
