"""Which errors belong to which project, and in it to which cell of its table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.document.model import Fault, Mark, Marks
from perfdsl.document.places import Place, places_of
from perfdsl.document.regions import Regions
from perfdsl.semantics.model import Project
from perfdsl.source import SourceFile, Span

_MOST_LINES, _MOST_LETTERS = 60, 400  # of what was typed, where no cell shows it


class Cells:
    """The errors of one project, by the statements and cells that they are about.

    ``missing`` are the codes of what the project lacks, by the path of its name; ``unplaced`` what
    no cell can show.
    """

    def __init__(self, found: Iterable[Diagnostic], project: Project) -> None:
        self.missing: dict[tuple[str, ...], str] = {}
        self.unplaced: list[Diagnostic] = []
        self._marks: dict[Span, list[Mark]] = {}
        located = []
        for one in found:
            if one.about:
                self.missing[one.about] = one.kind.code
            else:
                located.append(one)
        places = list(places_of(project))
        for one, place in _located(located, places):
            if place is None:
                self.unplaced.append(one)
                continue
            mark = Mark(place.cell, one.kind.code, one.severity)
            marks = self._marks.setdefault(place.part, [])
            if mark not in marks:
                marks.append(mark)

    def of(self, part: Span) -> Marks:
        """The marks of one statement of the project."""
        return tuple(self._marks.get(part, ()))


def _located(
    found: Sequence[Diagnostic], places: Iterable[Place]
) -> Iterator[tuple[Diagnostic, Place | None]]:
    """Each finding with the innermost place that holds it, else with the one before it on its line."""
    of_source: dict[SourceFile, list[Place]] = {}
    for place in places:
        of_source.setdefault(place.span.source, []).append(place)
    for ordered in of_source.values():
        ordered.sort(key=lambda place: (place.span.start, -place.span.end))
    with_span = sorted((one for one in found if one.span), key=_place_of)
    for source, group in groupby(with_span, key=lambda one: one.span.source if one.span else None):
        yield from _swept(list(group), of_source.get(source, []) if source else [])
    yield from ((one, None) for one in found if one.span is None)


def _swept(
    found: Iterable[Diagnostic], places: Sequence[Place]
) -> Iterator[tuple[Diagnostic, Place | None]]:
    """Both run through once, in their order; the places that are still open form a stack."""
    at, inside, last = 0, list[Place](), None
    for one in found:
        start = one.span.start if one.span else 0
        while at < len(places) and places[at].span.start <= start:
            last = places[at]
            _close(inside, last.span.start)
            inside.append(last)
            at += 1
        _close(inside, start)
        yield one, inside[-1] if inside else _on_line(last, one)


def _close(inside: list[Place], at: int) -> None:
    while inside and inside[-1].span.end <= at:
        inside.pop()


def _on_line(place: Place | None, found: Diagnostic) -> Place | None:
    """The place if the line it ends on is the finding's."""
    if place is None or found.span is None:
        return None
    source = found.span.source
    ends = source.position(place.span.end).line
    return place if ends == found.span.begin.line else None


def _place_of(found: Diagnostic) -> tuple[str, int, int]:
    span = found.span
    return (span.source.path, id(span.source), span.start) if span else ("", 0, 0)


# -- which project


def by_project(
    found: Sequence[Diagnostic], projects: Sequence[Project]
) -> tuple[list[list[Diagnostic]], list[Diagnostic]]:
    """What is wrong with each project, and what is wrong outside of them.

    What is wrong in a template is wrong in each project that uses it.
    """
    result: list[list[Diagnostic]] = [[] for _ in projects]
    numbers = {_whole(one): at for at, one in enumerate(projects)}
    homes, outside = Regions(numbers), []
    for one in found:
        home = homes.holding(one.span)
        if home:
            result[numbers[home]].append(one)
        else:
            outside.append(one)
    left = {id(one): one for one in outside}
    near = _Outside(outside)
    for at, project in enumerate(projects):
        for one in near.of(project):
            result[at].append(one)
            left.pop(id(one), None)
    return result, list(left.values())


class _Outside:
    """The findings outside of the projects, by the template they are in and by project name."""

    def __init__(self, found: Sequence[Diagnostic]) -> None:
        self.found = found
        self.by_template: dict[Span, list[Diagnostic]] = {}
        self.by_name: dict[str, list[Diagnostic]] = {}
        for one in found:
            for name in filter(None, (one.project, *one.also)):
                self.by_name.setdefault(name, []).append(one)

    def of(self, project: Project) -> list[Diagnostic]:
        """Those of one project, each once."""
        mine = {id(one): one for one in self.by_name.get(project.name, ())}
        for use in project.origin.uses if project.origin else ():
            for one in self.inside(use.whole):
                if one.project is None:
                    mine.setdefault(id(one), one)
        return list(mine.values())

    def inside(self, template: Span) -> list[Diagnostic]:
        if template not in self.by_template:
            self.by_template[template] = [
                one for one in self.found if one.span and _holds(template, one.span)
            ]
        return self.by_template[template]


def _whole(project: Project) -> Span:
    node = project.origin.node if project.origin else project.written
    return node.span if node else project.span


def _holds(outer: Span, span: Span) -> bool:
    return outer.source is span.source and outer.start <= span.start < outer.end


# -- how it is told


def listed(
    found: Iterable[Diagnostic],
    projects: dict[int, tuple[str, ...]],
    typed: Iterable[Span] = (),
) -> Iterator[Fault]:
    """The findings as the draft lists them. The first in one of ``typed`` shows all of it."""
    unread, shown = Regions(typed), set[Span]()
    for one in found:
        span = one.span
        names = projects.get(id(one), ())
        source = one.path.replace("\\", "/").rpartition("/")[2]
        line = span.begin.line if span else None
        words = "" if names or span is None else _typed(span, unread, shown)
        yield Fault(one.kind.code, one.message.zh, source, line, names, words)


def unplaced(found: Iterable[Diagnostic], name: str) -> Iterator[Fault]:
    """The findings of a project that no cell can show, with the line as typed."""
    for one in found:
        source = one.path.replace("\\", "/").rpartition("/")[2]
        line = one.span.begin.line if one.span else None
        typed = one.span.source.line(line).strip() if one.span and line else ""
        yield Fault(one.kind.code, one.message.zh, source, line, (name,), typed)


def _typed(span: Span, unread: Regions, shown: set[Span]) -> str:
    """The line of a place, or all lines of the statement there that could not be read."""
    source = span.source
    statement = unread.holding(span)
    if statement and statement not in shown:
        shown.add(statement)
        start = source.text.rfind("\n", 0, statement.start) + 1
        return shortened(source.text[start : max(statement.end, span.end)])
    return shortened(source.line(span.begin.line))


def shortened(text: str) -> str:
    """A long text cut, with how much was left out."""
    lines = text.strip().split("\n")
    if len(lines) > _MOST_LINES:
        lines = [*lines[:_MOST_LINES], f"……（另有 {len(lines) - _MOST_LINES} 行）"]
    return "\n".join(
        line if len(line) <= _MOST_LETTERS else line[:_MOST_LETTERS] + "……" for line in lines
    )
