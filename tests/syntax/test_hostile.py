"""What no author means to type: deep nesting, endless lines, random damage. Never a traceback."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdsl.driver import compile_source
from perfdsl.source import SourceFile

EXAMPLE = Path(__file__).parents[2] / "examples" / "tianjin-2023" / "tianjin-2023.perf"
PIECES = (
    "{", "}", '"', "“", "”", "「", "」", "项目", "单位 1", "产出", "数量", "预算", "=", "+", "≥", "写作",
    "10", "10月", "2023-", "万元", "%", "/", "·", "*", "#", ";", "\n", " ", "\\", "，", "体例", "沿用",
    "权重", "\ufeff", "\u200b", "=======", "<<<<<<< a", "-", "..", "±", "～", "(", ")", "\x00", "𠮷", "é",
    "部门", "任务", "内容",
)  # fmt: skip


def _codes(text: str) -> list[str]:
    return [one.kind.code for one in compile_source(SourceFile("a.perf", text)).diagnostics]


def _places(text: str) -> list[int]:
    """Where the findings stand; each of them within the text and with words to say."""
    starts = []
    for one in compile_source(SourceFile("a.perf", text)).diagnostics:
        assert one.span
        assert 0 <= one.span.start <= one.span.end <= len(text)
        assert one.message.zh
        assert one.message.en
        starts.append(one.span.start)
    return starts


def test_ten_thousand_braces_are_one_finding() -> None:
    assert _codes('体例 "项目支出绩效目标-2015"\n单位 1 "甲"\n项目 "甲" ' + "{" * 10_000) == [
        "P110"
    ]
    assert _codes("项目 " + "{" * 10_000 + "}" * 10_000).count("P110") == 1


def test_nested_blocks_are_cut_off_and_the_next_project_is_still_checked() -> None:
    deep = '项目 "甲" {\n' + "产出 {\n" * 1000 + "}\n" * 1001
    text = f'体例 "项目支出绩效目标-2015"\n单位 1 "甲"\n{deep}项目 "乙" {{\n  预算 5套\n}}\n'
    codes = _codes(text)
    assert codes.count("P110") == 1
    assert "P214" in codes


@pytest.mark.parametrize(
    "line",
    ["甲" * 1_000_000, "@" * 1_000_000, '"' * 1_000_000, "9" * 1_000_000, "项目 " * 300_000,
     "“" * 1_000_000, "\\" * 1_000_000, "#" * 1_000_000, "{}" * 500_000, "-" * 1_000_000,
     "10~" * 300_000, "a/" * 500_000, "1,111" * 200_000, "年" * 1_000_000, "2023-" * 200_000],
    ids=lambda line: line[:4],
)  # fmt: skip
def test_a_million_characters_on_one_line_end(line: str) -> None:
    assert _codes(line) or line.startswith("#")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_pieces_of_the_language_in_any_order_are_reported_in_order(pieces: list[str]) -> None:
    head = '体例 "项目支出绩效目标-2015"\n单位 1 "甲"\n项目 "甲" {\n产出 {\n'
    for text in ("".join(pieces), head + " ".join(pieces)):
        places = _places(text)
        assert places == sorted(places)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_reported_in_order(text: str) -> None:
    places = _places(text)
    assert places == sorted(places)


@pytest.mark.parametrize("seed", range(150))
def test_a_damaged_copy_of_the_example_never_raises(seed: int) -> None:
    dice = random.Random(seed)
    text = EXAMPLE.read_text("utf-8")
    for _ in range(dice.choice((1, 3, 20))):
        at = dice.randrange(len(text))
        if dice.random() < 0.4:
            text = text[:at] + text[at + dice.randrange(1, 40) :]
        elif dice.random() < 0.7:
            text = text[:at] + dice.choice(PIECES) + text[at:]
        else:
            other = dice.randrange(len(text))
            text = text[:at] + text[other : other + dice.randrange(1, 200)] + text[at:]
    places = _places(text)
    assert places == sorted(places)


def test_spans_and_positions_of_findings_lie_in_the_text() -> None:
    found = compile_source(SourceFile("a.perf", '项目 "甲" {')).diagnostics
    assert all(one.span and one.span.begin.line == 1 for one in found)
