"""One cell with tags in it → the steps that print its words, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from perfdsl.diagnostics.model import Text
from perfdsl.forms import kinds
from perfdsl.forms.cutting import Placed
from perfdsl.forms.expression import Choice, Const, Expression, Filtered, Get
from perfdsl.forms.fault import TagError
from perfdsl.forms.frames import Frames
from perfdsl.forms.judging import is_number, printable, shape_of
from perfdsl.forms.program import Loop, Step
from perfdsl.forms.scope import Scoped
from perfdsl.forms.shapes import Shape
from perfdsl.forms.sheets.program import Line, Value, Words
from perfdsl.forms.sheets.texts import Run, lines_of, text_of
from perfdsl.forms.tags import Tag, loops_over, read_tag, tags_in
from perfdsl.forms.words import OF_A_PARAGRAPH
from perfdsl.forms.xml import Element
from perfdsl.record import Record

_OF_WORD = Text("head（只在 Word 表样里有）", "head (only a form of Word has it)")


class TaggedLine(Record):
    """A line of a cell with the tags in it."""

    runs: tuple[Run, ...]
    tags: tuple[Placed, ...]

    def steering(self) -> Tag | None:
        """The tag that the line consists of, if it steers the lines that follow."""
        if len(self.tags) != 1 or self.tags[0].tag.word in ("say", "vm", "head"):
            return None
        return None if self.left().strip() else self.tags[0].tag

    def says_nothing(self) -> bool:
        """Whether there is nothing on the line but tags that merge."""
        are_all = bool(self.tags) and all(placed.tag.word == "vm" for placed in self.tags)
        return are_all and not self.left().strip()

    def left(self) -> str:
        """Its words without the tags."""
        text, at, left = text_of(self.runs), 0, []
        for placed in self.tags:
            left.append(text[at : placed.start])
            at = placed.end
        return "".join((*left, text[at:]))


class TaggedCell(Record):
    """A cell with tags in it."""

    lines: tuple[TaggedLine, ...]

    @property
    def tags(self) -> list[Tag]:
        """All of them, in their order."""
        return [placed.tag for line in self.lines for placed in line.tags]

    @property
    def words(self) -> str:
        """What the cell says besides."""
        return "".join(line.left() for line in self.lines).strip()


def tagged_cell(runs: Sequence[Run], around: Scoped, place: Element) -> TaggedCell | None:
    """The tags of a cell, None without any; wrong ones are told."""
    lines = tuple(_tagged(line, around, place) for line in lines_of(runs))
    return TaggedCell(lines) if any(line.tags for line in lines) else None


def _tagged(runs: list[Run], around: Scoped, place: Element) -> TaggedLine:
    return TaggedLine(tuple(runs), tuple(placed_tags(text_of(runs), around, place)))


def placed_tags(text: str, around: Scoped, place: Element) -> Iterator[Placed]:
    """The tags of a text that are understood; what is wrong with the others is told."""
    for found in tags_in(text):
        if isinstance(found, TagError):
            around.complain(found, place, str(found.values.pop("tag")))
            continue
        try:
            yield Placed(read_tag(found), found.start, found.end)
        except TagError as error:
            around.complain(error, place, found.shown)


class CellCompiler:
    """Compiles the cells of one sheet in the scope that its compiler is in."""

    def __init__(self, around: Scoped) -> None:
        self.around = around
        self.keys: list[Expression] = []

    def steps(self, cell: TaggedCell, place: Element) -> tuple[list[Step], tuple[Expression, ...]]:
        """What prints the cell, and what it must have in common with the one above to be merged."""
        self.keys = []
        frames = Frames(self.around)
        for line in cell.lines:
            steering = line.steering()
            if steering:
                frames.steer(steering, place)
            elif line.says_nothing():
                self.line(line, place)  # for what it merges
            else:
                frames.extend(self.repeated(line, place))
        return frames.closed(), tuple(self.keys)

    def number(self, cell: TaggedCell) -> Expression | None:
        """The value of a cell that is one tag of a number or an amount."""
        tags = cell.tags
        if len(tags) != 1 or cell.words or tags[0].word != "say" or tags[0].value is None:
            return None
        try:
            return _number(tags[0].value, self.around.scope)
        except TagError:  # told where it is printed
            return None

    def repeated(self, line: TaggedLine, place: Element) -> list[Step]:
        """A line, in a loop where it names what no loop gives it."""
        around = self.around
        name = around.missing((one.tag for one in line.tags), OF_A_PARAGRAPH)
        if name is None or "project" not in around.scope:
            return [Line(tuple(self.line(line, place)))]
        items = loops_over(OF_A_PARAGRAPH[name])
        kept = around.bind(name, shape_of(items, around.scope).item())
        steps = self.line(line, place)
        around.scope = kept
        return [Loop(name, items, (Line(tuple(steps)),))]

    def line(self, line: TaggedLine, place: Element) -> list[Step]:
        frames, at = Frames(self.around), 0
        for placed in line.tags:
            frames.extend(_words(line.runs, at, placed.start))
            at = placed.end
            self.tag(placed.tag, line, placed.start, place, frames)
        frames.extend(_words(line.runs, at, len(text_of(line.runs))))
        return frames.closed()

    def tag(self, tag: Tag, line: TaggedLine, at: int, place: Element, frames: Frames) -> None:
        if tag.word == "vm":
            self.keys += self.around.asked(tag, place) or [Const(line.left())]
        elif tag.word == "head":
            error = TagError(kinds.FORBIDDEN, what=_OF_WORD)
            self.around.complain(error, place, tag.shown)
        elif tag.word != "say":
            frames.steer(tag, place)
        elif tag.value is not None:
            try:
                printable(tag.value, shape_of(tag.value, self.around.scope))
            except TagError as error:
                self.around.complain(error, place, tag.shown)
                return
            if tag.merges:
                self.keys.append(tag.value)
            frames.add(Value(_look_at(line.runs, at), tag.value))


def _words(runs: Iterable[Run], start: int, end: int) -> Iterator[Step]:
    """The words from one character of a line to before another, in their looks."""
    at = 0
    for run in runs:
        here = run.text[max(start - at, 0) : max(end - at, 0)]
        at += len(run.text)
        if here:
            yield Words(run.look, here)


def _look_at(runs: Iterable[Run], start: int) -> str:
    at, look = 0, ""
    for run in runs:
        look = run.look
        at += len(run.text)
        if at > start:
            break
    return look


def _number(expression: Expression, scope: dict[str, Shape]) -> Expression | None:
    """What of it is a number by the schema, or an amount by its name; it gives None for the rest."""
    match expression:
        case Filtered(of, "default" | "yuan" as name):
            inner = _number(of, scope)
            return Filtered(inner, name, expression.argument) if inner else None
        case Filtered(_, "length"):
            return expression
        case Choice(test, yes, no):
            either = _number(yes, scope), _number(no, scope) if no else None
            return Choice(test, either[0] or Const(None), either[1]) if any(either) else None
        case Get(of, key) if isinstance(key, str) and not key.isascii():
            is_one = is_number(shape_of(expression, scope))
            return expression if is_one or _has_amounts(shape_of(of, scope), key) else None
        case _:
            return expression if is_number(shape_of(expression, scope)) else None


def _has_amounts(shape: Shape, key: str) -> bool:
    """Whether a name of the scheme is one of a money source there: 项目.预算.财政资金."""
    inner = shape.item() if shape.is_list else shape
    is_own = inner.get(key) is not None and not inner.has_names
    keys = inner.keys()
    return not is_own and ("sources" in keys or "amount" in keys)
