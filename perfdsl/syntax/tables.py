"""The LALR tables of ``grammar/perf.lark``, and the stack machine that runs them.

Lark makes the tables (``generation.py``); they are kept beside the grammar, so that a run need not
import it. Lark's own machine does the same as this one, which has plain strings for keys (lark's
compare in Python), can be asked what it would accept, and can be put back to an earlier state, which
recovery needs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib.machinery import SourceFileLoader
from types import CodeType
from zlib import crc32

from perfdsl.record import Record
from perfdsl.resources import resource_dir
from perfdsl.syntax.builder import Builder
from perfdsl.syntax.shapes import SEEN, Shapes
from perfdsl.syntax.terminals import Patterns
from perfdsl.syntax.token import Token
from perfdsl.typed import TYPE_CHECKING, cast

TABLES = "perf.tables.py"
_Build = Callable[[list[object]], object]
_Taken = Sequence[Sequence[int]]


class Rule(Record):
    """What a reduction does: takes ``size`` values, builds one, and goes on as ``origin``.

    Without ``build`` its one value stays what it is, under another name: a quarter of all reductions.
    The rest says what ``build`` does, see ``generation.Shape``; ``method`` is None for a list.
    """

    size: int
    origin: str
    build: _Build | None
    method: Callable[..., object] | None = None
    taken: _Taken = ()
    nones: int = 0
    alone: int = 0


_RuleData = tuple[str, str, int, _Taken, int, int]
"""A rule as kept: its origin, what builds it, its size, and a ``generation.Shape``."""


if TYPE_CHECKING:
    from typing import TypedDict

    class _Data(TypedDict):
        """The tables as kept: of each state, where symbols lead, and which rule ends before which."""

        grammar: str
        start: int
        end: int
        terminals: dict[str, str]
        rules: list[_RuleData]
        shifts: list[dict[str, int]]
        reduces: list[dict[str, int]]


class Tables:
    """The tables, the patterns of tokens and the callbacks: made once a process."""

    def __init__(self) -> None:
        data = _kept()
        self.builder = Builder()
        self.patterns = Patterns(data["terminals"])
        self.shapes = Shapes(self)
        self.start, self.end = data["start"], data["end"]
        self.shifts = data["shifts"]
        self.reduces = data["reduces"]
        self._rules = data["rules"]
        self._made: list[Rule | None] = [None] * len(self._rules)

    def rule(self, at: int) -> Rule:
        """A rule by its number, made when it is first asked for: a file uses few of them."""
        made = self._made[at]
        if made is None:
            made = self._made[at] = self._rule(self._rules[at])
        return made

    def _rule(self, data: _RuleData) -> Rule:
        origin, name, size, taken, nones, alone = data
        if alone and not nones and taken == ((0, 0, 0),):
            return Rule(size, origin, None)
        method = cast("Callable[..., object] | None", getattr(self.builder, name, None))
        build = _shaped(method, size, taken, nones, alone)
        return Rule(size, origin, build, method, taken, nones, alone)

    def accept(self, tokens: Sequence[Token]) -> bool:
        """Whether the tokens, ended by ``$END``, are a program. Builds nothing, at half the cost."""
        states = [self.start]
        for token in tokens:
            kind = token.type
            while (to := self.shifts[states[-1]].get(kind)) is None:
                number = self.reduces[states[-1]].get(kind)
                if number is None:
                    return False
                rule = self.rule(number)
                del states[len(states) - rule.size :]
                states.append(self.shifts[states[-1]][rule.origin])
                if states[-1] == self.end:
                    return kind == "$END"
            states.append(to)
        return False


@lru_cache(maxsize=1)
def tables() -> Tables:
    """The tables of the language."""
    return Tables()


def digest(grammar: str) -> str:
    """What tells whether kept tables are those of a grammar: nobody forges one, so it may be short."""
    return f"{crc32(grammar.encode('utf-8')):08x}"


def _kept() -> _Data:
    """The tables kept beside the grammar; made anew where the grammar has been edited since."""
    folder = resource_dir("grammar")
    grammar = (folder / "perf.lark").read_text("utf-8")
    kept = folder / TABLES
    # Python keeps the bytecode of what it loads, where it may write, as it does a module's.
    code = SourceFileLoader(TABLES, str(kept)).get_code(TABLES) if kept.is_file() else None
    data = _data(code) if code else None
    if data is None or data["grammar"] != digest(grammar):
        from perfdsl.syntax.generation import generate  # lark: only who edits the grammar waits

        data = _data(compile(generate(grammar), TABLES, "exec"))
    return data


def _data(code: CodeType) -> _Data:
    made: dict[str, object] = {}
    exec(code, made)  # noqa: S102  (the package's own)
    return cast("_Data", made["TABLES"])


def _shaped(
    method: Callable[..., object] | None, size: int, taken: _Taken, nones: int, alone: int
) -> _Build:
    """What builds a value of the parts of a rule; a rule without a method is a list of them.

    Such a list belongs to nobody else and goes on growing where a rule repeats: copying it at each
    step would make a long line quadratic.
    """
    call: _Build = (lambda parts: method(*parts)) if method else (lambda parts: parts)
    if alone:
        built = call
        call = lambda parts: parts[0] if len(parts) == 1 else built(parts)  # noqa: E731
    if not nones and taken == tuple([(place, 0, 0) for place in range(size)]):
        return call  # every part as it is, as mostly

    def build(parts: list[object]) -> object:
        kept: list[object] = []
        for place, spliced, before in taken:
            kept += [None] * before
            if not spliced:
                kept.append(parts[place])
            elif kept:
                kept += cast("list[object]", parts[place])
            else:
                kept = cast("list[object]", parts[place])
        kept += [None] * nones
        return call(kept)

    return build


class Machine:
    """One run of the tables: a stack of states, and of what has been built so far."""

    def __init__(self, tables: Tables) -> None:
        self.shifts = tables.shifts
        self.reduces, self.rule = tables.reduces, tables.rule
        self.shapes = tables.shapes
        self.end = tables.end
        self.states = [tables.start]
        self.values: list[object] = []

    def feed(self, token: Token) -> bool:
        """Take a token, with the reductions before it; False where it cannot stand."""
        return self.advance((token,), 0, 1) == 1

    def advance(self, tokens: Sequence[Token], at: int, end: int) -> int:
        """Take the tokens from ``at`` up to ``end``, and say which could not stand, else ``end``."""
        states, values, shifts, reduces = self.states, self.values, self.shifts, self.reduces
        while at < end:
            token = tokens[at]
            kind = token.type
            while (to := shifts[states[-1]].get(kind)) is None:
                number = reduces[states[-1]].get(kind)
                if number is None:
                    return at
                self.reduce(self.rule(number))
                if states[-1] == self.end and kind == "$END":
                    return at + 1
            states.append(to)
            values.append(token)
            at += 1
        return at

    def statements(self, tokens: Sequence[Token], kinds: list[str], ends: list[int]) -> bool:
        """Take statements, each of which ends before one of ``ends``; False at the first fault."""
        states, values, at = self.states, self.values, 0
        known, learn = self.shapes.known, self.shapes.learn
        for end in ends:
            key = tuple(states[-SEEN:]), tuple(kinds[at:end])
            shape = known.get(key) or learn(key)
            if shape is not None:
                shape.run(tokens[at:end], values)
                states[len(states) - shape.taken :] = shape.states
            elif self.advance(tokens, at, end) < end:
                return False
            at = end
        return True

    def reduce(self, rule: Rule) -> None:
        """Replace the values of a rule by what it builds."""
        size, origin, build = rule.size, rule.origin, rule.build
        states, values = self.states, self.values
        if build is None:
            states[-1] = self.shifts[states[-2]][origin]
            return
        parts = values[-size:] if size else []
        if size:
            del states[-size:], values[-size:]
        states.append(self.shifts[states[-1]][origin])
        values.append(build(parts))

    def expected(self) -> list[str]:
        """The terminals that can come next: a state alone would also name what it waits for elsewhere."""
        known = (*self.shifts[self.states[-1]], *self.reduces[self.states[-1]])
        return [one for one in known if self.after(self.states, one) is not None]

    def after(self, states: list[int], kind: str) -> list[int] | None:
        """The states after a terminal of this kind, without building; None if it cannot stand."""
        states = list(states)
        while True:
            to = self.shifts[states[-1]].get(kind)
            if to is not None:
                return [*states, to]
            number = self.reduces[states[-1]].get(kind)
            if number is None:
                return None
            rule = self.rule(number)
            del states[len(states) - rule.size :]
            states.append(self.shifts[states[-1]][rule.origin])
            if states[-1] == self.end and kind == "$END":
                return states

    def back_to(self, depth: int) -> None:
        """Forget all but the first ``depth`` states."""
        del self.states[depth:], self.values[depth - 1 :]
