"""Laws that the computing with quantities keeps, whatever the quantities."""

from __future__ import annotations

import re
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from perfdsl.semantics.expressions.algebra import (
    MOST_DECIMALS,
    Trouble,
    Worth,
    added,
    compared,
    divided,
    floored,
    largest,
    multiplied,
    negated,
    smallest,
    subtracted,
)
from perfdsl.semantics.expressions.algebra_text import in_message, kind_of
from perfdsl.semantics.expressions.dimension import is_bounded
from perfdsl.semantics.values.shipped import shipped_measures
from tests.semantics.quantities import (
    OPERATIONS,
    shown,
    sure,
    worth_of,
)

SHIPPED = sorted(shipped_measures().names())
# A quotient of 台 and 套 prints as 台/套, which is declared to be no quotient.
READ_BACK = [name for name in SHIPPED if name not in ("台", "台/套")]


def _is(left: Worth, right: Worth) -> bool:
    return (left.number, left.powers) == (right.number, right.powers)


def _texts(units: list[str]) -> st.SearchStrategy[str]:
    numbers = st.decimals(-(10**9), 10**9, places=3, allow_nan=False).map(lambda one: f"{one:f}")
    scales = st.sampled_from(["", "", "万", "亿"])
    return st.tuples(numbers, scales, st.sampled_from(units)).map("".join)


ANY_UNIT = st.one_of(
    st.sampled_from(SHIPPED),
    st.text(alphabet="甲乙万亿元套台/·*%天月", max_size=12),
    st.lists(st.sampled_from(SHIPPED), min_size=2, max_size=10).map("/".join),
)
ANY = st.tuples(st.sampled_from(["0", "-3.5", "7", "9" * 40, "0." + "1" * 39]), ANY_UNIT).map(
    "".join
)
MIXED = _texts(
    ["元", "套", "元/套", "天", "小时", "套/天", "元/人·月", "人", "月", "%", "‰", "", "倍"]
)
COUNTS = _texts(["套"])
TIMES = _texts(["秒", "分钟", "小时", "天", "周"])
MONEY = _texts(["元"])
ALIKE = st.one_of(
    st.tuples(COUNTS, COUNTS, COUNTS),
    st.tuples(TIMES, TIMES, TIMES),
    st.tuples(MONEY, MONEY, MONEY),
)


@given(MIXED, MIXED)
def test_sums_and_products_commute(first: str, second: str) -> None:
    left, right = worth_of(first), worth_of(second)
    assert _is(sure(multiplied(left, right)), sure(multiplied(right, left)))
    one, other = added(left, right), added(right, left)
    assert isinstance(one, Trouble) == isinstance(other, Trouble)
    if isinstance(one, Worth) and isinstance(other, Worth):
        assert _is(one, other)


@given(MIXED, MIXED, MIXED)
def test_products_associate(first: str, second: str, third: str) -> None:
    one, two, three = worth_of(first), worth_of(second), worth_of(third)
    left = multiplied(sure(multiplied(one, two)), three)
    assert _is(sure(left), sure(multiplied(one, sure(multiplied(two, three)))))


@given(ALIKE, MIXED)
def test_sums_associate_and_products_distribute(parts: tuple[str, str, str], by: str) -> None:
    one, two, three = (worth_of(part) for part in parts)
    total = sure(added(sure(added(one, two)), three))
    assert _is(total, sure(added(one, sure(added(two, three)))))
    factor = worth_of(by)
    products = [sure(multiplied(part, factor)) for part in (one, two, three)]
    summed = sure(added(sure(added(products[0], products[1])), products[2]))
    assert _is(sure(multiplied(total, factor)), summed)


@given(MIXED, MIXED)
def test_a_quotient_times_its_divisor_is_the_dividend(first: str, second: str) -> None:
    left, right = worth_of(first), worth_of(second)
    assume(right.number)
    assert _is(sure(multiplied(sure(divided(left, right)), right)), left)


@given(MIXED, MIXED)
def test_a_difference_undoes_a_sum(first: str, second: str) -> None:
    left, right = worth_of(first), worth_of(second)
    total = added(left, right)
    if isinstance(total, Worth):
        assert compared(sure(subtracted(total, right)), left) == 0
        assert compared(total, left) == (right.number > 0) - (right.number < 0)


@given(st.decimals(0, 10**9, places=2), st.decimals(0, 10**9, places=2))
def test_adding_in_another_unit_of_money_is_the_same(first: Fraction, second: Fraction) -> None:
    big, small = worth_of(f"{first}万元"), worth_of(f"{second}元")
    assert sure(added(big, small)).number == Fraction(first) * 10_000 + Fraction(second)
    assert shown(added(big, small)) == shown(added(small, big))


@given(_texts(READ_BACK), _texts(READ_BACK), st.sampled_from(sorted(OPERATIONS)))
def test_what_is_printed_reads_back_as_the_same_value(first: str, second: str, sign: str) -> None:
    result = OPERATIONS[sign](worth_of(first), worth_of(second))
    text = shown(result)
    if isinstance(result, Worth) and text != "endless":
        assert compared(worth_of(text), result) == 0
        assert "E" not in text
        assert not re.search(r"\.[0-9]*0(?![0-9])", text)


@given(MIXED, st.integers(0, MOST_DECIMALS))
def test_the_floor_is_never_above_and_within_one_step(text: str, decimals: int) -> None:
    worth = worth_of(text)
    low = sure(floored(worth, decimals))
    assert low.number <= worth.number < low.number + worth.unit.factor / 10**decimals
    assert floored(low, decimals) == low


@given(ANY, ANY)
def test_no_two_quantities_are_ever_an_exception(first: str, second: str) -> None:
    left, right = worth_of(first), worth_of(second)
    assert isinstance(compared(left, right), Trouble) == isinstance(compared(right, left), Trouble)
    results = [operation(left, right) for operation in OPERATIONS.values()]
    results += [floored(left), largest(left, right), smallest(right, left), negated(left)]
    for result in results:
        if isinstance(result, Worth):
            assert is_bounded(result.number)
            assert shown(result)
            assert in_message(result)
            assert kind_of(result).zh


@given(st.lists(st.tuples(st.sampled_from(sorted(OPERATIONS)), ANY), max_size=12))
def test_no_chain_of_operations_is_ever_an_exception(steps: list[tuple[str, str]]) -> None:
    result: Worth | Trouble = worth_of("1")
    for sign, text in steps:
        if isinstance(result, Worth):
            assert shown(result)
            assert in_message(result)
            result = OPERATIONS[sign](result, worth_of(text))
