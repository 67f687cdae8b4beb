"""The word lists of the rules: every one is used, and a file that is not well formed is refused."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from perfdsl.resources import resource_dir
from perfdsl.semantics.words import FOLDER, WordList, read_lists

FILES = sorted(resource_dir(FOLDER).iterdir())
PACKAGE = Path(__file__).parents[2] / "perfdsl"


def _named_in_code() -> set[tuple[str, str]]:
    """Every (file, list) that a ``WordList`` of the package is made of."""
    calls = (
        node
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "WordList"
    )
    return {tuple(ast.literal_eval(one) for one in call.args) for call in calls}


def test_every_list_is_used_and_every_used_list_is_there() -> None:
    there = {
        (path.stem, section)
        for path in FILES
        for section in read_lists(path.read_text("utf-8"), path.name)
    }
    assert there == _named_in_code()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_word_file_tells_an_officer_what_it_is_for(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.startswith("# P")
    assert "P5" in text.splitlines()[0]


def test_a_list_holds_its_words_in_order() -> None:
    assert WordList("placeholder", "没有").words == ("无", "没有")


def test_words_are_asked_for_in_three_ways() -> None:
    satisfied = WordList("cost_direction", "满意")
    assert "满意度" in satisfied
    assert satisfied.within("职工满意度调查")
    assert satisfied.ends("职工满意度")
    assert not satisfied.ends("职工满意度调查")
    assert not satisfied.within("职工人数")


def test_a_comment_may_follow_words() -> None:
    assert read_lists("[甲] # 头\n乙 丙 # 丁\n", "表.txt") == {"甲": ("乙", "丙")}


@pytest.mark.parametrize(
    "text",
    [
        "词 在表前\n[甲]\n乙\n",
        "[甲]\n乙\n[甲]\n丙\n",
        "[甲]\n乙 丙\n乙\n",
        "[甲]\n\n[乙]\n丙\n",
        "[甲]\n",
        "[甲\n乙\n",
        "甲]\n乙\n",
        "[]\n乙\n",
        "# 只有注释\n",
        "",
    ],
)
def test_a_file_that_is_not_well_formed_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"表\.txt"):
        read_lists(text, "表.txt")
