"""The parts that belong to a sheet (pictures, charts, notes): moved with its rows, copied with it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from perfdsl.forms.sheets.areas import Area, area
from perfdsl.forms.sheets.book import Book, Copy
from perfdsl.forms.sheets.cutting import Cut, cut, with_attributes
from perfdsl.forms.sheets.formulas import moved
from perfdsl.forms.sheets.moving import Moves
from perfdsl.forms.sheets.texts import words_in
from perfdsl.forms.sheets.workbook import Part, part_of, rels_of
from perfdsl.forms.xml import Element
from perfdsl.pattern import pattern
from perfdsl.record import Record

# Not of a sheet with tags: a table, whose heads must be the words of its cells. Not of a copy: what
# must be there once.
_NOT_WITH_TAGS = ("table", "queryTable")
_NOT_OF_COPIES = ("pivotTable", "threadedComment")
_SHARED = ("image", "theme")
_ANCHORS = ("twoCellAnchor", "oneCellAnchor")
_VML_ROW = pattern(rb"(<(?:\w+:)?Row>\s*)([0-9]{1,7})(\s*</)")
_VML_ANCHOR = pattern(rb"(<(?:\w+:)?Anchor>)([^<]*)(</)")
_TRAILING = pattern(r"[0-9]*(\.\w+)$")


@dataclass(slots=True)
class Package:
    """The parts that are written, by name; ``twins`` are new ones with the part that each is like."""

    parts: dict[str, bytes]
    twins: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    read: dict[str, Part] = field(default_factory=dict)
    _next: dict[str, int] = field(default_factory=dict)

    def part(self, name: str, source: dict[str, bytes]) -> Part:
        """A part of the form with its elements, read once."""
        if name not in self.read:
            self.read[name] = part_of(name, source)
        return self.read[name]

    def new_name(self, like: str) -> str:
        """A name that no part has: ``xl/drawings/drawing7.xml`` for one like ``drawing1.xml``."""
        match = _TRAILING.search(like)
        stem, end = (like[: match.start()], match[1]) if match else (like, "")
        while True:
            self._next[stem + end] = number = self._next.get(stem + end, 0) + 1
            name = f"{stem}{number}{end}"
            if name.lower() not in self.used:
                self.used.add(name.lower())
                self.twins[name] = like
                return name


class Owner(Record):
    """The copy of a sheet whose parts these are."""

    book: Book
    copy: Copy
    has_tags: bool

    @property
    def moves(self) -> Moves | None:
        """Where its rows have gone."""
        return self.copy.layout.moves if self.copy.layout else None


def related(package: Package, source: dict[str, bytes], owner: Owner, old: str, new: str) -> None:
    """Writes the parts that ``old`` of the form refers to as those of ``new``, and theirs."""
    waiting, done = [(old, new)], {old: new}
    while waiting:
        old, new = waiting.pop()
        if rels_of(old) not in source:
            continue
        rels = package.part(rels_of(old), source)
        cuts: list[Cut] = []
        for one in rels.root.children:
            target, kind = (
                _target(old, one, source),
                one.attributes.get("Type", "").rpartition("/")[2],
            )
            if target is None or kind in _SHARED:
                continue
            if _is_left(kind, owner):
                cuts.append((one.start, one.end, ""))
                package.gone |= {target} if kind in _NOT_WITH_TAGS else set()
                continue
            if target not in done:
                done[target] = package.new_name(target) if owner.copy.number else target
                package.parts[done[target]] = _moved(kind, target, package, source, owner)
                waiting.append((target, done[target]))
            if done[target] != target:
                raw = rels.data[one.start : one.end].decode()
                cuts.append(
                    (one.start, one.end, with_attributes(raw, {"Target": f"/{done[target]}"}))
                )
        package.parts[rels_of(new)] = cut(rels.data, cuts)


def _target(part: str, one: Element, source: dict[str, bytes]) -> str | None:
    if one.attributes.get("TargetMode") == "External":
        return None
    target = one.attributes.get("Target", "").replace("\\", "/")
    name = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
    return name if name in source else None


def _is_left(kind: str, owner: Owner) -> bool:
    is_of_one = kind in _NOT_OF_COPIES and owner.copy.number > 0
    return is_of_one or (kind in _NOT_WITH_TAGS and owner.has_tags)


# -- what moves ----------------------------------------------------------------------------


def _moved(kind: str, name: str, package: Package, source: dict[str, bytes], owner: Owner) -> bytes:
    """A part with the rows in it where they are now."""
    change = _CHANGES.get(kind)
    if kind == "vmlDrawing":
        return _vml(source[name], owner)
    if change is None:
        return source[name]
    part = package.part(name, source)
    return cut(part.data, change(part, owner))


def _drawing(part: Part, owner: Owner) -> Iterator[Cut]:
    """Each picture goes with its first row and keeps its size."""
    moves = owner.moves
    for anchor in part.root.children if moves else ():
        begin, end = (_row(anchor.child(name)) for name in ("from", "to"))
        row = _number(begin, part)
        if anchor.name not in _ANCHORS or row is None or moves is None:
            continue
        by = moves.near(row + 1) - 1 - row
        for one in filter(None, (begin, end)):
            number = _number(one, part)
            if number is not None:
                yield one.inner, one.last, str(number + by)


def _row(corner: Element | None) -> Element | None:
    return corner.child("row") if corner else None


def _number(one: Element | None, part: Part) -> int | None:
    words = words_in(one, part.data).strip() if one else ""
    return int(words) if words.isascii() and words.isdigit() and len(words) < 8 else None


def _formulas(part: Part, owner: Owner) -> Iterator[Cut]:
    """The cells that a chart shows."""
    mover = owner.book.mover(owner.copy)
    for one in part.root.walk():
        if one.name == "f" and not one.children:
            yield one.inner, one.last, escape(moved(words_in(one, part.data), mover, grows=True))


def _notes(part: Part, owner: Owner) -> Iterator[Cut]:
    """Notes stay with the first of the rows that theirs has become."""
    moves = owner.moves
    for one in part.root.walk():
        cell = (
            area(one.attributes.get("ref", ""))
            if one.name in ("comment", "threadedComment")
            else None
        )
        if cell and moves:
            top = moves.near(cell.top)
            ref = Area(cell.left, top, cell.left, top).spelt()
            raw = part.data[one.start : one.inner].decode()
            yield one.start, one.inner, with_attributes(raw, {"ref": ref})


def _vml(data: bytes, owner: Owner) -> bytes:
    """The boxes of notes, in a dialect that is not always XML."""
    moves = owner.moves
    if moves is None:
        return data

    def row(match: re.Match[bytes]) -> bytes:
        return match[1] + str(moves.near(int(match[2]) + 1) - 1).encode() + match[3]

    def anchor(match: re.Match[bytes]) -> bytes:
        numbers = [one.strip() for one in match[2].split(b",")]
        if len(numbers) != 8 or not all(one.isdigit() for one in numbers):
            return match[0]
        by = moves.near(int(numbers[2]) + 1) - 1 - int(numbers[2])
        for at in (2, 6):
            numbers[at] = str(int(numbers[at]) + by).encode()
        return match[1] + b", ".join(numbers) + match[3]

    return _VML_ANCHOR.sub(anchor, _VML_ROW.sub(row, data))


_CHANGES: dict[str, Callable[[Part, Owner], Iterator[Cut]]] = {
    "drawing": _drawing,
    "chart": _formulas,
    "comments": _notes,
    "threadedComment": _notes,
}
