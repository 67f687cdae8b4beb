"""P211 names what the author wrote, in the words he wrote it."""

from __future__ import annotations

import pytest

from perfdsl.driver import compile_source
from perfdsl.source import SourceFile
from tests.programs import project


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("  预算 5万元\n  预算 5万元", "预算"),
        ("  budget 5万元\n  budget 5万元\n  预算 1", "budget"),
        ("  预算 = 财政资金 2 + 财政资金 3", "财政资金"),
        ('  用途 "a"\n  用途 "b"', "用途"),
    ],
)
def test_the_message_names_what_is_written_twice(body: str, name: str) -> None:
    found = compile_source(SourceFile("a.perf", project(body))).diagnostics[0]
    assert found.kind.code == "P211"
    assert found.message.zh == f"「{name}」写了两次"
    assert found.related
