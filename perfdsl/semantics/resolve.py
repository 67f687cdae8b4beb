"""AST → Model: names become references, units agree, amounts are exact. The second stage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import first_written, named
from perfdsl.record import Record, replace
from perfdsl.semantics import kinds
from perfdsl.semantics.departments import departments_of, in_unit, read_departments
from perfdsl.semantics.expressions.constants import Constants
from perfdsl.semantics.expressions.evaluation import Evaluator
from perfdsl.semantics.expressions.kinds import NAME_TAKEN
from perfdsl.semantics.model import Ceiling, Model, Project, Step, Unit
from perfdsl.semantics.modules.gathering import Modules, unused_imports
from perfdsl.semantics.modules.namespace import Module
from perfdsl.semantics.projects.budgets import Amounts
from perfdsl.semantics.projects.project import Context, read_project
from perfdsl.semantics.schemes.scheme import Scheme, SeverityRule
from perfdsl.semantics.schemes.standing import Schemes, known_names
from perfdsl.semantics.templates.check import check_template
from perfdsl.semantics.templates.expansion import Expander
from perfdsl.semantics.templates.unused import unused_parameters
from perfdsl.semantics.templates.visible import VisibleTemplates
from perfdsl.semantics.values.reader import EMPTY_TEXT
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast
from perfdsl.syntax.kinds import UNEXPECTED


class Resolved(Record):
    """What a file means. ``model`` is None where no scheme is in force (which is reported)."""

    model: Model | None
    diagnostics: tuple[Diagnostic, ...]


class Defaults(Record):
    """What the workspace says for files that do not say it themselves.

    The spans are where it is said, in ``perf.toml``. ``severities`` hold in every file, whatever its
    scheme says; ``form`` prints what the scheme names no form for.
    """

    scheme: str | None = None
    scheme_span: Span | None = None
    year: int | None = None
    edition: int | None = None
    edition_span: Span | None = None
    form: str | None = None
    form_span: Span | None = None
    severities: tuple[SeverityRule, ...] = ()


class Program:
    """All files of one run: what they import and the schemes they declare, each read once."""

    def __init__(self, modules: Modules, defaults: Defaults | None = None) -> None:
        self.modules = modules
        self.schemes = Schemes(modules)
        self.defaults = defaults or Defaults()
        self.completed: set[SourceFile] = set()

    def complete(self, module: Module) -> None:
        """Judge the schemes and templates of a file and of all it imports, each once.

        Before any project is read, so that what is told of a file does not depend on who asks.
        """
        for one in (*self.modules.reached(module), module):
            if one.source in self.completed:
                continue
            self.completed.add(one.source)
            for node in one.schemes.values():
                self.schemes.of(node)
            templates = VisibleTemplates(Evaluator(self.modules, one, None, []))
            for template in one.templates.values():
                faults = check_template(template, templates)
                one.diagnostics += faults or unused_parameters(template)

    def release(self, source: SourceFile) -> None:
        """Lets go of a file that no other imports and that declares no scheme."""
        self.modules.release(source)
        self.completed.discard(source)


def resolve(module: Module, program: Program) -> Resolved:
    """The model of a file and every fault of its names and values.

    Faults of its declarations, and of the files it imports, are in their ``Module.diagnostics``.
    """
    resolver = _Resolver(module, program)
    model = resolver.run()
    scheme = program.defaults.scheme
    return Resolved(model, (*resolver.found, *unused_imports(module, scheme)))


class _Resolver:
    def __init__(self, module: Module, program: Program) -> None:
        self.module = module
        self.program = program
        self.declarations = module.declarations
        self.found: list[Diagnostic] = []

    def run(self) -> Model | None:
        self.program.complete(self.module)
        year = self.year()
        self.evaluator = Evaluator(self.program.modules, self.module, year, self.found)
        scheme = self.scheme_in_force()
        if scheme and scheme.form_span is None and self.program.defaults.form:
            scheme = replace(scheme, form=self.program.defaults.form)
        if scheme:
            self.evaluator.money_unit = scheme.money_unit
            self.evaluator.sources = scheme.source_names
        constants = tuple(self.constants(scheme))
        if scheme is None:
            return None
        templates = VisibleTemplates(self.evaluator)
        context = Context(scheme, self.evaluator)
        self.expander = Expander(scheme, templates)
        units = tuple(self.units(context))
        self.tables = departments_of(self.declarations)
        of_departments = self.program.schemes.for_departments(scheme) if self.tables else None
        departments = self.departments(of_departments)
        measures = self.module.measures
        unread = tuple(_unread(self.declarations))
        return Model(
            self.module.source,
            scheme,
            year,
            units,
            measures,
            constants,
            unread,
            departments,
            of_departments,
        )

    def departments(self, scheme: Scheme | None) -> tuple[Project, ...]:
        """The departments, checked by the scheme for them; none where that is faulty."""
        if scheme is None:
            return ()
        context = Context(scheme, self.evaluator)
        expander = Expander(scheme, self.expander.templates)
        projects, found = read_departments(self.tables, context, expander)
        self.found += found
        return projects

    def not_taken(self, name: str, span: Span, scheme: Scheme | None) -> None:
        """A constant, of the file or imported, that bears the name of something else."""
        what, measures = None, self.module.measures
        if scheme and scheme.source(name):
            what = Text("资金来源", "a money source")
        elif measures.measure(measures.scaled(name)[1]).known:
            what = Text("计量单位", "a unit of measure")
        if what:
            self.found.append(NAME_TAKEN.at(span, name=name, what=what))

    def scheme_in_force(self) -> Scheme | None:
        uses = [one for one in self.declarations if isinstance(one, ast.SchemeUse)]
        for other in uses[1:]:
            self.twice(other.span.first_word.text, other.span, uses[0].span)
        if uses:
            return self.program.schemes.named(uses[0].scheme, self.module)
        needy = (ast.Unit, ast.Project)
        first = next((one for one in self.declarations if isinstance(one, needy)), None)
        default = self.program.defaults
        if first and default.scheme:
            span = default.scheme_span or first.span.first_word
            name = ast.SchemeName(None, ast.Text((default.scheme,), span), span)
            return self.program.schemes.named(name, self.module)
        if first and not self.module.unsure:
            names = known_names(self.module)
            known = names[-1] if self.module.schemes else names[0]
            self.found.append(kinds.NO_SCHEME.at(first.span.first_word, known=known))
        return None

    def constants(self, scheme: Scheme | None) -> Iterator[tuple[str, Step]]:
        """Every constant of the file, worked out even if unused, so that its faults are told."""
        scope = Constants(self.evaluator, self.found)
        for one in self.module.imports:
            for name in one.module.constants if one.module and not one.prefix else ():
                self.not_taken(name, one.node.path.span, scheme)
        for name, node in self.module.constants.items():
            self.not_taken(name, node.name.span, scheme)
            result = self.evaluator.constant(node, scope)
            if result:
                yield name, Step(name, result.step.value, (result.step,), node.name.span)

    # -- year and units

    def year(self) -> int | None:
        years = [one for one in self.declarations if isinstance(one, ast.Year)]
        for other in years[1:]:
            self.twice("年度", other.span, years[0].span)
        if not years:
            return self.program.defaults.year
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
                self.ceiling(node, context.scheme),
                tuple(self.projects(projects, context)),
                node.span,
            )

    def grouped(self) -> list[tuple[ast.Unit, list[ast.Project]]]:
        """Each unit with the projects in its block, or after it up to the next unit."""
        groups: list[tuple[ast.Unit, list[ast.Project]]] = []
        is_open = False
        for one in self.declarations:
            if isinstance(one, ast.Unit):
                tables = [p for p in one.members or () if isinstance(p, ast.Project)]
                for each in tables:
                    if each.is_department:
                        self.found.append(in_unit(each))
                groups.append((one, [p for p in tables if not p.is_department]))
                is_open = one.members is None
            elif isinstance(one, ast.Project) and not one.is_department:
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
            project, found = read_project(node, context, self.expander)
            self.found += found
            first = names.setdefault("".join(project.name.split()) or str(id(node)), project.span)
            if first is not project.span:
                related = first_written(first)
                self.found.append(
                    kinds.DUPLICATE_PROJECT.at(project.span, name=project.name, related=related)
                )
            yield project

    def ceiling(self, node: ast.Unit, scheme: Scheme) -> Ceiling | None:
        if any(isinstance(one, ast.Broken) for one in node.members or ()):
            return None  # a project may be in what could not be read
        ceilings = [one for one in node.members or () if isinstance(one, ast.Ceiling)]
        for other in ceilings[1:]:
            self.twice(other.span.first_word.text, other.span, ceilings[0].span)
        if not ceilings:
            return None
        if ceilings[0].operator not in ("=", "<="):
            what, expected = named(ceilings[0].operator), Text("= 或 ≤", "= or ≤")
            self.found.append(UNEXPECTED.at(ceilings[0].span, what=what, expected=expected))
            return None
        amounts = Amounts(self.evaluator, scheme.money_unit, self.found)
        money = amounts.read(ceilings[0].amount, Constants(self.evaluator, self.found))
        return Ceiling(ceilings[0].operator, money) if money else None


def _unread(declarations: Iterable[ast.Declaration]) -> Iterator[Span]:
    """The places of what could not be read outside of the projects."""
    for one in declarations:
        if isinstance(one, ast.Broken):
            yield one.span
        elif isinstance(one, ast.Unit):
            yield from (each.span for each in one.members or () if isinstance(each, ast.Broken))
