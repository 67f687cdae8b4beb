"""The order in which people read findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings

from perfdsl.diagnostics.grouping import grouped
from perfdsl.diagnostics.model import Diagnostic
from perfdsl.diagnostics.text import render
from perfdsl.driver import compile_source
from perfdsl.source import SourceFile
from tests.diagnostics.findings import ADVICE
from tests.diagnostics.generated import REPORTS


def of(path: str, project: str | None) -> Diagnostic:
    return replace(ADVICE.of(path), project=project)


def heads(found: Sequence[Diagnostic]) -> list[str]:
    return [line for line in render(found, "zh").splitlines() if line[:1] in "━─" and line]


def test_a_project_is_named_once_above_its_findings() -> None:
    assert heads([of("a", "甲"), of("a", "甲"), of("a", "乙")]) == [
        "── 项目「甲」",
        "── 项目「乙」",
    ]


def test_what_stands_between_projects_is_told_to_be_outside() -> None:
    found = [of("a", None), of("a", "甲"), of("a", None), of("a", "乙")]
    assert heads(found) == ["── 项目「甲」", "── 项目以外", "── 项目「乙」"]


def test_a_project_that_comes_back_is_gathered() -> None:
    found = [of("库", "甲"), of("库", "乙"), of("库", "甲")]
    assert [[one.project for one in group] for group in grouped(found)[0]] == [["甲", "甲"], ["乙"]]


def test_files_are_named_with_their_counts_where_there_are_several() -> None:
    found = [of("a", None), of("b", "甲"), of("a", None)]
    assert heads(found) == ["━━ a（2 个提示）", "━━ b（1 个提示）", "── 项目「甲」"]
    assert render(found, "en").splitlines()[-1] == "3 hints in 2 files"
    assert heads(found[:1]) == []


def test_a_project_whose_findings_are_all_folded_away_has_no_head() -> None:
    found = [of("a", "甲")] * 60 + [of("a", "乙")]
    assert heads(found) == ["── 项目「甲」"]


def test_a_file_whose_findings_are_all_folded_away_has_no_head() -> None:
    found = [of("a", None)] * 60 + [of("b", "甲")]
    assert heads(found) == ["━━ a（60 个提示）"]
    assert render(found, "zh").splitlines()[-1] == "61 个提示，在 2 个文件里"


def test_no_name_of_a_file_or_project_breaks_a_head() -> None:
    assert heads([of("a\n━━ b", "甲\n── x"), of("c", None)])[:2] == [
        "━━ a<U+000A>━━ b（1 个提示）",
        "── 项目「甲<U+000A>── x」",
    ]


@settings(deadline=None)
@given(found=REPORTS)
def test_grouping_loses_nothing_and_parts_no_project_in_two(found: list[Diagnostic]) -> None:
    files = grouped(found)
    assert sorted(map(id, found)) == sorted(id(one) for f in files for g in f for one in g)
    for groups in files:
        named = [group[0].project for group in groups if group[0].project is not None]
        assert len(named) == len(set(named))
        for group in groups:
            assert {(one.path, one.project) for one in group} == {(group[0].path, group[0].project)}


def test_a_fault_of_syntax_names_the_project_it_stands_in() -> None:
    inside = '单位 1 "甲" {\n  项目 "子" {\n    预算 1万元 = = 财政资金 1万元\n  }\n}\n'
    text = inside + '项目 "丑" {\n  用途 目标\n}\n设 = 3\n'
    found = compile_source(SourceFile("a.perf", text)).diagnostics
    syntax = [
        (one.span.begin.line, one.project) for one in found if one.kind.code < "P200" and one.span
    ]
    assert syntax == [(3, "子"), (7, "丑"), (9, None)]
