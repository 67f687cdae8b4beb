"""The copies of the sheets of a form → the parts of a workbook that names them all."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from perfdsl.forms.sheets.book import Book, Copy
from perfdsl.forms.sheets.cutting import Cut, cut, with_attributes
from perfdsl.forms.sheets.formulas import moved
from perfdsl.forms.sheets.looks import Looks
from perfdsl.forms.sheets.program import Formula
from perfdsl.forms.sheets.related import Owner, Package, related
from perfdsl.forms.sheets.rendering import Rendering
from perfdsl.forms.sheets.strings import Strings
from perfdsl.forms.sheets.texts import words_in
from perfdsl.forms.sheets.workbook import TYPES, Part, Workbook, part_of, rels_of
from perfdsl.forms.xml import Element, elements
from perfdsl.pattern import pattern

_CHAIN = "calcChain"
_PREFIXED_ID = pattern(r"\s([\w.-]+:id)\s*=")
_BEFORE_CALCULATION = (
    *("fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"),
    *("functionGroups", "externalReferences", "definedNames", "AlternateContent", "revisionPtr"),
)
_STALE = ("TitlesOfParts", "HeadingPairs")  # names of sheets, in what the file says of itself
_TYPES_NOT_PLAIN = pattern(
    rb"application/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.template"
    rb"|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml"
)
_TYPE = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


class Assembly:
    """Writes one workbook."""

    def __init__(self, workbook: Workbook, book: Book, looks: Looks, strings: Strings) -> None:
        self.workbook, self.book, self.looks, self.strings = workbook, book, looks, strings
        used = {name.lower() for name in workbook.parts}
        self.package = Package(dict(workbook.parts), used=used)
        self.ids: dict[int, str] = {}
        self.places = {id(one): place for place, one in enumerate(book.copies)}
        self.names = {id(one): self.part_name(one) for one in book.copies}

    def part_name(self, copy: Copy) -> str:
        """The name of the part of a copy; the first has that of the form."""
        return self.package.new_name(copy.tab.part) if copy.number else copy.tab.part

    def parts(self, pages: dict[int, dict[int, str]]) -> dict[str, bytes]:
        """Every part, the content types first, which readers want."""
        rendering, source, package = (
            Rendering(self.book, self.looks, self.strings, pages),
            self.workbook.parts,
            self.package,
        )
        for copy in self.book.copies:
            if copy.layout:
                package.parts[self.names[id(copy)]] = rendering.sheet(copy)
            owner = Owner(self.book, copy, bool(copy.layout and copy.layout.program.tags))
            related(package, source, owner, copy.tab.part, self.names[id(copy)])
        package.gone |= {tab.part for tab in self.workbook.tabs if not self.book.of(tab)}
        package.parts |= dict(self.of_the_book())
        package.parts[TYPES] = self.types()
        gone = {*package.gone, *(rels_of(name) for name in package.gone)}
        return {name: data for name, data in package.parts.items() if name not in gone}

    def of_the_book(self) -> Iterator[tuple[str, bytes]]:
        """The parts that are there once."""
        rels = rels_of(self.workbook.book.name)
        yield rels, self.relationships(Part(rels, *self.read(rels)))
        yield self.workbook.book.name, cut(self.workbook.book.data, self.of_the_workbook())
        styles, texts = self.looks.printed(), self.workbook.texts
        if self.workbook.styles and styles:
            yield self.workbook.styles.name, styles
        listed = self.strings.printed()
        if texts and listed:
            yield texts.name, listed
        if "docProps/app.xml" in self.workbook.parts:
            app = part_of("docProps/app.xml", self.workbook.parts)
            stale = (one for one in app.root.children if one.name in _STALE)
            yield app.name, cut(app.data, ((one.start, one.end, "") for one in stale))

    def read(self, name: str) -> tuple[bytes, Element]:
        data = self.workbook.parts[name]
        return data, elements(name, data)

    # -- workbook.xml ------------------------------------------------------------------------

    def of_the_workbook(self) -> Iterator[Cut]:
        part = self.workbook.book
        sheets, calculation = part.root.child("sheets"), part.root.child("calcPr")
        assert sheets
        yield sheets.inner, sheets.last, "".join(self.sheets())
        names = part.root.child("definedNames")
        if names:
            made = "".join(xml for one in names.children for xml in self.name(one))
            whole = part.data[names.start : names.inner].decode() + made
            yield names.start, names.end, whole + f"</{names.raw_name}>" if made else ""
        for views in (one for one in part.root.children if one.name == "bookViews"):
            yield from (self.view(one) for one in views.children)
        if self.has_formulas():
            yield self.calculation(part, calculation)

    def sheets(self) -> Iterator[str]:
        part = self.workbook.book
        used = [_int(tab.element.attributes.get("sheetId", "")) for tab in self.workbook.tabs]
        free = max(used) + 1
        for copy in self.book.copies:
            raw = part.raw(copy.tab.element)
            said: dict[str, str | None] = {"name": copy.name}
            if copy.number:
                match = _PREFIXED_ID.search(raw)
                said |= {"sheetId": str(free), match[1] if match else "r:id": self.ids[id(copy)]}
                free += 1
            yield with_attributes(raw, said)

    def name(self, one: Element) -> Iterator[str]:
        """A defined name; one of a sheet for each copy of it."""
        part = self.workbook.book
        words = words_in(one, part.data)
        start = part.data[one.start : one.inner].decode()
        of = one.attributes.get("localSheetId", "")
        if not of:
            yield f"{start}{escape(moved(words, self.book.mover(None)))}</{one.raw_name}>"
            return
        at = _int(of)
        tab = self.workbook.tabs[at] if at < len(self.workbook.tabs) else None
        for copy in self.book.of(tab) if tab else ():
            now = moved(words, self.book.mover(copy))
            if "#REF!" in now and one.attributes.get("name", "").startswith("_xlnm."):
                continue
            place = {"localSheetId": str(self.places[id(copy)])}
            yield f"{with_attributes(start, place)}{escape(now)}</{one.raw_name}>"

    def view(self, one: Element) -> Cut:
        """Which sheet is shown when the file is opened."""
        part, said = self.workbook.book, dict[str, str | None]()
        for key in ("activeTab", "firstSheet"):
            if key in one.attributes:
                at = _int(one.attributes[key])
                tab = self.workbook.tabs[at] if at < len(self.workbook.tabs) else None
                copies = self.book.of(tab) if tab else []
                said[key] = str(self.places[id(copies[0])]) if copies else None
        raw = part.data[one.start : one.inner].decode()
        return one.start, one.inner, with_attributes(raw, said)

    def has_formulas(self) -> bool:
        return any(
            isinstance(cell.content, Formula)
            for copy in self.book.copies
            for row in (copy.layout.rows if copy.layout else ())
            for cell in row.form.cells
        )

    def calculation(self, part: Part, old: Element | None) -> Cut:
        """Whoever opens the file computes every formula: the results of the form are no longer true."""
        if old:
            raw = part.data[old.start : old.inner].decode()
            return old.start, old.inner, with_attributes(raw, {"fullCalcOnLoad": "1"})
        at = max(one.end for one in part.root.children if one.name in _BEFORE_CALCULATION)
        prefix = part.root.raw_name[: -len("workbook")]
        return at, at, f'<{prefix}calcPr fullCalcOnLoad="1"/>'

    # -- relationships and types -------------------------------------------------------------

    def relationships(self, rels: Part) -> bytes:
        cuts: list[Cut] = []
        by_id = {one.attributes.get("Id", ""): one for one in rels.root.children}
        for one in rels.root.children:
            if one.attributes.get("Type", "").endswith(f"/{_CHAIN}"):
                cuts.append((one.start, one.end, ""))
                self.package.gone |= {
                    name for name in self.package.parts if name.lower().endswith("calcchain.xml")
                }
        for tab in self.workbook.tabs:
            own = by_id.get(tab.element.attributes.get("id", ""))
            copies = self.book.of(tab)
            if own is None:
                continue
            if not copies:
                cuts.append((own.start, own.end, ""))
            raw, made = rels.raw(own), []
            for copy in copies[1:]:
                self.ids[id(copy)] = f"{own.attributes['Id']}.{copy.number}"
                said = {"Id": self.ids[id(copy)], "Target": f"/{self.names[id(copy)]}"}
                made.append(with_attributes(raw, said))
            cuts.append((own.end, own.end, "".join(made)))
        return cut(rels.data, cuts)

    def types(self) -> bytes:
        """The content types, those of new parts with them."""
        data = _TYPES_NOT_PLAIN.sub(_TYPE, self.workbook.parts[TYPES])
        part = Part(TYPES, data, elements(TYPES, data))
        known = {
            one.attributes.get("PartName", "").lstrip("/").lower(): one
            for one in part.root.children
            if one.name == "Override"
        }
        gone = {name.lower() for name in self.package.gone}
        cuts: list[Cut] = [(one.start, one.end, "") for name, one in known.items() if name in gone]
        made = [
            with_attributes(part.raw(known[like.lower()]), {"PartName": f"/{name}"})
            for name, like in self.package.twins.items()
            if like.lower() in known
        ]
        return cut(data, [*cuts, (part.root.last, part.root.last, "".join(made))])


def _int(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0
