"""What the application form lays out of a project, for forms that name it: both periods in lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.backends.alignment import aligned
from perfdsl.backends.application_form import application_table
from perfdsl.backends.application_grid import Grid
from perfdsl.backends.application_money import money_rows
from perfdsl.document.as_json import Json, JsonObject
from perfdsl.document.forms import APPLICATION_FORM, form_folder
from perfdsl.document.heads import head_fields, rows_of
from perfdsl.document.model import Document, Field, Indicator, Project

_AMOUNTS = ("midterm_name", "midterm", "year_name", "year")
_OF_A_ROW = ("level2", "name", "text", "weight")
_DECIMAL: dict[str, object] = {"$ref": "#/$defs/decimal"}
_SIDE: dict[str, object] = {
    "type": "object",
    "properties": {key: _DECIMAL if key == "weight" else {} for key in _OF_A_ROW},
}
_LINE: dict[str, object] = {"level1": {}, "class": {}, "midterm": _SIDE, "year": _SIDE}
VIEW: dict[str, object] = {
    "both": {"type": "array", "items": {"type": "object", "properties": _LINE}},
    "money": {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {key: {} if key.endswith("name") else _DECIMAL for key in _AMOUNTS},
        },
    },
    "fields_asked": {"type": "array", "items": {"$ref": "#/$defs/field"}},
    "fields_beyond": {"type": "array", "items": {"$ref": "#/$defs/field"}},
    "midterm_weighted": {},
    "year_weighted": {},
    "application_repeats": {},
}
"""What a project has more for such forms, as a schema says it."""


def side_by_side(project: Project, document: Document, grid: Grid) -> JsonObject:
    """Its values: ``both`` has a line an indicator or a pair of them, ``money`` one a source.

    ``fields_asked`` are the fields that the head of the application form asks for, in its order and
    by the name that the scheme has; ``fields_beyond`` are the others. ``class`` tells the
    lines of one 二级 from those of the next.
    """
    form = form_folder(APPLICATION_FORM)
    rows, asked = tuple(head_fields(project, form)), len(rows_of(form))
    return {
        "both": list(_lines(project)),
        "money": list(_money(project, grid)),
        "fields_asked": list(_named(rows[:asked])),
        "fields_beyond": list(_named(rows[asked:])),
        "midterm_weighted": grid.midterm.weighted,
        "year_weighted": grid.year.weighted,
        "application_repeats": application_table(project, document, grid).repeats,
    }


def _money(project: Project, grid: Grid) -> Iterator[Json]:
    """Of each row the names and amounts of both halves."""
    for row in money_rows(grid, project, ""):
        words: list[Json] = ["".join(cell.texts) for cell in row[-len(_AMOUNTS) :]]
        yield dict(zip(_AMOUNTS, words, strict=True))


def _named(rows: Iterable[tuple[Field, ...]]) -> Iterator[Json]:
    for row in rows:
        for one in row:
            yield {"name": one.name, "text": one.text}


def _lines(project: Project) -> Iterator[Json]:
    midterm = project.midterm.indicators if project.midterm else ()
    number = 0
    for level in aligned(midterm, project.indicators):
        for one in level.classes:
            number += 1
            left = any(pair.midterm for pair in one.pairs)
            right = any(pair.year for pair in one.pairs)
            for pair in one.pairs:
                yield {
                    "level1": level.name,
                    "class": number,
                    "midterm": _side(one.name if left else "", pair.midterm),
                    "year": _side(one.name if right else "", pair.year),
                }


def _side(level2: str, row: Indicator | None) -> Json:
    if row is None:
        return {"level2": level2, "name": None, "text": None, "weight": None}
    return {"level2": level2, "name": row.name, "text": row.text, "weight": row.weight}
