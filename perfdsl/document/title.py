"""The title of a whole document, for a file's properties, a browser tab, a heading."""

from __future__ import annotations

from perfdsl.document.model import Document

DRAFT = "【草稿】"
"""What stands before a title in a draft."""


def document_title(document: Document) -> str:
    """Whose targets, of which year: ``某某局2023年项目绩效目标表``.

    Made of the document alone. With several units the first is named and the others counted; an
    unknown year is left out. That of a draft says so.
    """
    year = "" if document.year is None else f"{document.year}年"
    draft = "" if document.draft is None else DRAFT
    return f"{draft}{document_units(document)}{year}项目绩效目标表"


def document_units(document: Document) -> str:
    """Whose the document is: the first unit, and how many there are; empty where there is none."""
    units = document.units
    whose = units[0].name if units else ""
    return f"{whose}等{len(units)}个单位" if len(units) > 1 else whose


def document_keywords(document: Document) -> tuple[str, ...]:
    """What a search for the file would ask: what it is, of which year, on which form."""
    year = () if document.year is None else (f"{document.year}年",)
    return ("预算绩效目标", *year, document.form, document.scheme)
