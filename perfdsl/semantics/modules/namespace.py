"""What one file makes known: its own declarations, and those of the files it imports.

A name without a prefix is the file's own, or of an import without 作为; ``库.名`` is of the import
that is called 库. What an imported file imports itself is not passed on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.record import Record
from perfdsl.semantics.values.measures import Measures
from perfdsl.source import SourceFile
from perfdsl.syntax import ast
from perfdsl.typed import TypeVar

Named = TypeVar("Named", ast.Scheme, ast.Template, ast.Let)


class Imported(Record):
    """One 导入 line; ``module`` is None where the file could not be opened."""

    node: ast.Import
    module: Module | None

    @property
    def prefix(self) -> str | None:
        """What 作为 calls it."""
        return self.node.prefix.text if self.node.prefix else None


class Module:
    """The names of one file. ``diagnostics`` is whole once ``Program.complete`` has seen it.

    ``has_broken_parts``: a declaration of this file could not be read.
    """

    __slots__ = (
        "constants", "declarations", "diagnostics", "file", "has_broken_parts", "imports", "measures",
        "schemes", "source", "templates",
    )  # fmt: skip

    def __init__(
        self,
        source: SourceFile,
        file: ast.File,
        declarations: tuple[ast.Declaration, ...],
        measures: Measures,
    ) -> None:
        self.source = source
        self.file = file
        self.declarations = declarations
        self.measures = measures
        self.imports: list[Imported] = []
        self.schemes: dict[str, ast.Scheme] = {}
        self.templates: dict[str, ast.Template] = {}
        self.constants: dict[str, ast.Let] = {}
        self.diagnostics: list[Diagnostic] = []
        self.has_broken_parts = any(
            isinstance(one, ast.Broken) or (isinstance(one, ast.Template) and one.name is None)
            for one in declarations
        )

    @property
    def unsure(self) -> bool:
        """Whether names may be missing because something could not be read or opened."""
        return self.has_broken_parts or self.lacks_imports

    @property
    def lacks_imports(self) -> bool:
        """Whether an import could not be opened, or not read to its end."""
        return any(one.module is None or one.module.has_broken_parts for one in self.imports)

    def template(self, reference: ast.Name | ast.Path) -> ast.Template | None:
        """The template that a name means in this file."""
        prefix, name = split(reference)
        return self._find(templates_of, prefix, name)

    def constant(self, reference: ast.Name | ast.Path) -> ast.Let | None:
        """The constant that a name means in this file."""
        prefix, name = split(reference)
        return self._find(constants_of, prefix, name)

    def scheme(self, reference: ast.SchemeName) -> ast.Scheme | None:
        """The scheme that a name means in this file, if it is not a shipped one."""
        prefix = reference.prefix.text if reference.prefix else None
        return self._find(schemes_of, prefix, reference.name.value)

    def names(self, sort: Sort[Named]) -> tuple[str, ...]:
        """Every name of a sort known here, as it is written here."""
        names = list(sort(self))
        for one in self.imports:
            prefix = f"{one.prefix}." if one.prefix else ""
            names += [prefix + name for name in (sort(one.module) if one.module else ())]
        return tuple(names)

    def _find(self, sort: Sort[Named], prefix: str | None, name: str) -> Named | None:
        if prefix is None and name in sort(self):
            return sort(self)[name]
        for one in self.imports:
            if one.prefix == prefix and one.module and name in sort(one.module):
                return sort(one.module)[name]
        return None


def templates_of(module: Module) -> Mapping[str, ast.Template]:
    """The templates a file declares."""
    return module.templates


def constants_of(module: Module) -> Mapping[str, ast.Let]:
    """The constants a file declares."""
    return module.constants


def schemes_of(module: Module) -> Mapping[str, ast.Scheme]:
    """The schemes a file declares."""
    return module.schemes


SORTS: tuple[Callable[[Module], Mapping[str, object]], ...] = (
    templates_of,
    constants_of,
    schemes_of,
)
Sort = Callable[[Module], Mapping[str, Named]]


def split(reference: ast.Name | ast.Path) -> tuple[str | None, str]:
    """A name and its prefix: 单价, 库.单价. Of a longer path, its ends."""
    if isinstance(reference, ast.Name):
        return None, reference.text
    first, last = reference.parts[0], reference.parts[-1]
    return _word(first), _word(last) or ""


def _word(part: ast.Name | ast.Text | ast.Keyword) -> str | None:
    return part.text if isinstance(part, ast.Name) else None
