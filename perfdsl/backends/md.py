"""Markdown for reviews: one line an indicator, so that a changed promise is one changed line."""

from __future__ import annotations

from perfdsl.backends.templates import templates
from perfdsl.document.forms import form_folder
from perfdsl.document.model import Document
from perfdsl.document.title import document_title
from perfdsl.pattern import pattern

# What a template leaves where a part is missing; no text of a document has a line end left.
_BLANK_LINES = pattern(r"\n{3,}")


def emit(document: Document) -> bytes:
    """The page as UTF-8, in GitHub's Markdown.

    Columns are not padded and no list is numbered in the source, so that a change moves no line
    but its own.
    """
    page = templates("md").get_template("page.md")
    title, form = document_title(document), form_folder(document.form)
    text = page.render(document=document, title=title, form=form)
    return (_BLANK_LINES.sub("\n\n", text).rstrip("\n") + "\n").encode()
