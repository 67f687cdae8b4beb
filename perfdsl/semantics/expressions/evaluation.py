"""Expressions → values: exact, with every step kept, so that a message can show the computation.

Names are looked up by ``scope``; what a file's constants are is known here. A value that could not
be had is None, and has been reported once; whoever asks again gets None in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator

from perfdsl.diagnostics.model import Diagnostic, Related, Text
from perfdsl.semantics.expressions import algebra
from perfdsl.semantics.expressions.algebra import Trouble, Worth
from perfdsl.semantics.expressions.algebra_text import (
    in_message,
    printed,
)
from perfdsl.semantics.expressions.calls import Caller
from perfdsl.semantics.expressions.kinds import (
    COMPUTED_CIRCLE,
    NOT_COMPUTABLE,
    TOO_LARGE,
)
from perfdsl.semantics.expressions.ordering import lowest_first
from perfdsl.semantics.expressions.results import MOST_OPERANDS, Result, Scope
from perfdsl.semantics.expressions.troubles import report
from perfdsl.semantics.model import Amount, Moment, Range, Step
from perfdsl.semantics.modules.gathering import Modules
from perfdsl.semantics.modules.mentions import nodes_of
from perfdsl.semantics.modules.namespace import Module
from perfdsl.semantics.values.quantities import UNDECLARED_QUOTIENT
from perfdsl.semantics.values.reader import ValueReader
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast

_MOST_GUESSES = 50
# Brackets and named values inside one another: each takes up to nine frames of Python's thousand.
_DEEPEST = 90
_OPERATIONS: dict[ast.Sign, Callable[[Worth, Worth], Worth | Trouble]] = {
    "+": algebra.added,
    "-": algebra.subtracted,
    "*": algebra.multiplied,
    "/": algebra.divided,
}


class Evaluator:
    """Works out the expressions of one file; knows the files it reaches."""

    def __init__(
        self, modules: Modules, main: Module, year: int | None, found: list[Diagnostic]
    ) -> None:
        self.modules = modules
        self.main = main
        self.year = year
        self.found = found
        self.money_unit = ""
        self.sources: tuple[str, ...] = ()
        self.guesses = _MOST_GUESSES
        self.is_exhausted = False
        self.depth = 0
        self.is_ordering = False
        self.readers: dict[SourceFile, ValueReader] = {}
        self.known: dict[Hashable, Result | None] = {}
        self.open: list[tuple[Hashable, str, Span]] = []

    def module(self, span: Span) -> Module:
        """The module of the file a place lies in: its names are the ones meant there."""
        return self.modules.of(span.source)

    def reader(self, span: Span) -> ValueReader:
        """Reads literals with the units of the file they stand in."""
        reader = self.readers.get(span.source)
        if reader is None:
            reader = ValueReader(self.module(span).measures, self.year)
            self.readers[span.source] = reader
        return reader

    def shown(self, worth: Worth) -> str:
        """A value as messages show it: as typed, computed money in the scheme's unit."""
        if self.money_unit and worth.typed is None:
            amount = printed(worth, self.money_unit, self.main.measures)
            if isinstance(amount, Amount):
                return amount.text
        return in_message(worth)

    def may_guess(self) -> bool:
        """Whether a name may still be compared with all others: that costs, and hundreds of
        suggestions help nobody.
        """
        self.guesses -= 1
        return self.guesses >= 0

    def once(
        self,
        known: dict[Hashable, Result | None],
        key: Hashable,
        said: tuple[str, Span],
        found: list[Diagnostic],
        work: Callable[[], Result | None],
    ) -> Result | None:
        """What ``work`` gives, worked out the first time only; a circle is told once, with its path."""
        if key in known:
            return known[key]
        names = [one for one, _, _ in self.open]
        here = (id(known), key)  # the year and 中期 may both have a 预算 or a 合计(成本)
        if here in names:
            ring = self.open[names.index(here) :]
            first = min(range(len(ring)), key=lambda place: ring[place][2].start)
            ring = ring[first:] + ring[:first]  # told the same, wherever it was entered
            path = " → ".join([*(name for _, name, _ in ring), ring[0][1]])
            found.append(COMPUTED_CIRCLE.at(ring[0][2], path=path))
            known[key] = None
            return None
        self.open.append((here, *said))
        result = work()
        self.open.pop()
        return known.setdefault(key, result)

    def too_deep(self, span: Span, found: list[Diagnostic]) -> None:
        """Told once: what stands on it fails for the same reason."""
        if not self.is_exhausted:
            what = Text("一个值靠另一个算，层数", "the depth of values computed from values")
            found.append(TOO_LARGE.at(span, what=what))
        self.is_exhausted = True

    def constant(self, node: ast.Let, scope: Scope) -> Result | None:
        """The value of a constant; those it stands on first."""
        if not self.is_ordering:  # else it is one of those already
            self.is_ordering = True
            for one in lowest_first(node, self.constants_in, lambda let: id(let) in self.known):
                self.one_constant(one, scope)
            self.is_ordering = False
        return self.one_constant(node, scope)

    def one_constant(self, node: ast.Let, scope: Scope) -> Result | None:
        said, value = (node.name.text, node.name.span), node.value
        return self.once(self.known, id(node), said, scope.found, lambda: self.given(value, scope))

    def constants_in(self, node: ast.Let) -> Iterator[ast.Let]:
        """The constants that a constant's value names."""
        for one in nodes_of(node.value):
            if isinstance(one, ast.Name) or (isinstance(one, ast.Path) and len(one.parts) == 2):
                let = self.module(one.span).constant(one)
                if let:
                    yield let

    def given(self, node: ast.Expression, scope: Scope) -> Result | None:
        """A value given for a name: there a quoted text is a text, not an indicator."""
        if isinstance(node, ast.Text):
            return Result(node.value, Step(node.span.text, node.value, (), node.span))
        return self.value(node, scope)

    def value(self, node: ast.Expression, scope: Scope) -> Result | None:
        """What an expression comes to."""
        if self.depth >= _DEEPEST:
            self.too_deep(node.span, scope.found)
            return None
        self.depth += 1
        result = self.named_or_composed(node, scope)
        self.depth -= 1
        return result

    def named_or_composed(self, node: ast.Expression, scope: Scope) -> Result | None:
        """A name is the scope's to know; all else is worked out here."""
        match node:
            case ast.Name():
                return scope.name(node)
            case ast.Text():
                return scope.indicator(node)
            case ast.Keyword():
                return scope.budget(node)
            case ast.Path():
                return scope.path(node)
            case _:
                return self.composed(node, scope)

    def composed(
        self,
        node: ast.Quantity | ast.Date | ast.Call | ast.Negative | ast.Bound | ast.Chain,
        scope: Scope,
    ) -> Result | None:
        """What is no name: a literal, a call, a parameter's argument, or a computation."""
        match node:
            case ast.Call():
                return Caller(self, scope).call(node)
            case ast.Negative():
                return self.negative(node, scope)
            case ast.Bound():
                return self.bound(node, scope)
            case ast.Chain():
                return self.chain(node, scope)
            case _:
                return self.literal(node, scope)

    def worth(self, node: ast.Expression, scope: Scope) -> tuple[Worth, Step] | None:
        """The value of an operand: a number, or a finding."""
        result = self.value(node, scope)
        if result is None:
            return None
        if isinstance(result.body, Worth):
            return result.body, result.step
        self.not_computable(node, result, scope)
        return None

    def not_computable(self, node: ast.Expression, result: Result, scope: Scope) -> None:
        """The finding for a text, a date or a range where a number is needed."""
        what = _sort(result)
        place = result.step.parts[-1].span if result.step.parts else None
        where = (Related(place, Text("它写在这里", "it is written here")),) if place else ()
        scope.found.append(NOT_COMPUTABLE.at(node.span, what=what, related=where))

    def literal(self, node: ast.Literal, scope: Scope) -> Result | None:
        reader = self.reader(node.span)
        body, found = reader.literal(node)
        # In a computation a quotient is meant as one: 30人/班 times 4班.
        scope.found += [one for one in found if one.kind is not UNDECLARED_QUOTIENT]
        return self.typed(body, node.text, node.span) if body is not None else None

    def typed(self, body: Amount | Range | Moment, text: str, span: Span) -> Result | None:
        """The value of what stands typed in a file."""
        step = Step(span.text, text, (), span)
        if not isinstance(body, Amount):
            return Result(body, step)
        worth = algebra.literal(body, self.module(span).measures)
        return Result(worth, step) if isinstance(worth, Worth) else None

    def negative(self, node: ast.Negative, scope: Scope) -> Result | None:
        operand = self.worth(node.operand, scope)
        if operand is None:
            return None
        worth = algebra.negated(operand[0])
        worked = f"-({operand[1].value})"
        step = Step(node.span.text, self.shown(worth), (operand[1],), node.span, worked)
        return Result(worth, step)

    def bound(self, node: ast.Bound, scope: Scope) -> Result | None:
        result = self.given(node.value, scope)
        if result is None:
            return None
        return Result(result.body, Step(node.name, result.step.value, (result.step,), node.span))

    def chain(self, node: ast.Chain, scope: Scope) -> Result | None:
        """From left to right; every operand is looked at, so that each is told what is wrong."""
        if len(node.rest) >= MOST_OPERANDS:
            what = Text("这个算式", "the computation")
            scope.found.append(TOO_LARGE.at(node.span, what=what))
            return None
        first = self.worth(node.first, scope)
        operands = [(sign, one, self.worth(one, scope)) for sign, one in node.rest]
        if first is None:
            return None
        total, steps, span = first[0], [first[1]], node.first.span
        for sign, one, operand in operands:
            if operand is None:
                return None
            done = _OPERATIONS[sign](total, operand[0])
            if isinstance(done, Trouble):
                report(done, sign, (span, one.span), scope)
                return None
            total, span = done, span.to(one.span) if one.span.source is span.source else span
            steps.append(operand[1])
        signs = [sign for sign, _ in node.rest]
        worked = steps[0].value + "".join(
            f" {sign} {step.value}" for sign, step in zip(signs, steps[1:], strict=True)
        )
        step = Step(_said(node.span), self.shown(total), tuple(steps), node.span, worked)
        return Result(total, step)


def _sort(result: Result) -> Text:
    """What a value that is no number is: for "… cannot be computed with"."""
    if isinstance(result.body, str):
        return Text(f"文字「{result.body}」", f"the text “{result.body}”")
    if isinstance(result.body, Range):
        return Text(f"区间 {result.step.value} ", f"the range {result.step.value}")
    return Text(f"日期 {result.step.value} ", f"the date {result.step.value}")


def _said(span: Span) -> str:
    """An expression as written, on one line."""
    return " ".join(span.text.split())
