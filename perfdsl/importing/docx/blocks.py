"""What stands one below the other in a document, a cell or a text box: paragraphs and tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.diagnostics.model import Text
from perfdsl.importing.docx.paragraphs import Paragraphs, chosen, is_on
from perfdsl.importing.markup import Element, child
from perfdsl.importing.notes import Notes

_CHUNKS = Text("嵌入的另一种格式的正文 {count} 段", "{count} parts of the text in another format")
# Contents stand inside these as if they stood outside.
_WRAPPERS = frozenset(
    ("sdtContent", "customXml", "smartTag", "ins", "moveTo", "Choice", "Fallback")
)


def unwrapped(container: Iterable[Element], names: frozenset[str]) -> Iterator[Element]:
    """The elements of these names, through content controls, insertions and alternates."""
    for one in container:
        name = one.tag
        if name in names:
            yield one
        elif name == "AlternateContent":
            choice = chosen(one)
            yield from unwrapped(choice, names) if choice is not None else ()
        elif name == "sdt" and not is_on(child(one, "sdtPr", "showingPlcHdr")):
            content = child(one, "sdtContent")
            yield from unwrapped(content, names) if content is not None else ()
        elif name in _WRAPPERS:
            yield from unwrapped(one, names)


_BLOCKS = frozenset(("p", "tbl", "altChunk"))


class Blocks:
    """Gives the paragraphs of a container as texts and its tables as they are, in order."""

    def __init__(self, paragraphs: Paragraphs, notes: Notes) -> None:
        self._paragraphs = paragraphs
        self._notes = notes

    def of(self, container: Iterable[Element]) -> Iterator[str | Element]:
        """A text for each paragraph, an element for each table."""
        waiting = ""
        for one in unwrapped(container, _BLOCKS):
            name = one.tag
            if name == "p":
                paragraph = self._paragraphs.read(one)
                waiting += paragraph.text
                if not paragraph.joins:
                    yield waiting
                    waiting = ""
                for box in paragraph.boxes:
                    yield from self.of(box)
            elif name == "tbl":
                yield one
            else:
                self._notes.unread(_CHUNKS)
        if waiting:
            yield waiting
