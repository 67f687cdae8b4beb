"""A text that is quoted reads back as the same text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.importing.writing.quoting import comment, quoted
from perfdsl.source import SourceFile
from perfdsl.syntax import ast
from perfdsl.syntax.parser import parse

# ＂ beside unpaired quotes of both other kinds is the one text that no pair can hold.
TEXTS = st.text(st.characters(exclude_characters="\r＂", exclude_categories=("Cc", "Cs", "Cn")))


def _read_back(text: str) -> str:
    parsed = parse(SourceFile("文字.perf", f"单位 {quoted(text)}\n"))
    assert not parsed.diagnostics
    unit = parsed.file.declarations[0]
    assert isinstance(unit, ast.Unit)
    assert unit.name
    return unit.name.value


@given(TEXTS)
def test_any_text_reads_back(text: str) -> None:
    assert _read_back(text) == text


@pytest.mark.parametrize(
    "text",
    [
        '甲"乙',
        "甲\\乙",
        "甲\n乙",
        "“甲”",
        "「甲",
        "a}b{c",
        "# 甲",
        "＂甲",
        '＂甲"',
        "＂「甲」“乙”",
        "\\n",
        "甲\\",
    ],
)
def test_what_looks_like_code_reads_back(text: str) -> None:
    assert _read_back(text) == text


def test_a_control_character_leaves_a_mark_and_not_itself() -> None:
    assert quoted("甲\x07乙") == '"甲�乙"'


@given(st.text())
def test_a_comment_stays_on_its_line(text: str) -> None:
    assert not re.search(r"[\n\r\x00-\x08\x0b-\x1f]", comment(text))
