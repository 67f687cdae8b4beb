"""Which scheme a name means, read after the schemes it stands on (沿用)."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.diagnostics.model import Related, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import listed, replacing
from perfdsl.record import replace
from perfdsl.semantics import kinds
from perfdsl.semantics.modules.gathering import Modules
from perfdsl.semantics.modules.namespace import Module, schemes_of
from perfdsl.semantics.schemes.library import shipped_names, shipped_scheme
from perfdsl.semantics.schemes.reader import read_scheme
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.source import Span
from perfdsl.syntax import ast


class Schemes:
    """The schemes of all files, each read once; a fault belongs to the file it stands in."""

    def __init__(self, modules: Modules) -> None:
        self.modules = modules
        self.known: dict[int, Scheme | None] = {}

    @property
    def all_read(self) -> tuple[Scheme, ...]:
        """Every scheme read so far that files declare, in the order of reading."""
        return tuple(one for one in self.known.values() if one)

    def of(self, node: ast.Scheme) -> Scheme | None:
        """The scheme a declaration makes; None where it, or one it stands on, is faulty."""
        chain: list[ast.Scheme] = []
        above: ast.Scheme | None = node
        while above is not None and id(above) not in self.known:
            if above in chain:
                self.circle(chain[chain.index(above) :])
                self.known.update((id(one), None) for one in chain)
                return None
            chain.append(above)
            above = self.parent(above)
        for one in reversed(chain):
            self.known[id(one)] = self.read(one)
        return self.known[id(node)]

    def parent(self, node: ast.Scheme) -> ast.Scheme | None:
        """The declaration it stands on, if that is not a shipped one."""
        module = self.modules.of(node.span.source)
        return module.scheme(node.parent) if node.parent else None

    def read(self, node: ast.Scheme) -> Scheme | None:
        module = self.modules.of(node.span.source)
        parent: Scheme | None = None
        if node.parent:
            declared = self.parent(node)
            parent = self.known[id(declared)] if declared else self.shipped(node.parent)
            if declared is None and parent is None:
                self.unknown(node.parent, module)
            if parent is None:
                return None
        scheme, found = read_scheme(node, parent, module.measures)
        module.diagnostics += found
        if scheme and scheme.departments and scheme.departments.span.source is module.source:
            self.of_departments(scheme, module)
        return scheme

    def of_departments(self, scheme: Scheme, module: Module) -> None:
        """Whether there is the scheme that this one names for departments."""
        name = scheme.departments
        if name and module.scheme(name) is None and self.shipped(name) is None:
            self.unknown(name, module)

    def for_departments(self, scheme: Scheme) -> Scheme | None:
        """The scheme that departments are checked by; None where it is faulty or unknown.

        Its money unit is the first one's, so that both tables of a document say the same.
        """
        name = scheme.departments
        if name is None:
            return scheme
        home = self.modules.known.get(name.span.source)  # None: a shipped scheme says it
        declared = home.scheme(name) if home else None
        own = self.of(declared) if declared else self.shipped(name)
        return replace(own, money_unit=scheme.money_unit) if own else None

    def shipped(self, name: ast.SchemeName) -> Scheme | None:
        """The shipped scheme of a name without a prefix."""
        return None if name.prefix else shipped_scheme(name.name.value)

    def named(self, name: ast.SchemeName, module: Module) -> Scheme | None:
        """The scheme that is in force in a file; an unknown one is told, and read as the nearest."""
        declared = module.scheme(name)
        if declared:
            return self.of(declared)
        scheme = self.shipped(name)
        if scheme:
            return scheme
        close = self.unknown(name, module)
        if close is None:
            return None
        own = module.schemes.get(close)
        return self.of(own) if own else shipped_scheme(close)

    def unknown(self, name: ast.SchemeName, module: Module) -> str | None:
        """Report it, unless it may come from what could not be read; the nearest name, if any."""
        if module.unsure:
            return None
        names = known_names(module)
        close = nearest(name.name.value, names)
        fixes = (replacing(name.span, _reference(close)),) if close else ()
        said = name.name.value
        related: tuple[Related, ...] = ()
        if name.span.source is not module.source and module.declarations:  # said in perf.toml
            first = next(
                (one for one in module.declarations if not isinstance(one, ast.Import)), None
            )
            here = Text(
                "这个文件没有写体例，也没有导入它", "this file names no scheme and imports none"
            )
            related = (Related(first.span.first_word, here),) if first else ()
        module.diagnostics.append(
            kinds.UNKNOWN_SCHEME.at(
                name.span, name=said, known=listed(names), fixes=fixes, related=related
            )
        )
        return close

    def circle(self, nodes: Sequence[ast.Scheme]) -> None:
        path = " → ".join([*(node.name.value for node in nodes), nodes[0].name.value])
        span: Span = nodes[0].parent.span if nodes[0].parent else nodes[0].name.span
        module = self.modules.of(span.source)
        module.diagnostics.append(kinds.SCHEME_CIRCLE.at(span, path=path))


def known_names(module: Module) -> tuple[str, ...]:
    """The schemes that can be named in a file: shipped, its own, imported."""
    return (*shipped_names(), *module.names(schemes_of))


def _reference(name: str) -> str:
    """How a scheme is named: its prefix, if it has one, stands outside the quotes."""
    prefix, dot, own = name.rpartition(".")
    return f'{prefix}."{own}"' if dot and prefix.isidentifier() else f'"{name}"'
