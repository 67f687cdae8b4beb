"""One self-contained web page: the paper form on the screen, and on paper when printed."""

from __future__ import annotations

from perfdsl.backends.templates import templates
from perfdsl.document.forms import form_folder
from perfdsl.document.model import Document
from perfdsl.document.title import document_title


def emit(document: Document) -> bytes:
    """The page as UTF-8. It fetches nothing and needs no script."""
    page = templates("html").get_template("page.html")
    title, form = document_title(document), form_folder(document.form)
    return page.render(document=document, title=title, form=form).encode()
