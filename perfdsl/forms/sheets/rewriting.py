"""What stands around the cells of a sheet and names cells: views, formats, validations, links."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from perfdsl.forms.sheets.areas import Area, area, areas
from perfdsl.forms.sheets.book import Book, Copy
from perfdsl.forms.sheets.cutting import Cut, cut, with_attributes
from perfdsl.forms.sheets.formulas import moved
from perfdsl.forms.sheets.moving import Moves
from perfdsl.forms.sheets.printing import LaidRow
from perfdsl.forms.sheets.texts import words_in
from perfdsl.forms.sheets.workbook import Part
from perfdsl.forms.xml import Element
from perfdsl.record import Record

# Elements that are there for their cells, and go with them.
_OF_CELLS = {
    "conditionalFormatting": "sqref",
    "dataValidation": "sqref",
    "protectedRange": "sqref",
    "ignoredError": "sqref",
    "sparkline": "sqref",
    "autoFilter": "ref",
    "sortState": "ref",
    "sortCondition": "ref",
    "cellWatch": "r",
}
_ONE_CELL = {"pane": "topLeftCell", "sheetView": "topLeftCell", "selection": "activeCell"}
_FORMULAS = ("f", "formula", "formula1", "formula2")
_LISTS = ("dataValidations", "protectedRanges", "ignoredErrors", "cellWatches", "hyperlinks")


class Around(Record):
    """One part of the form as it belongs to one copy of a sheet."""

    part: Part
    book: Book
    copy: Copy
    rows: dict[int, LaidRow]

    @property
    def moves(self) -> Moves:
        """Where the rows of the sheet have gone."""
        assert self.copy.layout
        return self.copy.layout.moves

    def formula(self, text: str, row: int | None = None, *, is_link: bool = False) -> str:
        """A formula that stands in a row of what is printed, or in none."""
        laid = self.rows.get(row) if row else None
        path, project = (laid.path, laid.project) if laid else ((), None)
        return moved(text, self.book.mover(self.copy, path, project, is_link=is_link))

    def xml(self, one: Element, row: int | None = None) -> str:
        """The XML of an element with everything in it moved; nothing where its cells are gone.

        ``row`` is the first that it is for now: formulas in it are those of this row.
        """
        if one.name in ("hyperlink", "brk"):
            return "".join(self._each(one))
        found = self._areas(one)
        if one.name in _OF_CELLS and found == []:
            return ""
        return self._rebuilt(one, found, found[0].top if found else row)

    def _rebuilt(self, one: Element, found: list[Area] | None, row: int | None) -> str:
        cuts = list(self._inside(one, row, found))
        if one.name in _LISTS and one.children and all(not xml for *_, xml in cuts):
            return ""
        cuts.append(self._start(one, found, sum(1 for *_, xml in cuts if xml)))
        return cut(self.part.data, cuts, one.start, one.end).decode()

    def _inside(self, one: Element, row: int | None, found: list[Area] | None) -> Iterator[Cut]:
        for child in one.children:
            if child.name in _FORMULAS and not child.children:
                said = escape(self.formula(words_in(child, self.part.data), row))
                yield child.inner, child.last, said
            elif child.name == "sqref" and found:
                yield child.inner, child.last, _spelt(found)
            elif (
                child.children
                or child.name in _OF_CELLS
                or child.name in (*_ONE_CELL, "hyperlink", "cfvo")
            ):
                yield child.start, child.end, self.xml(child, row)

    def _start(self, one: Element, found: list[Area] | None, count: int) -> Cut:
        said: dict[str, str | None] = {}
        name = _OF_CELLS.get(one.name, "")
        if found and name in one.attributes:
            said[name] = _spelt(found)
        if one.name in _LISTS and "count" in one.attributes:
            said["count"] = str(count)
        if one.name in _ONE_CELL:
            said |= self._view(one)
        if one.name == "cfvo" and one.attributes.get("type") == "formula":
            said["val"] = self.formula(one.attributes.get("val", ""))
        raw = self.part.data[one.start : one.inner].decode()
        return one.start, one.inner, with_attributes(raw, said)

    def _view(self, one: Element) -> dict[str, str | None]:
        said: dict[str, str | None] = {}
        cell = area(one.attributes.get(_ONE_CELL[one.name], ""))
        if cell:
            top = self.moves.near(cell.top)
            said[_ONE_CELL[one.name]] = Area(cell.left, top, cell.left, top).spelt()
        if one.name == "selection" and cell:
            said["sqref"] = said["activeCell"]
            said["activeCellId"] = None
        if one.name == "pane" and "frozen" in one.attributes.get("state", ""):
            said |= self._frozen(one)
        if one.name == "sheetView" and self.copy.number:
            said["tabSelected"] = None  # or what is typed would go into all of them
        return said

    def _frozen(self, pane: Element) -> dict[str, str | None]:
        """The rows above the first that moves, however many they have become."""
        split = pane.attributes.get("ySplit", "")
        if not (split.isascii() and split.isdigit() and int(split)):
            return {}
        rows = self.moves.rows(1, int(split))
        return {"ySplit": str(rows[1]) if rows else None}

    def _areas(self, one: Element) -> list[Area] | None:
        """The cells that an element is for, where they are now; None of one that is for none."""
        name = _OF_CELLS.get(one.name)
        inner = one.child("sqref")
        if name is None or not (name in one.attributes or inner):
            return None
        text = one.attributes.get(name, "") or (words_in(inner, self.part.data) if inner else "")
        found = [each for old in areas(text) for each in self.moves.areas(old)]
        if name == "ref" and found:  # one area, whatever comes between
            return [Area(found[0].left, found[0].top, found[0].right, found[-1].bottom)]
        return found

    def _each(self, one: Element) -> Iterator[str]:
        """A link or the end of a page, once for each row that its row has become."""
        raw = self.part.raw(one)
        if one.name == "brk":
            said = one.attributes.get("id", "")
            for row in self.moves.each(int(said)) if said.isascii() and said.isdigit() else ():
                yield with_attributes(raw, {"id": str(row)})
            return
        cells = area(one.attributes.get("ref", ""))
        to = one.attributes.get("location")
        for now in self.moves.areas(cells) if cells else ():
            if to is None:
                yield with_attributes(raw, {"ref": now.spelt()})
                continue
            for row in range(now.top, now.bottom + 1):
                ref, link = now.with_rows(row, row).spelt(), self.formula(to, row, is_link=True)
                yield with_attributes(raw, {"ref": ref, "location": link})


def _spelt(found: list[Area]) -> str:
    return " ".join(one.spelt() for one in found)
