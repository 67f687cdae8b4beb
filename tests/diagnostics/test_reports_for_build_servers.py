"""The reports that GitHub, GitLab and build servers read, and the one by lines."""

from __future__ import annotations

import json

import pytest
from lxml import etree

from perfdsl.diagnostics import concise, github, gitlab, junit
from perfdsl.diagnostics.model import Diagnostic, Lang, Text
from perfdsl.source import SourceFile, Span
from tests.diagnostics.findings import (
    ADVICE,
    TWICE,
    all_findings,
    several_lines,
    sum_fault,
    twice,
    whole_file,
    with_fix,
)

HOSTILE = "<script>]]>&\"'\n::error::假的\x00\x1b\ud800\uffff"


def hostile() -> Diagnostic:
    source = SourceFile("下属 单位/甲,乙:丙 100%.perf", "项目")
    return TWICE.at(Span(source, 0, 2), name=HOSTILE, notes=(Text(HOSTILE, HOSTILE),))


# --- by lines -------------------------------------------------------------------------------------


def test_a_finding_is_a_line_that_begins_with_its_place() -> None:
    assert concise.render(all_findings(), "zh").splitlines() == [
        "2023.perf:4:6: P401 错误 预算数与资金来源之和不相等",
        "2023.perf:6:19: P312 警告 数字「1,900」里有逗号",
        "2023.perf:8:8: P205 错误 「男夏季检察服」出现了两次",
        "2023.perf:7:5: P205 错误 「𠮷祥服」出现了两次",
        "2023.perf:3:1: P501 提示 只是提示",
        "没有.perf: P401 错误 预算数与资金来源之和不相等",
        "4 个错误，1 个警告，1 个提示，在 2 个文件里",
    ]
    assert concise.render((), "en") == "no problems found\n"


def test_a_line_break_in_a_name_makes_no_second_line() -> None:
    found = TWICE.of("a\nb.perf:1:1: P001", name="x\n假的.perf:1:1: P002 错误 假的")
    assert concise.render((found,), "zh").count("\n") == 2


# --- GitHub ---------------------------------------------------------------------------------------


def command(found: Diagnostic, lang: Lang = "zh") -> str:
    line, end = github.render((found,), lang).decode().split("\n")
    assert not end
    return line


def test_a_finding_is_a_workflow_command() -> None:
    assert command(twice()) == (
        "::error file=2023.perf,line=8,endLine=8,col=8,endColumn=16,title=P205"
        "::「男夏季检察服」出现了两次"
    )
    assert command(with_fix(), "en") == (
        "::warning file=2023.perf,line=6,endLine=6,col=19,endColumn=25,title=P312"
        "::the number “1,900” holds a comma%0Afix (--fix applies it): write 1900套"
    )


def test_a_place_over_several_lines_has_no_columns() -> None:
    assert command(several_lines()) == (
        "::notice file=2023.perf,line=3,endLine=10,title=P501::只是提示"
    )


def test_a_whole_file_is_a_command_without_a_line() -> None:
    assert command(whole_file()).startswith("::error file=没有.perf,title=P401::")


def test_the_signs_of_a_command_are_escaped_in_it() -> None:
    line = command(hostile())
    assert line.startswith("::error file=下属 单位/甲%2C乙%3A丙 100%25.perf,line=1,")
    _, _, message = line.removeprefix("::").partition("::")
    assert message.startswith("「<script>]]>&\"'%0A::error::假的<U+0000><U+001B><U+D800>")
    assert github.render((), "zh") == b""


# --- GitLab ---------------------------------------------------------------------------------------


def test_a_finding_is_an_issue_of_code_quality() -> None:
    first, *_, last = json.loads(gitlab.render(all_findings(), "zh"))
    assert len(first.pop("fingerprint")) == 32
    assert first == {
        "description": "预算数与资金来源之和不相等",
        "check_name": "P401",
        "severity": "major",
        "location": {"path": "2023.perf", "lines": {"begin": 4, "end": 4}},
    }
    assert last["location"] == {"path": "没有.perf", "lines": {"begin": 1, "end": 1}}


def test_each_severity_is_one_that_gitlab_knows() -> None:
    shown = json.loads(gitlab.render((twice(), with_fix(), several_lines()), "zh"))
    assert [each["severity"] for each in shown] == ["major", "minor", "info"]
    assert json.loads(gitlab.render((), "zh")) == []


def test_a_fingerprint_stays_when_lines_are_added_above() -> None:
    def mark(text: str, path: str = "x.perf") -> object:
        at = text.index("坏")
        found = ADVICE.at(Span(SourceFile(path, text), at, at + 1))
        return json.loads(gitlab.render((found,), "zh"))[0]["fingerprint"]

    assert mark("坏") == mark("\n\n  坏")
    assert mark("坏") != mark("坏", "y.perf")


def test_half_a_surrogate_does_not_make_a_file_that_strict_readers_refuse() -> None:
    found = TWICE.of("a\udc80.perf", name="\ud800")
    (issue,) = json.loads(gitlab.render((found,), "zh"))
    assert not [one for one in json.dumps(issue, ensure_ascii=False) if "\ud800" <= one <= "\udfff"]


# --- JUnit ----------------------------------------------------------------------------------------


def test_a_file_is_a_suite_and_a_finding_a_failed_case() -> None:
    root = etree.fromstring(junit.render(all_findings(), "zh"))
    assert (root.tag, root.get("tests"), root.get("failures")) == ("testsuites", "6", "6")
    first, last = root
    assert (first.get("name"), first.get("tests"), first.get("failures")) == ("2023.perf", "5", "5")
    assert (last.get("name"), len(last)) == ("没有.perf", 1)
    case = first[0]
    assert dict(case.attrib) == {
        "classname": "2023.perf",
        "name": "P401 4:6",
        "file": "2023.perf",
        "line": "4",
    }
    assert dict(case[0].attrib) == {"type": "P401", "message": "预算数与资金来源之和不相等"}
    assert case[0].text.strip().split("\n")[:2] == [
        "2023.perf:4:6: 错误[P401] 预算数与资金来源之和不相等",
        "差额：10.00万元",
    ]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_clean_run_is_one_case_that_passed(lang: Lang) -> None:
    root = etree.fromstring(junit.render((), lang))
    assert (root.get("tests"), root.get("failures")) == ("1", "0")
    (case,) = root.iter("testcase")
    assert len(case) == 0


def test_hostile_text_is_text_in_xml() -> None:
    (failure,) = etree.fromstring(junit.render((hostile(),), "zh")).iter("failure")
    safe = "「<script>]]>&\"' ::error::假的<U+0000><U+001B><U+D800><U+FFFF>」出现了两次"
    assert failure.get("message") == safe
    assert len(failure) == 0


def test_the_rest_of_a_finding_is_in_the_failure() -> None:
    (failure,) = etree.fromstring(junit.render((sum_fault(),), "zh")).iter("failure")
    assert "位于：项目「被装购置」" in failure.text
