"""The departments of a file (部门): which there are, and what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import first_written
from perfdsl.semantics import kinds
from perfdsl.semantics.expressions.row_index import plain_name
from perfdsl.semantics.model import Project
from perfdsl.semantics.projects.project import Context, read_project
from perfdsl.semantics.templates.expansion import Expander
from perfdsl.source import Span
from perfdsl.syntax import ast


def departments_of(declarations: Iterable[ast.Declaration]) -> list[ast.Project]:
    """The departments in source order; one in the block of a unit is among them."""
    return [
        one
        for each in declarations
        for one in ((each.members or ()) if isinstance(each, ast.Unit) else (each,))
        if isinstance(one, ast.Project) and one.is_department
    ]


def read_departments(
    nodes: Sequence[ast.Project], context: Context, expander: Expander
) -> tuple[tuple[Project, ...], list[Diagnostic]]:
    """Each department, as far as it can be understood; each stands in a file once."""
    names: dict[str, Span] = {}
    read: list[Project] = []
    faults: list[Diagnostic] = []
    for node in nodes:
        project, found = read_project(node, context, expander)
        read.append(project)
        faults += found
        first = names.setdefault(plain_name(node.name) or str(id(node)), project.span)
        if first is not project.span:
            name = f"{node.span.first_word.text} {project.name}"
            related = first_written(first)
            faults.append(kinds.WRITTEN_TWICE.at(project.span, name=name, related=related))
    return tuple(read), faults


def in_unit(node: ast.Project) -> Diagnostic:
    """The finding for a department in the block of a unit."""
    word = node.span.first_word
    place = Text("不属于哪一个单位", "belongs to no unit")
    remedy = Text("移到单位的括号外面", "move it out of the braces of the unit")
    return kinds.MISPLACED_LEVEL.at(word, name=word.text, place=place, remedy=remedy)
