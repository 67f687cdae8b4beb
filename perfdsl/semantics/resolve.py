"""AST → Model: names become references, units agree, amounts are exact. The second stage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Related, Text
from perfdsl.semantics import kinds
from perfdsl.semantics.library import shipped_measures, shipped_names, shipped_scheme
from perfdsl.semantics.measures import Measures
from perfdsl.semantics.model import Ceiling, Model, Project, Unit
from perfdsl.semantics.money import Purse
from perfdsl.semantics.nearest import nearest
from perfdsl.semantics.project import Context, read_project
from perfdsl.semantics.scheme import Scheme
from perfdsl.semantics.scheme_build import SchemeBuilder
from perfdsl.semantics.values import EMPTY_TEXT, ValueReader
from perfdsl.source import Span
from perfdsl.syntax import ast


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
        self.declared: dict[str, ast.Scheme] = {}
        self.schemes: dict[str, Scheme | None] = {}
        self.measures = Measures(shipped_measures())

    def run(self) -> Model | None:
        declarations = self.file.declarations
        self.found += self.measures.declare(
            one for one in declarations if isinstance(one, ast.Measure)
        )
        for one in declarations:
            if isinstance(one, ast.Scheme):
                self.declare_scheme(one)
        year = self.year()
        scheme = self.scheme_in_force()
        if scheme is None:
            return None
        purse = Purse(scheme.money_unit, self.measures)
        context = Context(scheme, purse, ValueReader(self.measures, year))
        units = tuple(self.units(context))
        return Model(self.file.source, scheme, year, units)

    # -- schemes

    def declare_scheme(self, node: ast.Scheme) -> None:
        first = self.declared.setdefault(node.name.value, node)
        if first is not node:
            self.twice(node.name.value, node.name.span, first.name.span)
        self.build(node.name.value)

    def build(self, name: str, above: tuple[str, ...] = ()) -> Scheme | None:
        """The scheme of a name: the file's own (with its parents), else a shipped one."""
        node = self.declared.get(name)
        if node is None or name in above:
            return shipped_scheme(name)
        if name not in self.schemes:
            parent = None
            if node.parent:
                parent = self.build(node.parent.value, (*above, name))
                if parent is None and not self.is_known(node.parent.value, name):
                    self.unknown_scheme(node.parent)
            builder = SchemeBuilder(node, parent, self.measures)
            scheme = builder.build() if parent or not node.parent else None
            self.schemes[name] = scheme
            self.found += builder.found
        return self.schemes[name]

    def is_known(self, name: str, child: str) -> bool:
        later = any(
            isinstance(one, ast.Scheme) and one.name.value == name for one in self.file.declarations
        )
        return later and name != child and name in self.schemes

    def unknown_scheme(self, name: ast.Text) -> None:
        names = (*self.declared, *shipped_names())
        close = nearest(name.value, names)
        fixes: tuple[Fix, ...] = ()
        if close:
            fixes = (
                Fix(Text(f"改成 {close}", f"write {close}"), (Edit(name.span, f'"{close}"'),)),
            )
        known = "、".join(dict.fromkeys(names))
        self.found.append(
            kinds.UNKNOWN_SCHEME.at(name.span, name=name.value, known=known, fixes=fixes)
        )

    def scheme_in_force(self) -> Scheme | None:
        uses = [one for one in self.file.declarations if isinstance(one, ast.SchemeUse)]
        for other in uses[1:]:
            self.twice("体例", other.span, uses[0].span)
        if uses:
            scheme = self.build(uses[0].name.value)
            if scheme is None and uses[0].name.value not in self.declared:
                self.unknown_scheme(uses[0].name)
            return scheme
        needy = (ast.Unit, ast.Project)
        first = next((one for one in self.file.declarations if isinstance(one, needy)), None)
        if first and not any(isinstance(one, ast.Broken) for one in self.file.declarations):
            span = Span(first.span.source, first.span.start, first.span.start + 2)
            self.found.append(kinds.NO_SCHEME.at(span, known=shipped_names()[0]))
        return None

    # -- year and units

    def year(self) -> int | None:
        years = [one for one in self.file.declarations if isinstance(one, ast.Year)]
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
        related = (Related(first, Text("最先写在这里", "first written here")),)
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
        for one in self.file.declarations:
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
        span = (
            node.name.span
            if node.name
            else Span(node.span.source, node.span.start, node.span.start + 2)
        )
        self.found.append(kinds.NO_UNIT.at(span))

    def projects(self, nodes: Iterable[ast.Project], context: Context) -> Iterator[Project]:
        names: dict[str, Span] = {}
        for node in nodes:
            project, found = read_project(node, context)
            self.found += found
            first = names.setdefault("".join(project.name.split()) or str(id(node)), project.span)
            if first is not project.span:
                related = (Related(first, Text("最先写在这里", "first written here")),)
                self.found.append(
                    kinds.DUPLICATE_PROJECT.at(project.span, name=project.name, related=related)
                )
            yield project

    def ceiling(self, node: ast.Unit, purse: Purse) -> Ceiling | None:
        ceilings = [one for one in node.members or () if isinstance(one, ast.Ceiling)]
        for other in ceilings[1:]:
            self.twice("控制数", other.span, ceilings[0].span)
        if not ceilings:
            return None
        money, found = purse.money(ceilings[0].amount)
        self.found += found
        return Ceiling(ceilings[0].operator, money) if money else None
