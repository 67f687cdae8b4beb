"""The tags of a sheet: in its cells, in its name, in its headers and footers."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.sheets.spelling import address
from perfdsl.diagnostics.model import Text
from perfdsl.forms.scope import Scoped
from perfdsl.forms.sheets.cells import TaggedCell, tagged_cell
from perfdsl.forms.sheets.reading import rows_of
from perfdsl.forms.sheets.texts import Run, runs_of, words_in
from perfdsl.forms.sheets.workbook import Part, Tab
from perfdsl.forms.tags import Tag, Word
from perfdsl.forms.xml import Element

_NAME = Text("「{sheet}」的工作表名", "the name of the sheet “{sheet}”")
_PAGE = Text("「{sheet}」的页眉或页脚", "the header or footer of “{sheet}”")
_PARTS_OF_PAGES = tuple(
    which + part for which in ("odd", "even", "first") for part in ("Header", "Footer")
)


class TaggedSheet(Scoped):
    """The tags of one sheet, all read before anything is compiled, with their places."""

    def __init__(self, path: str, tab: Tab, part: Part, texts: dict[int, tuple[Run, ...]]) -> None:
        super().__init__(path)
        self.tab, self.part, self.texts = tab, part, texts
        self.cells: dict[int, TaggedCell] = {}
        self.places: dict[int, str | Text] = {}
        self.rows = rows_of(part)
        self.tags: list[Tag] = []
        self.read()
        self.is_unread = bool(self.found)

    def where(self, place: Element) -> str | Text:
        """``Sheet1!C3``; of a row its first cell."""
        return self.places.get(place.start, self.tab.name)

    def read(self) -> None:
        """Every tag of the sheet, before anything is compiled."""
        for row in self.rows:
            self.places[row.element.start] = f"{self.tab.name}!{address(0, row.number)}"
            for column, cell in row.cells:
                self.places[cell.start] = f"{self.tab.name}!{address(column, row.number)}"
                self.read_cell(cell)
        for one in self.page_parts():
            self.places[one.start] = _PAGE.fill({"sheet": self.tab.name})

    def read_cell(self, cell: Element) -> None:
        tagged = tagged_cell(self.runs(cell), self, cell)
        if tagged:
            self.cells[cell.start] = tagged
            self.tags += tagged.tags

    def runs(self, cell: Element) -> tuple[Run, ...]:
        """The words of a cell, if there may be tags in them."""
        kind, data = cell.attributes.get("t", "n"), self.part.data
        inside, value = cell.child("is"), cell.child("v")
        if kind == "s" and value:
            place = words_in(value, data).strip()
            return self.texts.get(int(place), ()) if place.isascii() and place.isdigit() else ()
        if kind == "inlineStr" and inside:
            return runs_of(inside, data)
        if kind == "str" and value and cell.child("f") is None:
            return (Run("", words_in(value, data)),)
        return ()

    def page_parts(self) -> Iterator[Element]:
        holder = self.part.root.child("headerFooter")
        yield from (
            one for one in (holder.children if holder else ()) if one.name in _PARTS_OF_PAGES
        )

    def tags_of(self, cell: Element) -> list[Tag]:
        tagged = self.cells.get(cell.start)
        return tagged.tags if tagged else []

    def for_sheets(self, word: Word) -> tuple[Element, Tag]:
        """The first tag of this kind that steers the whole sheet, with its cell."""
        for row in self.rows:
            for _, cell in row.cells:
                for tag in self.tags_of(cell):
                    if tag.level == "sheet" and tag.word == word:
                        return cell, tag
        return self.part.root, Tag(word, "")

    def name_place(self) -> Element:
        """A place that stands for the tab, whose element is in another part."""
        place = Element("sheet", "sheet", {}, -1, -1)
        self.places[-1] = _NAME.fill({"sheet": self.tab.name})
        return place
