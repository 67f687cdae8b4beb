"""The letters of a document that its fonts cannot show, and where each stands."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from perfdsl.backends.marks import standing
from perfdsl.backends.paper.typefaces import Typefaces
from perfdsl.backends.sheets.grid import Sheet
from perfdsl.document.model import Document
from perfdsl.document.title import document_title, document_units
from perfdsl.record import Record

# Line ends, and signs that are obeyed and never shown: joiners, directions, variants.
_UNSEEN = frozenset("\n\r\t\x85\u00a0\u00ad\u1680\u202f\u205f\u034f\u061c\u180e\u2028\u2029\ufeff") | frozenset(
    chr(code)
    for start, end in (
        (0x2000, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F), (0xE0000, 0xE0FFF),
    )
    for code in range(start, end + 1)
)  # fmt: skip
_OWN = "—0123456789草稿"  # what the template writes itself


class Lacking(Record):
    """A letter as messages show it, ``𠮷 U+20BB7``, and the first place that has it."""

    letter: str
    place: str


def lacking(document: Document, sheets: Iterable[Sheet], faces: Typefaces) -> tuple[Lacking, ...]:
    """Each letter that no font has, in the order of the page."""
    known: dict[str, bool] = dict.fromkeys(_UNSEEN, True)
    found: list[Lacking] = []
    for place, words in _texts(document, sheets):
        for letter in words:
            if letter not in known:
                known[letter] = faces.has(letter)
                if not known[letter]:
                    found.append(Lacking(_shown(letter), place))
    return tuple(found)


def _texts(document: Document, sheets: Iterable[Sheet]) -> Iterator[tuple[str, str]]:
    title = document_title(document)
    yield title, _OWN + title + document_units(document)
    if document.draft is not None:
        yield title, standing(document)
    for sheet in sheets:
        place = title
        for row in sheet.rows:
            for box in row:
                place = box.entry[-1] if box.entry else place
                yield place, box.words
                yield place, "".join(box.codes)


def _shown(letter: str) -> str:
    code = f"U+{ord(letter):04X}"
    return f"{letter} {code}" if unicodedata.category(letter)[0] in "LNPS" else code
