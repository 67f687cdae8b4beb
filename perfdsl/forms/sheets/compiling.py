"""A sheet of a form, with tags in it → its program. Every wrong tag is a finding with its cell."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Text
from perfdsl.forms import kinds
from perfdsl.forms.expression import Expression, Name
from perfdsl.forms.fault import TagError
from perfdsl.forms.frames import Frames
from perfdsl.forms.judging import listable, shape_of
from perfdsl.forms.program import Loop, Step
from perfdsl.forms.shapes import UNKNOWN, Shape
from perfdsl.forms.sheets.areas import Area, area
from perfdsl.forms.sheets.cells import CellCompiler, placed_tags, tagged_cell
from perfdsl.forms.sheets.program import Cell, Filled, Gap, SheetRow
from perfdsl.forms.sheets.reading import (
    FormRow,
    SharedFormulas,
    attributes,
    untouched,
)
from perfdsl.forms.sheets.tagging import TaggedSheet
from perfdsl.forms.sheets.texts import Run, words_in
from perfdsl.forms.sheets.workbook import Part, Tab
from perfdsl.forms.tags import Tag, loops_over
from perfdsl.forms.words import OF_A_PARAGRAPH, OF_A_ROW
from perfdsl.forms.xml import Element
from perfdsl.importing.fault import too_large
from perfdsl.record import Record

_OF_A_SHEET = ("project", *OF_A_ROW, *OF_A_PARAGRAPH)
_MOST_HELD = 20_000_000
_TOO_MANY = Text("合并的格子太多", "too many of its cells are merged")
_HALF = Text(
    "合并的格子 {cells} 一半在重复的行里，一半在外面",
    "the merged cells {cells} stand partly in the rows that repeat and partly outside",
)


class SheetProgram(Record):
    """A compiled sheet. ``each`` is what it is printed for, None of one that is there once, and ``only``
    the condition that it is printed on.

    ``name`` prints what its tab says, None where the form has no tag there; ``pages`` prints headers
    and footers, by the places of their elements. ``merges`` are those that the form has, each with
    how many loops it is in; ``last`` is the last row of the form.
    """

    tab: Tab
    part: Part
    each: tuple[str, Expression] | None
    only: Expression | None
    name: tuple[Step, ...] | None
    rows: tuple[Step, ...]
    merges: tuple[tuple[Area, int], ...]
    pages: tuple[tuple[int, tuple[Step, ...]], ...]
    last: int
    tags: int


class SheetCompiler(TaggedSheet):
    """Compiles one sheet."""

    def __init__(self, path: str, tab: Tab, part: Part, texts: dict[int, tuple[Run, ...]]) -> None:
        super().__init__(path, tab, part, texts)
        self.shared = SharedFormulas(part)
        self.loops: list[tuple[int, int, Tag, Element]] = []
        self.compiler = CellCompiler(self)
        self.merges = tuple(_merges(part.root))
        self.high = [one for one in self.merges if one.top < one.bottom]
        if len(self.high) * max(len(self.rows), len(self.tags)) > _MOST_HELD:
            raise too_large(_TOO_MANY)

    def sheet(self) -> SheetProgram:
        """The program; that of a sheet without a tag prints it as it stands."""
        place = self.name_place()
        texts = [
            (place, self.tab.name),
            *((one, words_in(one, self.part.data)) for one in self.page_parts()),
        ]
        read = [(one, text, list(placed_tags(text, self, one))) for one, text in texts]
        self.tags += [placed.tag for _, _, found in read for placed in found]
        self.is_unread = bool(self.found)
        kept = self.scope
        each = self.of_the_sheet()
        if each:
            self.bind(each[0], self.listed(each[1]))
        only = self.condition()
        said = [(one, self.plain(one, text)) if found else None for one, text, found in read]
        rows = self.sequence()
        self.scope = kept
        self.judge_merges()
        pages = tuple((one[0].start, one[1]) for one in said[1:] if one)
        last = self.rows[-1].number if self.rows else 0
        return SheetProgram(
            self.tab, self.part, each, only, said[0][1] if said[0] else None,
            tuple(rows), tuple(self.nested_merges()), pages, last, len(self.tags),
        )  # fmt: skip

    def of_the_sheet(self) -> tuple[str, Expression] | None:
        """What the whole sheet is printed for: what a tag says, each project, each unit, or nothing."""
        for tag in self.tags:
            if tag.level == "sheet" and tag.word == "for" and tag.value:
                return tag.name, tag.value
        given = {tag.name for tag in self.tags}
        # A loop of projects gives their units, unless these are what it goes through.
        asking = [tag for tag in self.tags if tag.word == "for" or "project" not in given]
        name = None if "unit" in given else self.missing(asking, ("unit",))
        if "project" not in given and self.missing(self.tags, _OF_A_SHEET):
            name = "project"
        return (name, Name(f"{name}s")) if name else None

    def listed(self, items: Expression) -> Shape:
        """What each copy of the sheet is for."""
        try:
            shape = shape_of(items, self.scope)
            listable(items, shape)
        except TagError as error:
            place, tag = self.for_sheets("for")
            self.complain(error, place, tag.shown)
            return UNKNOWN
        return shape.item()

    def condition(self) -> Expression | None:
        """What a tag says of when the sheet is printed."""
        place, tag = self.for_sheets("if")
        if tag.value is None:
            return None
        try:
            shape_of(tag.value, self.scope)
        except TagError as error:
            self.complain(error, place, tag.shown)
        return tag.value

    def plain(self, place: Element, text: str) -> tuple[Step, ...]:
        """A text of one line outside of cells."""
        cell = tagged_cell((Run("", text),), self, place)
        return tuple(self.compiler.steps(cell, place)[0]) if cell else ()

    def sequence(self) -> list[Step]:
        """The rows one after another, of which some are no more than a tag that steers."""
        frames, at = Frames(self), 1
        opened: list[tuple[int, Tag, Element]] = []
        for row in self.rows:
            if row.number > at:
                frames.add(Gap(at, row.number - at))
            at = row.number + 1
            if any(tag.level == "sheet" for _, cell in row.cells for tag in self.tags_of(cell)):
                continue
            steering = self.steering(row)
            if steering:
                frames.steer(steering, row.element)
                self.note(steering, row, opened)
            else:
                frames.extend(self.repeated(row))
        return frames.closed()

    def note(self, tag: Tag, row: FormRow, opened: list[tuple[int, Tag, Element]]) -> None:
        """Keeps from where to where a loop goes."""
        if tag.word == "for":
            opened.append((row.number + 1, tag, row.element))
        elif tag.word == "endfor" and opened:
            first, opener, place = opened.pop()
            self.loops.append((first, row.number - 1, opener, place))

    def steering(self, row: FormRow) -> Tag | None:
        """The tag for which a row stands: one for rows, or all that the row has."""
        cells = [self.cells[cell.start] for _, cell in row.cells if cell.start in self.cells]
        tags = [tag for cell in cells for tag in cell.tags]
        steering = next((tag for tag in tags if tag.level == "tr"), None)
        if steering or len(tags) != 1 or tags[0].word in ("say", "vm", "head"):
            return steering
        others = (cell for _, cell in row.cells if cell.start not in self.cells)
        is_alone = not cells[0].words and all(cell.inner == cell.end for cell in others)
        return tags[0] if is_alone else None

    def repeated(self, row: FormRow) -> list[Step]:
        """A row, in a loop where it names what no loop gives it."""
        tags = [tag for _, cell in row.cells for tag in self.tags_of(cell)]
        name = self.missing(tags, OF_A_ROW)
        if name is None or "project" not in self.scope:
            return [self.row(row)]
        items = loops_over(OF_A_ROW[name])
        kept = self.bind(name, shape_of(items, self.scope).item())
        steps = self.row(row)
        self.scope = kept
        self.loops.append((row.number, row.number, tags[0], row.element))
        return [Loop(name, items, (steps,))]

    def row(self, row: FormRow) -> SheetRow:
        cells = tuple(self.cell(column, cell, row.number) for column, cell in row.cells)
        height = row.element.attributes.get("ht", "")
        said = attributes(self.part, row.element, ("r", "spans", "ht", "customHeight"))
        size = row.element.end - row.element.start
        fixed = row.element.attributes.get("customHeight") in ("1", "true")
        return SheetRow(row.number, said, _number(height), fixed, cells, size)

    def cell(self, column: int, cell: Element, row: int) -> Cell:
        tagged = self.cells.get(cell.start)
        if tagged is None:
            return Cell(column, untouched(self.part, cell, row, column, self.shared))
        number = self.compiler.number(tagged)
        steps, keys = self.compiler.steps(tagged, cell)
        if keys and self.is_high(row, column):
            keys = ()  # merged by hand already
        style = cell.attributes.get("s", "0")
        said = attributes(self.part, cell, ("r", "s", "t"))
        place = int(style) if style.isascii() and style.isdigit() else 0
        return Cell(column, Filled(said, place, tuple(steps), number, keys))

    def is_high(self, row: int, column: int) -> bool:
        """Whether the form has the cell merged over several rows."""
        return any(
            one.top <= row <= one.bottom and one.left <= column <= one.right for one in self.high
        )

    def nested_merges(self) -> Iterator[tuple[Area, int]]:
        """The merged cells, each with how many loops it is in."""
        if len(self.merges) * len(self.loops) > _MOST_HELD:
            raise too_large(_TOO_MANY)
        for one in self.merges:
            around = [
                1 for first, last, *_ in self.loops if first <= one.top and one.bottom <= last
            ]
            yield one, len(around)

    def judge_merges(self) -> None:
        """A merged cell is in a loop, around it or outside of it, but never half in it."""
        for first, last, tag, place in self.loops:
            for one in self.high:
                inside = first <= one.top and one.bottom <= last
                around = one.top <= first and last <= one.bottom
                if not (inside or around) and one.top <= last and one.bottom >= first:
                    reason = _HALF.fill({"cells": one.spelt()})
                    self.complain(TagError(kinds.NOT_CLOSED, reason=reason), place, tag.shown)


def _merges(root: Element) -> Iterator[Area]:
    holder = root.child("mergeCells")
    for one in holder.children if holder else ():
        found = area(one.attributes.get("ref", ""))
        if found:
            yield found


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
