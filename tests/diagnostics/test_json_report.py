"""The report as JSON."""

from __future__ import annotations

import json

import jsonschema
import pytest

from perfdsl.diagnostics import as_json
from perfdsl.diagnostics.model import Diagnostic, Lang
from perfdsl.resources import resource_dir
from tests.diagnostics.findings import TWICE, all_findings, sum_fault, with_fix


def schema() -> dict[str, object]:
    path = resource_dir("diagnostics") / as_json.SCHEMA_FILE
    loaded: dict[str, object] = json.loads(path.read_text("utf-8"))
    return loaded


def first(found: Diagnostic, lang: Lang = "zh") -> dict[str, object]:
    shown: dict[str, list[dict[str, object]]] = json.loads(as_json.render((found,), lang))
    return shown["diagnostics"][0]


def test_the_schema_is_a_valid_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_shape_of_finding_keeps_to_the_schema(lang: Lang) -> None:
    shown = json.loads(as_json.render(all_findings(), lang))
    jsonschema.Draft202012Validator(schema()).validate(shown)
    assert len(shown["diagnostics"]) == len(all_findings())


def test_no_findings_keep_to_the_schema() -> None:
    shown = json.loads(as_json.render((), "zh"))
    assert jsonschema.Draft202012Validator(schema()).is_valid(shown)
    assert shown["diagnostics"] == []


def test_a_finding_has_the_keys_of_the_contract() -> None:
    assert first(sum_fault()) == {
        "code": "P401",
        "name": "budget-sum",
        "severity": "error",
        "message": "预算数与资金来源之和不相等",
        "help": "改预算数为 190.00万元，或补足资金来源",
        "notes": ["差额：10.00万元", "依据：体例「项目支出绩效目标-2015」"],
        "path": "2023.perf",
        "range": {"start": {"line": 4, "column": 6}, "end": {"line": 4, "column": 14}},
        "related": [
            {
                "path": "2023.perf",
                "range": {"start": {"line": 4, "column": 17}, "end": {"line": 4, "column": 39}},
                "message": "合计 190.00万元",
            }
        ],
        "project": "被装购置",
        "fixes": [],
    }


def test_a_fix_tells_what_to_replace() -> None:
    place = {"start": {"line": 6, "column": 19}, "end": {"line": 6, "column": 25}}
    assert first(with_fix(), "en")["fixes"] == [
        {
            "message": "write 1900套",
            "safe": True,
            "edits": [{"path": "2023.perf", "range": place, "text": "1900套"}],
        }
    ]


def test_only_words_depend_on_the_language() -> None:
    def bare(lang: Lang) -> str:
        shown = json.loads(as_json.render(all_findings(), lang))
        for found in shown["diagnostics"]:
            for item in (found, *found["related"], *found["fixes"]):
                item.pop("message")
            found.pop("help")
            found.pop("notes")
        return json.dumps(shown)

    assert bare("zh") == bare("en")


def test_half_a_surrogate_in_a_file_name_is_still_json() -> None:
    assert first(TWICE.of("a\udc80", name="x"))["path"] == "a\udc80"
