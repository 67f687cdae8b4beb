"""The PDF files of one run: its fonts, found once, and what keeps one from being made."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from perfdsl.cli.sources import Workspace
from perfdsl.diagnostics.model import Diagnostic
from perfdsl.document.forms import is_form_file
from perfdsl.document.model import Document
from perfdsl.typed import TYPE_CHECKING
from perfdsl.workspace import disk

if TYPE_CHECKING:
    from perfdsl.backends.paper.typefaces import Typefaces


@dataclass(slots=True)
class PdfFiles:
    """``faces`` are the fonts, or why there can be no PDF; ``form`` is what --form names."""

    faces: Typefaces | Diagnostic
    form: str = ""
    said: set[str] = field(default_factory=set)

    @property
    def wrong_of_all(self) -> tuple[Diagnostic, ...]:
        """Why no PDF of the run could be made: told once, and the other formats are written."""
        return (self.faces,) if isinstance(self.faces, Diagnostic) else ()

    def printed(self, document: Document) -> tuple[bytes | None, tuple[Diagnostic, ...]]:
        """The file, or None, and what is to be said of it."""
        if isinstance(self.faces, Diagnostic):
            return None, ()
        from perfdsl.backends import pdf  # on first use: it brings the sheets with it

        with _no_words_of_the_engine():
            made = pdf.printed(document, self.faces)
        if isinstance(made, Diagnostic):
            return None, (made,)
        return made, self._on_our_form(document)

    def _on_our_form(self, document: Document) -> tuple[Diagnostic, ...]:
        """A Word form of the user's is not what the PDF is printed on; said once a form."""
        form = self.form or (document.form if is_form_file(document.form) else "")
        if document.draft is not None or not form or form in self.said:
            return ()
        self.said.add(form)
        from perfdsl.backends.paper.kinds import OWN_FORM

        return (OWN_FORM.of(document.source, form=form),)


@contextmanager
def _no_words_of_the_engine() -> Iterator[None]:
    """An engine that dies says so to the terminal, past Python; we say what came of it ourselves."""
    try:
        kept = os.dup(2)
        nowhere = os.open(os.devnull, os.O_WRONLY)
    except OSError:  # there is no terminal
        yield
        return
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def pdf_files(here: Workspace, folder: str | None, forms: Sequence[str]) -> PdfFiles:
    """With the fonts of ``--font-path``, else of perf.toml's ``fonts``, else of the system."""
    from perfdsl.workspace.fonts.search import find_typefaces

    disk.cannot_repeat()  # what fonts there are is asked by the engine itself
    form = next((one for one in forms if one.lower().endswith(".docx")), "")
    if folder is not None:
        return PdfFiles(find_typefaces(here.cwd / folder, folder), form)
    setting = here.settings.fonts
    if setting and here.root:
        path = here.root / setting.value
        return PdfFiles(find_typefaces(path, here.named(path)), form)
    return PdfFiles(find_typefaces(None, ""), form)
