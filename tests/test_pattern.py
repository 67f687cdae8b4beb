"""A pattern is compiled when it is first used."""

from __future__ import annotations

import re

import pytest

from perfdsl import pattern as module
from perfdsl.pattern import pattern

WORDS = pattern(r"(\w)(\w*)", re.ASCII)


def test_it_finds_what_the_compiled_one_finds() -> None:
    compiled = re.compile(r"(\w)(\w*)", re.ASCII)
    text = "ab 甲 c"
    assert WORDS.findall(text) == compiled.findall(text)
    assert WORDS.sub("x", text, count=1) == compiled.sub("x", text, count=1)
    found = WORDS.match(text, 1)
    assert found
    assert found.span() == (1, 2)
    assert WORDS.pattern == compiled.pattern
    assert WORDS.flags == compiled.flags


def test_a_wrong_one_is_told_when_it_is_used() -> None:
    wrong = pattern("(")
    with pytest.raises(re.error):
        wrong.match("x")


def test_it_is_compiled_once_and_not_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []

    def counted(text: str, flags: int) -> re.Pattern[str]:
        compiled.append(text)
        return real(text, flags)

    real = module._compile
    monkeypatch.setattr(module, "_compile", counted)
    late = pattern("甲+")
    assert not compiled
    assert late.fullmatch("甲甲")
    assert late.search("乙甲")
    assert compiled == ["甲+"]
