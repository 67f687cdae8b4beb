"""The budget of a draft: its amounts with their marks, or as typed where they are not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from perfdsl.document.draft_rows import CONSEQUENCE
from perfdsl.document.faults import Cells
from perfdsl.document.model import Budget, Mark, Marks, SourceAmount
from perfdsl.record import replace
from perfdsl.semantics import model as sem
from perfdsl.source import Span
from perfdsl.syntax import ast

_Terms = dict[str, list[ast.Term]]


def drafted_budget(
    node: ast.Budget | None,
    read: sem.Budget | None,
    printed: Budget,
    cells: Cells,
    *,
    complete: bool = True,
) -> Budget:
    """The budget with its marks. What could not be worked out is never printed as 0.

    In a project that is not ``complete`` a line that cannot be read may be the budget.
    """
    if node is None:
        code = cells.missing.get(("预算",))
        if code is None:
            return printed if complete else unknown_total(printed)
        return Budget("", _blank(printed.sources), faults=(Mark("total", code),))
    sound = read is not None and bool(read.sources or not node.terms)
    terms: _Terms = {}
    for term in _flat(node.terms):
        terms.setdefault(term.source.text, []).append(term)
    sources = tuple(_source(one, terms, cells, typed=not sound) for one in printed.sources)
    sources += tuple(_unknown(terms, printed.sources, cells))
    marks = cells.of(node.span)
    if read is None:
        typed = _words(node.total.span if node.total else node.span)
        return Budget("", sources, typed, marks or (Mark("total", CONSEQUENCE),))
    return Budget(printed.total, sources, "", marks)


def unknown_total(budget: Budget) -> Budget:
    """A sum with an addend that is not known."""
    return Budget("", _blank(budget.sources), faults=(Mark("total", CONSEQUENCE),))


def is_known(budget: Budget) -> bool:
    """Whether the total and every source of a budget may be added up."""
    return bool(budget.total) and not any(one.typed for one in _all(budget.sources))


def _source(printed: SourceAmount, terms: _Terms, cells: Cells, *, typed: bool) -> SourceAmount:
    given = terms.get(printed.name, [])
    marks: Marks = tuple(mark for one in given for mark in cells.of(one.span))
    words = "；".join(_words(one.amount.span) for one in given) if typed else ""
    if typed and not marks and any(not isinstance(one.amount, ast.Quantity) for one in given):
        marks = (Mark("amount", CONSEQUENCE),)
    parts = tuple(_source(one, terms, cells, typed=typed) for one in printed.parts)
    amount = None if typed else printed.amount
    return replace(printed, amount=amount, parts=parts, typed=words, faults=marks)


def _unknown(terms: _Terms, known: Sequence[SourceAmount], cells: Cells) -> Iterator[SourceAmount]:
    """The sources that the scheme does not have, as typed."""
    names = {one.name for one in _all(known)}
    for name, given in terms.items():
        if name not in names:
            marks = tuple(mark for one in given for mark in cells.of(one.span))
            words = "；".join(_words(one.amount.span) for one in given)
            yield SourceAmount(name, None, (), words, marks)


def _flat(terms: Iterable[ast.Term]) -> Iterator[ast.Term]:
    for term in terms:
        yield term
        yield from _flat(term.parts)


def _all(sources: Iterable[SourceAmount]) -> Iterator[SourceAmount]:
    for one in sources:
        yield one
        yield from _all(one.parts)


def _blank(sources: Iterable[SourceAmount]) -> tuple[SourceAmount, ...]:
    return tuple(replace(one, amount=None, parts=_blank(one.parts)) for one in sources)


def _words(span: Span) -> str:
    """What was typed, on one line."""
    return " ".join(span.text.split())
