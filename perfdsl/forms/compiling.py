"""A part of a Word file, with tags in it → its program. Every wrong tag is a finding with its cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from perfdsl.diagnostics.model import Text
from perfdsl.forms import kinds
from perfdsl.forms.cutting import Mark, Placed, cuts, paragraph_of, run_like
from perfdsl.forms.expression import Const, Expression
from perfdsl.forms.fault import TagError
from perfdsl.forms.fields import IN_CODE, has_tag_in_code
from perfdsl.forms.fitting import Sizes, fitted
from perfdsl.forms.frames import Frames
from perfdsl.forms.heads import repeated_where
from perfdsl.forms.judging import printable, shape_of
from perfdsl.forms.merging import empty_paragraph, merged_cell, properties_of
from perfdsl.forms.notes import Notes
from perfdsl.forms.pages import new_page_in
from perfdsl.forms.places import Places
from perfdsl.forms.program import Branch, Kept, Loop, Raw, Row, Say, Step, Table
from perfdsl.forms.scope import Scoped
from perfdsl.forms.tags import (
    Piece,
    Tag,
    loops_over,
    pieces_of,
    read_tag,
    tags_in,
    words_of,
)
from perfdsl.forms.words import OF_A_PARAGRAPH, OF_A_ROW
from perfdsl.forms.xml import Element

_OF_SHEETS = Text("sheet（只在 Excel 表样里有工作表）", "sheet (only a form of Excel has sheets)")
_OUTSIDE = Text("{word} 要写在表格的格子里", "{word} belongs into a cell of a table")


Compiled = Callable[[Element], list[Step]]


class Compiler(Scoped):
    """Compiles one part. ``found`` gathers what is wrong; ``tags`` is how many were understood."""

    def __init__(
        self,
        path: str,
        data: bytes,
        root: Element,
        places: Places,
        notes: Mapping[str, Notes] = MappingProxyType({}),
        sizes: Sizes | None = None,
    ) -> None:
        super().__init__(path)
        self.data, self.root, self.places = data, root, places
        self.notes, self.sizes = notes, sizes or Sizes()
        self.words: dict[int, list[Piece]] = {}
        self.tags: dict[int, list[Placed]] = {}
        self.references: dict[int, list[Element]] = {}
        self.filled: set[int] = set()
        self.merges: list[Expression] = []
        self.first: Element | None = None
        self.read()
        self.is_unread = bool(self.found)

    def read(self) -> None:
        """Every tag of the part, before anything is compiled; what stands around a tag is filled."""
        for one in self.root.walk():
            paragraph = paragraph_of(one) if one.name in self.notes else None
            if paragraph and self.notes[one.name].takes(one):
                self.references.setdefault(paragraph.start, []).append(one)
                self.fill(one)
            if one.name != "p":
                continue
            if has_tag_in_code(one, self.data):
                self.complain(TagError(kinds.TAG_SYNTAX, reason=IN_CODE), one, "{{ … }}")
            pieces = pieces_of(one, self.data)
            here = list(self.read_paragraph(one, words_of(pieces)))
            if here:
                self.words[one.start], self.tags[one.start] = pieces, here
                self.fill(one)

    def fill(self, one: Element) -> None:
        """An element that is not printed as it stands; nor is what stands around it."""
        around: Element | None = one
        while around and around.start not in self.filled:
            self.filled.add(around.start)
            around = around.parent

    def read_paragraph(self, paragraph: Element, text: str) -> Iterator[Placed]:
        for found in tags_in(text):
            if isinstance(found, TagError):
                self.complain(found, paragraph, str(found.values.pop("tag")))
                continue
            try:
                yield Placed(_of_word(read_tag(found)), found.start, found.end)
            except TagError as error:
                self.complain(error, paragraph, found.shown)

    def where(self, place: Element) -> str | Text:
        """The cell or the paragraph."""
        return self.places.of(place)

    # -- elements ----------------------------------------------------------------------------

    def raw(self, start: int, end: int) -> Raw:
        return Raw(self.data[start:end].decode())

    def element(self, one: Element) -> list[Step]:
        """The steps that print an element."""
        if one.start not in self.filled:
            raw = self.raw(one.start, one.end)
            return [Row((raw,)) if one.name == "tr" else raw]  # nothing is merged across it
        if one.name == "p":
            return self.repeated(one, OF_A_PARAGRAPH, self.paragraph)
        if one.name == "tr":
            return self.repeated(one, OF_A_ROW, self.row)
        if one.name == "tc":
            return self.cell(one)
        if one.name in self.notes:
            return self.notes[one.name].steps(one, self.raw(one.start, one.end), self.scope)
        inner = self.sequence(one.children, one.inner, one.last)
        steps = (self.raw(one.start, one.inner), *inner, self.raw(one.last, one.end))
        return [Table(steps)] if one.name == "tbl" else [*steps]

    def sequence(self, children: Sequence[Element], start: int, end: int) -> list[Step]:
        """Elements one after another, of which some are no more than a tag that steers."""
        frames = Frames(self)
        at = start
        for one in children:
            frames.add(self.raw(at, one.start))
            at = one.end
            steering = self.steering(one)
            if steering:
                frames.steer(steering, one)
            else:
                frames.extend(self.element(one))
        frames.add(self.raw(at, end))
        return frames.closed()

    def steering(self, one: Element) -> Tag | None:
        """The tag that a paragraph or a row consists of, if it steers what follows."""
        if one.name == "tr":
            inside = [placed.tag for placed in self.tags_of(one)]
            return next((tag for tag in inside if tag.level == "tr"), None)
        here = self.tags.get(one.start, []) if one.name == "p" else []
        if len(here) != 1 or here[0].tag.word in ("say", "vm", "head"):
            return None
        text = words_of(self.words[one.start])
        is_alone = not (text[: here[0].start] + text[here[0].end :]).strip()
        return here[0].tag if is_alone else None

    def tags_of(self, element: Element) -> Iterator[Placed]:
        """The tags in an element, without those of rows inside it, which are theirs."""
        waiting = [element]
        while waiting:
            one = waiting.pop()
            yield from self.tags.get(one.start, ()) if one.name == "p" else ()
            for each in self.references.get(one.start, ()):
                yield from self.notes[each.name].tags(each)
            below = reversed(one.children)
            waiting += [each for each in below if each.name != "tr" or element.name != "tr"]

    # -- what repeats by itself --------------------------------------------------------------

    def repeated(
        self, one: Element, lists: Mapping[str, tuple[str, ...]], compiled: Compiled
    ) -> list[Step]:
        """The steps of an element, in a loop where it names what no loop gives it."""
        name = self.unbound(self.tags_of(one), lists)
        if name is None or "project" not in self.scope:
            return compiled(one)
        items = loops_over(lists[name])
        kept = self.bind(name, shape_of(items, self.scope).item())
        steps = compiled(one)
        self.scope = kept
        return [Loop(name, items, tuple(steps))]

    def unbound(self, tags: Iterable[Placed], lists: Iterable[str]) -> str | None:
        """The first of these names that the tags use, and neither they nor a loop around give."""
        return self.missing((one.tag for one in tags), lists)

    def row(self, one: Element) -> list[Step]:
        head = next((each.tag for each in self.tags_of(one) if each.tag.word == "head"), None)
        look, before = one.child("trPr"), one.child("tblPrEx")
        if head is None or head.value is None:
            inner = self.sequence(one.children, one.inner, one.last)
        else:
            start = before.end if before else one.inner
            end = look.end if look else start
            behind = [each for each in one.children if each.start >= end]
            here = repeated_where(head.value, look, one.raw_name[: -len("tr")], self.data)
            start_here = self.raw(one.inner, look.start if look else start)
            inner = [start_here, here, *self.sequence(behind, end, one.last)]
        return [Row((self.raw(one.start, one.inner), *inner, self.raw(one.last, one.end)))]

    def cell(self, one: Element) -> list[Step]:
        properties = properties_of(one)
        behind = one.children[1:] if properties else one.children
        at = properties.end if properties else one.inner
        kept, self.merges = self.merges, []
        steps = self.sequence(behind, at, one.last)
        keys, self.merges = tuple(self.merges), kept
        if any(isinstance(step, Loop | Branch | Table) for step in steps):
            steps = [Kept(tuple(steps), empty_paragraph(one, self.data))]
        if not keys:
            return [self.raw(one.start, at), *steps, self.raw(one.last, one.end)]
        column = self.places.columns.get(one.start, (0, 1))
        return [merged_cell(one, self.data, keys, column, steps)]

    # -- paragraphs --------------------------------------------------------------------------

    def paragraph(self, one: Element) -> list[Step]:
        frames = Frames(self)
        frames.at = one.start
        for start, end, what in self.marks(one):
            frames.add(self.raw(frames.at, start))
            frames.at = end
            if isinstance(what, Element):
                frames.extend(self.element(what))
            elif isinstance(what, tuple):
                self.tag(what[0], what[1], one, frames)
            else:
                frames.add(what)
        frames.add(self.raw(frames.at, one.end))
        return frames.closed()

    def tag(self, tag: Tag, run: Element, place: Element, frames: Frames) -> None:
        if tag.word == "say":
            self.say(tag, run, place, frames)
        elif tag.word in ("vm", "head"):
            self.of_a_cell(tag, place)
        else:
            frames.steer(tag, place, run.parent.parent if run.parent else None)

    def of_a_cell(self, tag: Tag, place: Element) -> None:
        """A tag that prints nothing where it stands, but has its say in a cell or a row."""
        try:
            if self.places.cell_of(place) is None:
                raise TagError(kinds.NOT_CLOSED, reason=_OUTSIDE.fill({"word": tag.word}))
            if tag.value:
                shape_of(tag.value, self.scope)
        except TagError as error:
            self.complain(error, place, tag.shown)
        if tag.word == "vm":
            self.merges.append(tag.value or Const(words_of(self.words[place.start])))

    def say(self, tag: Tag, run: Element, place: Element, frames: Frames) -> None:
        assert tag.value
        try:
            printable(tag.value, shape_of(tag.value, self.scope))
        except TagError as error:
            self.complain(error, place, tag.shown)
            return
        if tag.merges:
            self.merges.append(tag.value)
        frames.add(Say(tag.value, run.raw_name, run_like(run, self.data)))

    def marks(self, one: Element) -> list[Mark]:
        """What is not printed as it stands: the text of a run with a tag in it, and text boxes."""
        marks = [*cuts(self.words.get(one.start, []), self.tags.get(one.start, []), self.data)]
        for _, _, what in [*marks]:
            fits = isinstance(what, tuple) and what[0].fits and what[0].value
            if isinstance(what, tuple) and fits:
                marks += [fit] if (fit := fitted(fits, what[1], self.data, self.sizes)) else []
        for box in one.walk():
            if box.name == "txbxContent" and box.start in self.filled and paragraph_of(box) is one:
                marks.append((box.start, box.end, box))
        page = new_page_in(one, self.data) if one is self.first else None
        if page:
            marks.append(page)
        marks += [(each.start, each.end, each) for each in self.references.get(one.start, ())]
        return sorted(marks, key=lambda mark: (mark[0], mark[1]))


def _of_word(tag: Tag) -> Tag:
    """The tag, unless it is one that only a workbook can have."""
    if tag.level == "sheet":
        raise TagError(kinds.FORBIDDEN, what=_OF_SHEETS)
    return tag
