"""A web page to grids."""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.importing.grid import Grid
from perfdsl.importing.notes import Notes
from perfdsl.importing.page.charset import page_text
from perfdsl.importing.page.hidden import Curtain
from perfdsl.importing.page.layout import Page
from perfdsl.importing.page.tokens import End, Start, tokens
from perfdsl.importing.texts import paragraphs


def read_page(
    path: str, content: bytes, notes: Notes, told: list[Diagnostic]
) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """The tables of a page and the paragraphs behind the last; nothing it links to is fetched."""
    text = page_text(path, content, told)
    if text is None:
        return (), ()
    page = Page()
    curtain = Curtain(notes)
    for token in tokens(text):
        if curtain.hides(token):
            continue
        if isinstance(token, Start):
            page.start(token)
        elif isinstance(token, End):
            page.end(token.name)
        else:
            page.words(curtain.shown(token.text))
    grids = page.done()
    return grids, paragraphs(page.outside.take())
