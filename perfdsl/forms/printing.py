"""A compiled part and a document → the XML of the part, within bounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from perfdsl.backends.layout import pieces
from perfdsl.diagnostics.model import Text
from perfdsl.document.as_json import Json
from perfdsl.forms import kinds
from perfdsl.forms.evaluation import Evaluation, text_of
from perfdsl.forms.expression import Expression
from perfdsl.forms.fault import TagError
from perfdsl.forms.program import Branch, Cell, Loop, NewPage, Own, Raw, Row, Say, Step, Table

MOST_STEPS = 3_000_000
MOST_CHARACTERS = 100_000_000
_STEPS = Text("超过 {limit} 步", "more than {limit} steps")
_CHARACTERS = Text("超过 {limit} 个字符", "more than {limit} characters")

Scope = Mapping[str, Json]


class Printing:
    """Prints the parts of one document; they count against the same bounds."""

    def __init__(
        self, evaluation: Evaluation, steps: int = MOST_STEPS, characters: int = MOST_CHARACTERS
    ) -> None:
        self.evaluation = evaluation
        self.most_steps, self.steps_left = steps, steps
        self.most_characters, self.left = characters, characters
        self.out: list[str] = []
        self.above: dict[int, tuple[str, ...]] = {}
        self.here: dict[int, tuple[str, ...]] = {}
        self.key: tuple[str, ...] = ()

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
            case Say(value, tag):
                self.write(_inside(text_of(self.evaluation.value(value, scope)), tag))
            case Loop():
                self.loop(step, scope)
            case Branch(cases):
                holding = (s for test, s in cases if test is None or self.holds(test, scope))
                self.run(next(holding, ()), scope)
            case NewPage(xml):
                loop = scope.get("loop")
                if isinstance(loop, dict) and not loop["first"]:
                    self.write(xml)
            case Own():
                self.own(step, scope)
            case _:
                self.of_a_table(step, scope)

    def of_a_table(self, step: Table | Row | Cell, scope: Scope) -> None:
        """What is merged is what was merged in the row right above, in the same column."""
        if isinstance(step, Cell):
            self.cell(step, scope)
            return
        kept = (self.above, self.here, self.key)
        if isinstance(step, Table):
            self.above = {}
        self.here, self.key = {}, ()
        self.run(step.steps, scope)
        below = self.here
        self.above, self.here, self.key = kept
        if isinstance(step, Row):
            self.above = below

    def own(self, step: Own, scope: Scope) -> None:
        """A step of a printing that stands on this one."""
        raise NotImplementedError

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
            self.turn(loop, {**_with_unit(item, loop.name), **scope, loop.name: item, "loop": here})

    def cell(self, cell: Cell, scope: Scope) -> None:
        """What is merged at the left parts what is merged here, so keys grow from cell to cell."""
        own = tuple(text_of(self.evaluation.value(one, scope)) for one in cell.keys)
        self.key = (*self.key, *own)
        continues = self.above.get(cell.column) == self.key
        self.here[cell.column] = self.key
        word = "continue" if continues else "restart"
        self.write(f'{cell.head}<{cell.prefix}vMerge {cell.prefix}val="{word}"/>{cell.tail}')
        if continues:
            self.write(cell.empty)
        else:
            self.run(cell.steps, scope)
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
