"""A Word document on the form that the document names, for Word, WPS and LibreOffice."""

from __future__ import annotations

from functools import lru_cache

from perfdsl.backends.package import Content, package
from perfdsl.backends.templates import templates
from perfdsl.document.forms import form_folder
from perfdsl.document.model import Document
from perfdsl.document.title import document_title
from perfdsl.record import Record, names_of

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
_OWN = ("core.xml", "document.xml", "header.xml")  # the rest is of all documents that look alike


class _Look(Record):
    """What decides all parts but those in ``_OWN``: their templates are told nothing else."""

    form: str
    draft: bool
    several: bool
    departments: bool


def emit(document: Document) -> bytes:
    """The package as bytes: no clock, no user and no machine is in it."""
    is_draft = document.draft is not None
    look = _Look(
        form_folder(document.form), is_draft, len(document.units) > 1, bool(document.departments)
    )
    parts = (*_PARTS, _HEADER) if is_draft else _PARTS
    return package((part, _printed(template, document, look)) for part, template in parts)


def _printed(template: str, document: Document, look: _Look) -> Content:
    """The body in pieces, for it is large; the other parts as they are, for many are always the same."""
    if template not in _OWN:
        return _of_all(template, look)
    found = templates("docx").get_template(template)
    told = {"document": document, "title": document_title(document), "form": look.form}
    return found.generate(told) if template == "document.xml" else found.render(told)


@lru_cache(64)
def _of_all(template: str, look: _Look) -> bytes:
    told = {name: getattr(look, name) for name in names_of(look)}
    return templates("docx").get_template(template).render(told, main=_MAIN).encode()
