"""What the published schema says of a document, as the names in tags go through it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache

from perfdsl.forms.views import VIEWS
from perfdsl.forms.words import KEYS, NAMED_LISTS
from perfdsl.record import Record
from perfdsl.resources import resource_dir

_Schema = Mapping[str, object]


class Shape(Record):
    """What a value may be: the schemas that it may keep to, null left out."""

    schemas: tuple[_Schema, ...]

    @property
    def is_list(self) -> bool:
        """Whether it is a list, whatever it may be besides."""
        return any(one.get("type") == "array" for one in self.schemas)

    @property
    def is_text(self) -> bool:
        """Whether it can be printed in a cell."""
        return not any(one.get("type") in ("array", "object") for one in self.schemas)

    def item(self) -> Shape:
        """What a list holds."""
        return _shape(*(one["items"] for one in self.schemas if "items" in one))

    def keys(self) -> dict[str, Shape]:
        """What stands after a dot."""
        found: dict[str, tuple[_Schema, ...]] = {}
        for one in self.schemas:
            for key, value in _mapping(one.get("properties")).items():
                found[key] = (*found.get(key, ()), *_resolved(value))
        return {key: Shape(schemas) for key, schemas in found.items()}

    def get(self, key: str | int) -> Shape | None:
        """What a key gives; None where the schema has no such key and no scheme can add it."""
        if not self.schemas:
            return self
        if isinstance(key, int):
            return self.item() if self.is_list else None
        keys = self.keys()
        found = keys.get(key) or keys.get(KEYS.get(key, key))
        if found is None and not key.isascii() and self.has_names:
            return TEXT
        return found

    @property
    def has_names(self) -> bool:
        """Whether names that are a scheme's (用途, 财政资金) may stand after its dot."""
        if self.is_list:
            return self.item().get("name") is not None
        keys = self.keys()
        return any(name in keys for name in NAMED_LISTS)

    def names(self) -> list[str]:
        """Every key that a form may want, those with Chinese names first by these."""
        keys = [one for one in self.keys() if one not in _OF_A_DRAFT]
        return [*(word for word, key in KEYS.items() if key in keys), *keys]


_OF_A_DRAFT = ("faults", "typed", "unplaced")
_OF_A_LOOP = {"index": "integer", "first": "boolean", "last": "boolean", "length": "integer"}
TEXT = Shape(({"type": "string"},))
UNKNOWN = Shape(())
"""What a wrong tag gives: nothing more is said of what is made of it."""


def _mapping(value: object) -> _Schema:
    return value if isinstance(value, dict) else {}


@cache
def _schema() -> _Schema:
    """The published schema, and in it what forms are given besides."""
    path = resource_dir("document") / "document.schema.json"
    schema = _mapping(json.loads(path.read_text("utf-8")))
    parts = dict(_mapping(schema["$defs"]))
    for name, more in VIEWS.items():
        part = _mapping(parts[name])
        parts[name] = {**part, "properties": {**_mapping(part["properties"]), **more}}
    return {**schema, "$defs": parts}


def _shape(*schemas: object) -> Shape:
    return Shape(tuple(one for schema in schemas for one in _resolved(schema)))


def _resolved(schema: object) -> Iterator[_Schema]:
    here = _mapping(schema)
    if "$ref" in here:
        name = str(here["$ref"]).rpartition("/")[2]
        yield from _resolved(_mapping(_schema()["$defs"])[name])
        return
    several = here.get("anyOf") or here.get("oneOf")
    if isinstance(several, list):
        for one in several:
            yield from _resolved(one)
    elif here.get("type") != "null":
        yield here


@cache
def context() -> dict[str, Shape]:
    """The names that every tag may begin from, with what they are."""
    document = _shape(_schema())
    projects = _shape({"type": "array", "items": {"$ref": "#/$defs/project"}})
    loop = {"type": "object", "properties": {key: {"type": of} for key, of in _OF_A_LOOP.items()}}
    texts = dict.fromkeys(("title", "summary", "sheet_unit"), TEXT)
    more = {"document": document, "projects": projects, "loop": _shape(loop), **texts}
    # A ``source`` is one of money, a row of its own; the file is ``document.source``.
    keys = {key: of for key, of in document.keys().items() if key != "source"}
    return {**keys, **more}
