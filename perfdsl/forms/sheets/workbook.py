"""The parts of a workbook that a form is made of: its sheets, the list of its texts, its names."""

from __future__ import annotations

import posixpath

from perfdsl.diagnostics.model import Text
from perfdsl.forms.sheets.texts import Run, runs_of, text_of
from perfdsl.forms.tags import tags_in
from perfdsl.forms.xml import Element, elements
from perfdsl.importing.fault import damaged
from perfdsl.importing.package import Package
from perfdsl.record import Record

TYPES = "[Content_Types].xml"
_BOM = b"\xef\xbb\xbf"
_NO_SHEET = Text("里面没有工作表", "there is no sheet in it")
_NO_ROWS = Text(
    "部件 {part} 里的行或格子次序不对", "rows or cells of its part {part} are out of order"
)


class Part(Record):
    """A part as it is, with its elements."""

    name: str
    data: bytes
    root: Element

    def raw(self, one: Element) -> str:
        """The XML of an element."""
        return self.data[one.start : one.end].decode()


class Tab(Record):
    """A sheet of the workbook: its name, and the part that it is. ``is_grid``: it has cells."""

    name: str
    element: Element
    part: str
    is_grid: bool


class Workbook(Record):
    """The parts of the file by their names, with what the workbook says of them."""

    parts: dict[str, bytes]
    book: Part
    tabs: tuple[Tab, ...]
    texts: Part | None
    styles: Part | None

    def tagged_texts(self) -> dict[int, tuple[Run, ...]]:
        """The shared texts in which tags are, whole or half, by their places in the list."""
        if self.texts is None:
            return {}
        items = [one for one in self.texts.root.children if one.name == "si"]
        found = {}
        for place, item in enumerate(items):
            runs = runs_of(item, self.texts.data)
            if any(True for _ in tags_in(text_of(runs))):
                found[place] = runs
        return found


def workbook_of(package: Package, main: str, parts: dict[str, bytes]) -> Workbook:
    """The workbook of a package whose main part is ``main``."""
    names = {name.lower(): name for name in parts}

    def part(name: str | None) -> Part | None:
        here = names.get((name or "").lower())
        return part_of(here, parts) if here else None

    if TYPES not in parts or rels_of(names[main.lower()]) not in parts:
        raise damaged(_NO_SHEET)
    book = part_of(names[main.lower()], parts)
    related = package.relationships(main)
    by_type = {one.type: one.target for one in related.values() if not one.is_external}
    tabs = []
    sheets = book.root.child("sheets")
    for one in sheets.children if sheets else ():
        relation = related.get(one.attributes.get("id", ""))
        target = names.get(relation.target.lower()) if relation else None
        if relation is None or target is None:
            raise damaged(_NO_SHEET)
        is_grid = relation.type == "worksheet"
        tabs.append(Tab(one.attributes.get("name", ""), one, target, is_grid))
    if not tabs:
        raise damaged(_NO_SHEET)
    texts, styles = part(by_type.get("sharedStrings")), part(by_type.get("styles"))
    return Workbook(parts, book, tuple(tabs), texts, styles)


def part_of(name: str, parts: dict[str, bytes]) -> Part:
    """A part with its elements."""
    data = parts[name].removeprefix(_BOM)
    return Part(name, data, elements(name, data))


def out_of_order(part: str) -> Exception:
    """What is raised where rows or cells do not go up."""
    return damaged(_NO_ROWS.fill({"part": part}))


def rels_of(part: str) -> str:
    """The part that says what another refers to."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
