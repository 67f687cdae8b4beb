"""Document → plain JSON values, in the shape that ``document.schema.json`` publishes."""

from __future__ import annotations

from perfdsl.document.model import (
    Budget,
    DateValue,
    Department,
    Document,
    Fault,
    Field,
    Indicator,
    Marks,
    Measure,
    Midterm,
    Project,
    Range,
    SourceAmount,
    Task,
    Unit,
    Value,
)
from perfdsl.typed import TypeAlias

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"
JsonObject: TypeAlias = dict[str, Json]


def as_json(document: Document) -> JsonObject:
    """The document as dicts, lists, texts, integers, booleans and None: never a float.

    Keys stand in the order of the published contract and are always all there; what is unknown is
    null. Only of a draft are there further keys, where they have something to say: ``draft`` and
    ``errors``, ``faults``, ``typed``, ``unplaced``. Nothing is shared with the document, so the
    caller may change the result. Python's
    ``start`` and ``end`` of a date or period are ``from`` and ``to`` here.
    """
    return {
        "schema": document.schema,
        "source": document.source,
        "scheme": document.scheme,
        "form": document.form,
        "year": document.year,
        "money_unit": document.money_unit,
        "budget": _budget(document.budget),
        "counts": _counts(document),
        "units": [_unit(unit) for unit in document.units],
        "departments": [_department(one) for one in document.departments],
        **_draft(document.draft),
    }


def _draft(errors: tuple[Fault, ...] | None) -> JsonObject:
    if errors is None:
        return {}
    return {"draft": True, "errors": [_fault(one) for one in errors]}


def _fault(fault: Fault) -> JsonObject:
    return {
        "code": fault.code,
        "message": fault.message,
        "source": fault.source,
        "line": fault.line,
        "projects": list(fault.projects),
        "typed": fault.typed,
    }


def _faults(marks: Marks) -> JsonObject:
    """``code`` is null where the cell only suffers from an error told elsewhere."""
    if not marks:
        return {}
    return {"faults": [{"cell": mark.cell, "code": mark.code or None} for mark in marks]}


def _typed(typed: str) -> JsonObject:
    return {"typed": typed} if typed else {}


def _unit(unit: Unit) -> JsonObject:
    return {
        "code": unit.code,
        "name": unit.name,
        "budget": _budget(unit.budget),
        "counts": _counts(unit),
        "projects": [_project(project) for project in unit.projects],
        **_faults(unit.faults),
    }


def _counts(part: Unit | Document) -> JsonObject:
    return {"projects": part.project_count, "indicators": part.indicator_count}


def _budget(budget: Budget | None) -> Json:
    if budget is None:
        return None
    return {
        "total": budget.total or None,
        "sources": [_source(source) for source in budget.sources],
        **_typed(budget.typed),
        **_faults(budget.faults),
    }


def _source(source: SourceAmount) -> JsonObject:
    parts: list[Json] = [_source(part) for part in source.parts]
    return {
        "name": source.name,
        "amount": source.amount,
        "parts": parts,
        **_typed(source.typed),
        **_faults(source.faults),
    }


def _project(project: Project) -> JsonObject:
    return {
        "number": project.number,
        "title": project.title,
        "name": project.name,
        "budget": _budget(project.budget),
        "fields": _fields(project.fields),
        "goals": list(project.goals),
        "indicators": [_indicator(indicator) for indicator in project.indicators],
        "midterm": _midterm(project.midterm),
        **_faults(project.faults),
        **({"unplaced": [_fault(one) for one in project.unplaced]} if project.unplaced else {}),
    }


def _department(department: Department) -> JsonObject:
    tasks: list[Json] = [_task(one) for one in department.tasks]
    return {**_project(department), "tasks": tasks}


def _task(task: Task) -> JsonObject:
    return {
        "name": task.name,
        "content": task.content,
        "budget": _budget(task.budget),
        **_faults(task.faults),
    }


def _midterm(midterm: Midterm | None) -> Json:
    if midterm is None:
        return None
    return {
        "text": midterm.text,
        "from": midterm.start,
        "to": midterm.end,
        "budget": _budget(midterm.budget),
        "goals": list(midterm.goals),
        "indicators": [_indicator(indicator) for indicator in midterm.indicators],
        **_faults(midterm.faults),
    }


def _fields(fields: tuple[Field, ...]) -> list[Json]:
    return [{"name": one.name, "text": one.text, **_faults(one.faults)} for one in fields]


def _indicator(indicator: Indicator) -> JsonObject:
    return {
        "level1": indicator.level1,
        "level2": indicator.level2,
        "name": indicator.name,
        "description": indicator.description,
        "text": indicator.text,
        "value": _value(indicator.value),
        "direction": indicator.direction,
        "weight": indicator.weight,
        "basis": indicator.basis,
        "attributes": _fields(indicator.attributes),
        **_faults(indicator.faults),
    }


def _value(value: Value) -> JsonObject:
    match value:
        case Measure():
            return _measure(value)
        case Range():
            return _range(value)
        case DateValue():
            return _date(value)
        case _:
            return {"kind": value.kind, "operator": value.operator}


def _measure(value: Measure) -> JsonObject:
    return {
        "kind": value.kind,
        "operator": value.operator,
        "number": value.number,
        "scale": value.scale,
        "unit": value.unit,
        "computed": value.computed,
    }


def _range(value: Range) -> JsonObject:
    """Only the pair that the author wrote: low and high, or center and tolerance."""
    pair: JsonObject = {"low": value.low, "high": value.high}
    if value.center is not None:
        pair = {"center": value.center, "tolerance": value.tolerance}
    head: JsonObject = {"kind": value.kind, "operator": value.operator}
    return head | pair | {"scale": value.scale, "unit": value.unit}


def _date(value: DateValue) -> JsonObject:
    return {
        "kind": value.kind,
        "operator": value.operator,
        "from": value.start,
        "to": value.end,
        "precision": value.precision,
    }
