"""The LALR tables that lark makes from ``grammar/perf.lark``, and the stack machine that runs them.

Lark's own machine does the same; this one has plain strings for keys (lark's compare in Python),
can be asked what it would accept, and can be put back to an earlier state, which recovery needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from threading import Lock
from typing import NamedTuple, cast

from lark import Lark
from lark import Token as LarkToken
from lark.lexer import Lexer
from lark.parsers.lalr_analysis import Shift

from perfdsl.resources import resource_dir
from perfdsl.syntax.builder import Builder
from perfdsl.syntax.lexer import Patterns
from perfdsl.syntax.token import Token


class _Rule(NamedTuple):
    """What a reduction does: takes ``size`` values, builds one, and goes on as ``origin``."""

    size: int
    origin: str
    build: Callable[[list[object]], object]


class _NoLexer(Lexer):
    """Tokens come from ``tokenize``; lark is only asked for its tables."""

    def __init__(self, conf: object) -> None:
        pass

    def lex(self, *_: object) -> Iterator[LarkToken]:
        """Nothing: the machine is fed by hand."""
        return iter(())


class Tables:
    """The tables, the patterns of tokens and the callbacks: made once a process.

    Lark binds its callbacks when it makes the tables, so one builder serves every run, which sets
    ``builder.source`` first. ``in_use`` keeps two threads from doing so at once.
    """

    def __init__(self) -> None:
        text = (resource_dir("grammar") / "perf.lark").read_text("utf-8")
        self.in_use = Lock()
        self.builder = Builder()
        lark = Lark(text, parser="lalr", lexer=_NoLexer, transformer=self.builder)
        self.patterns = Patterns({one.name: one.pattern.to_regexp() for one in lark.terminals})
        conf = lark.parse_interactive("").parser_state.parse_conf
        self.start, self.end = cast(int, conf.start_state), cast(int, conf.end_state)
        self.shifts: dict[int, dict[str, int]] = {}
        self.rules: dict[int, dict[str, _Rule]] = {}
        for state, actions in conf.states.items():
            shifts = self.shifts.setdefault(cast(int, state), {})
            rules = self.rules.setdefault(cast(int, state), {})
            for name, (action, to) in actions.items():
                if action is Shift:
                    shifts[str(name)] = to
                else:
                    rules[str(name)] = _Rule(
                        len(to.expansion), str(to.origin.name), conf.callbacks[to]
                    )

    def accept(self, tokens: Sequence[Token]) -> bool:
        """Whether the tokens, ended by ``$END``, are a program. Builds nothing, at half the cost."""
        states = [self.start]
        for token in tokens:
            kind = token.type
            while (to := self.shifts[states[-1]].get(kind)) is None:
                rule = self.rules[states[-1]].get(kind)
                if rule is None:
                    return False
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


class Machine:
    """One run of the tables: a stack of states, and of what has been built so far."""

    def __init__(self, tables: Tables) -> None:
        self.shifts = tables.shifts
        self.rules = tables.rules
        self.end = tables.end
        self.states = [tables.start]
        self.values: list[object] = []

    def feed(self, token: Token) -> bool:
        """Take a token, with the reductions before it; False where it cannot stand."""
        states, values, kind = self.states, self.values, token.type
        while True:
            to = self.shifts[states[-1]].get(kind)
            if to is not None:
                states.append(to)
                values.append(token)
                return True
            rule = self.rules[states[-1]].get(kind)
            if rule is None:
                return False
            self.reduce(rule)
            if states[-1] == self.end and kind == "$END":
                return True

    def reduce(self, rule: _Rule) -> None:
        """Replace the values of a rule by what it builds."""
        size, states, values = rule.size, self.states, self.values
        parts = values[-size:] if size else []
        if size:
            del states[-size:], values[-size:]
        states.append(self.shifts[states[-1]][rule.origin])
        values.append(rule.build(parts))

    def expected(self) -> list[str]:
        """The terminals that can come next: a state alone would also name what it waits for elsewhere."""
        known = (*self.shifts[self.states[-1]], *self.rules[self.states[-1]])
        return [one for one in known if self.after(self.states, one) is not None]

    def after(self, states: list[int], kind: str) -> list[int] | None:
        """The states after a terminal of this kind, without building; None if it cannot stand."""
        states = list(states)
        while True:
            to = self.shifts[states[-1]].get(kind)
            if to is not None:
                return [*states, to]
            rule = self.rules[states[-1]].get(kind)
            if rule is None:
                return None
            del states[len(states) - rule.size :]
            states.append(self.shifts[states[-1]][rule.origin])
            if states[-1] == self.end and kind == "$END":
                return states

    def back_to(self, depth: int) -> None:
        """Forget all but the first ``depth`` states."""
        del self.states[depth:], self.values[depth - 1 :]
