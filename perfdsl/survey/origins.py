"""Where printed values come from: each value of a model with its places and the way it was had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.record import Record, field, replace
from perfdsl.semantics import model as sem
from perfdsl.semantics.expressions.constants import Constants
from perfdsl.semantics.expressions.evaluation import Evaluator
from perfdsl.semantics.modules.gathering import Modules
from perfdsl.semantics.modules.namespace import Module
from perfdsl.semantics.templates.scope import UsedTemplate
from perfdsl.semantics.values.reader import SIGNS
from perfdsl.source import SourceFile, Span
from perfdsl.survey.places import Places
from perfdsl.syntax.ast import Operator
from perfdsl.typed import Literal

Sort = Literal[
    "project", "department", "task", "midterm", "budget", "source", "indicator", "assertion", "constant"
]  # fmt: skip


class Home(Record):
    """The project (or department) a value is printed in, its templates, and of 中期 its years."""

    project: str
    unit: str
    midterm: str | None
    uses: tuple[UsedTemplate, ...]
    span: Span = field(compare=False, repr=False)
    is_department: bool = False


class Origin(Record):
    """One value, or a project with all of its values in ``contents``.

    ``text`` is what is printed. ``written`` is where the value stands, ``trace`` how it was
    computed (None: as it stands there). ``template`` is the
    template whose line it is, and ``given`` what its parameters stand for where a value stands as
    written. ``shown`` is where 写作 gives other words for it.
    """

    sort: Sort
    name: str
    text: str
    span: Span = field(compare=False, repr=False)
    home: Home | None = None
    written: Span | None = field(default=None, compare=False, repr=False)
    trace: sem.Step | None = None
    operator: Operator | None = None
    level: str | None = None
    label: str | None = None
    shown: Span | None = field(default=None, compare=False, repr=False)
    template: str | None = None
    holds: bool | None = None
    given: tuple[sem.Step, ...] = ()
    contents: tuple[Origin, ...] = ()


def origins_of(
    compiled: Iterable[tuple[SourceFile, sem.Model | None]], modules: Modules
) -> tuple[Origin, ...]:
    """Every value of some files and, once each, the constants of all files they import."""
    files = [(modules.of(source), model) for source, model in compiled]
    money: dict[SourceFile, str] = {}
    for module, model in files:
        unit = model.scheme.money_unit if model else ""
        for one in (module, *modules.reached(module)) if model else ():
            money.setdefault(one.source, unit)
    found: list[Origin] = []
    seen: set[SourceFile] = set()
    for module, model in files:
        for one in (module, *modules.reached(module)):
            if one.source not in seen:
                seen.add(one.source)
                found += constants(one, modules, money.get(one.source, ""))
        found += projects(model, modules) if model else ()
    return tuple(found)


def constants(module: Module, modules: Modules, money_unit: str) -> Iterator[Origin]:
    """The constants that a file declares; those without a value are left out.

    What they come to is shown in ``money_unit``, as the projects that use them show it.
    """
    evaluator = Evaluator(modules, module, None, [])
    evaluator.money_unit = money_unit
    scope = Constants(evaluator, [])
    for name, node in module.constants.items():
        result = evaluator.constant(node, scope)
        if result:
            yield Origin(
                "constant",
                name,
                result.step.value,
                node.name.span,
                written=node.value.span,
                trace=result.step if result.step.parts else None,
            )


def projects(model: sem.Model, modules: Modules) -> Iterator[Origin]:
    """The departments and projects of a model, as far as they could be understood."""
    places = Places(modules)
    for one in model.departments:
        home = Home(one.name, "", None, one.uses, one.span, is_department=True)
        yield _Reader(model, home, places).department(one)
    for unit in model.units:
        named = " ".join(filter(None, (unit.code, unit.name)))
        for project in unit.projects:
            home = Home(project.name, named, None, project.uses, project.span)
            yield _Reader(model, home, places).project(project)


class _Reader:
    """Reads one project, or with ``home.midterm`` its 中期; what its parts share is the home."""

    def __init__(self, model: sem.Model, home: Home, places: Places) -> None:
        self.money_unit = model.scheme.money_unit
        self.model = model
        self.home = home
        self.places = places

    def project(self, project: sem.Project) -> Origin:
        contents = [*self.budgets(project.budget), *map(self.row, project.rows)]
        if project.midterm:
            contents.append(self.midterm(project.midterm))
        contents += map(self.assertion, project.assertions)
        total = project.budget.total.text + self.money_unit if project.budget else ""
        return Origin(
            "project",
            project.name,
            total,
            project.span,
            self.home,
            template=self.places.template(project.span),
            contents=tuple(contents),
        )

    def department(self, department: sem.Project) -> Origin:
        """As a project; the budget that it leaves to the compiler is made of its tasks."""
        budget = department.budget
        is_stated = budget is not None and budget.stated
        whole = self.project(department if is_stated else replace(department, budget=None))
        tasks = tuple(map(self.task, department.tasks))
        summed = (self.summed(budget),) if budget and not is_stated else ()
        total = budget.total.text + self.money_unit if budget else ""
        contents = (*summed, *tasks, *whole.contents)
        return replace(whole, sort="department", text=total, contents=contents)

    def summed(self, budget: sem.Budget) -> Origin:
        """A budget that is nowhere written, with the tasks that it is the sum of."""
        return Origin(
            "budget",
            "预算",
            budget.total.text + self.money_unit,
            budget.span,
            self.home,
            trace=budget.total.trace,
        )

    def task(self, task: sem.Task) -> Origin:
        total = task.budget.total.text + self.money_unit if task.budget else ""
        return Origin(
            "task",
            task.name,
            total,
            task.span,
            self.home,
            template=self.places.template(task.span),
            contents=tuple(self.budgets(task.budget)),
        )

    def midterm(self, midterm: sem.Midterm) -> Origin:
        home = replace(self.home, midterm=midterm.period)
        reader = _Reader(self.model, home, self.places)
        total = midterm.budget.total.text + self.money_unit if midterm.budget else ""
        return Origin(
            "midterm",
            midterm.period,
            total,
            midterm.span,
            home,
            template=self.places.template(midterm.span),
            contents=(*reader.budgets(midterm.budget), *map(reader.row, midterm.rows)),
        )

    def budgets(self, budget: sem.Budget | None) -> Iterator[Origin]:
        if budget is None:
            return
        total, trace = budget.total, budget.total.trace
        if not budget.stated:
            is_only = len(budget.sources) == 1  # its one source is the whole
            total = budget.sources[0].money if is_only else total
            trace = total.trace if is_only else self.added(budget.sources, total, budget.span)
        yield Origin(
            "budget",
            budget.span.first_word.text,
            total.text + self.money_unit,
            budget.span.first_word,
            self.home,
            written=total.span,
            trace=trace,
            template=self.places.template(budget.span),
            contents=tuple(map(self.source, budget.sources)),
        )

    def source(self, source: sem.SourceMoney) -> Origin:
        trace = source.money.trace
        if source.parts and source.span is source.parts[0].span:
            # given by its parts alone: it is placed at the first of them
            trace = self.added(source.parts, source.money, source.span)
        return Origin(
            "source",
            source.source,
            source.money.text + self.money_unit,
            source.span,
            self.home,
            written=source.money.span,
            trace=trace,
            template=self.places.template(source.span),
            contents=tuple(map(self.source, source.parts)),
        )

    def added(
        self, parts: tuple[sem.SourceMoney, ...], total: sem.Money, span: Span
    ) -> sem.Step | None:
        """The sum that the author left to the compiler; its terms are told beside it."""
        if not parts:
            return None
        unit = self.money_unit
        said = " + ".join(one.source for one in parts)
        worked = " + ".join(one.money.text + unit for one in parts)
        return sem.Step(said, total.text + unit, (), span, worked)

    def row(self, row: sem.Row) -> Origin:
        value, template = row.value, self.places.template(row.span)
        return Origin(
            "indicator",
            row.name,
            value.text,
            row.span,
            self.home,
            written=value.span,
            trace=value.trace,
            operator=value.operator,
            level=row.level2.name,
            label=self.places.label(row.span),
            shown=value.shown,
            template=template,
            given=() if value.trace else self.given(template, value.span.text),
        )

    def given(self, template: str | None, written: str) -> tuple[sem.Step, ...]:
        """What the parameters that a line of a template names stand for in this project."""
        return tuple(
            sem.Step(name, text, (), use.span)
            for use in self.home.uses
            if use.name == template
            for name, text in use.arguments
            if name in written
        )

    def assertion(self, one: sem.Assertion) -> Origin:
        sign = SIGNS[one.operator]
        step = sem.Step(
            f"{one.left.said} {sign} {one.right.said}",
            "",
            (one.left, one.right),
            one.span,
            f"{one.left.value} {sign} {one.right.value}",
        )
        return Origin(
            "assertion",
            step.said,
            step.worked,
            one.span,
            self.home,
            written=one.span,
            trace=step,
            template=self.places.template(one.span),
            holds=one.holds,
        )
