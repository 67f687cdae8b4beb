"""What a scheme becomes: its sources, forms, counts and severities, with those of its parent."""

from __future__ import annotations

import pytest

from perfdsl.cli.catalogue import KINDS
from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.diagnostics.severities import adjusted
from perfdsl.driver import compile_source
from perfdsl.semantics.schemes.library import shipped_names, shipped_scheme
from perfdsl.semantics.schemes.reader import read_scheme
from perfdsl.semantics.schemes.references import (
    judge_forms,
    judge_severities,
    without_consequences,
)
from perfdsl.semantics.schemes.scheme import DEFAULT_FORM, RowCount, Scheme, Source
from perfdsl.semantics.values.shipped import shipped_measures
from perfdsl.source import SourceFile
from perfdsl.syntax import ast
from perfdsl.syntax.parser import parse
from tests import programs

FORMS = ("项目支出绩效目标表", "绩效目标平铺表", "项目支出绩效目标申报表")
PARENT = "项目支出绩效目标-2015"


LANGUAGE = [one for one in KINDS if "P100" <= one.code < "P600"]


def scheme(lines: str, parent: str | Scheme = PARENT) -> Scheme:
    """The scheme of these lines on a parent; it has no fault."""
    text = f'体例 "甲" 沿用 "乙" {{\n{lines}\n}}\n'
    parsed = parse(SourceFile("甲.perf", text))
    assert not parsed.diagnostics
    node = parsed.file.declarations[0]
    assert isinstance(node, ast.Scheme)
    above = shipped_scheme(parent) if isinstance(parent, str) else parent
    read, found = read_scheme(node, above, shipped_measures())
    assert not found
    assert read
    return read


def judged(lines: str) -> list[tuple[int, str]]:
    """Line and message of what is wrong with the severities of a scheme of these lines."""
    found = judge_severities([scheme(lines)], LANGUAGE)
    return [(one.span.begin.line, one.message.zh) for one in found if one.span]


# --- money sources --------------------------------------------------------------------------------


def test_a_source_knows_the_one_it_is_a_part_of() -> None:
    read = scheme("资金来源 财政资金 { 一般公共预算, 政府性基金 }, 其他资金")
    assert read.source_names == ("财政资金", "一般公共预算", "政府性基金", "其他资金")
    public, other = Source("一般公共预算"), Source("其他资金")
    treasury = Source("财政资金", (public, Source("政府性基金")))
    assert read.sources == (treasury, other)
    assert read.source("一般公共预算") == (public, treasury)
    assert read.source("财政资金") == (treasury, None)
    assert read.source("上级资金") is None


def test_sources_are_replaced_as_a_whole() -> None:
    parent = scheme("资金来源 财政资金 { 一般公共预算 }, 其他资金")
    assert scheme("", parent).source_names == parent.source_names
    assert scheme("资金来源 县级资金", parent).source_names == ("县级资金",)


# --- levels ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("3", 3, 3),
        ("1～3", 1, 3),
        ("1-3", 1, 3),
        ("1..3", 1, 3),
        ("≥ 2", 2, None),
        ("> 2", 3, None),
        ("≤ 5", 0, 5),
        ("< 5", 0, 4),
        ("= 4", 4, 4),
        ("≥ 0", 0, None),
        ("２～３", 2, 3),
    ],
)
def test_a_number_of_rows_in_any_spelling(typed: str, low: int, high: int | None) -> None:
    level = scheme(f"产出 行数 {typed}").level("产出")
    assert level
    assert level.rows == RowCount(low, high)


def test_a_level_keeps_the_number_of_rows_it_takes_over() -> None:
    parent = scheme("产出 行数 1～3 { 数量 行数 2 }")
    level = scheme("产出 选填 { 数量 建议 }", parent).level("产出")
    assert level
    assert level.rows == RowCount(1, 3)
    assert level.levels[0].rows == RowCount(2, 2)


# --- form and severities --------------------------------------------------------------------------


