"""The LALR tables of ``grammar/perf.lark``, as lark makes them, in a form that needs no lark to read.

They are kept in ``grammar/perf.tables.py``, because making them takes longer than reading a file of
twenty projects; as Python, whose bytecode is kept, because reading JSON took as long as ten projects.
The states are numbered by the order in which they are reached, so that the same grammar gives the
same bytes, whatever lark's sets do.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

from lark import Lark
from lark import Token as LarkToken
from lark.grammar import NonTerminal, Rule, Terminal
from lark.lexer import Lexer
from lark.parsers.lalr_analysis import Shift

from perfdsl.syntax.tables import digest
from perfdsl.typed import cast

_Actions = dict[str, tuple[object, object]]


class _NoLexer(Lexer):
    """Tokens come from ``tokenize``; lark is only asked for its tables."""

    def __init__(self, conf: object) -> None:
        pass

    def lex(self, *_: object) -> Iterator[LarkToken]:
        """Nothing: no text is ever read."""
        return iter(())


class Shape(NamedTuple):
    """What a reduction does with the parts of its rule before it builds.

    ``taken`` has, for each part that is kept, its place, whether it is a list to be spliced in, and
    how many None go before it; ``nones`` go at the end. ``alone``: a single part stands for itself.
    """

    taken: tuple[tuple[int, int, int], ...]
    nones: int
    alone: int


def generate(grammar: str) -> str:
    """The tables of a grammar as a Python module; see ``Tables`` for what they say."""
    lark = Lark(grammar, parser="lalr", lexer=_NoLexer)
    conf = lark.parse_interactive("").parser_state.parse_conf
    states = cast("dict[object, _Actions]", conf.states)
    order = _order(states, conf.start_state)
    rules: dict[Rule, int] = {}
    shifts, reduces = [], []
    for state in order:
        actions = sorted(states[state].items(), key=lambda item: str(item[0]))
        shifts.append({str(name): order[to] for name, (act, to) in actions if act is Shift})
        reduces.append(
            {
                str(name): rules.setdefault(cast(Rule, rule), len(rules))
                for name, (act, rule) in actions
                if act is not Shift
            }
        )
    tables = {
        "grammar": digest(grammar),
        "start": order[conf.start_state],
        "end": order[conf.end_state],
        "terminals": {one.name: one.pattern.to_regexp() for one in lark.terminals},
        "rules": [_rule(rule) for rule in rules],
        "shifts": shifts,
        "reduces": reduces,
    }
    return _printed(tables)


def _order(states: dict[object, _Actions], start: object) -> dict[object, int]:
    """Every state by the order in which the start reaches it, by the names of the symbols."""
    order = {start: 0}
    waiting = [start]
    for state in waiting:
        for _, (action, to) in sorted(states[state].items(), key=lambda item: str(item[0])):
            if action is Shift and to not in order:
                order[to] = len(order)
                waiting.append(to)
    return order


def _rule(rule: Rule) -> tuple[object, ...]:
    origin = str(rule.origin.name)
    build = rule.alias or rule.options.template_source or origin
    return (origin, str(build), len(rule.expansion), *_shape(rule))


def _shape(rule: Rule) -> Shape:
    """As lark shapes the children of a rule: without ``_tokens``, ``_rules`` spliced, None for ``[…]``."""
    blanks = _blanks(rule)
    taken, waiting = [], 0
    for place, symbol in enumerate(rule.expansion):
        waiting += blanks[place]
        if isinstance(symbol, Terminal) and symbol.filter_out:
            continue
        spliced = isinstance(symbol, NonTerminal) and symbol.name.startswith("_")
        taken.append((place, int(spliced), waiting))
        waiting = 0
    alone = int(bool(rule.options.expand1) and not rule.alias)
    return Shape(tuple(taken), waiting + blanks[-1], alone)


def _blanks(rule: Rule) -> list[int]:
    """How many optional parts were left out before each part, and at the end."""
    empty = rule.options.empty_indices
    if not empty:
        return [0] * (len(rule.expansion) + 1)
    return [len(run) for run in "".join(str(int(one)) for one in empty).split("0")]


def _printed(tables: dict[str, object]) -> str:
    """A line for each rule and state, so that a change to the grammar is a readable diff."""
    lines = ["# Made of perf.lark by generation.py; do not edit.", "TABLES = {"]
    for name, value in tables.items():
        if isinstance(value, list):
            opening, closing = (
                "()" if name == "rules" else "[]"
            )  # a tuple of tuples is one constant
            rows = "".join(f"{_literal(row)},\n" for row in value)
            lines.append(f'"{name}": {opening}\n{rows}{closing},')
        else:
            lines.append(f'"{name}": {json.dumps(value, ensure_ascii=False, indent=0)},')
    return "\n".join((*lines, "}", ""))


def _literal(row: object) -> str:
    """A row in Python's words, which for a dict of strings and numbers are JSON's."""
    return json.dumps(row, sort_keys=True) if isinstance(row, dict) else repr(row)
