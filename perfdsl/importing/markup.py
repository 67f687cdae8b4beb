"""XML from strangers: no DTD, no entities, and no more elements than a real document has.

Elements are known by their local names: transitional and strict Office files differ in nothing
else that is read here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from perfdsl.diagnostics.model import Text
from perfdsl.importing import limits
from perfdsl.importing import reading_kinds as kinds
from perfdsl.importing.fault import UnreadableError, damage, too_large
from perfdsl.typed import Protocol

__all__ = [
    "Count",
    "Element",
    "Handler",
    "child",
    "local",
    "scan",
    "scanning",
    "tree",
    "trees",
]
_CHUNK = 1 << 16
_BROKEN = Text("部件 {part} 里的 XML 不完整", "the XML of its part {part} is broken")
_TOO_MANY = Text("XML 元素超过 {limit} 个", "more than {limit} XML elements")
_TOO_DEEP = Text(
    "XML 元素一层套一层，超过 {limit} 层", "XML elements inside one another, more than {limit} deep"
)


def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]


def child(element: Element, *names: str) -> Element | None:
    """The first child of this name, or the child of that child and so on."""
    found: Element | None = element
    for name in names:
        found = found.find(name) if found is not None else None
    return found


class Handler(Protocol):
    """What is told of elements as they are read."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins; its name without the namespace, those of its attributes with it."""

    def end(self, name: str) -> None:
        """An element ends; its name with the namespace."""

    def data(self, text: str) -> None:
        """Characters, maybe not all at once."""


class Count:
    """The elements that may still come, in all parts of one file together."""

    def __init__(self) -> None:
        self.left = limits.MOST_ELEMENTS


class _Target:
    """Passes elements on while they are few enough. Called a million times, so nothing else."""

    def __init__(self, part: str, handler: Handler, count: Count) -> None:
        self._part = part
        self._start = handler.start
        self._count = count
        self.data = handler.data
        self.end = handler.end

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count.left -= 1
        if self._count.left < 0:
            raise too_large(_TOO_MANY.fill({"limit": limits.MOST_ELEMENTS}))
        self._start(tag.rpartition("}")[2], attributes)

    def close(self) -> None:
        pass

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        # Called at its beginning, so that nothing it declares is ever seen.
        raise UnreadableError(kinds.DECLARED, part=self._part)


def scan(part: str, data: bytes, handler: Handler, count: Count) -> None:
    """Tells the handler of every element of a part, in one go."""
    for _ in scanning(part, data, handler, count):
        pass


def scanning(part: str, data: bytes, handler: Handler, count: Count) -> Iterator[None]:
    """Tells the handler of every element, and stops after each piece of the text."""
    parser = XMLParser(target=_Target(part, handler, count))  # noqa: S314
    with damage(_BROKEN.fill({"part": part}), ParseError, ValueError, LookupError):
        for at in range(0, len(data), _CHUNK):
            parser.feed(data[at : at + _CHUNK])
            yield
        parser.close()
    yield


class _Builder:
    """Makes trees of the elements at one depth, and forgets what stands above them."""

    def __init__(self, depth: int) -> None:
        self._at = depth
        self._depth = 0
        self._builder = TreeBuilder()
        self._size = 0
        self.done: list[Element] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > limits.MOST_DEPTH:
            raise too_large(_TOO_DEEP.fill({"limit": limits.MOST_DEPTH}))
        if self._depth >= self._at:
            self._size += 1
            if self._size > limits.MOST_ELEMENTS_OF_BLOCK:
                raise too_large(_TOO_MANY.fill({"limit": limits.MOST_ELEMENTS_OF_BLOCK}))
            self._builder.start(name, {local(key): one for key, one in attributes.items()})

    def end(self, name: str) -> None:
        if self._depth >= self._at:
            element = self._builder.end(name)
            if self._depth == self._at:
                self.done.append(element)
                self._builder, self._size = TreeBuilder(), 0
        self._depth -= 1

    def data(self, text: str) -> None:
        if self._depth >= self._at:
            self._builder.data(text)


def trees(part: str, data: bytes, depth: int, count: Count) -> Iterator[Element]:
    """The elements at one depth (the root is at 1), each whole, one after the other.

    Their names and attributes, and those of what is in them, are local names. Only one is in
    memory at a time, however large the part.
    """
    builder = _Builder(depth)
    for _ in scanning(part, data, builder, count):
        yield from builder.done
        builder.done.clear()


def tree(part: str, data: bytes, count: Count) -> Element:
    """The root of a part that is small."""
    return next(trees(part, data, 1, count))
