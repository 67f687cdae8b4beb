"""A PDF on the form that the document names, for archives: PDF/A-2b, with its fonts in it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from perfdsl.backends.paper import kinds
from perfdsl.backends.paper.letters import Lacking, lacking
from perfdsl.backends.paper.spelling import spelt
from perfdsl.backends.paper.typefaces import Typefaces
from perfdsl.backends.sheets.faults import faults_sheet
from perfdsl.backends.sheets.grid import Sheet
from perfdsl.backends.sheets.tables import tables
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.document.model import Document
from perfdsl.resources import resource_dir

_EPOCH = 0  # no clock: what the engine would take the time for is the same always


def printed(document: Document, faces: Typefaces) -> bytes | Diagnostic:
    """The file; the same bytes for the same document, the same fonts and the same engine.

    A letter that no font can show is a finding, for PDF/A has no place for it and a box in its
    stead would be a lie.
    """
    sheets = tuple(_sheets(document))
    lacked = lacking(document, sheets, faces)
    if lacked:
        return _not_shown(document, lacked, faces)
    data = json.dumps(spelt(document, sheets, faces), ensure_ascii=False)
    # The engine dies of the structure tags of some tables that go over pages: PDF/A-2b needs none.
    return _set(document, data, faces) or _set(document, data, faces, tags=False) or _died(document)


def _sheets(document: Document) -> Iterator[Sheet]:
    """The head of a draft, and the tables: every page of a draft says so, titles need not."""
    if document.draft is not None:
        yield faults_sheet(document)
    yield from tables(document, "")


def _died(document: Document) -> Diagnostic:
    why = Text("排版程序自己出了错", "the engine itself failed")
    return kinds.NOT_SET.of(document.source, reason=why)


def _set(
    document: Document, data: str, faces: Typefaces, *, tags: bool = True
) -> bytes | Diagnostic | None:
    """The file, or why there is none; None where the engine died."""
    import typst

    folder = resource_dir("templates") / "pdf"
    try:
        made, _ = typst.compile_with_warnings(
            str(folder / "page.typ"),
            root=str(folder),
            font_paths=faces.fonts,
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"document": data},
            pdf_standards="a-2b",
            timestamp=_EPOCH,
            pdf_tags=tags,
        )
    except typst.TypstError as error:
        return kinds.NOT_SET.of(document.source, reason=error.message)
    except BaseException as error:  # what a fault of the engine raises is no Exception
        if type(error).__name__ != "PanicException":
            raise
        return None
    return made


def _not_shown(document: Document, lacked: tuple[Lacking, ...], faces: Typefaces) -> Diagnostic:
    shown = lacked[: kinds.MOST_LETTERS]
    zh = "、".join(f"{one.letter}（{one.place}）" for one in shown)
    en = ", ".join(f"{one.letter} ({one.place})" for one in shown)
    more = len(lacked) - len(shown)
    if more:
        zh, en = f"{zh}……共 {len(lacked)} 个", f"{en} … {len(lacked)} in all"
    names = dict.fromkeys((*faces.song, *faces.hei))
    fonts = Text("、".join(names), ", ".join(names))
    return kinds.NOT_SHOWN.of(document.source, letters=Text(zh, en), fonts=fonts)
