"""Quantities for tests: read from text, computed, and shown."""

from __future__ import annotations

import re
from collections.abc import Callable

from perfdsl.semantics.expressions.algebra import (
    Trouble,
    Worth,
    added,
    divided,
    literal,
    multiplied,
    subtracted,
)
from perfdsl.semantics.expressions.algebra_text import printed
from perfdsl.semantics.model import Amount
from perfdsl.semantics.values.measures import Measures
from perfdsl.semantics.values.shipped import shipped_measures
from perfdsl.source import SourceFile
from perfdsl.syntax import ast
from perfdsl.syntax.parser import parse

Operation = Callable[[Worth, Worth], Worth | Trouble]
OPERATIONS: dict[str, Operation] = {
    "+": added, "-": subtracted, "*": multiplied, "/": divided,
}  # fmt: skip


def declared(text: str) -> Measures:
    lines = parse(SourceFile("a.perf", text)).file.declarations
    measures = Measures(shipped_measures())
    assert measures.declare(one for one in lines if isinstance(one, ast.Measure)) == []
    return measures


def read(text: str, measures: Measures | None = None) -> Worth | Trouble:
    measures = measures or shipped_measures()
    number = re.match(r"-?[0-9]+(?:\.[0-9]+)?", text)
    assert number
    scale, unit = measures.scaled(text[number.end() :])
    return literal(Amount(number[0], scale, unit, measures.measure(unit)), measures)


def worth_of(text: str, measures: Measures | None = None) -> Worth:
    worth = read(text, measures)
    assert isinstance(worth, Worth)
    return worth


def sure(result: Worth | Trouble) -> Worth:
    assert isinstance(result, Worth), result
    return result


def shown(result: Worth | Trouble, measures: Measures | None = None) -> str:
    """What is printed where the scheme's money unit is 万元; else the sort of trouble."""
    if isinstance(result, Worth):
        amount = printed(result, "万元", measures or shipped_measures())
        return amount.text if isinstance(amount, Amount) else amount.sort
    return result.sort


def computed(line: str, measures: Measures | None = None) -> str:
    left, sign, right = line.split()
    return shown(OPERATIONS[sign](worth_of(left, measures), worth_of(right, measures)), measures)
