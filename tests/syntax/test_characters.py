"""Characters that no text may hold, and those that only look different."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.source import SourceFile
from perfdsl.syntax.characters import clean, half_width
from perfdsl.syntax.parser import parse


@pytest.mark.parametrize("char", ["\x00", "\x07", "\x0b", "\x1b", "\x7f", "\ufffe", "\uffff"])
def test_a_character_that_xml_cannot_hold_is_p109_at_its_place(char: str) -> None:
    source = SourceFile("a.perf", f'体例 "甲{char}乙"\n')
    found = parse(source).diagnostics
    assert [(one.kind.code, one.span.begin if one.span else None) for one in found] == [
        ("P109", (1, 6))
    ]


def test_a_line_of_noise_is_one_finding() -> None:
    found = parse(SourceFile("a.perf", "# \x01\x02\x03\n# \x01\n")).diagnostics
    assert [one.span.begin.line for one in found if one.span] == [1, 2]


def test_an_unresolved_conflict_keeps_our_side() -> None:
    text = "年度 2023\n<<<<<<< HEAD\n甲\n||||||| base\n乙\n=======\n丙\n>>>>>>> x\n丁\n"
    cleaned, found = clean(SourceFile("a.perf", text))
    assert len(cleaned) == len(text)
    assert cleaned.split() == ["年度", "2023", "甲", "丁"]
    assert [one.kind.code for one in found] == ["P108"]


def test_a_rule_of_equals_signs_is_no_conflict() -> None:
    assert clean(SourceFile("a.perf", "# a\n# =======\n"))[1] == []


@given(st.text())
def test_half_width_keeps_every_offset(text: str) -> None:
    assert len(half_width(text)) == len(text)


@pytest.mark.parametrize(
    ("full", "half"),
    [
        ("，：；（）｛｝％＝＞＜＋－＊／", ",:;(){}%=><+-*/"),
        ("０１２３．５", "0123.5"),
        ("～〜“”「」", "～〜“”「」"),
    ],
)
def test_signs_of_the_input_method_mean_their_twins(full: str, half: str) -> None:
    assert half_width(full) == half
