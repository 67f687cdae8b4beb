"""Model → document: numbered, titled, summed, every value as the table prints it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import count

from perfdsl.document import model as doc
from perfdsl.semantics import model as sem
from perfdsl.semantics.exact import EXACT, exact_sum, plain
from perfdsl.semantics.money import amount_text
from perfdsl.semantics.scheme import Scheme


def assemble(model: sem.Model, name: str) -> doc.Document:
    """The document of a sound model. ``name`` is the source's name, without this machine's folders.

    A scheme that does not want a budget may leave a project without one: its total is 0.00 and
    its sources print blank.
    """
    numbers = count(1)
    units = tuple(_unit(unit, model.scheme, numbers) for unit in model.units if unit.projects)
    scheme = model.scheme
    return doc.Document(name, scheme.name, model.year, scheme.money_unit, units)


def _unit(unit: sem.Unit, scheme: Scheme, numbers: Iterator[int]) -> doc.Unit:
    projects = tuple(_project(one, scheme, next(numbers)) for one in unit.projects)
    return doc.Unit(unit.code, unit.name, _total(unit.projects, scheme), projects)


def _total(projects: Iterable[sem.Project], scheme: Scheme) -> doc.Budget:
    """The sum of the projects' budgets; a source no project names is None."""
    budgets = [project.budget for project in projects if project.budget]
    sums: dict[str, Decimal] = {}
    for one in (source for budget in budgets for source in budget.sources):
        sums[one.source] = EXACT.add(sums.get(one.source, Decimal(0)), one.money.amount)
    return doc.Budget(
        amount_text(exact_sum(budget.total.amount for budget in budgets)),
        tuple(
            doc.SourceAmount(name, amount_text(sums[name]) if name in sums else None)
            for name in scheme.sources
        ),
    )


def _project(project: sem.Project, scheme: Scheme, number: int) -> doc.Project:
    budget = project.budget
    amounts = {one.source: one.money.text for one in budget.sources} if budget else {}
    sources = tuple(doc.SourceAmount(name, amounts.get(name)) for name in scheme.sources)
    return doc.Project(
        number=number,
        title=_title(scheme.title, number, project.name),
        name=project.name,
        budget=doc.Budget(budget.total.text if budget else amount_text(Decimal(0)), sources),
        fields=_fields(project, scheme),
        goals=tuple(goal.text for goal in project.goals),
        indicators=tuple(_indicator(row) for row in project.rows),
    )


def _title(pattern: str, number: int, name: str) -> str:
    """The scheme's 表题 with its two places filled; the name is put in last, so its braces stay."""
    return pattern.replace("{序号}", str(number)).replace("{项目}", name)


def _fields(project: sem.Project, scheme: Scheme) -> tuple[doc.Field, ...]:
    """In the scheme's order, whatever the author's, so that forms look alike."""
    texts = {field.name: field.text for field in project.fields}
    return tuple(
        doc.Field(rule.name, texts[rule.name]) for rule in scheme.fields if rule.name in texts
    )


def _indicator(row: sem.Row) -> doc.Indicator:
    return doc.Indicator(
        level1=row.level1.name,
        level2=row.level2.name,
        name=row.name,
        description=row.description,
        text=row.value.text,
        value=_value(row.value),
        direction=row.direction,
        weight=row.weight_text,
        basis=row.basis,
        attributes=tuple(doc.Field(name, text) for name, text in row.attributes),
    )


def _value(value: sem.Value) -> doc.Value:
    body = value.body
    if body is None:
        return doc.TextValue()
    if isinstance(body, sem.Moment):
        start = body.start.isoformat() if body.start else None
        end = body.end.isoformat() if body.end else None
        return doc.DateValue(body.kind, value.operator, start, end, body.precision)
    if isinstance(body, sem.Range):
        return _range(value.operator, body)
    kind = "quantity" if body.measure.dimension == "count" else body.measure.dimension
    return doc.Measure(kind, value.operator, body.number, body.scale, body.unit)


def _range(operator: doc.Operator | None, body: sem.Range) -> doc.Range:
    """Both ends in one scale and unit: as typed where they share them, else in the base unit."""
    first, second = body.first, body.second
    ends, scale, unit = (first.number, second.number), second.scale, second.unit
    if first.unit != second.unit:
        ends, scale, unit = (plain(first.base), plain(second.base)), 1, second.measure.base
    elif first.scale != second.scale:
        ends, scale = (plain(first.scaled), plain(second.scaled)), 1
    if body.tolerance:
        return doc.Range(operator, None, None, *ends, scale, unit)
    return doc.Range(operator, *ends, None, None, scale, unit)
