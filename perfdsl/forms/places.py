"""Where a tag stands, as people are told: 表1!R3C2, 第 2 段."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Text
from perfdsl.forms.xml import Element

_PARAGRAPH = Text("第 {number} 段", "paragraph {number}")
_WHERE = {
    "hdr": Text("页眉", "the header"),
    "ftr": Text("页脚", "the footer"),
    "footnotes": Text("脚注", "a footnote"),
    "endnotes": Text("尾注", "an endnote"),
}
_WRAPPERS = ("sdt", "sdtContent", "customXml", "ins", "del", "moveFrom", "moveTo")


class Places:
    """The cells and paragraphs of one part; columns count as the import of tables counts them.

    ``columns`` has where each cell begins, and over how many columns it goes.
    """

    def __init__(self, root: Element) -> None:
        self.cells: dict[int, str] = {}
        self.columns: dict[int, tuple[int, int]] = {}
        self.paragraphs: dict[int, int] = {}
        self.where = _WHERE.get(root.name)
        tables = [one for one in root.walk() if one.name == "tbl"]
        for number, table in enumerate(tables, 1):
            self._table(number, table)
        inside = (one for one in root.walk() if one.name == "p" and self.cell_of(one) is None)
        self.paragraphs = {one.start: number for number, one in enumerate(inside, 1)}

    def _table(self, number: int, table: Element) -> None:
        for at, row in enumerate(_parts(table, "tr"), 1):
            column = 1
            for cell in _parts(row, "tc"):
                self.cells[cell.start] = f"表{number}!R{at}C{column}"
                self.columns[cell.start] = (column, _width(cell))
                column += _width(cell)

    def cell_of(self, element: Element) -> str | None:
        """The cell that an element stands in."""
        one: Element | None = element
        while one:
            if one.start in self.cells:
                return self.cells[one.start]
            one = one.parent
        return None

    def of(self, element: Element) -> str | Text:
        """The place of a paragraph, a cell or a row, that of its first cell."""
        row = element.child("tc") if element.name == "tr" else None
        cell = self.cell_of(row or element)
        if cell or self.where:
            return cell or self.where or ""
        return _PARAGRAPH.fill({"number": self.paragraphs.get(element.start, 1)})


def _parts(element: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, those in content controls and the like too."""
    waiting = list(reversed(element.children))
    while waiting:
        one = waiting.pop()
        if one.name == name:
            yield one
        elif one.name in _WRAPPERS:
            waiting += reversed(one.children)


def _width(cell: Element) -> int:
    properties = cell.child("tcPr")
    span = properties.child("gridSpan") if properties else None
    said = span.attributes.get("val", "1") if span else "1"
    return int(said) if said.isascii() and said.isdigit() and len(said) < 4 else 1
