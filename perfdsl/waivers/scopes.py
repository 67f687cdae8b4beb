"""Which lines a comment covers: its own, or what begins right below it, to its end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast
from perfdsl.typed import Final
from perfdsl.waivers.model import Scope, ScopeKind

_Statement = (
    ast.Project | ast.Template | ast.Group | ast.Midterm | ast.Entry | ast.Attribute | ast.Goal
    | ast.Budget | ast.Remove | ast.Assert | ast.Let | ast.Import | ast.Unit | ast.Ceiling
    | ast.Scheme | ast.LevelRule | ast.FieldRule | ast.SourceRule | ast.Setting | ast.Measure
    | ast.Stray | ast.Task
)  # fmt: skip
_BLOCKS: Final = (
    ast.Project, ast.Template, ast.Group, ast.Midterm, ast.Task, ast.Scheme, ast.Stray,
)  # fmt: skip
_INSIDE: Final = ("members", "items", "levels", "attributes")
_SIGNS = "#＃"


class Scopes:
    """The scopes of the comments of one file. Made only for a file that has waivers.

    ``uses`` are the places of 沿用 in the file: a finding in a template belongs to them too.
    """

    def __init__(self, file: ast.File) -> None:
        self.source = file.source
        nodes = list(_statements(file.declarations))
        self.below = _below(file.source, file.comments)
        self.starting: dict[int, list[_Statement]] = {}
        self.continued: dict[int, _Statement] = {}
        for node in nodes:
            first, last = node.span.begin.line, node.span.finish.line
            self.starting.setdefault(first, []).append(node)
            if first < last and not _has_block(node):
                self.continued.update(dict.fromkeys(range(first, last + 1), node))
        self.projects = _Outer(one for one in nodes if isinstance(one, ast.Project))
        self.templates = _Outer(one for one in nodes if isinstance(one, ast.Template))
        bases = (one.base for one in (*self.projects.nodes, *self.templates.nodes))
        self.uses = frozenset(one.span for one in bases if one)

    def of(self, comment: ast.Comment) -> Scope:
        """What a comment covers, in whole lines; a comment above nothing covers its own line."""
        line = comment.span.begin.line
        target = self.below.get(line)
        if target is None or not self.source.line(target).strip():
            return self.scope("line", None, self.lines(line))
        nodes = self.starting.get(target, [])
        if not nodes:
            return self.scope("line", None, self.lines(target))
        outermost = nodes[0]
        last = max(one.span.finish.line for one in nodes)
        kind, name = _described(outermost)
        if last == target and kind in ("row", "block"):
            kind = "line"
        return self.scope(kind, name, self.between(target, last))

    def scope(self, kind: ScopeKind, name: str | None, span: Span) -> Scope:
        project = self.projects.around(span)
        template = self.templates.around(span)
        is_named = isinstance(project, ast.Project) and project.name
        project_name = is_named.value if is_named else None
        return Scope(kind, name, project_name, template.span if template else None, span)

    def lines(self, line: int) -> Span:
        """A line, with those that its statement is continued on."""
        node = self.continued.get(line)
        if node is None:
            return self.between(line, line)
        return self.between(node.span.begin.line, node.span.finish.line)

    def between(self, first: int, last: int) -> Span:
        return Span(self.source, self.source.start_of(first), self.source.start_of(last + 1) - 1)


def _statements(nodes: Iterable[object]) -> Iterator[_Statement]:
    """What waivers can stand above, outer ones first, in source order."""
    for node in nodes:
        if isinstance(node, _Statement):
            yield node
            for below in _INSIDE:
                yield from _statements(getattr(node, below, None) or ())


class _Outer:
    """Projects or templates, which never lie in one another, by where they begin."""

    def __init__(self, nodes: Iterable[ast.Project | ast.Template]) -> None:
        self.nodes = sorted(nodes, key=lambda one: one.span.start)
        self.starts = [one.span.begin.line for one in self.nodes]

    def around(self, span: Span) -> ast.Project | ast.Template | None:
        """The one whose lines hold the beginning of a span."""
        line = span.begin.line
        at = bisect_right(self.starts, line) - 1
        return self.nodes[at] if at >= 0 and line <= self.nodes[at].span.finish.line else None


def _below(source: SourceFile, comments: Sequence[ast.Comment]) -> dict[int, int]:
    """For each line that is only a comment: the line below it that is none."""
    targets: dict[int, int] = {}
    for comment in reversed(comments):
        line = comment.span.begin.line
        if source.line(line).lstrip()[:1] in tuple(_SIGNS):
            targets[line] = targets.get(line + 1, line + 1)
    return targets


def _has_block(node: _Statement) -> bool:
    match node:
        case ast.Entry():
            return bool(node.attributes)
        case ast.Unit():
            return node.members is not None
        case ast.LevelRule():
            return bool(node.levels)
        case _:
            return isinstance(node, _BLOCKS)


def _described(node: _Statement) -> tuple[ScopeKind, str | None]:
    match node:
        case ast.Project():
            kind: ScopeKind = "department" if node.is_department else "project"
            return kind, node.name.value if node.name else None
        case ast.Template():
            return "template", node.name.text if node.name else None
        case ast.Entry():
            return "row", node.name.value if node.name else node.head.text
        case ast.Group():
            return "block", node.name.text
        case _ if _has_block(node):
            return "block", node.span.first_word.text
        case _:
            return "line", None
