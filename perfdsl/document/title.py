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
    units = document.units
    whose = units[0].name if units else ""
    if len(units) > 1:
        whose += f"等{len(units)}个单位"
    year = "" if document.year is None else f"{document.year}年"
    draft = "" if document.draft is None else DRAFT
    return f"{draft}{whose}{year}项目绩效目标表"
