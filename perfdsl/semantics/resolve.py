"""AST → Model: names become references, units agree, amounts are exact. The second stage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import first_written, listed, named, replacing
from perfdsl.semantics import kinds
from perfdsl.semantics.library import shipped_measures, shipped_names, shipped_scheme
from perfdsl.semantics.measures import Measures
from perfdsl.semantics.model import Ceiling, Model, Project, Unit
from perfdsl.semantics.money import Purse
from perfdsl.semantics.project import Context, read_project
from perfdsl.semantics.scheme import Scheme
from perfdsl.semantics.scheme_reader import read_scheme
from perfdsl.semantics.strays import meant
from perfdsl.semantics.values import EMPTY_TEXT, ValueReader
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.kinds import UNEXPECTED


class Resolved(NamedTuple):
    """What a file means. ``model`` is None where no scheme is in force (which is reported)."""

    model: Model | None
    diagnostics: tuple[Diagnostic, ...]


def resolve(file: ast.File) -> Resolved:
    """The model of a file and every fault of its names and values."""
    resolver = _Resolver(file)
    return Resolved(resolver.run(), tuple(resolver.found))


class _Resolver:
    def __init__(self, file: ast.File) -> None:
        self.file = file
        self.found: list[Diagnostic] = []
        self.declarations = tuple(
            meant(one, self.found) if isinstance(one, ast.Stray) else one
            for one in file.declarations
        )
        self.declared: dict[str, ast.Scheme] = {}
        self.schemes: dict[str, Scheme | None] = {}
        self.measures = Measures(shipped_measures())

    def run(self) -> Model | None:
        declarations = self.declarations
        self.found += self.measures.declare(
            one for one in declarations if isinstance(one, ast.Measure)
        )
        self.declare_schemes()
        year = self.year()
        scheme = self.scheme_in_force()
        if scheme is None:
            return None
        purse = Purse(scheme.money_unit, self.measures)
        context = Context(scheme, purse, ValueReader(self.measures, year))
        units = tuple(self.units(context))
        return Model(self.file.source, scheme, year, units)

    # -- schemes

    def declare_schemes(self) -> None:
        """All names first, so that a scheme may stand on one declared later."""
        for node in self.declarations:
            if isinstance(node, ast.Scheme):
                first = self.declared.setdefault(node.name.value, node)
                if first is not node:
                    self.twice(node.name.value, node.name.span, first.name.span)
        for name in self.declared:
            self.scheme(name)

    def scheme(self, name: str) -> Scheme | None:
        """The scheme of a name: the file's own, read after those it stands on; else a shipped one."""
        chain: list[ast.Scheme] = []
        above: str | None = name
        while above is not None and above not in self.schemes:
            node = self.declared.get(above)
            if node is None:
                self.schemes[above] = shipped_scheme(above)
                break
            if node in chain:
                self.circle(chain[chain.index(node) :])
                self.schemes.update((one.name.value, None) for one in chain)
                return None
            chain.append(node)
            above = node.parent.value if node.parent else None
        for node in reversed(chain):
            self.schemes[node.name.value] = self.read_scheme(node)
        return self.schemes.get(name)

    def read_scheme(self, node: ast.Scheme) -> Scheme | None:
        parent = self.schemes.get(node.parent.value) if node.parent else None
        if node.parent and parent is None:
            if node.parent.value not in self.declared:
                self.unknown_scheme(node.parent)
            return None
        scheme, found = read_scheme(node, parent, self.measures)
        self.found += found
        return scheme

    def circle(self, nodes: list[ast.Scheme]) -> None:
        path = " → ".join([*(node.name.value for node in nodes), nodes[0].name.value])
        span = nodes[0].parent.span if nodes[0].parent else nodes[0].name.span
        self.found.append(kinds.SCHEME_CIRCLE.at(span, path=path))

    def unknown_scheme(self, name: ast.Text) -> str | None:
        """Report it, unless it may come from what could not be read; the nearest name, if any."""
        if any(isinstance(one, ast.Broken) for one in self.declarations):
            return None
        names = (*shipped_names(), *self.declared)
        close = nearest(name.value, names)
        fixes = (replacing(name.span, f'"{close}"'),) if close else ()
        known = listed(names)
        self.found.append(
            kinds.UNKNOWN_SCHEME.at(name.span, name=name.value, known=known, fixes=fixes)
        )
        return close

    def scheme_in_force(self) -> Scheme | None:
        uses = [one for one in self.declarations if isinstance(one, ast.SchemeUse)]
        for other in uses[1:]:
            self.twice(other.span.first_word.text, other.span, uses[0].span)
        if uses:
            scheme = self.scheme(uses[0].name.value)
            if scheme is None and uses[0].name.value not in self.declared:
                close = self.unknown_scheme(uses[0].name)
                scheme = self.scheme(close) if close else None
            return scheme
        needy = (ast.Unit, ast.Project)
        first = next((one for one in self.declarations if isinstance(one, needy)), None)
        if first and not any(isinstance(one, ast.Broken) for one in self.declarations):
            known = [*shipped_names()[:1], *self.declared][-1]
            self.found.append(kinds.NO_SCHEME.at(first.span.first_word, known=known))
        return None

    # -- year and units

    def year(self) -> int | None:
        years = [one for one in self.declarations if isinstance(one, ast.Year)]
        for other in years[1:]:
            self.twice("年度", other.span, years[0].span)
        if not years:
            return None
        text = years[0].text.removesuffix("度").removesuffix("年")
        if not (text.isdecimal() and len(text) == 4 and "1900" <= text <= "2999"):
            self.found.append(kinds.BAD_YEAR.at(years[0].span, text=years[0].text))
            return None
        return int(text)

    def twice(self, name: str, span: Span, first: Span) -> None:
        related = first_written(first)
        self.found.append(kinds.WRITTEN_TWICE.at(span, name=name, related=related))

    def units(self, context: Context) -> Iterator[Unit]:
        codes: dict[str, Span] = {}
        for node, projects in self.grouped():
            if node.name and not node.name.value.strip():
                self.found.append(
                    EMPTY_TEXT.at(node.name.span, what=Text("单位名称", "unit's name"))
                )
            key = node.code or (node.name.value if node.name else "")
            first = codes.setdefault(key, node.span) if key else node.span
            if first is not node.span:
                self.twice(f"单位 {key}", node.span, first)
            yield Unit(
                node.code,
                node.name.value if node.name else "",
                self.ceiling(node, context.purse),
                tuple(self.projects(projects, context)),
                node.span,
            )

    def grouped(self) -> list[tuple[ast.Unit, list[ast.Project]]]:
        """Each unit with the projects in its block, or after it up to the next unit."""
        groups: list[tuple[ast.Unit, list[ast.Project]]] = []
        is_open = False
        for one in self.declarations:
            if isinstance(one, ast.Unit):
                inside = [p for p in one.members or () if isinstance(p, ast.Project)]
                groups.append((one, inside))
                is_open = one.members is None
            elif isinstance(one, ast.Project):
                if not is_open:
                    self.homeless(one)
                    groups.append((ast.Unit(None, None, None, one.span), []))
                    is_open = True
                groups[-1][1].append(one)
            elif isinstance(one, ast.Broken) and not groups:
                groups.append((ast.Unit(None, None, None, one.span), []))
                is_open = True  # what could not be read may have been the unit
        return groups

    def homeless(self, node: ast.Project) -> None:
        span = node.name.span if node.name else node.span.first_word
        self.found.append(kinds.NO_UNIT.at(span))

    def projects(self, nodes: Iterable[ast.Project], context: Context) -> Iterator[Project]:
        names: dict[str, Span] = {}
        for node in nodes:
            project, found = read_project(node, context)
            self.found += found
            first = names.setdefault("".join(project.name.split()) or str(id(node)), project.span)
            if first is not project.span:
                related = first_written(first)
                self.found.append(
                    kinds.DUPLICATE_PROJECT.at(project.span, name=project.name, related=related)
                )
            yield project

    def ceiling(self, node: ast.Unit, purse: Purse) -> Ceiling | None:
        ceilings = [one for one in node.members or () if isinstance(one, ast.Ceiling)]
        for other in ceilings[1:]:
            self.twice(other.span.first_word.text, other.span, ceilings[0].span)
        if not ceilings:
            return None
        if ceilings[0].operator not in ("=", "<="):
            what, expected = named(ceilings[0].operator), Text("= 或 ≤", "= or ≤")
            self.found.append(UNEXPECTED.at(ceilings[0].span, what=what, expected=expected))
            return None
        money, found = purse.money(ceilings[0].amount)
        self.found += found
        return Ceiling(ceilings[0].operator, money) if money else None
