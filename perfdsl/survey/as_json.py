"""The inventory and the origins as JSON: every amount a decimal text, every key always there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from perfdsl.document.model import Budget, SourceAmount
from perfdsl.semantics.model import Step
from perfdsl.semantics.templates.scope import UsedTemplate
from perfdsl.source import Position, Span
from perfdsl.survey.inventory import (
    Contents,
    ControlFigure,
    Counts,
    ListedDepartment,
    ListedFile,
    ListedProject,
    ListedUnit,
    Total,
)
from perfdsl.survey.origins import Origin

JsonObject = dict[str, object]
_DEEPEST = 60  # of steps in one another; a computation shown in full is told once


def inventory(files: Iterable[ListedFile], totals: Iterable[Total]) -> bytes:
    """What ``tree --json`` prints, as UTF-8."""
    return _printed({"files": [_file(one) for one in files], "totals": list(map(_total, totals))})


def answer(name: str, matches: Sequence[Origin]) -> bytes:
    """What ``why --json`` prints, as UTF-8."""
    told: set[int] = set()
    return _printed({"name": name, "matches": [_origin(one, told) for one in matches]})


def _printed(content: JsonObject) -> bytes:
    shown = json.dumps({"schema": 1, **content}, ensure_ascii=False, indent=2)
    return (shown + "\n").encode("utf-8", errors="backslashreplace")


# -- the inventory


def _file(one: ListedFile) -> JsonObject:
    return {
        "path": one.path,
        "errors": one.errors,
        "errors_imported": one.errors_imported,
        "contents": _contents(one.contents) if one.contents else None,
    }


def _contents(one: Contents) -> JsonObject:
    return {
        "scheme": one.scheme,
        "year": one.year,
        "money_unit": one.money_unit,
        "imports": [
            {"written": each.written, "path": each.file, "prefix": each.prefix}
            for each in one.imports
        ],
        "schemes": list(one.declared.schemes),
        "templates": list(one.declared.templates),
        "constants": list(one.declared.constants),
        "measures": list(one.declared.measures),
        "units": [_unit(unit) for unit in one.units],
        "departments": [_department(each) for each in one.departments],
    }


def _department(one: ListedDepartment) -> JsonObject:
    return {
        "name": one.name,
        "total": one.amount,
        "tasks": one.tasks,
        "indicators": one.indicators,
        "templates": [_use(use) for use in one.uses],
    }


def _unit(one: ListedUnit) -> JsonObject:
    return {
        "code": one.code,
        "name": one.name,
        "budget": _budget(one.budget),
        "counts": _counts(one.counts),
        "ceiling": _ceiling(one.ceiling) if one.ceiling else None,
        "projects": [_project(project) for project in one.projects],
    }


def _ceiling(one: ControlFigure) -> JsonObject:
    return {
        "operator": one.operator,
        "amount": one.amount,
        "holds": one.holds,
        "left": one.left,
    }


def _project(one: ListedProject) -> JsonObject:
    return {
        "number": one.number,
        "name": one.name,
        "total": one.amount,
        "indicators": one.indicators,
        "templates": [_use(use) for use in one.uses],
    }


def _total(one: Total) -> JsonObject:
    return {
        "scheme": one.scheme,
        "money_unit": one.money_unit,
        "total": one.amount,
        "counts": {"files": one.files, "units": one.units, **_counts(one.counts)},
    }


def _counts(one: Counts) -> JsonObject:
    return {"projects": one.projects, "indicators": one.indicators}


def _budget(one: Budget) -> JsonObject:
    return {"total": one.total, "sources": [_source(source) for source in one.sources]}


def _source(one: SourceAmount) -> JsonObject:
    parts = [_source(part) for part in one.parts]
    return {"name": one.name, "amount": one.amount, "parts": parts}


# -- the origins


def _origin(one: Origin, told: set[int]) -> JsonObject:
    return {
        "kind": one.sort,
        "name": one.name,
        "label": one.label,
        "level": one.level,
        "text": one.text,
        "operator": one.operator,
        "holds": one.holds,
        "project": one.home.project if one.home else None,
        "unit": one.home.unit if one.home else None,
        "midterm": one.home.midterm if one.home else None,
        "template": one.template,
        **_place(one.span),
        "steps": _steps(one, told),
        "uses": [{**_use(use), **_place(use.span)} for use in _uses(one)],
        "contents": [_origin(each, told) for each in one.contents],
    }


def _uses(one: Origin) -> tuple[UsedTemplate, ...]:
    return one.home.uses if one.home and one.sort in ("project", "department") else ()


def _use(one: UsedTemplate) -> JsonObject:
    arguments = [{"name": name, "text": text} for name, text in one.arguments]
    return {"name": one.name, "arguments": arguments}


def _steps(one: Origin, told: set[int]) -> JsonObject | None:
    """The computation; of what stands as written, the one step that says so.

    ``told`` is of the whole answer: values share what they stand on, which may be much.
    """
    if one.trace:
        return _step(one.trace, told, 0)
    if one.written:
        return _step(Step(one.written.text, one.text, one.given, one.written), told, 0)
    return None


def _step(one: Step, told: set[int], depth: int) -> JsonObject:
    """A step met again has no parts and is marked: its parts stand where it was met first."""
    is_repeated = id(one) in told or depth >= _DEEPEST
    told.add(id(one))
    parts = () if is_repeated else one.parts
    return {
        "said": " ".join(one.said.split()),
        "worked": one.worked,
        "value": one.value,
        **_place(one.span),
        "repeated": is_repeated and bool(one.parts),
        "parts": [_step(part, told, depth + 1) for part in parts],
    }


def _place(span: Span) -> JsonObject:
    start, end = _position(span.begin), _position(span.finish)
    return {"path": span.source.path, "range": {"start": start, "end": end}}


def _position(position: Position) -> JsonObject:
    return {"line": position.line, "column": position.column}
