"""Loops and conditions of one stretch of a form: what is open, and what closes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from perfdsl.diagnostics.model import Text
from perfdsl.forms import kinds
from perfdsl.forms.expression import Expression
from perfdsl.forms.fault import TagError
from perfdsl.forms.judging import listable, shape_of
from perfdsl.forms.program import Branch, Loop, Raw, Step
from perfdsl.forms.shapes import UNKNOWN, Shape
from perfdsl.forms.tags import Tag
from perfdsl.forms.xml import Element
from perfdsl.typed import Protocol

MOST_NESTED = 12
_NEVER_CLOSED = Text(
    "在同一格或同一表里没有结尾 {end}", "its end {end} does not stand in the same cell or table"
)
_NEVER_OPENED = Text(
    "在同一格或同一表里没有开头", "what it ends does not begin in the same cell or table"
)
_AFTER_ELSE = Text(
    "这个 if 前面已经有 else，后面只能写 endif",
    "its if has an else already, so only endif may follow",
)
_TOO_DEEP = Text("循环一层套一层，超过 {limit} 层", "loops inside one another, more than {limit}")
_ENDS = {"for": "endfor", "if": "endif"}


class Surroundings(Protocol):
    """What a stretch stands in."""

    scope: dict[str, Shape]
    nested: int

    def complain(self, error: TagError, place: Element, tag: str) -> None:
        """Tells of a tag at a place."""

    def bind(self, name: str, shape: Shape) -> Mapping[str, Shape]:
        """Gives a name; the scope before it."""


@dataclass(slots=True)
class _Frame:
    tag: Tag | None
    place: Element | None
    home: Element | None
    steps: list[Step] = field(default_factory=list)
    cases: list[tuple[Expression | None, tuple[Step, ...]]] = field(default_factory=list)
    test: Expression | None = None
    kept: dict[str, Shape] = field(default_factory=dict)


class Frames:
    """The steps of one stretch; ``at`` is how far it has been read."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.stack = [_Frame(None, None, None)]
        self.at = 0

    def add(self, step: Step) -> None:
        """One more step of what is open."""
        if not (isinstance(step, Raw) and not step.xml):
            self.stack[-1].steps.append(step)

    def extend(self, steps: Iterable[Step]) -> None:
        """Several."""
        for step in steps:
            self.add(step)

    def steer(self, tag: Tag, place: Element, home: Element | None = None) -> None:
        """Opens or closes. ``home`` is where a tag inside a paragraph stands: both ends in one."""
        try:
            if tag.word in _ENDS:
                self._open(tag, place, home)
            else:
                self._go_on(tag, home)
        except TagError as error:
            self.around.complain(error, place, tag.shown)

    def _open(self, tag: Tag, place: Element, home: Element | None) -> None:
        assert tag.value
        kept = self.around.scope
        frame = _Frame(tag, place, home, test=tag.value, kept=kept)
        self.stack.append(frame)
        self.around.nested += 1
        shape = UNKNOWN
        try:
            if self.around.nested > MOST_NESTED:
                raise TagError(kinds.TOO_MUCH, reason=_TOO_DEEP.fill({"limit": MOST_NESTED}))
            shape = shape_of(tag.value, kept)
            if tag.word == "for":
                listable(tag.value, shape)
        except TagError:
            shape = UNKNOWN
            raise
        finally:
            if tag.word == "for":
                self.around.bind(tag.name, shape.item())

    def _go_on(self, tag: Tag, home: Element | None) -> None:
        frame = self.stack[-1]
        opened = frame.tag.word if frame.tag else ""
        fits = tag.word == _ENDS.get(opened) or (opened == "if" and tag.word in ("elif", "else"))
        if not fits or frame.home is not home:
            raise TagError(kinds.NOT_CLOSED, reason=_NEVER_OPENED)
        if tag.word in ("elif", "else"):
            if frame.test is None:
                raise TagError(kinds.NOT_CLOSED, reason=_AFTER_ELSE)
            frame.cases.append((frame.test, tuple(frame.steps)))
            frame.steps, frame.test = [], tag.value
            if tag.value:
                shape_of(tag.value, self.around.scope)
            return
        self._close()

    def _close(self) -> None:
        frame = self.stack.pop()
        assert frame.tag
        self.around.scope = frame.kept
        self.around.nested -= 1
        steps = tuple(frame.steps)
        if frame.tag.word == "for":
            assert frame.test
            self.stack[-1].steps.append(Loop(frame.tag.name, frame.test, steps))
        else:
            self.stack[-1].steps.append(Branch((*frame.cases, (frame.test, steps))))

    def closed(self) -> list[Step]:
        """All steps; what is still open is told."""
        while len(self.stack) > 1:
            frame = self.stack[-1]
            assert frame.tag
            assert frame.place
            end = "{% " + _ENDS[frame.tag.word] + " %}"
            error = TagError(kinds.NOT_CLOSED, reason=_NEVER_CLOSED.fill({"end": end}))
            self.around.complain(error, frame.place, frame.tag.shown)
            self._close()
        return self.stack[0].steps
