"""Chinese numerals in the words of 写作."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.semantics.values.numerals import NUMERALS, numeral, percent_signs


@pytest.mark.parametrize(
    ("words", "number"),
    [("两", 2), ("十", 10), ("十二", 12), ("二十", 20), ("二十五", 25), ("一百零八", 108), ("三千", 3000),
     ("一万二千", 12000), ("二〇二三", 2023), ("三亿五千万", 350_000_000), ("百", None), ("万", None)],
)  # fmt: skip
def test_a_numeral_reads_as_its_number(words: str, number: int | None) -> None:
    assert numeral(words) == (None if number is None else Decimal(number))


def test_a_percentage_in_words_reads_as_one_in_signs() -> None:
    assert percent_signs("百分之九十五以上") == "九十五%以上"
    assert percent_signs("百分之0.5") == "0.5%"


@given(st.text(alphabet="零〇一二两三四五六七八九十百千万亿", max_size=40))
def test_any_row_of_numerals_is_read_without_fail(text: str) -> None:
    for match in NUMERALS.finditer(text):
        value = numeral(match[0])
        assert value is None or value >= 0
