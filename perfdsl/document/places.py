"""The places of a project's source, each with the cell of the table that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.record import Record
from perfdsl.semantics.model import Project
from perfdsl.source import Span
from perfdsl.syntax import ast

_ATTRIBUTE_CELLS: dict[ast.AttributeKind, str] = {
    "note": "description",
    "weight": "weight",
    "direction": "direction",
    "basis": "basis",
    "other": "attributes",
}


class Place(Record):
    """A place. ``part`` is the statement whose cell shows it, ``cell`` the cell's name there."""

    span: Span
    part: Span
    cell: str


def places_of(project: Project) -> Iterator[Place]:
    """Every place of a project that a cell shows, its templates' among them."""
    node = project.written
    if node is None:
        return
    head = header(node)
    yield Place(Span(head.source, node.span.start, head.end), node.span, "name")
    yield from _of_members(node.members, head)


def header(node: ast.Project) -> Span:
    """The project's name, or where that could not be read all before its brace."""
    if node.name:
        return node.name.span
    word, brace = node.span.first_word, node.span.text.find("{")
    line = node.span.text.partition("\n")[0]
    end = node.span.start + (brace if 0 <= brace < len(line) else len(line))
    return Span(node.span.source, word.end, max(end, word.end + 1))


def with_lines(members: Iterable[ast.Member], head: Span) -> Iterator[tuple[ast.Member, Span]]:
    """Each member with its characters: of what could not be read, from where its line begins.

    The fault of a line stands somewhere in it, what was meant before it. ``head`` is what stands
    before the first member.
    """
    before = head
    for one in members:
        yield one, _line(one.span, before) if isinstance(one, ast.Broken) else one.span
        before = one.span


def same_line(span: Span, other: Span) -> bool:
    """Whether the other begins on the line on which this one ends."""
    text = span.source.text
    return span.source is other.source and text.find("\n", span.end, max(other.start, span.end)) < 0


def _line(span: Span, before: Span) -> Span:
    text = span.source.text
    start = text.rfind("\n", 0, span.start) + 1
    if before.source is span.source and before.end <= span.start:
        start = max(start, before.end)
    while start < span.start and text[start] in " \t　{;；｛":
        start += 1
    return Span(span.source, start, span.end)


def _of_members(members: Iterable[ast.Member], head: Span) -> Iterator[Place]:
    for one, span in with_lines(members, head):
        if isinstance(one, ast.Group):
            yield from _of_group(one)
        elif isinstance(one, ast.Budget):
            yield Place(one.span, one.span, "total")
            yield from _of_terms(one.terms)
        elif isinstance(one, ast.Task):
            yield from _of_task(one)
        elif isinstance(one, ast.Midterm):
            head = one.period.span if one.period else one.span.first_word
            yield Place(one.span.first_word.to(head), one.span, "text")
            yield from _of_members(one.members, head)
        elif not isinstance(one, ast.Assert | ast.Remove):
            yield Place(span, one.span, "text")


def _of_task(task: ast.Task) -> Iterator[Place]:
    head = task.name.span if task.name else task.span.first_word
    yield Place(task.span, task.span, "name")
    for one, span in with_lines(task.members, head):
        if isinstance(one, ast.Budget):
            yield Place(one.span, one.span, "total")
            yield from _of_terms(one.terms)
        else:
            yield Place(span, task.span, "content")


def _of_terms(terms: Iterable[ast.Term]) -> Iterator[Place]:
    for term in terms:
        yield Place(term.span, term.span, "amount")
        yield from _of_terms(term.parts)


def _of_group(group: ast.Group) -> Iterator[Place]:
    yield Place(group.name.span, group.span, "level1")
    for one, span in with_lines(group.members, group.name.span):
        if isinstance(one, ast.Group):
            yield from _of_group(one)
        elif isinstance(one, ast.Entry):
            yield from _of_row(one)
        else:
            yield Place(span, one.span, "name")


def _of_row(row: ast.Entry) -> Iterator[Place]:
    yield Place(row.span, row.span, "name")
    yield Place(row.head.span, row.span, "level2")
    if row.value:
        yield Place(row.value.span, row.span, "text")
    if row.shown:
        yield Place(row.shown.span, row.span, "text")
    for one in row.attributes:
        if isinstance(one, ast.Broken):
            yield Place(one.span, one.span, "name")
        else:
            yield Place(one.span, row.span, _ATTRIBUTE_CELLS[one.kind])
