"""The published JSON Schema is a schema, and strict where the contract is."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from perfdsl.document.as_json import as_json
from perfdsl.document.model import Measure, Range
from perfdsl.resources import resource_dir

from .test_as_json import printed

SCHEMA = json.loads((resource_dir("document") / "document.schema.json").read_text(encoding="utf-8"))
VALID: dict[str, Any] = as_json(printed(Measure("quantity", ">=", "3", 1, "人")))


def row(document: Any) -> Any:
    """The one indicator."""
    return document["units"][0]["projects"][0]["indicators"][0]


def objects(schema: Any) -> list[Any]:
    """Every description of an object in the schema."""
    inner = schema.values() if isinstance(schema, dict) else schema
    found = [each for part in inner if isinstance(part, dict | list) for each in objects(part)]
    own = isinstance(schema, dict) and schema.get("type") == "object"
    return [schema, *found] if own else found


def test_it_is_a_schema_of_2020_12() -> None:
    Draft202012Validator.check_schema(SCHEMA)


# What only a draft has, where it has something to say.
OF_A_DRAFT = ("draft", "errors", "faults", "unplaced")


def test_every_key_that_is_described_is_required() -> None:
    assert len(objects(SCHEMA)) > 10
    for each in objects(SCHEMA):
        optional = OF_A_DRAFT if "message" in each["properties"] else (*OF_A_DRAFT, "typed")
        wanted = [key for key in each["properties"] if key not in optional]
        assert each["required"] == wanted
        assert each["description"]


def test_keys_may_be_added() -> None:
    assert Draft202012Validator(SCHEMA).is_valid(VALID | {"later": 1})


def test_a_code_a_year_and_the_budget_of_several_years_may_lack() -> None:
    changed = copy.deepcopy(VALID) | {"year": None}
    changed["units"][0]["code"] = None
    changed["units"][0]["projects"][0]["midterm"]["budget"] = None
    assert Draft202012Validator(SCHEMA).is_valid(changed)


def test_a_range_is_one_pair_or_the_other() -> None:
    both = copy.deepcopy(VALID)
    row(both)["value"] = {
        **as_json_value(Range(None, "1", "2", None, None, 1, "次")),
        **as_json_value(Range(None, None, None, "1", "2", 1, "次")),
    }
    assert Draft202012Validator(SCHEMA).is_valid(VALID)
    del row(both)["value"]["tolerance"]
    assert not Draft202012Validator(SCHEMA).is_valid(both)


def as_json_value(value: Range) -> dict[str, Any]:
    """The value alone as JSON."""
    shape: dict[str, Any] = row(as_json(printed(value)))["value"]
    return shape


@pytest.mark.parametrize(
    "spoil",
    [
        lambda document: document.pop("money_unit"),
        lambda document: document.update(schema=2),
        lambda document: document.update(year="2023"),
        lambda document: row(document).update(weight=7.5),
        lambda document: row(document).update(direction="向上"),
        lambda document: row(document)["value"].update(number=3),
        lambda document: row(document)["value"].update(kind="number"),
        lambda document: row(document)["value"].update(operator="≥"),
        lambda document: row(document)["value"].update(scale=1000),
        lambda document: row(document).pop("attributes"),
        lambda document: document["units"][0]["budget"].update(total="1,000.00"),
        lambda document: document.pop("form"),
        lambda document: document["counts"].update(projects=-1),
        lambda document: document["budget"]["sources"][1]["parts"][0].pop("parts"),
        lambda document: document["budget"]["sources"][1]["parts"][0].update(amount=9.5),
        lambda document: document["units"][0]["projects"][0]["midterm"].pop("text"),
        lambda document: document["units"][0]["projects"][0]["midterm"].update({"to": "2025"}),
    ],
)
def test_what_breaks_the_contract_is_refused(spoil: Callable[[Any], object]) -> None:
    spoiled = copy.deepcopy(VALID)
    spoil(spoiled)
    assert not Draft202012Validator(SCHEMA).is_valid(spoiled)
