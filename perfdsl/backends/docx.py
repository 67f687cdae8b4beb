"""A Word document on the form that the document names, for Word, WPS and LibreOffice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perfdsl.backends.package import Content, package
from perfdsl.backends.templates import templates
from perfdsl.document.forms import form_folder
from perfdsl.document.model import Document
from perfdsl.document.title import document_title

if TYPE_CHECKING:
    from jinja2 import Environment

_MAIN = "word/document.xml"
# Part of the package, and the template that renders it. Readers want the content types first.
_PARTS = (
    ("[Content_Types].xml", "content_types.xml"),
    ("_rels/.rels", "package_rels.xml"),
    ("docProps/core.xml", "core.xml"),
    ("docProps/app.xml", "app.xml"),
    (_MAIN, "document.xml"),
    ("word/_rels/document.xml.rels", "document_rels.xml"),
    ("word/styles.xml", "styles.xml"),
    ("word/theme/theme1.xml", "theme.xml"),
    ("word/settings.xml", "settings.xml"),
    ("word/fontTable.xml", "font_table.xml"),
    ("word/footer1.xml", "footer.xml"),
)
_HEADER = ("word/header1.xml", "header.xml")  # of a draft, which says so on every page


def emit(document: Document) -> bytes:
    """The package as bytes: no clock, no user and no machine is in it."""
    environment, title = templates("docx"), document_title(document)
    parts = _PARTS if document.draft is None else (*_PARTS, _HEADER)
    form = form_folder(document.form)
    told = {"document": document, "title": title, "form": form, "main": _MAIN}
    return package((part, _printed(part, environment, template, told)) for part, template in parts)


def _printed(
    part: str, environment: Environment, template: str, told: dict[str, object]
) -> Content:
    """The body in pieces, for it is large; the other parts as they are, for many are always the same."""
    found = environment.get_template(template)
    return found.generate(told) if part == _MAIN else found.render(told)
