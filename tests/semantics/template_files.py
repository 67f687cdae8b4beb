"""Files with templates for tests: what expansion asks of them, and projects expanded and written out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import TypeVar

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.semantics.schemes.library import shipped_scheme
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.templates.check import check_template
from perfdsl.semantics.templates.expansion import Expanded, expand
from perfdsl.semantics.templates.scope import constant_name
from perfdsl.semantics.templates.substitution import sayable
from perfdsl.semantics.values.measures import Measures
from perfdsl.semantics.values.shipped import shipped_measures
from perfdsl.source import SourceFile
from perfdsl.syntax import ast
from perfdsl.syntax.parser import parse

Node = TypeVar("Node")


class Files:
    """Files whose templates and constants are known by their names, in others as ``库.名``."""

    def __init__(self, text: str, library: str = "", *, unsure: bool = False) -> None:
        self.source = SourceFile("甲.perf", text)
        self.library = SourceFile("库.perf", library)
        self.damaged = unsure
        self.file = parsed(self.source)
        self.known: dict[SourceFile, dict[str, ast.Template | ast.Let]] = {}
        own = _named(parsed(self.library))
        self.known[self.library] = own
        prefixed = {f"库.{name}": node for name, node in own.items()}
        self.known[self.source] = _named(self.file) | prefixed

    def find(self, reference: ast.Name | ast.Path) -> ast.Template | None:
        found = self.known[reference.span.source].get(constant_name(reference) or "")
        return found if isinstance(found, ast.Template) else None

    def names(self, source: SourceFile) -> Sequence[str]:
        known = self.known[source].items()
        return [name for name, one in known if isinstance(one, ast.Template)]

    def unsure(self, source: SourceFile) -> bool:
        return self.damaged

    def constant(self, name: str, source: SourceFile) -> str | None:
        found = self.literal(name, source)
        return sayable(found, self.constant) if found else None

    def constants(self, source: SourceFile) -> Sequence[str]:
        return [name for name, one in self.known[source].items() if isinstance(one, ast.Let)]

    def literal(self, name: str, source: SourceFile) -> ast.Expression | None:
        found = self.known[source].get(name)
        return found.value if isinstance(found, ast.Let) else None

    def measures(self, source: SourceFile) -> Measures:
        return shipped_measures()

    @property
    def projects(self) -> list[ast.Project]:
        return [one for one in self.file.declarations if isinstance(one, ast.Project)]

    def expanded(self) -> Expanded:
        """The first project of the file, expanded."""
        return expand(self.projects[0], scheme(), self)

    def checked(self) -> list[Diagnostic]:
        """What is said of the file's templates."""
        templates = [one for one in self.file.declarations if isinstance(one, ast.Template)]
        return [found for one in templates for found in check_template(one, self)]


def parsed(source: SourceFile) -> ast.File:
    result = parse(source)
    assert not result.diagnostics, [one.message.zh for one in result.diagnostics]
    return result.file


def _named(file: ast.File) -> dict[str, ast.Template | ast.Let]:
    wanted = [one for one in file.declarations if isinstance(one, ast.Template | ast.Let)]
    return {one.name.text: one for one in wanted if one.name}


@cache
def scheme() -> Scheme:
    found = shipped_scheme("项目支出绩效目标-2015")
    assert found
    return found


def written_out(text: str) -> ast.Project:
    """The first project of a text without templates."""
    return Files(text).projects[0]


def plain(node: Node) -> Node:
    """A tree with every parameter replaced by what it stands for, and texts in one piece."""
    if isinstance(node, ast.Bound):
        return plain(node.value)  # type: ignore[return-value]
    if isinstance(node, ast.Text):
        return replace(node, pieces=(node.value,))
    if isinstance(node, tuple):
        return tuple(plain(one) for one in node)  # type: ignore[return-value]
    if is_dataclass(node) and not isinstance(node, type):
        changed = {one.name: plain(getattr(node, one.name)) for one in fields(node)}
        changed = {name: one for name, one in changed.items() if name != "span"}
        return replace(node, **changed)
    return node


def same(text: str, out: str, library: str = "") -> None:
    """The project of ``text`` expands, without a finding, to the project of ``out``."""
    done = Files(text, library).expanded()
    assert not done.diagnostics, [one.message.zh for one in done.diagnostics]
    assert done.complete
    assert plain(done.project) == plain(written_out(out))


def codes(found: Sequence[Diagnostic]) -> list[str]:
    return [one.kind.code for one in found]
