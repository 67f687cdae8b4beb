"""The unified diff: what ``patch`` would make of it is the new text."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from perfdsl.fixing.diff import unified

TEXTS = st.text(st.sampled_from("甲乙\n"), max_size=60)
_HUNK = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


def patched(old: str, lines: list[str]) -> str:
    """The old text with the hunks of a diff applied, which must fit."""
    before, at = old.splitlines(keepends=True), 0
    made: list[str] = []
    for number, line in enumerate(lines[2:], 3):
        is_open = lines[number : number + 1] == ["\\ No newline at end of file"]
        said = line[1:] + ("" if is_open else "\n")
        head = _HUNK.fullmatch(line)
        if head:
            start = int(head[1]) - (0 if head[2] == "0" else 1)
            made += before[at:start]
            at = start
        elif line.startswith("\\"):
            continue
        elif line[0] in " -":
            assert before[at] == said
            at += 1
        if not head and line[0] in " +":
            made.append(said)
    return "".join([*made, *before[at:]])


@given(TEXTS, TEXTS)
def test_the_diff_turns_the_old_text_into_the_new(old: str, new: str) -> None:
    lines = list(unified("a.perf", old, new, "zh"))
    assert bool(lines) == (old != new)
    assert patched(old, lines) == new


def test_lines_far_apart_are_shown_apart_with_three_around() -> None:
    old = "".join(f"{n}\n" for n in range(30))
    new = old.replace("5\n", "五\n", 1).replace("20\n", "二十\n")
    assert list(unified("a.perf", old, new, "zh")) == [
        "--- a.perf\t现在", "+++ a.perf\t改后",
        "@@ -3,7 +3,7 @@", " 2", " 3", " 4", "-5", "+五", " 6", " 7", " 8",
        "@@ -18,7 +18,7 @@", " 17", " 18", " 19", "-20", "+二十", " 21", " 22", " 23",
    ]  # fmt: skip


def test_a_text_without_a_last_line_end_is_told_as_patch_wants_it() -> None:
    assert list(unified("a.perf", "甲", "乙", "en")) == [
        "--- a.perf\tnow", "+++ a.perf\tfixed", "@@ -1 +1 @@",
        "-甲", "\\ No newline at end of file", "+乙", "\\ No newline at end of file",
    ]  # fmt: skip


def test_a_line_that_goes_is_taken_out() -> None:
    lines = list(unified("a.perf", "甲\n乙\n丙\n", "甲\n丙\n", "zh"))
    assert lines[2:] == ["@@ -1,3 +1,2 @@", " 甲", "-乙", " 丙"]


def test_a_large_part_of_other_length_is_shown_whole() -> None:
    old, new = "甲\n" * 5000, "乙\n" * 4999
    lines = list(unified("a.perf", old, new, "zh"))
    assert len(lines) == 3 + 5000 + 4999
