"""The elements of a part, with the places of their bytes: what a form does not change stays as it is.

A tree that is written again would lose declarations of namespaces that Word insists on, so nothing
is ever written again: a form is the bytes of its parts, cut where tags stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers.expat import ExpatError, ParserCreate

from perfdsl.diagnostics.model import Text
from perfdsl.importing import reading_kinds as kinds
from perfdsl.importing.fault import UnreadableError, damaged, too_large
from perfdsl.pattern import pattern

_MOST_ELEMENTS = 300_000
_MOST_DEPTH = 60  # a table in a text box has 25
_BROKEN = Text("部件 {part} 里的 XML 不完整", "the XML of its part {part} is broken")
_TOO_MANY = Text("XML 元素太多", "it has too many XML elements")
_START_TAG = pattern(rb"""<[^\s/>]+(?:[^>"']|"[^"]*"|'[^']*')*>""")


@dataclass(slots=True)
class Element:
    """An element by its local name. ``inner`` and ``last`` are where its contents begin and end."""

    name: str
    raw_name: str
    attributes: dict[str, str]
    start: int
    inner: int
    last: int = 0
    end: int = 0
    children: list[Element] = field(default_factory=list)
    parent: Element | None = field(default=None, repr=False)

    def child(self, name: str) -> Element | None:
        """The first child of this name."""
        return next((one for one in self.children if one.name == name), None)

    def walk(self) -> Iterator[Element]:
        """The element and all that is in it, in the order of the file."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            yield one
            waiting.extend(reversed(one.children))


class _Reader:
    def __init__(self, part: str, data: bytes) -> None:
        self.part = part
        self.data = data
        self.root: Element | None = None
        self.open: list[Element] = []
        self.count = 0
        self.parser = ParserCreate("utf-8")
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.finish
        self.parser.StartDoctypeDeclHandler = self.doctype

    def doctype(self, *_: object) -> None:
        raise UnreadableError(kinds.DECLARED, part=self.part)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > _MOST_ELEMENTS or len(self.open) >= _MOST_DEPTH:
            raise too_large(_TOO_MANY)
        at = self.parser.CurrentByteIndex
        match = _START_TAG.match(self.data, at)
        if match is None:  # a file in another encoding than it says
            raise damaged(_BROKEN.fill({"part": self.part}))
        here = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        parent = self.open[-1] if self.open else None
        one = Element(name.rpartition(":")[2], name, here, at, match.end(), parent=parent)
        if parent:
            parent.children.append(one)
        self.root = self.root or one
        self.open.append(one)

    def finish(self, _: str) -> None:
        one = self.open.pop()
        at = self.parser.CurrentByteIndex
        if self.data[one.inner - 2 : one.inner] == b"/>":
            one.last = one.end = one.inner
        else:
            one.last, one.end = at, self.data.index(b">", at) + 1


def elements(part: str, data: bytes) -> Element:
    """The root of a part in UTF-8, without a byte-order mark; ``UnreadableError`` where it is none."""
    broken = damaged(_BROKEN.fill({"part": part}))
    reader = _Reader(part, data)
    try:
        data.decode("utf-8")
        reader.parser.Parse(data, True)
    except (ExpatError, ValueError):
        raise broken from None
    if reader.root is None:
        raise broken
    return reader.root
