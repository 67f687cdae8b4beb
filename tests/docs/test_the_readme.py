"""What README shows is what happens."""

from __future__ import annotations

import re
from pathlib import Path

from perfdsl.diagnostics.text import render_one
from perfdsl.driver import compile_source
from perfdsl.source import SourceFile

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def _fence(word: str) -> str:
    match = re.search(rf"^```{word}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert match, word
    return match[1]


def test_the_first_file_compiles_without_a_finding() -> None:
    assert compile_source(SourceFile("2023.perf", _fence("perf"))).diagnostics == ()


def test_the_report_is_what_a_wrong_sum_prints() -> None:
    wrong = _fence("perf").replace("财政资金 150.00万元", "财政资金 140.00万元")
    found = compile_source(SourceFile("2023.perf", wrong)).diagnostics
    assert [render_one(one, "zh") for one in found] == [_fence("text")]


def test_ci_runs_the_two_commands_that_readers_are_told() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    for mark in ("main", "tests"):
        assert f"<!-- {mark} -->" in README
        assert f"readme {mark}" in script


def test_every_file_that_readme_links_to_exists() -> None:
    for link in re.findall(r"\]\(([^)#]+)", README):
        assert (ROOT / link).exists(), link
