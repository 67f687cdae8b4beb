"""Findings of reading a file, given the project they stand in, as later findings have it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.record import replace
from perfdsl.syntax import ast


def in_projects(found: Iterable[Diagnostic], file: ast.File) -> list[Diagnostic]:
    """The findings with the name of the project that holds their place; others as they are.

    Reading knows lines, not projects; people look for a fault by the project it is in.
    """
    known = list(found)
    if not any(one.project is None and one.span for one in known):
        return known
    projects = list(_projects(file))
    starts = [one.span.start for one in projects]
    return [_placed(one, file, projects, starts) for one in known]


def _placed(
    found: Diagnostic, file: ast.File, projects: list[ast.Project], starts: list[int]
) -> Diagnostic:
    span = found.span
    if span is None or found.project is not None or span.source is not file.source:
        return found
    at = bisect_right(starts, span.start) - 1
    if at < 0 or span.start >= projects[at].span.end:
        return found
    node = projects[at]
    if node.name is None:
        return found
    return replace(found, project=node.name.value or None, in_department=node.is_department)


def _projects(file: ast.File) -> Iterator[ast.Project]:
    """Every project of a file, in source order."""
    for one in file.declarations:
        if isinstance(one, ast.Project):
            yield one
        elif isinstance(one, ast.Unit):
            yield from (each for each in one.members or () if isinstance(each, ast.Project))