def test_a_scheme_that_names_no_form_has_the_usual_one() -> None:
    shipped = [one for name in shipped_names() if (one := shipped_scheme(name))]
    assert {one.form for one in shipped if one.form_span is None} == {DEFAULT_FORM}
    assert {one.form for one in shipped} <= set(FORMS)
    assert DEFAULT_FORM in FORMS
    assert scheme("", scheme('表样 "绩效目标平铺表"')).form == "绩效目标平铺表"


def test_an_unknown_form_is_told_once_with_the_nearest() -> None:
    parent = scheme('表样 "绩效目标平辅表"')
    child = scheme("", parent)
    (found,) = judge_forms([parent, child], FORMS)
    assert found.span == parent.form_span
    assert "绩效目标平铺表" in found.fixes[0].message.zh
    assert not list(judge_forms([scheme('表样 "绩效目标平铺表"'), scheme("")], FORMS))


def test_a_scheme_replaces_the_severities_of_its_parent() -> None:
    parent = scheme("程度 P511 错误; 程度 P522 off")
    child = scheme("程度 p511 提示; 程度 P308 warning", parent)
    assert child.severity_by_code == {
        "P511": Severity.HINT,
        "P522": None,
        "P308": Severity.WARNING,
    }


def test_the_severities_of_warnings_and_hints_may_change() -> None:
    codes = [one.code for one in LANGUAGE if one.severity is not Severity.ERROR]
    assert codes
    for word in ("错误", "警告", "提示", "忽略"):
        assert not judged("\n".join(f"程度 {code} {word}" for code in codes))


def test_no_error_may_be_weakened() -> None:
    errors = [one.code for one in LANGUAGE if one.severity is Severity.ERROR]
    assert not judged("\n".join(f"程度 {code} 错误" for code in errors))
    for word in ("警告", "提示", "忽略"):
        assert len(judged("\n".join(f"程度 {code} {word}" for code in errors))) == len(errors)


@pytest.mark.parametrize("code", ["P599", "P999", "P027", "X"])
def test_a_code_that_no_source_can_give_is_none(code: str) -> None:
    assert [(line, "没有这个编号" in text) for line, text in judged(f"程度 {code} 警告")] == [
        (2, True)
    ]


def test_a_severity_is_judged_where_it_was_written_and_once() -> None:
    parent = scheme("程度 P401 警告")
    child = scheme("程度 P9999 警告", parent)
    found = list(judge_severities([parent, child], LANGUAGE))
    assert [one.span for one in found] == [rule.span for rule in child.severities]


def test_a_finding_is_as_grave_as_the_scheme_says() -> None:
    found = _findings('    成本 "总成本" ≤ 100万\n')
    assert [one.kind.code for one in found] == ["P511"]
    (graver,) = adjusted(found, {"P511": Severity.ERROR})
    assert (graver.severity, graver.message, graver.span) == (
        Severity.ERROR,
        found[0].message,
        found[0].span,
    )
    assert not list(adjusted(found, {"P511": None}))
    assert list(adjusted(found, {"P522": None})) == found


def test_an_error_stays_an_error_whatever_a_scheme_says() -> None:
    found = _findings('    数量 "甲" ""\n')
    assert list(adjusted(found, {"P301": None})) == found
    assert list(adjusted(found, {"P301": Severity.HINT})) == found


# --- what is not there ----------------------------------------------------------------------------


def test_names_that_a_faulty_scheme_may_lack_are_not_told() -> None:
    found = _findings('    机制 "甲" 3套\n')
    assert [one.kind.code for one in found] == ["P203"]
    whole = scheme("")
    assert list(without_consequences(found, whole)) == found
    parsed = parse(SourceFile("甲.perf", '体例 "甲" 沿用 "乙" {\n  产出 必添\n}\n'))
    node = parsed.file.declarations[0]
    assert isinstance(node, ast.Scheme)
    faulty, _ = read_scheme(node, shipped_scheme(PARENT), shipped_measures())
    assert faulty
    assert not faulty.complete
    assert not list(without_consequences(found, faulty))
    assert not scheme("", faulty).complete


def _findings(rows: str) -> list[Diagnostic]:
    return list(compile_source(SourceFile("甲.perf", programs.rows(rows))).diagnostics)
