"""The diff is what ``diff -u`` prints, and a patch that turns one text into the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.cli.unified import unified

_LINES = st.lists(st.sampled_from(["一\n", "二\n", "三\n", "四\n", "\n"]), max_size=30)


def patched(before: str, diff: str) -> str:
    """The text that the diff makes of the text before; what it says of the old one must be so."""
    old, new, at = before.split("\n"), [], 0
    for line in diff.split("\n")[2:-1]:
        if line.startswith("@@"):
            start, _, count = line.split()[1][1:].partition(",")
            first = int(start) - (count != "0")
            new += old[at:first]
            at = first
        elif line[0] in " -":
            assert old[at] == line[1:]
            new += [line[1:]] if line[0] == " " else []
            at += 1
        else:
            new.append(line[1:])
    return "\n".join([*new, *old[at:]])


@given(_LINES, _LINES)
def test_a_diff_is_a_patch(before: list[str], after: list[str]) -> None:
    old, new = "".join(before), "".join(after)
    diff = unified("a", old, new, "zh", False)
    assert patched(old, diff) == new
    assert bool(diff) == (old != new)


def test_hunks_have_three_lines_of_context_and_share_it() -> None:
    old = "".join(f"{number}\n" for number in range(30))
    new = old.replace("\n5\n", "\n五\n").replace("\n9\n", "\n").replace("\n25\n", "\n25\n新\n")
    assert unified("下属/甲.perf", old, new, "zh", False) == (
        "--- 下属/甲.perf\n+++ 下属/甲.perf\n"
        "@@ -3,11 +3,10 @@\n 2\n 3\n 4\n-5\n+五\n 6\n 7\n 8\n-9\n 10\n 11\n 12\n"
        "@@ -24,6 +23,7 @@\n 23\n 24\n 25\n+新\n 26\n 27\n 28\n"
    )


@pytest.mark.parametrize(
    ("lang", "told"), [("zh", "文件末尾没有换行"), ("en", "No newline at end of file")]
)
def test_a_missing_last_line_end_is_told(lang: str, told: str) -> None:
    diff = unified("a", "一", "一\n", "en" if lang == "en" else "zh", False)
    assert diff == f"--- a\n+++ a\n@@ -1 +1 @@\n-一\n\\ {told}\n+一\n"


def test_colours_are_those_of_git() -> None:
    diff = unified("a", "一\n二\n", "一\n三\n", "zh", True)
    assert diff.split("\n")[2:6] == [
        "\x1b[36m@@ -1,2 +1,2 @@\x1b[0m", " 一", "\x1b[31m-二\x1b[0m", "\x1b[32m+三\x1b[0m",
    ]  # fmt: skip


def test_nothing_in_a_text_steers_the_terminal() -> None:
    diff = unified("a\x1b[2J", "一\u202e\t二\n", "", "zh", False)
    assert "\x1b" not in diff
    assert "-一<U+202E>\t二\n" in diff


def test_thirty_thousand_lines_of_which_every_second_differs_are_compared() -> None:
    old = "".join(f"行 {number}\n" for number in range(30_000))
    new = "".join(f"行 {number}{' ' * (number % 2)}\n" for number in range(30_000))
    assert unified("a", old, new, "zh", False).count("\n+") == 15_001
    assert unified("a", "一\n二\n" * 15_000, "二\n一\n" * 15_000, "zh", False)
