"""One self-contained web page: the paper form on the screen, and on paper when printed."""

from __future__ import annotations

from perfdsl.backends.templates import templates
from perfdsl.document.model import Document
from perfdsl.document.title import document_title


def emit(document: Document) -> bytes:
    """The page as UTF-8. It fetches nothing and needs no script."""
    page = templates("html").get_template("page.html")
    return page.render(document=document, title=document_title(document)).encode()
