"""What forms are given besides the JSON: the same facts as the shipped forms lay them out.

A tag computes nothing, so what a column of a bureau's form needs (the number without its unit, the
rows of 预算数) has to be there to be named.
"""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.amounts import Cell, source_rows
from perfdsl.backends.application_grid import grid_of
from perfdsl.backends.flat import bare_value, measure_unit, nature, sheet_unit, total_words
from perfdsl.backends.layout import named_for, short_head, weighted
from perfdsl.document import model as doc
from perfdsl.document.as_json import Json, JsonObject, as_json
from perfdsl.document.title import document_title
from perfdsl.forms.side_by_side import VIEW, side_by_side

_KEYS = ("name", "amount", "name2", "amount2")
_LINE: dict[str, object] = {"type": "object", "properties": {key: {} for key in _KEYS}}
_FIELDS = {"type": "array", "items": {"$ref": "#/$defs/field"}}
VIEWS: dict[str, dict[str, object]] = {
    "unit": {"summary": {}},
    "project": {
        "unit": {"type": "object", "properties": {"code": {}, "name": {}}},
        "purposes": _FIELDS,
        "other_fields": _FIELDS,
        "weighted": {},
        "short_head": {},
        **VIEW,
    },
    "budget": {"lines": {"type": "array", "items": _LINE}},
    "indicator": {"nature": {}, "number": {}, "measure": {}},
}
"""What each part has more than the published schema says, as a schema says it."""


def scope_of(document: doc.Document) -> dict[str, Json]:
    """The names that tags may begin from: the keys of the JSON and a few more."""
    data, grid = as_json(document), grid_of(document)
    projects: list[Json] = []
    _budget(data["budget"], document.budget)
    for unit, of_json in zip(document.units, _dicts(data["units"]), strict=True):
        _budget(of_json["budget"], unit.budget)
        of_json["summary"] = total_words(unit, document.money_unit)
        owner: JsonObject = {"code": of_json["code"], "name": of_json["name"]}
        for project, made in zip(unit.projects, _dicts(of_json["projects"]), strict=True):
            _project(made, project)
            made.update(side_by_side(project, document, grid))
            made["unit"] = owner
            projects.append(made)
    return {
        **data,
        "document": data,
        "projects": projects,
        "title": document_title(document),
        "summary": total_words(document, document.money_unit),
        "sheet_unit": sheet_unit(document.money_unit),
    }


def _project(made: JsonObject, project: doc.Project) -> None:
    fields = _dicts(made["fields"])
    about = [named_for(one, "用途") for one in project.fields]
    pairs = list(zip(fields, about, strict=True))
    made["purposes"] = [one for one, is_purpose in pairs if is_purpose]
    made["other_fields"] = [one for one, is_purpose in pairs if not is_purpose]
    made["weighted"] = weighted(project)
    made["short_head"] = short_head(project)
    _budget(made["budget"], project.budget)
    _rows(made["indicators"], project.indicators)
    midterm = made["midterm"]
    if project.midterm and isinstance(midterm, dict):
        _budget(midterm["budget"], project.midterm.budget)
        _rows(midterm["indicators"], project.midterm.indicators)


def _rows(made: Json, rows: tuple[doc.Indicator, ...]) -> None:
    for one, row in zip(_dicts(made), rows, strict=True):
        one["nature"] = nature(row)
        one["number"] = bare_value(row)
        one["measure"] = measure_unit(row)


def _budget(made: Json, budget: doc.Budget | None) -> None:
    if isinstance(made, dict) and budget is not None:
        none: JsonObject = dict.fromkeys(_KEYS)
        made["lines"] = [{**none, **dict(_line(row))} for row in source_rows(budget)]


def _line(row: list[tuple[str, Cell]]) -> Iterator[tuple[str, Json]]:
    """One source, or two that stand side by side; beside one with parts stand its parts."""
    faults: list[Json] = []
    for at, (name, amount) in enumerate(row):
        end = "2" if at else ""
        yield f"name{end}", name
        yield f"amount{end}", amount.texts[0]
        codes = (one.strip("〔〕") for one in amount.marks)
        faults += [{"cell": f"amount{end}", "code": code} for code in codes]
    yield "faults", faults


def _dicts(value: Json) -> list[JsonObject]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
