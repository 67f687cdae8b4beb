"""A compiled part and a document → the XML of the part, within bounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from perfdsl.backends.layout import pieces
from perfdsl.diagnostics.model import Text
from perfdsl.document.as_json import Json
from perfdsl.forms import kinds
from perfdsl.forms.evaluation import Evaluation, text_of
from perfdsl.forms.expression import Expression
from perfdsl.forms.fault import TagError
from perfdsl.forms.fitting import size_for
from perfdsl.forms.marks import marks_of, with_marks_of_item
from perfdsl.forms.program import (
    Between,
    Branch,
    Cell,
    Fit,
    Kept,
    Loop,
    NewPage,
    Note,
    Numbered,
    Once,
    Own,
    Raw,
    Row,
    Say,
    Step,
    Table,
)
from perfdsl.pattern import pattern
from perfdsl.record import Record

MOST_STEPS = 3_000_000
MOST_CHARACTERS = 100_000_000
_STEPS = Text("超过 {limit} 步", "more than {limit} steps")
_CHARACTERS = Text("超过 {limit} 个字符", "more than {limit} characters")

_ROW = pattern(r"<(?:\w+:)?tr[ />]")
_PARAGRAPH = pattern(r"<(?:\w+:)?(?:p|sdt)[ />]")

Scope = Mapping[str, Json]


class Merged(Record):
    """A cell of a row: what it is merged by, and where its mark goes once there is one below."""

    key: tuple[str, ...]
    at: int
    mark: str


class Printing:
    """Prints the parts of one document; they count against the same bounds."""

    def __init__(
        self,
        evaluation: Evaluation,
        steps: int = MOST_STEPS,
        characters: int = MOST_CHARACTERS,
        *,
        is_draft: bool = False,
    ) -> None:
        self.evaluation, self.is_draft = evaluation, is_draft
        self.most_steps, self.steps_left = steps, steps
        self.most_characters, self.left = characters, characters
        self.out: list[str] = []
        self.above: dict[tuple[int, int], Merged] = {}
        self.here: dict[tuple[int, int], Merged] = {}
        self.key: tuple[str, ...] = ()
        self.fits: list[tuple[int, Fit, int]] = []
        self.seen: set[int] = set()
        self.numbers: dict[str, int] = {}
        self.notes: dict[str, list[tuple[int, str]]] = {}

    def part(self, steps: Sequence[Step], scope: Scope) -> str:
        """The XML; ``TagError`` where it would be too much."""
        self.out = []
        self.run(steps, scope)
        return "".join(self.out)

    def run(self, steps: Sequence[Step], scope: Scope) -> None:
        for step in steps:
            self.steps_left -= 1
            if self.steps_left < 0:
                reason = _STEPS.fill({"limit": self.most_steps})
                raise TagError(kinds.TOO_MUCH, reason=reason)
            self.step(step, scope)

    def step(self, step: Step, scope: Scope) -> None:
        match step:
            case Raw(xml):
                self.write(xml)
            case Say():
                self.say(step, scope)
            case Own() | Fit():
                self.own(step, scope)
            case Loop():
                self.loop(step, scope)
            case Branch(cases):
                holding = (s for test, s in cases if test is None or self.holds(test, scope))
                self.run(next(holding, ()), scope)
            case Table() | Row() | Cell() | Kept():
                self.of_a_table(step, scope)
            case Note():
                self.note(step, scope)
            case _:
                self.write(self.of_a_turn(step, scope))

    def say(self, say: Say, scope: Scope) -> None:
        """The text; in a draft, what is wrong with it follows in a run of its own."""
        self.write(_inside(text_of(self.evaluation.value(say.value, scope)), say.tag))
        marks = marks_of(say.value, scope, self.evaluation) if self.is_draft and say.run else ""
        if marks:
            w, t = say.tag[:-1], say.tag
            look = f'<{w}b/><{w}color {w}val="B00000"/><{w}sz {w}val="16"/>'
            run = f"<{w}r><{w}rPr>{look}</{w}rPr><{t}>{escape(marks, quote=False)}</{t}></{w}r>"
            self.write(f'</{t}></{w}r>{run}{say.run}<{t} xml:space="preserve">')

    def of_a_turn(self, step: NewPage | Between | Once | Numbered, scope: Scope) -> str:
        """What depends on how often it was printed before, or will be."""
        loop = scope.get("loop")
        turn = loop if isinstance(loop, dict) else {"first": True, "last": True}
        match step:
            case NewPage(xml, first):
                return first if turn["first"] else xml
            case Between(xml):
                return "" if turn["last"] else xml
            case Once(xml):
                return xml if self.is_first(step) else ""
            case Numbered(number, above):
                return str(number if self.is_first(step) else self.fresh("", above))

    def is_first(self, step: Step) -> bool:
        """Whether the step has not been printed: a place of the form, so known by identity."""
        is_first = id(step) not in self.seen
        self.seen.add(id(step))
        return is_first

    def fresh(self, of: str, above: int) -> int:
        """The next number that nothing in the form has."""
        self.numbers[of] = max(self.numbers.get(of, 0), above) + 1
        return self.numbers[of]

    def note(self, note: Note, scope: Scope) -> None:
        """Printed again, a note is another one: two numbers of one note are a damaged file."""
        number = note.number if self.is_first(note) else self.fresh(note.part, note.above)
        self.write(str(number).join(note.reference))
        self.notes.setdefault(note.part, []).append((number, ""))
        at = len(self.notes[note.part]) - 1
        kept, self.out = self.out, []
        self.write(str(number).join(note.around))
        self.run(note.steps, scope)
        self.write(note.end)
        self.notes[note.part][at] = (number, "".join(self.out))
        self.out = kept

    def of_a_table(self, step: Table | Row | Cell | Kept, scope: Scope) -> None:
        """What is merged is what was merged in the row right above, in the same column."""
        if isinstance(step, Cell):
            self.cell(step, scope)
            return
        at = len(self.out)
        if isinstance(step, Kept):
            self.run(step.steps, scope)
            self.keep(at, step.empty)
            return
        kept = (self.above, self.here, self.key, self.fits)
        if isinstance(step, Table):
            self.above, self.fits = {}, []
        self.here, self.key = {}, ()
        self.run(step.steps, scope)
        below = self.here
        if isinstance(step, Row):
            self.above, self.here, self.key, _ = (below, *kept[1:])
            return
        self.fit()
        self.above, self.here, self.key, self.fits = kept
        if not any(map(_ROW.search, self.out[at:])):
            del self.out[at:]  # Word takes a table without a row for damage

    def fit(self) -> None:
        """All that is to fit is set in the size of what has the least room."""
        least = min((size for _, _, size in self.fits), default=0)
        for at, fit, _ in self.fits:
            size, w = min(least, fit.own), fit.prefix
            said = f'<{w}sz {w}val="{size}"/><{w}szCs {w}val="{size}"/>'
            self.out[at] = fit.plain if size == fit.own else said.join(fit.around)

    def keep(self, at: int, empty: str) -> None:
        """A cell has a paragraph, and one behind a table."""
        said = "".join(self.out[at:])
        if not _PARAGRAPH.search(said) or said.endswith("tbl>"):
            self.write(empty)

    def own(self, step: Own | Fit, scope: Scope) -> None:
        """A step that another kind of form prints in another way, or has alone."""
        assert isinstance(step, Fit), "the steps of a workbook are printed by sheets/printing.py"
        text = text_of(self.evaluation.value(step.value, scope))
        self.fits.append((len(self.out), step, size_for(text, step.room, step.own)))
        self.write("")

    def turn(self, loop: Loop, scope: Scope) -> None:
        """The steps of a loop for one item, which the scope has."""
        self.run(loop.steps, scope)

    def holds(self, test: Expression, scope: Scope) -> bool:
        return bool(self.evaluation.value(test, scope))

    def loop(self, loop: Loop, scope: Scope) -> None:
        items = self.evaluation.value(loop.items, scope)
        many = items if isinstance(items, list) else []
        for at, item in enumerate(many, 1):
            here: Json = {
                "index": at,
                "first": at == 1,
                "last": at == len(many),
                "length": len(many),
            }
            inner = {**_with_unit(item, loop.name), **scope, loop.name: item, "loop": here}
            if self.is_draft and isinstance(item, str):
                inner |= with_marks_of_item(loop.items, loop.name, at - 1, scope, self.evaluation)
            self.turn(loop, inner)

    def cell(self, cell: Cell, scope: Scope) -> None:
        """What is merged at the left parts what is merged here, so keys grow from cell to cell."""
        own = tuple(text_of(self.evaluation.value(one, scope)) for one in cell.keys)
        self.key = (*self.key, *own)
        above = self.above.get(cell.column)
        mark = f'<{cell.prefix}vMerge {cell.prefix}val="{{}}"/>'
        self.write(cell.head)
        here = Merged(self.key, len(self.out), mark.format("restart"))
        self.write("")
        self.write(cell.tail)
        if above is None or above.key != self.key:
            self.here[cell.column] = here
            self.run(cell.steps, scope)
        else:
            self.here[cell.column] = above
            self.out[above.at] = above.mark
            self.out[here.at] = mark.format("continue")
            self.write(cell.empty)
        self.write(cell.end)

    def write(self, xml: str) -> None:
        self.spend(len(xml))
        self.out.append(xml)

    def spend(self, characters: int) -> None:
        """Counts so much more of the output; ``TagError`` where it is too much."""
        self.left -= characters
        if self.left < 0:
            reason = _CHARACTERS.fill({"limit": self.most_characters})
            raise TagError(kinds.TOO_MUCH, reason=reason)


def _with_unit(item: Json, name: str) -> dict[str, Json]:
    """The unit of a project, which tables name beside it; that of a loop around it goes before."""
    if name == "project" and isinstance(item, dict):
        return {"unit": item.get("unit")}
    return {}


def _inside(text: str, tag: str) -> str:
    """Words inside a ``w:t``, which line breaks and tabs have to leave."""
    prefix = tag[:-1]
    around = f'</{tag}><{prefix}{{}}/><{tag} xml:space="preserve">'
    signs = {"\n": around.format("br"), "\t": around.format("tab")}
    return "".join(signs.get(piece) or escape(piece) for piece in pieces(text))
