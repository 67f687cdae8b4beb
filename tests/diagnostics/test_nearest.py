"""Did-you-mean: what is suggested, what is not, and at what cost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.spelling.characters import cost, plain, syllable
from perfdsl.resources import resource_dir
from tests.diagnostics.spellings import INDICATORS, LEVELS, pairs, strangers
from tests.effort import calls

WORDS = st.text(st.sampled_from("产出效益指标实时ab３數"), max_size=8)


def test_there_are_enough_words_to_tune_by() -> None:
    assert len(set(pairs())) >= 120
    assert len(set(strangers())) >= 60


@pytest.mark.parametrize(("names", "word", "meant"), pairs(), ids=lambda one: str(one)[-20:])
def test_a_slip_is_understood(names: Sequence[str], word: str, meant: str) -> None:
    assert nearest(word, names) == meant


@pytest.mark.parametrize(("names", "word"), strangers(), ids=lambda one: str(one)[-20:])
def test_a_word_of_another_kind_gets_no_suggestion(names: Sequence[str], word: str) -> None:
    assert nearest(word, names) is None


@pytest.mark.parametrize(
    ("char", "sound"),
    [
        ("啊", "a"),
        ("指", "zhi"),
        ("标", "biao"),
        ("率", "lv"),
        ("女", "nv"),
        ("座", "zuo"),
        ("略", "lve"),
    ],
)
def test_a_common_character_has_a_syllable(char: str, sound: str) -> None:
    assert syllable(char) == sound


@pytest.mark.parametrize("char", ["a", "1", "。", "亍", "數", "😀", "\udc80"])
def test_what_is_no_common_character_has_none(char: str) -> None:
    assert syllable(char) == ""


def test_sound_and_shape_are_near_and_a_dialect_is_nearer_than_nothing() -> None:
    assert cost("时", "实") < cost("四", "是") < cost("时", "产")
    assert cost("己", "已") < 0.5
    assert cost("林", "令") < 1


@pytest.mark.parametrize(
    ("typed", "same"), [("５％１", "5%1"), ("數量 指標", "数量指标"), ("--Fix", "fix")]
)
def test_width_case_and_older_characters_make_no_difference(typed: str, same: str) -> None:
    assert plain(typed) == same


def test_of_equal_names_the_first_is_taken() -> None:
    assert nearest("甲乙丙", ["甲乙丁", "甲乙戊"]) == "甲乙丁"
    assert nearest("甲乙丙", ["甲乙戊", "甲乙丁"]) == "甲乙戊"


@given(WORDS, st.lists(WORDS, max_size=6))
def test_a_known_name_is_its_own_nearest(word: str, names: list[str]) -> None:
    found = nearest(word, [*names, word])
    assert found is None or plain(found) == plain(word)
    assert (found is None) == (plain(word) == "")


@given(WORDS, st.lists(WORDS, max_size=6), st.floats(0.5, 1))
def test_a_higher_bar_never_finds_another_name(word: str, names: list[str], bar: float) -> None:
    assert nearest(word, names, bar) in (nearest(word, names, 0.5), None)


@pytest.mark.parametrize("word", ["", "甲" * 81, "甲" * 1_000_000])
def test_what_is_no_slip_is_not_compared(word: str) -> None:
    assert nearest(word, ["甲" * 1_000_000, "甲"]) is None


@pytest.mark.parametrize(
    "names",
    [
        [f"名{number}" * 12 for number in range(20_000)],
        ["甲" * 80 for _ in range(20_000)],
        ["名" * 1_000_000] * 10_000,
        [f"常量{number}" for number in range(50_000)],
    ],
    ids=["long", "same", "huge", "many"],
)
def test_many_and_long_names_cost_little(names: list[str]) -> None:
    nearest("产出", LEVELS)  # the tables are read once
    assert calls(lambda: nearest("甲乙" * 40, names)) < 2_000_000


def test_a_slip_is_found_among_thousands() -> None:
    names = [f"指标{number}" for number in range(5000)]
    assert nearest("验收合格律", [*names, *INDICATORS]) == "验收合格率"


def test_a_program_without_slips_reads_no_tables() -> None:
    code = "import sys, perfdsl.driver; print('perfdsl.diagnostics.spelling' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def entries(name: str) -> list[str]:
    lines = (resource_dir("diagnostics") / "spelling" / name).read_text("utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def test_the_syllables_begin_in_the_order_of_the_standard() -> None:
    starts = [one[-1].encode("gb2312") for one in entries("syllables.txt")]
    names = [one[:-1] for one in entries("syllables.txt")]
    assert len(set(names)) == len(starts) == 396
    assert (starts[0], starts) == ("啊".encode("gb2312"), sorted(starts))
    assert all(b"\xb0\xa1" <= start <= b"\xd7\xf9" for start in starts)


def test_look_alikes_are_groups_of_different_characters() -> None:
    for group in entries("lookalikes.txt"):
        assert len(set(group)) == len(group) >= 2, group


def test_a_traditional_character_has_one_simplified_one() -> None:
    pairs_of = entries("traditional.txt")
    assert all(len(pair) == 2 and pair[0] != pair[1] for pair in pairs_of)
    olds = [pair[0] for pair in pairs_of]
    assert len(set(olds)) == len(olds)
    assert not {pair[1] for pair in pairs_of} & set(olds)
