"""Document → files. A backend is a module of this package with ``emit(document) -> bytes``.

To add one: its file, its name in ``BACKENDS``, its folder under ``templates/``. The name is also
the file's extension. A backend reads the document and nothing else: no clock, no environment, no
locale; and it cannot fail on a valid document. PDF is none: it needs the fonts of a machine, which
may lack a letter.
"""

from __future__ import annotations

from importlib import import_module

from perfdsl.typed import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:  # the names are asked for by commands that print nothing
    from perfdsl.document.model import Document

BACKENDS: tuple[str, ...] = ("docx", "html", "json", "md", "xlsx")
USUAL: tuple[str, ...] = ("docx", "html", "json")
"""Those that are written where nobody says which."""

SITE = "site"
"""The format that is no file of one document but a folder for all of a run: ``backends.site``."""
FORMATS: tuple[str, ...] = ("docx", "html", "json", "md", "pdf", "xlsx", SITE)
"""All that may be asked for: the backends, the site, and PDF, which ``pdf.printed`` makes of fonts too."""


class _Backend(Protocol):
    def emit(self, document: Document) -> bytes: ...


def emit(name: str, document: Document) -> bytes:
    """The whole file of the backend ``name``: the same bytes for the same document, always.

    The backend and what it needs are imported here, on first use, so that a command which prints
    nothing does not pay for a template engine. A name that is not in ``BACKENDS`` is a
    ``ValueError``; checking the user's words is the command line's task.
    """
    if name not in BACKENDS:
        raise ValueError(f"no backend {name!r}; there are {', '.join(BACKENDS)}")
    return cast(_Backend, import_module(f"{__name__}.{name}")).emit(document)
