"""Units as products of base units: how a unit's word is read, and how units compose."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.semantics.expressions.dimension import BARE, PERCENT, Powers, Unit, read_unit, times
from perfdsl.semantics.values.shipped import shipped_measures

DAY = 24 * 3600


def _unit(word: str) -> Unit:
    measures = shipped_measures()
    unit = read_unit(*measures.scaled(word), measures)
    assert unit
    return unit


@pytest.mark.parametrize(
    ("word", "powers", "factor"),
    [
        ("", (), 1),
        ("万", (), 10_000),
        ("元", (("元", 1),), 1),
        ("万元", (("元", 1),), 10_000),
        ("%", (), Fraction(1, 100)),
        ("‰", (), Fraction(1, 1000)),
        ("倍", (), 1),
        ("百分点", (("百分点", 1),), 1),
        ("个月", (("月", 1),), 1),
        ("年", (("月", 1),), 12),
        ("工作日", (("工作日", 1),), 1),
        ("元/套", (("元", 1), ("套", -1)), 1),
        ("元/天", (("元", 1), ("秒", -1)), Fraction(1, DAY)),
        ("元/人·月", (("人", -1), ("元", 1), ("月", -1)), 1),
        ("元/人*月", (("人", -1), ("元", 1), ("月", -1)), 1),
        ("元/人/月", (("人", -1), ("元", 1), ("月", -1)), 1),
        ("元/万人", (("人", -1), ("元", 1)), Fraction(1, 10_000)),
        ("台/套", (("台/套", 1),), 1),
        ("元/台/套", (("元", 1), ("台/套", -1)), 1),
        ("台/套/天", (("台/套", 1), ("秒", -1)), Fraction(1, DAY)),
        ("天·小时", (("秒", 2),), DAY * 3600),
        ("天/小时", (), 24),
        ("%/年", (("月", -1),), Fraction(1, 1200)),
        ("没见过", (("没见过", 1),), 1),
        ("/天", (("秒", -1),), Fraction(1, DAY)),
    ],
)
def test_a_unit_is_a_product_of_base_units(
    word: str, powers: Powers, factor: int | Fraction
) -> None:
    unit = _unit(word)
    assert (unit.powers, unit.factor) == (tuple(sorted(powers)), factor)


def test_a_word_of_too_many_parts_is_a_count_of_its_own() -> None:
    word = "/".join("甲乙丙丁戊己庚辛壬")
    assert _unit(word).powers == ((word, 1),)


@pytest.mark.parametrize(
    ("first", "second", "scale", "word"),
    [
        ("元", "套", 1, "元/套"),
        ("万元", "套", 10_000, "元/套"),
        ("万元", "万套", 1, "元/套"),
        ("亿元", "万人", 10_000, "元/人"),
        ("元", "万套", 1, "元/套"),
        ("元/月", "人", 1, "元/月·人"),
        ("米", "/米", 1, "米·米"),
        ("", "天", 1, "/天"),
        ("%", "年", 1, "%/年"),
        ("元", "%", 1, "元"),
    ],
)
def test_a_quotient_is_in_the_authors_words(first: str, second: str, scale: int, word: str) -> None:
    unit = times(_unit(first), _unit(second), -1)
    assert unit
    assert (unit.scale, unit.word) == (scale, word)


WORDS = st.tuples(
    st.sampled_from(["", "万", "亿"]),
    st.sampled_from(
        ["元", "套", "天", "小时", "元/套", "人·月", "%", "元/人·月", "千米/小时", "甲"]
    ),
).map("".join)


@given(WORDS, WORDS, st.sampled_from([1, -1]))
def test_a_composed_unit_reads_back_as_it_is(first: str, second: str, sign: int) -> None:
    made = times(_unit(first), _unit(second), 1 if sign == 1 else -1)
    assert made
    measures = shipped_measures()
    read = read_unit(made.scale, made.word, measures)
    assert read
    assert (read.powers, read.factor) == (made.powers, made.factor)
    assert set(read.parts) == set(made.parts)


def test_a_unit_by_itself_is_bare() -> None:
    assert times(_unit("万元"), _unit("亿元"), -1) == BARE
    assert times(PERCENT, PERCENT, 1) == PERCENT
