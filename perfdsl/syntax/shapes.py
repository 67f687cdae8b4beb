"""Statements whose like was read before, read in one step.

A file has thousands of statements and a few dozen *shapes* of them: the kinds of their tokens, and the
states that the parser is in before them. What the tables do to one is the same each time, so it is
worked out once, by running the tables over the kinds alone, and written down as a function: it calls
the builder's methods in the order in which the reductions would, without looking anything up. There is no second
grammar: where a shape is not known, or a statement has a fault, the machine goes token by token.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from perfdsl.record import Record
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from perfdsl.syntax.tables import Rule, Tables
    from perfdsl.syntax.token import Token

_Run = Callable[[Sequence["Token"], list[object]], None]
Key = tuple[tuple[int, ...], tuple[str, ...]]
"""The states at the top of the stack, and the kinds of the tokens."""

SEEN = 8
"""So many states below the top belong to a shape; what goes deeper has none."""
_LONGEST = 24
"""Statements of more tokens are read token by token."""
_OFTEN = 30
"""Writing a shape down costs as much as reading its like so many times and more."""
_MOST = 1000


class Shape(Record):
    """What a statement does: how many states go, which come; ``run`` does the same to their values."""

    taken: int
    states: tuple[int, ...]
    run: _Run


class Shapes:
    """The shapes of a language, learnt from what is read; bounded, and the same for all sources."""

    def __init__(self, tables: Tables) -> None:
        self.known: dict[Key, Shape] = {}
        self._tables = tables
        self._asked: dict[Key, int] = {}

    def learn(self, key: Key) -> Shape | None:
        """A shape that is not known: if it was asked for often, and has no fault, it is from now on."""
        asked = self._asked.get(key, 0)
        if asked < _OFTEN:
            if len(key[1]) <= _LONGEST and len(self._asked) < _MOST:
                self._asked[key] = asked + 1
            return None
        if asked == _OFTEN and (shape := _learnt(self._tables, key)):
            self.known[key] = shape
            return shape
        self._asked[key] = _OFTEN + 1  # it has none
        return None


def _learnt(tables: Tables, key: Key) -> Shape | None:
    """The shape, or None where the tables find a fault or look deeper than a key does."""
    states, kinds = list(key[0]), key[1]
    writer = _Writer(len(states) - 1)
    for place, kind in enumerate(kinds):
        while (to := tables.shifts[states[-1]].get(kind)) is None:
            number = tables.reduces[states[-1]].get(kind)
            rule = None if number is None else tables.rule(number)
            if rule is None or rule.size >= len(states):
                return None
            writer.reduce(rule)
            del states[len(states) - rule.size :]
            states.append(tables.shifts[states[-1]][rule.origin])
        states.append(to)
        writer.values.append(f"t{place}")
    # One value may stay and yet be known by another state: a rule that builds nothing.
    pairs = zip(key[0][1:], states[1:], strict=False)
    kept = min([writer.kept(), *(at for at, (then, now) in enumerate(pairs) if then != now)])
    taken = len(key[0]) - 1 - kept
    return Shape(taken, tuple(states[kept + 1 :]), writer.written(len(kinds), kept))


class _Writer:
    """The function of a shape, as it is written: the stack holds names of what it will hold."""

    def __init__(self, below: int) -> None:
        self.below = [f"o{at}" for at in range(below)]
        self.values = list(self.below)
        self.lines: list[str] = []
        self.known: dict[str, object] = {}

    def reduce(self, rule: Rule) -> None:
        """Take the names of the parts, and give the result a name."""
        if rule.build is None:
            return
        start = len(self.values) - rule.size
        parts = self.values[start:]
        del self.values[start:]
        self.values.append(self.grown(rule, parts) or self.named(self.call(rule, parts)))

    def named(self, call: str) -> str:
        name = f"v{len(self.lines)}"
        self.lines.append(f"{name} = {call}")
        return name

    def grown(self, rule: Rule, parts: list[str]) -> str | None:
        """The name of a list that only grows by this rule, as in a repetition."""
        if rule.method or rule.alone or rule.nones or not rule.taken or not rule.taken[0][1]:
            return None
        if any(before for _, _, before in rule.taken):
            return None
        first, *more = rule.taken
        grows = parts[first[0]]
        for place, spliced, _ in more:
            part = parts[place]
            self.lines.append(f"{grows} += {part}" if spliced else f"{grows}.append({part})")
        return grows

    def call(self, rule: Rule, parts: list[str]) -> str:
        """What builds; straight by the method where its arguments can be told already."""
        at = len(self.known)
        if rule.alone and any(spliced for _, spliced, _ in rule.taken):
            self.known[f"b{at}"] = rule.build
            return f"b{at}([{', '.join(parts)}])"
        arguments: list[str] = []
        for place, spliced, before in rule.taken:
            arguments += ["None"] * before + [f"*{parts[place]}" if spliced else parts[place]]
        arguments += ["None"] * rule.nones
        if rule.alone and len(arguments) == 1:
            return arguments[0]
        if rule.method is None:
            return f"[{', '.join(arguments)}]"
        self.known[f"m{at}"] = rule.method
        return f"m{at}({', '.join(arguments)})"

    def kept(self) -> int:
        """How many values of the stack stay where they are."""
        pairs = zip(self.values, self.below, strict=False)
        differ = [one for one, (now, then) in enumerate(pairs) if now != then]
        return differ[0] if differ else min(len(self.values), len(self.below))

    def written(self, size: int, kept: int) -> _Run:
        """Compiled: it takes the tokens, and does to the values of the stack what the rules do."""
        tokens = "".join(f"t{at}, " for at in range(size))
        result = ", ".join(self.values[kept:])
        said = " ".join((*self.lines, result))
        old = [
            f"{name} = values[{at - len(self.below)}]"
            for at, name in enumerate(self.below)
            if re.search(rf"\b{name}\b", said)
        ]
        goes = kept - len(self.below)
        end = f"values[{goes}:] = [{result}]" if goes else f"values += [{result}]"
        body = "".join(f"    {line}\n" for line in (f"{tokens} = tokens", *old, *self.lines, end))
        made: dict[str, _Run] = {}
        exec(f"def run(tokens, values):\n{body}", self.known, made)  # noqa: S102
        return made["run"]
