"""A PDF read back, and what an archive would refuse in it: rules of ISO 19005-2 (PDF/A-2b)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject, StreamObject

from perfdsl.backends import pdf
from perfdsl.backends.paper.typefaces import Typefaces
from perfdsl.diagnostics.model import Diagnostic
from perfdsl.document.model import Document
from perfdsl.workspace.fonts.search import find_typefaces

_SUBSET = re.compile(r"/[A-Z]{6}\+")
_ACTIVE = {
    "/JavaScript",
    "/JS",
    "/Launch",
    "/OpenAction",
    "/AA",
    "/EmbeddedFiles",
    "/XFA",
    "/RichMedia",
}


def read(content: bytes) -> PdfReader:
    """The file, read strictly: what a reader would have to mend is a fault."""
    return PdfReader(BytesIO(content), strict=True)


def words(content: bytes) -> str:
    """All that can be read on its pages, without blanks and breaks."""
    return bare("".join(page.extract_text() for page in read(content).pages))


def bare(text: str) -> str:
    """The letters alone: how lines break and where signs stand apart is not what was typed."""
    return "".join(letter for letter in text if not letter.isspace() and letter != "\u200b")


def size(page: PageObject) -> tuple[int, int]:
    """Width and height of a page in millimetres."""
    return round(float(page.mediabox.width) / 72 * 25.4), round(
        float(page.mediabox.height) / 72 * 25.4
    )


def outline(content: bytes) -> list[tuple[int, str, int]]:
    """The lines of the outline: level, words, number of the page."""
    reader = read(content)
    return list(_lines(reader, reader.outline, 1))


def _lines(reader: PdfReader, entries: object, level: int) -> Iterator[tuple[int, str, int]]:
    assert isinstance(entries, list)
    for entry in entries:
        if isinstance(entry, list):
            yield from _lines(reader, entry, level + 1)
        else:
            page = reader.get_destination_page_number(entry)
            assert page is not None
            yield level, str(entry.title), page + 1


def families(content: bytes) -> set[str]:
    """The fonts in the file, without the mark of a subset."""
    fonts = (one for one in objects(read(content)) if one.get("/Type") == "/Font")
    return {str(one["/BaseFont"]).split("+")[-1] for one in fonts}


def objects(reader: PdfReader) -> Iterator[DictionaryObject]:
    """Every dictionary of the file."""
    seen: set[int] = set()
    waiting: list[PdfObject] = [reader.trailer]
    while waiting:
        one = waiting.pop()
        if isinstance(one, IndirectObject):
            if one.idnum not in seen:
                seen.add(one.idnum)
                found = one.get_object()
                waiting += [found] if found is not None else []
        elif isinstance(one, DictionaryObject):
            yield one
            waiting += [one.raw_get(key) for key in one]
        elif isinstance(one, ArrayObject):
            waiting += list(one)


def faults(content: bytes) -> list[str]:
    """What is wrong with it as PDF/A-2b; empty if nothing is."""
    return [
        *_of_file(content),
        *_of_metadata(content),
        *_of_colours(content),
        *_of_objects(content),
    ]


def _of_file(content: bytes) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.[0-7]\n%[\x80-\xff]{4}", content):
        yield "the header is not that of PDF 1.7 with a binary comment"
    if not content.rstrip().endswith(b"%%EOF"):
        yield "something follows the end"
    trailer = read(content).trailer
    if "/Encrypt" in trailer:
        yield "it is encrypted"
    if "/ID" not in trailer:
        yield "it has no identifier"


def _root(reader: PdfReader) -> DictionaryObject:
    root = reader.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    return root


def _of_metadata(content: bytes) -> Iterator[str]:
    reader = read(content)
    stream = _root(reader)["/Metadata"]
    assert isinstance(stream, StreamObject)
    if "/Filter" in stream:
        yield "the metadata are compressed"
    xmp = stream.get_data().decode("utf-8")
    if not re.search(r"<pdfaid:part>2<|pdfaid:part=\"2\"", xmp):
        yield "it is not declared as part 2"
    if not re.search(r"<pdfaid:conformance>B<|pdfaid:conformance=\"B\"", xmp):
        yield "it is not declared as level B"
    meta, info = reader.xmp_metadata, reader.metadata
    assert meta
    assert info
    if (meta.dc_title or {}).get("x-default") != info.title:
        yield "it has two titles"


def _of_colours(content: bytes) -> Iterator[str]:
    intents = _root(read(content)).get("/OutputIntents", [])
    if [str(one["/S"]) for one in intents] != ["/GTS_PDFA1"]:
        yield "it does not say what its colours mean"
    for one in intents:
        profile = one["/DestOutputProfile"]
        if profile["/N"] != 3 or profile.get_data()[36:40] != b"acsp":
            yield "its colour profile is none"


def _of_objects(content: bytes) -> Iterator[str]:
    for one in objects(read(content)):
        yield from (f"it holds {key}" for key in _ACTIVE & set(one))
        if isinstance(one, StreamObject):
            if "/F" in one:
                yield "a part of it is in another file"
            if "LZW" in str(one.get("/Filter", "")):
                yield "a part of it is compressed by LZW"
        if one.get("/Type") == "/Font":
            yield from _of_font(one)


def _of_font(one: DictionaryObject) -> Iterator[str]:
    name = str(one.get("/BaseFont"))
    if not _SUBSET.match(name):
        yield f"{name} is no subset"
    if str(one["/Subtype"]) == "/Type0":
        if "/ToUnicode" not in one:
            yield f"{name} does not tell its letters"
        return
    descriptor = one["/FontDescriptor"]
    assert isinstance(descriptor, DictionaryObject)
    if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor):
        yield f"{name} is not in the file"
    if str(one["/Subtype"]) == "/CIDFontType2" and "/CIDToGIDMap" not in one:
        yield f"{name} does not tell its shapes"


def found(folder: Path) -> Typefaces:
    """The fonts in a folder."""
    faces = find_typefaces(folder, "字体")
    assert isinstance(faces, Typefaces)
    return faces


def printed(document: Document, faces: Typefaces) -> bytes:
    """The file of a document that can be printed."""
    made = pdf.printed(document, faces)
    assert not isinstance(made, Diagnostic), made.message.zh
    return made
