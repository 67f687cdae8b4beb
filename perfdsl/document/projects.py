"""One project, Model → document: every value as the table prints it."""

from __future__ import annotations

from perfdsl.document import model as doc
from perfdsl.document.totals import printed_budget
from perfdsl.semantics import model as sem
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.exact import plain


def printed_project(project: sem.Project, scheme: Scheme, number: int) -> doc.Project:
    """The table of a project with its number; that of a department is made of it."""
    return doc.Project(
        number=number,
        title=table_title(scheme.title, number, project.name),
        name=project.name,
        budget=printed_budget(project.budget, scheme),
        fields=_fields(project, scheme),
        goals=tuple(goal.text for goal in project.goals),
        indicators=tuple(_indicator(row) for row in project.rows),
        midterm=_midterm(project.midterm, scheme) if project.midterm else None,
    )


def _midterm(midterm: sem.Midterm, scheme: Scheme) -> doc.Midterm:
    moment = midterm.moment
    return doc.Midterm(
        text=midterm.period,
        start=moment.start.isoformat() if moment and moment.start else None,
        end=moment.end.isoformat() if moment and moment.end else None,
        budget=printed_budget(midterm.budget, scheme) if midterm.budget else None,
        goals=tuple(goal.text for goal in midterm.goals),
        indicators=tuple(_indicator(row) for row in midterm.rows),
    )


def table_title(pattern: str, number: int, name: str) -> str:
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
    computed = value.trace is not None
    return doc.Measure(kind, value.operator, body.number, body.scale, body.unit, computed)


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
