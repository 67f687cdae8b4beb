"""What must hold in a Word package and no schema says: found by hand, told as sentences."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from posixpath import dirname, join, normpath
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from zipfile import ZipFile

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"

Parts = dict[str, Element]


def parts(package: bytes) -> Parts:
    """Every part, parsed: a part that is not well-formed XML raises."""
    with ZipFile(BytesIO(package)) as archive:
        return {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}


def body(package: bytes) -> Element:
    """The root of word/document.xml."""
    return parts(package)["word/document.xml"]


def tables(root: Element) -> list[Element]:
    """All tables."""
    return list(root.iter(f"{_W}tbl"))


def rows(table: Element) -> list[Element]:
    """The rows of a table."""
    return table.findall(f"{_W}tr")


def has(row: Element, mark: str) -> bool:
    """Whether the row has a property, such as tblHeader."""
    return row.find(f"{_W}trPr/{_W}{mark}") is not None


def kept(row: Element) -> bool:
    """Whether every paragraph of the row stays on the page of what follows it."""
    paragraphs = list(row.iter(f"{_W}p"))
    return all(each.find(f"{_W}pPr/{_W}keepNext") is not None for each in paragraphs)


def faults(package: bytes) -> list[str]:
    """What is wrong with the package, in words; nothing if all is well."""
    found = parts(package)
    document, styles = found["word/document.xml"], found["word/styles.xml"]
    return [
        *_type_faults(found),
        *_relation_faults(found),
        *_style_faults(document, styles),
        *(fault for table in tables(document) for fault in _table_faults(table)),
    ]


def _type_faults(found: Parts) -> Iterator[str]:
    types = found["[Content_Types].xml"]
    overrides = {each.get("PartName", "").lstrip("/") for each in types.iter(f"{_TYPES}Override")}
    defaults = {each.get("Extension") for each in types.iter(f"{_TYPES}Default")}
    for name in found.keys() - overrides - {"[Content_Types].xml"}:
        if not name.endswith(".rels") or "rels" not in defaults:
            yield f"{name} has no content type"
    for name in overrides - found.keys():
        yield f"a content type for {name}, which is not there"


def _relation_faults(found: Parts) -> Iterator[str]:
    used = set()
    for name, root in found.items():
        if name.endswith(".rels"):
            folder = dirname(dirname(name))
            used |= {
                normpath(join(folder, each.get("Target", "")))
                for each in root.iter(f"{_RELATIONS}Relationship")
            }
    for name in used - found.keys():
        yield f"a relationship to {name}, which is not there"
    for name in found.keys() - used:
        if not name.endswith(".rels") and name != "[Content_Types].xml":
            yield f"nothing leads to {name}"


def _style_faults(document: Element, styles: Element) -> Iterator[str]:
    defined = {each.get(f"{_W}styleId") for each in styles.iter(f"{_W}style")}
    for root in (document, styles):
        for mark in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            for each in root.iter(f"{_W}{mark}"):
                if each.get(f"{_W}val") not in defined:
                    yield f"style {each.get(f'{_W}val')} is not defined"


def _table_faults(table: Element) -> Iterator[str]:
    grid = [_number(each, "w") for each in table.findall(f"{_W}tblGrid/{_W}gridCol")]
    width = table.find(f"{_W}tblPr/{_W}tblW")
    if width is None or _number(width, "w") != sum(grid):
        yield "the columns do not add up to the width of the table"
    open_merges: set[tuple[int, int]] = set()
    for row in rows(table):
        places = list(_places(row))
        if sum(span for _, _, span in places) != len(grid):
            yield "a row does not fill the grid"
        for cell, start, span in places:
            yield from _cell_faults(cell, grid[start : start + span])
        continued = {(start, span) for cell, start, span in places if _merge(cell) == "continue"}
        if not continued <= open_merges:
            yield "a cell continues a merge that nothing began above it"
        begun = {(start, span) for cell, start, span in places if _merge(cell) == "restart"}
        if begun & continued:
            yield "a merge both begins and continues in one cell"
        open_merges = begun | continued


def _places(row: Element) -> Iterator[tuple[Element, int, int]]:
    """Each cell with its first column and its number of columns."""
    start = 0
    for cell in row.findall(f"{_W}tc"):
        span = cell.find(f"{_W}tcPr/{_W}gridSpan")
        columns = 1 if span is None else _number(span, "val")
        yield cell, start, columns
        start += columns


def _cell_faults(cell: Element, columns: list[int]) -> Iterator[str]:
    if cell[-1].tag != f"{_W}p":
        yield "a cell does not end with a paragraph"
    width = cell.find(f"{_W}tcPr/{_W}tcW")
    if width is None or _number(width, "w") != sum(columns):
        yield "a cell is not as wide as its columns"


def _merge(cell: Element) -> str | None:
    merge = cell.find(f"{_W}tcPr/{_W}vMerge")
    return None if merge is None else merge.get(f"{_W}val", "continue")


def _number(element: Element, name: str) -> int:
    return int(element.get(f"{_W}{name}", "0"))
