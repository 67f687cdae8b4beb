"""Baselines: what is on record stays on record, and nothing else is hidden."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.diagnostics.baseline import (
    Baseline,
    compare,
    decoded,
    encoded,
    joined,
    record,
)
from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.source import SourceFile, Span

KINDS = [
    Kind("P401", "bad", Severity.ERROR, Text("坏 {n}", "bad {n}")),
    Kind("P529", "late", Severity.WARNING, Text("疑 {n}", "late {n}")),
    Kind("P530", "high", Severity.HINT, Text("高 {n}", "high {n}")),
    Kind("P604", "unused", Severity.WARNING, Text("闲 {n}", "unused {n}")),
]
SOURCES = [SourceFile(name, "甲乙丙丁\n" * 4) for name in ("甲.perf", "下属/乙.perf")]


@st.composite
def found(draw: st.DrawFn) -> Diagnostic:
    source = draw(st.sampled_from(SOURCES))
    start = draw(st.integers(0, 15))
    one = draw(st.sampled_from(KINDS)).at(Span(source, start, start + 2), n=draw(st.integers(0, 1)))
    return replace(one, project=draw(st.none() | st.sampled_from(("项目甲", "项目\udc80"))))


FINDINGS = st.lists(found(), max_size=12)


def named(path: str) -> str:
    return path


@given(FINDINGS)
def test_what_is_written_is_read_back(findings: list[Diagnostic]) -> None:
    baseline = record(findings, named)
    assert decoded(encoded(baseline).decode("utf-8")) == baseline
    assert encoded(record(reversed(findings), named)) == encoded(baseline)


@given(FINDINGS)
def test_against_its_own_baseline_only_errors_and_waivers_are_new(
    findings: list[Diagnostic],
) -> None:
    result = compare(findings, record(findings, named), named)
    assert [one.kind.code for one in result.new] == [
        one.kind.code for one in findings if one.kind.code in ("P401", "P604")
    ]
    assert result.hidden == len(findings) - len(result.new)
    assert result.gone == ()


@given(FINDINGS, FINDINGS)
def test_every_finding_is_new_or_hidden_and_every_record_met_or_gone(
    older: list[Diagnostic], newer: list[Diagnostic]
) -> None:
    baseline = record(older, named)
    result = compare(newer, baseline, named)
    assert len(result.new) + result.hidden == len(newer)
    assert result.hidden + sum(one.count for one in result.gone) == baseline.count
    errors = [one for one in newer if one.severity is Severity.ERROR]
    assert [one for one in result.new if one.severity is Severity.ERROR] == errors


@given(FINDINGS)
def test_lines_added_above_change_nothing(findings: list[Diagnostic]) -> None:
    moved = {one: SourceFile(one.path, "新的一行\n\n" + one.text) for one in SOURCES}
    later = [
        replace(one, span=Span(moved[one.span.source], one.span.start + 6, one.span.end + 6))
        for one in findings
        if one.span
    ]
    assert record(later, named) == record(findings, named)


def test_one_more_of_the_same_is_new() -> None:
    source = SourceFile("甲.perf", "丙丙丙")
    same = [KINDS[1].at(Span(source, at, at + 1), n=1) for at in range(3)]
    result = compare(same, record(same[:2], named), named)
    assert (result.new, result.hidden) == ((same[2],), 2)


def test_records_that_were_not_looked_at_stay() -> None:
    one, two = (record([KINDS[1].at(Span(each, 0, 2), n=1)], named) for each in SOURCES)
    both = joined(one, two.records)
    assert both.count == 2
    assert [record.path for record in both.records] == ["下属/乙.perf", "甲.perf"]
    assert joined(one, one.records) == one


def test_the_file_has_a_line_a_record_in_order() -> None:
    source = SourceFile("甲.perf", "10月前，10月前")
    findings = [KINDS[1].at(Span(source, at, at + 4), n=at) for at in (5, 0)]
    lines = encoded(record(findings, named)).decode("utf-8").splitlines()
    assert lines[:3] == ["{", '  "perfc_baseline": 1,', '  "findings": [']
    assert lines[3].startswith(
        '    {"path": "甲.perf", "code": "P529", "project": null, "message": "疑 0", "count": 1, '
    )
    assert lines[5:] == ["  ]", "}"]
    assert encoded(Baseline(())).decode("utf-8").splitlines()[2] == '  "findings": []'


SOUND = '{"path": "甲", "code": "P529", "project": null, "message": "疑", "count": 1, "fingerprint": "a"}'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        '{"schema": 1, "diagnostics": []}',
        '{"perfc_baseline": true, "findings": []}',
        '{"perfc_baseline": "1", "findings": []}',
        '{"perfc_baseline": 1}',
        '{"perfc_baseline": 1, "findings": {}}',
        '{"perfc_baseline": 1, "findings": [1]}',
        '{"perfc_baseline": 1, "findings": [' + SOUND.replace("1,", "0,") + "]}",
        '{"perfc_baseline": 1, "findings": [' + SOUND.replace('"P529"', "529") + "]}",
        '{"perfc_baseline": 1, "findings": [' + SOUND.replace("null", "1") + "]}",
        '{"perfc_baseline": 1, "findings": [' + SOUND + "\n<<<<<<< 甲\n]}",
        "[" * 100_000,
        '{"perfc_baseline": ' + "9" * 10_000 + "}",
    ],
)
def test_what_is_no_baseline_is_none(text: str) -> None:
    assert decoded(text) is None


def test_another_version_is_told() -> None:
    assert decoded('{"perfc_baseline": 2, "records": []}') == 2
    assert isinstance(decoded('{"perfc_baseline": 1, "findings": [' + SOUND + "]}"), Baseline)
