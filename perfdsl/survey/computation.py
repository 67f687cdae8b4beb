"""A computation as lines, one a step: from the value down to where each number was written."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.record import Record, field
from perfdsl.semantics.model import Step
from perfdsl.source import Span

_DEEPEST = 40
_MOST = 200  # lines of one computation


class Line(Record):
    """``terms`` are equal to one another: what was said, how it was worked, what it comes to.

    ``depth`` counts from 0. ``repeated``: what it is made of was told before.
    """

    terms: tuple[str, ...]
    depth: int
    span: Span = field(compare=False, repr=False)
    repeated: bool = False


def lines(step: Step) -> Iterator[Line]:
    """The value first, then what it is made of; of more than two hundred lines the rest is "…".

    A name is shown with what it stands for, at the place where that is written. A literal has no
    line of its own where it stands in an expression already shown.
    """
    told: set[int] = set()
    waiting = [_root(step)]
    for _ in range(_MOST):
        if not waiting:
            return
        line, parts, key = waiting.pop()
        is_repeated = bool(parts) and key in told
        told.add(key)
        terms = (line.terms[0], line.terms[-1]) if is_repeated else line.terms
        yield Line(terms, line.depth, line.span, is_repeated)
        if is_repeated or not parts:
            continue
        if line.depth == _DEEPEST:
            yield Line(("…",), line.depth + 1, line.span)
            continue
        inside = [_named(part, line.depth + 1) for part in parts if not _stands_in(part, line.span)]
        waiting.extend(reversed(inside))
    if waiting:
        line, _, _ = waiting.pop()
        yield Line(("…",), line.depth, line.span)


def is_literal(step: Step) -> bool:
    """Whether a step is no more than what was typed."""
    return not step.parts and not step.worked


def settled(step: Step) -> Step:
    """The step, past those that only repeat its name."""
    while not step.worked and len(step.parts) == 1 and step.parts[0].said == step.said:
        step = step.parts[0]
    return step


_Entry = tuple[Line, tuple[Step, ...], int]


def _root(step: Step) -> _Entry:
    """The whole value, at its own place; a name says below what it stands for."""
    line = Line(_terms(step.said, step.worked, step.value), 0, step.span)
    is_name = not step.worked and len(step.parts) == 1
    return line, (step,) if is_name else step.parts, id(step)


def _named(step: Step, depth: int) -> _Entry:
    """An operand: a name with what it stands for, a computation, or a literal from elsewhere."""
    step = settled(step)
    if step.worked or len(step.parts) != 1:
        line = Line(_terms(step.said, step.worked, step.value), depth, step.span)
        return line, step.parts, id(step)
    part = settled(step.parts[0])
    said = "" if is_literal(part) else part.said
    line = Line(_terms(step.said, said, part.worked, step.value), depth, part.span)
    is_name = not part.worked and bool(part.parts)
    return line, (part,) if is_name else part.parts, id(part)


def _stands_in(step: Step, outer: Span) -> bool:
    """Whether a step is a literal that the expression above it shows."""
    span = step.span
    inside = span.source is outer.source and outer.start <= span.start and span.end <= outer.end
    return inside and is_literal(step)


def _terms(*terms: str) -> tuple[str, ...]:
    """The terms on one line each, without those that only repeat the one before."""
    found: list[str] = []
    for term in terms:
        clean = " ".join(term.split())
        if clean and (not found or found[-1] != clean):
            found.append(clean)
    return tuple(found)
