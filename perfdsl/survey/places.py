"""What stands around a place in a source: the template it lies in, the label before it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from perfdsl.semantics.modules.gathering import Modules
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast


class Places:
    """Answers for the files of one run; each is looked through once, when first asked about."""

    def __init__(self, modules: Modules) -> None:
        self.modules = modules
        self.known: dict[SourceFile, _File] = {}

    def template(self, span: Span) -> str | None:
        """The name of the template whose text holds the place; None in a project."""
        return self._file(span).template(span)

    def label(self, name: Span) -> str | None:
        """The label of the row whose name stands at the place."""
        return self._file(name).labels.get(name.start)

    def _file(self, span: Span) -> _File:
        file = self.known.get(span.source)
        if file is None:
            file = self.known[span.source] = _File(self.modules.of(span.source).declarations)
        return file


class _File:
    def __init__(self, declarations: Iterable[ast.Declaration]) -> None:
        self.labels: dict[int, str] = {}
        self.templates: list[ast.Template] = []
        for holder in _holders(declarations):
            if isinstance(holder, ast.Template):
                self.templates.append(holder)
            for row in _rows(holder.members):
                if row.label and row.name:
                    self.labels[row.name.span.start] = row.label.text
        self.starts = [one.span.start for one in self.templates]

    def template(self, span: Span) -> str | None:
        at = bisect_right(self.starts, span.start) - 1
        if at < 0 or span.start >= self.templates[at].span.end:
            return None
        name = self.templates[at].name
        return name.text if name else None


def _holders(declarations: Iterable[ast.Declaration]) -> Iterator[ast.Project | ast.Template]:
    for one in declarations:
        if isinstance(one, ast.Project | ast.Template):
            yield one
        elif isinstance(one, ast.Unit):
            yield from (inner for inner in one.members or () if isinstance(inner, ast.Project))


def _rows(members: Iterable[ast.Member]) -> Iterator[ast.Entry]:
    for one in members:
        if isinstance(one, ast.Midterm):
            yield from _rows(one.members)
        elif isinstance(one, ast.Group):
            yield from (row for row in one.members if isinstance(row, ast.Entry))
