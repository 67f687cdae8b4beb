"""Footnotes and endnotes: their tags mean what they would mean where the note is referred to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from perfdsl.forms.program import Note, Raw, Step
from perfdsl.forms.shapes import Shape
from perfdsl.forms.xml import Element
from perfdsl.pattern import pattern
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from perfdsl.forms.compiling import Compiler
    from perfdsl.forms.cutting import Placed

REFERENCES = {"footnotes": "footnoteReference", "endnotes": "endnoteReference"}
"""The element that refers to a note, by the kind of its part."""

_NUMBER = pattern(r"""(?<=[\s:]id=["'])-?\d+(?=["'])""")
_SPECIAL = ("separator", "continuationSeparator", "continuationNotice")


class Notes:
    """The notes of one part, each compiled in the scope of what refers to it."""

    def __init__(self, part: str, compiler: Compiler) -> None:
        self.part, self.compiler = part, compiler
        root = compiler.root
        notes = [one for one in root.children if one.attributes.get("type") not in _SPECIAL]
        self.known = {one.attributes.get("id", ""): one for one in notes}
        self.taken: set[str] = set()
        numbers = [one.attributes.get("id", "") for one in root.children]
        self.above = max((int(one) for one in numbers if one.isdecimal()), default=0)

    def takes(self, reference: Element) -> bool:
        """Whether it is the first that refers to its note; no editor makes a second one."""
        number = reference.attributes.get("id", "")
        is_first = number not in self.taken
        self.taken.add(number)
        return is_first

    def tags(self, reference: Element) -> Iterator[Placed]:
        """The tags of the note."""
        note = self.known.get(reference.attributes.get("id", ""))
        yield from self.compiler.tags_of(note) if note else ()

    def steps(self, reference: Element, raw: Raw, scope: Mapping[str, Shape]) -> list[Step]:
        """The steps that print a reference, which is written ``raw``, and its note."""
        number = reference.attributes.get("id", "")
        note = self.known.get(number)
        if note is None or not number.isdecimal():
            return [raw]
        compiler = self.compiler
        kept, compiler.scope = compiler.scope, dict(scope)
        inside = compiler.sequence(note.children, note.inner, note.last)
        compiler.scope = kept
        head, end = compiler.raw(note.start, note.inner), compiler.raw(note.last, note.end)
        around = (_parted(raw.xml), _parted(head.xml))
        return [Note(self.part, int(number), self.above, *around, tuple(inside), end.xml)]

    def without(self) -> tuple[str, str]:
        """The part before and behind the notes that are printed; the lines that part notes stay."""
        root, data = self.compiler.root, self.compiler.data
        left, at = [], 0
        for one in self.known.values():
            left.append(data[at : one.start])
            at = one.end
        left.append(data[at : root.last])
        return b"".join(left).decode(), data[root.last :].decode()


def _parted(xml: str) -> tuple[str, str]:
    """A start tag before and behind its number."""
    match = _NUMBER.search(xml)
    assert match, xml
    return xml[: match.start()], xml[match.end() :]
