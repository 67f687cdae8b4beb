"""A web page as a program reads it: its elements with their words, in order."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "br", "col", "link", "input"}


@dataclass
class Element:
    """An element, the elements in it, and all words in it (a line break is a line feed)."""

    tag: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def all(self, *tags: str) -> list[Element]:
        """The element itself and those in it, at any depth, of these tags (all, if none is named)."""
        own = [self] if not tags or self.tag in tags else []
        return own + [found for child in self.children for found in child.all(*tags)]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("page", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag == "br":
            self.handle_data("\n")
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data


def read(page: bytes) -> Element:
    """The page; an end tag that does not close what is open fails the test."""
    reader = _Reader()
    reader.feed(page.decode())
    reader.close()
    assert len(reader.open) == 1, f"<{reader.open[-1].tag}> is not closed"
    return reader.open[0]


def grid(table: Element) -> list[list[str]]:
    """The words of every place of the table's grid, a merged cell told in each of its places."""
    places: dict[tuple[int, int], str] = {}
    for down, row in enumerate(table.all("tr")):
        across = 0
        for cell in row.all("th", "td"):
            while (down, across) in places:
                across += 1
            height = int(cell.attributes.get("rowspan", "1"))
            width = int(cell.attributes.get("colspan", "1"))
            for y in range(down, down + height):
                for x in range(across, across + width):
                    assert (y, x) not in places, "two cells in one place"
                    places[y, x] = cell.text
    height = 1 + max(y for y, _ in places)
    return [[text for (y, _), text in sorted(places.items()) if y == row] for row in range(height)]
