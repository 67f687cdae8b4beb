"""How the command line gives options and words."""

from __future__ import annotations

import pytest

from perfdsl.cli.options import Argument, Option, read
from perfdsl.cli.usage import UsageFault

PARAMS = (
    Argument("paths"),
    Option(["-f", "--format", "formats"]),
    Option(["-o", "--output"], default="build"),
    Option(["--dry-run"], is_flag=True),
    Option(["-v", "--verbose"], is_flag=True),
)


def given(*words: str) -> dict[str, object]:
    """What is given, without what was left as it is."""
    blank = read(PARAMS, ())
    return {name: value for name, value in read(PARAMS, words).items() if value != blank[name]}


def test_what_is_not_given_has_its_default() -> None:
    blank = {"paths": (), "formats": None, "output": "build", "dry_run": False, "verbose": False}
    assert read(PARAMS, ()) == blank


@pytest.mark.parametrize("words", [("--format", "a"), ("--format=a",), ("-f", "a"), ("-fa",)])
def test_a_value_may_stand_beside_its_option_or_with_it(words: tuple[str, ...]) -> None:
    assert given(*words) == {"formats": "a"}


def test_a_value_may_be_empty_and_may_look_like_an_option() -> None:
    assert given("--format=") == {"formats": ""}
    assert given("--format", "--dry-run") == {"formats": "--dry-run"}
    assert given("--format=a=b") == {"formats": "a=b"}
    assert given("-f=b") == {"formats": "=b"}


def test_words_and_options_stand_in_any_order() -> None:
    assert given("甲", "--dry-run", "乙", "-") == {"paths": ("甲", "乙", "-"), "dry_run": True}


def test_after_two_dashes_everything_is_a_word() -> None:
    assert given("--", "--dry-run", "--", "-f") == {"paths": ("--dry-run", "--", "-f")}


def test_flags_of_one_letter_stand_together_before_one_with_a_value() -> None:
    assert given("-vfa") == {"verbose": True, "formats": "a"}
    assert given("-vf", "a") == {"verbose": True, "formats": "a"}


def test_an_option_given_twice_counts_the_last_time() -> None:
    assert given("-f", "a", "--format=b") == {"formats": "b"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--formats",), "没有选项「--formats」；是不是「--format」？"),
        (("-x",), "没有选项「-x」"),
        (("-vx",), "没有选项「-x」"),
        (("--dry-run=yes",), "选项「--dry-run」后面不带内容"),
        (("--format",), "选项「--format」后面少了内容"),
        (("-vf",), "选项「-f」后面少了内容"),
    ],
)
def test_what_cannot_be_read_is_told(words: tuple[str, ...], said: str) -> None:
    with pytest.raises(UsageFault) as told:
        read(PARAMS, words)
    assert told.value.text.zh == said
