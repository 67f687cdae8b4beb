"""The JSON output is the document model, and nothing is lost on the way."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from perfdsl.backends import emit
from perfdsl.backends.json import spelt
from perfdsl.document.as_json import Json, as_json
from perfdsl.document.model import Document
from perfdsl.resources import resource_dir

from .documents import HOSTILE, SAMPLES


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    """The published schema."""
    path = resource_dir("document") / "document.schema.json"
    return Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


def test_it_keeps_to_the_published_schema(sample: Document, schema: Draft202012Validator) -> None:
    assert [error.message for error in schema.iter_errors(json.loads(emit("json", sample)))] == []


def test_it_says_what_the_model_says(sample: Document) -> None:
    assert json.loads(emit("json", sample)) == as_json(sample)


def test_it_is_readable_utf_8_and_ends_its_last_line() -> None:
    printed = emit("json", SAMPLES["plain"]).decode()
    assert '\n      "name": "机关服务中心",\n' in printed
    assert printed.endswith("\n}\n")


def test_a_hostile_text_comes_back_as_it_was() -> None:
    for number, text in enumerate(HOSTILE):
        printed = json.loads(emit("json", SAMPLES[f"hostile {number}"]))
        assert printed["units"][0]["projects"][0]["name"] == text


def test_it_is_what_the_standard_library_writes(sample: Document) -> None:
    wanted = json.dumps(as_json(sample), ensure_ascii=False, indent=2) + "\n"
    assert emit("json", sample).decode() == wanted


@pytest.mark.parametrize(
    "value",
    [{}, [], {"空": []}, [{}, [None, True, False, 0, -1]], {'"\\\n\u2028': "\x00\u007f😀\ud800"}],
)
def test_any_value_is_written_as_the_standard_library_does(value: Json) -> None:
    assert spelt(value, "\n") == json.dumps(value, ensure_ascii=False, indent=2)
