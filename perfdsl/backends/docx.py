"""A Word document on the form that the document names, for Word, WPS and LibreOffice."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from perfdsl.backends.templates import templates
from perfdsl.document.forms import form_folder
from perfdsl.document.model import Document
from perfdsl.document.title import document_title

# Part of the package, and the template that renders it. Readers want the content types first.
_PARTS = (
    ("[Content_Types].xml", "content_types.xml"),
    ("_rels/.rels", "package_rels.xml"),
    ("docProps/core.xml", "core.xml"),
    ("docProps/app.xml", "app.xml"),
    ("word/document.xml", "document.xml"),
    ("word/_rels/document.xml.rels", "document_rels.xml"),
    ("word/styles.xml", "styles.xml"),
    ("word/theme/theme1.xml", "theme.xml"),
    ("word/settings.xml", "settings.xml"),
    ("word/fontTable.xml", "font_table.xml"),
    ("word/footer1.xml", "footer.xml"),
)
_HEADER = ("word/header1.xml", "header.xml")  # of a draft, which says so on every page


def emit(document: Document) -> bytes:
    """The package as bytes: no clock, no user and no machine is in it.

    The parts are the same everywhere; so is the archive, wherever Python's zlib is the same.
    """
    environment, title = templates("docx"), document_title(document)
    parts = _PARTS if document.draft is None else (*_PARTS, _HEADER)
    form = form_folder(document.form)
    file = BytesIO()
    with ZipFile(file, "w") as package:
        for part, template in parts:
            xml = environment.get_template(template).render(
                document=document, title=title, form=form
            )
            package.writestr(entry(part), xml.encode())
    return file.getvalue()


def entry(part: str) -> ZipInfo:
    """An archive entry that does not tell when, by whom and on what system it was made."""
    entry = ZipInfo(part, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry
