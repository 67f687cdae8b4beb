"""Computed quantities: units multiply and divide, numbers are exact, nothing is ever raised."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

import pytest
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
    literal,
    multiplied,
    negated,
    smallest,
    subtracted,
)
from perfdsl.semantics.expressions.algebra_text import in_message, kind_of, printed
from perfdsl.semantics.expressions.dimension import MOST_BITS, is_bounded
from perfdsl.semantics.model import Amount
from perfdsl.semantics.values.measures import Measures
from perfdsl.semantics.values.shipped import shipped_measures
from perfdsl.source import SourceFile
from perfdsl.syntax import ast
from perfdsl.syntax.parser import parse

Operation = Callable[[Worth, Worth], Worth | Trouble]
OPERATIONS: dict[str, Operation] = {
    "+": added, "-": subtracted, "*": multiplied, "/": divided,
}  # fmt: skip
SHIPPED = sorted(shipped_measures().names())
# A quotient of 台 and 套 prints as 台/套, which is declared to be no quotient.
READ_BACK = [name for name in SHIPPED if name not in ("台", "台/套")]


def _measures(text: str) -> Measures:
    lines = parse(SourceFile("a.perf", text)).file.declarations
    measures = Measures(shipped_measures())
    assert measures.declare(one for one in lines if isinstance(one, ast.Measure)) == []
    return measures


def _read(text: str, measures: Measures | None = None) -> Worth | Trouble:
    measures = measures or shipped_measures()
    number = re.match(r"-?[0-9]+(?:\.[0-9]+)?", text)
    assert number
    scale, unit = measures.scaled(text[number.end() :])
    return literal(Amount(number[0], scale, unit, measures.measure(unit)), measures)


def _worth(text: str, measures: Measures | None = None) -> Worth:
    worth = _read(text, measures)
    assert isinstance(worth, Worth)
    return worth


def _sure(result: Worth | Trouble) -> Worth:
    assert isinstance(result, Worth), result
    return result


def _print(result: Worth | Trouble, measures: Measures | None = None) -> str:
    """What is printed where the scheme's money unit is 万元; else the sort of trouble."""
    if isinstance(result, Worth):
        amount = printed(result, "万元", measures or shipped_measures())
        return amount.text if isinstance(amount, Amount) else amount.sort
    return result.sort


def _computed(line: str, measures: Measures | None = None) -> str:
    left, sign, right = line.split()
    return _print(OPERATIONS[sign](_worth(left, measures), _worth(right, measures)), measures)


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


@pytest.mark.parametrize(
    ("line", "result"),
    [
        ("1小时 + 30分钟", "1.5小时"),
        ("30分钟 + 1小时", "90分钟"),
        ("300万元 + 764000元", "376.4万元"),
        ("614元/套 * 1900套", "116.66万元"),
        ("1900套 * 614元/套", "116.66万元"),
        ("100万元 * 5%", "5万元"),
        ("40套 * 50%", "20套"),
        ("50万元 / 200万元", "25%"),
        ("200万元 / 100套", "2万元/套"),
        ("100万元 / 5万套", "20元/套"),
        ("100元 / 8万套", "0.00125元/套"),
        ("120元/人·月 * 12人·月", "0.144万元"),
        ("120元/人/月 * 12人", "1440元/月"),
        ("10元/天 * 48小时", "0.002万元"),
        ("3元/万人 * 50000人", "0.0015万元"),
        ("8次/年 * 2年", "16次"),
        ("5万件/天 * 3天", "15万件"),
        ("12人 * 3月", "36人·月"),
        ("3人 * 200元", "600元·人"),
        ("10% / 2年", "5%/年"),
        ("5%/年 * 3年", "15%"),
        ("5%/年 * 100万元", "5万元/年"),
        ("50% * 50%", "25%"),
        ("1倍 + 50%", "1.5倍"),
        ("3百分点 + 2个百分点", "5百分点"),
        ("1 / 80%", "1.25"),
        ("10 / 4", "2.5"),
        ("2 * 5%", "10%"),
        ("1 / 2天", "0.5/天"),
        ("5套 - 8套", "-3套"),
        ("5万 + 3", "50003"),
        ("600台/套 + 100台/套", "700台/套"),
        ("10台/套 / 2天", "5台/套/天"),
        ("100万元 / 3", "endless"),
        ("1年 + 6月", "1.5年"),
        ("1套 / 0", "division-by-zero"),
        ("0套 / 0元", "division-by-zero"),
    ],
)
def test_units_compute_as_an_officer_expects(line: str, result: str) -> None:
    assert _computed(line) == result


@pytest.mark.parametrize(
    "line",
    [
        "5套 + 5台", "5套 + 5", "5元 + 5套", "5元 + 5元/套", "5% + 5", "5 + 5%", "5% + 3百分点",
        "1年 + 365天", "1月 + 30天", "1工作日 + 1天", "5台/套 + 5套", "1元/天 + 1元/月", "5 - 5%",
        "5甲 + 5乙",
    ],
)  # fmt: skip
def test_different_things_neither_add_nor_compare(line: str) -> None:
    left, _, right = line.split()
    assert _computed(line) == "mismatch"
    first, second = _worth(left), _worth(right)
    for trouble in (compared(first, second), largest(first, second), subtracted(first, second)):
        assert trouble == Trouble("mismatch", first, second)


def test_moneys_of_different_bases_do_not_add() -> None:
    measures = _measures("计量 美元 金额\n")
    assert _computed("5万美元 + 5万元", measures) == "mismatch"
    assert _computed("5万美元 + 3美元", measures) == "5.0003万美元"


def test_the_author_s_units_convert() -> None:
    measures = _measures("计量 学时 = 45分钟\n")
    assert _computed("40学时 + 90分钟", measures) == "42学时"


@pytest.mark.parametrize("text", ["376.40万元", "0.50套", "95000元", "-5.00%", "614.0元/套", "5万"])
def test_a_literal_prints_as_typed(text: str) -> None:
    assert _print(_worth(text)) == text
    assert in_message(_worth(text)) == text
    assert _print(negated(negated(_worth(text)))) == text


def test_the_sign_of_a_literal_turns_and_zero_has_none() -> None:
    assert _print(negated(_worth("5.00套"))) == "-5.00套"
    assert _print(negated(_worth("0.0套"))) == "0.0套"


def test_a_quotient_of_like_things_agrees_with_numbers_and_ratios() -> None:
    half = _sure(divided(_worth("50套"), _worth("100套")))
    assert compared(half, _worth("50%")) == compared(half, _worth("0.5")) == 0
    assert _print(multiplied(half, _worth("2"))) == "100%"
    assert _print(multiplied(_worth("2"), half)) == "100%"
    assert _print(multiplied(half, _worth("100%"))) == "50%"
    assert _print(added(half, _worth("500‰"))) == "1000‰"
    assert _print(subtracted(_worth("1"), half)) == "0.5"
    assert _print(divided(added(half, half), _worth("2"))) == "50%"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "decimals", "result"),
    [("33.8万元", 0, "33万元"), ("-1.5套", 0, "-2套"), ("33.888%", 1, "33.8%"), ("2.5", 0, "2"),
     ("7", 3, "7"), ("5.6万件", 0, "5万件"), ("1.999小时", 2, "1.99小时")],
)  # fmt: skip
def test_the_floor_is_taken_in_the_unit_shown(text: str, decimals: int, result: str) -> None:
    assert _print(floored(_worth(text), decimals)) == result


def test_the_floor_ends_an_endless_decimal() -> None:
    third = _sure(divided(_worth("100万元"), _worth("3")))
    assert _print(third) == "endless"
    assert _print(floored(third, 2)) == "33.33万元"
    assert _print(floored(third, MOST_DECIMALS + 1)) == "too-large"


def test_the_largest_and_smallest_print_as_typed() -> None:
    worths = [_worth(text) for text in ("90分钟", "1.50小时", "2小时", "0.50小时")]
    assert _print(largest(*worths)) == "2小时"
    assert _print(smallest(*worths)) == "0.50小时"
    assert _print(largest(worths[0], worths[1])) == "90分钟"


def test_of_many_a_number_and_a_ratio_never_hide_behind_a_quotient() -> None:
    half = _sure(divided(_worth("1套"), _worth("2套")))
    assert _print(largest(half, _worth("50%"), _worth("0.2"))) == "mismatch"
    assert _print(largest(half, _worth("0.2"))) == "0.5"
    assert _print(largest(_worth("200‰"), half)) == "500‰"


@pytest.mark.parametrize(
    ("text", "kind", "english"),
    [("5万元", "金额（元）", "an amount of money (元)"), ("5套", "数量（套）", "a count (套)"),
     ("5元/套", "单价（元/套）", "a unit price (元/套)"), ("5%", "比率", "a ratio"),
     ("5天", "时长（天）", "a duration (天)"), ("5", "数", "a number"),
     ("5次/年", "频率（次/年）", "a rate (次/年)"), ("5人·月", "数量（人·月）", "a quantity (人·月)"),
     ("5百分点", "比率（百分点）", "a ratio (百分点)"), ("5件/人", "数量（件/人）", "a quantity (件/人)"),
     ("5元/月", "金额（元/月）", "an amount of money (元/月)")],
)  # fmt: skip
def test_a_message_names_the_kind(text: str, kind: str, english: str) -> None:
    assert (kind_of(_worth(text)).zh, kind_of(_worth(text)).en) == (kind, english)


def test_a_message_shows_what_cannot_be_printed_roughly() -> None:
    assert in_message(_sure(divided(_worth("100万元"), _worth("3")))) == "≈33.3333万元"
    long = _sure(multiplied(_worth("9" * 40 + "套"), _worth("9" * 40)))
    assert in_message(long) == "≈1.00000E+80套"
    assert _print(long) == "too-large"


def test_a_chain_of_products_ends() -> None:
    worth = _worth("9" * 40)
    for _ in range(MOST_BITS):
        product = multiplied(worth, worth)
        if isinstance(product, Trouble):
            assert product == Trouble("too-large", worth, worth)
            return
        worth = product
    raise AssertionError("it never ended")


@pytest.mark.parametrize("units", [["元"], [f"单位{one}" for one in "甲乙丙丁戊己庚辛壬癸"]])
def test_units_do_not_grow_without_end(units: list[str]) -> None:
    product: Worth | Trouble = _worth("1")
    for unit in units * 10:
        if isinstance(product, Worth):
            product = multiplied(product, _worth(f"1{unit}"))
    assert isinstance(product, Trouble)
    assert product.sort == "too-large"


def test_factors_of_extreme_length_are_refused() -> None:
    zeros = "0." + "0" * 30 + "1"
    lines = [f"计量 {'甲' * (one + 1)} = {zeros}{'甲' * one}" for one in range(1, 30)]
    measures = _measures("计量 甲\n" + "\n".join(lines) + "\n")
    assert _read("5" + "甲" * 30, measures) == Trouble("too-large")


@given(MIXED, MIXED)
def test_sums_and_products_commute(first: str, second: str) -> None:
    left, right = _worth(first), _worth(second)
    assert _is(_sure(multiplied(left, right)), _sure(multiplied(right, left)))
    one, other = added(left, right), added(right, left)
    assert isinstance(one, Trouble) == isinstance(other, Trouble)
    if isinstance(one, Worth) and isinstance(other, Worth):
        assert _is(one, other)


@given(MIXED, MIXED, MIXED)
def test_products_associate(first: str, second: str, third: str) -> None:
    one, two, three = _worth(first), _worth(second), _worth(third)
    left = multiplied(_sure(multiplied(one, two)), three)
    assert _is(_sure(left), _sure(multiplied(one, _sure(multiplied(two, three)))))


@given(ALIKE, MIXED)
def test_sums_associate_and_products_distribute(parts: tuple[str, str, str], by: str) -> None:
    one, two, three = (_worth(part) for part in parts)
    total = _sure(added(_sure(added(one, two)), three))
    assert _is(total, _sure(added(one, _sure(added(two, three)))))
    factor = _worth(by)
    products = [_sure(multiplied(part, factor)) for part in (one, two, three)]
    summed = _sure(added(_sure(added(products[0], products[1])), products[2]))
    assert _is(_sure(multiplied(total, factor)), summed)


@given(MIXED, MIXED)
def test_a_quotient_times_its_divisor_is_the_dividend(first: str, second: str) -> None:
    left, right = _worth(first), _worth(second)
    assume(right.number)
    assert _is(_sure(multiplied(_sure(divided(left, right)), right)), left)


@given(MIXED, MIXED)
def test_a_difference_undoes_a_sum(first: str, second: str) -> None:
    left, right = _worth(first), _worth(second)
    total = added(left, right)
    if isinstance(total, Worth):
        assert compared(_sure(subtracted(total, right)), left) == 0
        assert compared(total, left) == (right.number > 0) - (right.number < 0)


@given(st.decimals(0, 10**9, places=2), st.decimals(0, 10**9, places=2))
def test_adding_in_another_unit_of_money_is_the_same(first: Fraction, second: Fraction) -> None:
    big, small = _worth(f"{first}万元"), _worth(f"{second}元")
    assert _sure(added(big, small)).number == Fraction(first) * 10_000 + Fraction(second)
    assert _print(added(big, small)) == _print(added(small, big))


@given(_texts(READ_BACK), _texts(READ_BACK), st.sampled_from(sorted(OPERATIONS)))
def test_what_is_printed_reads_back_as_the_same_value(first: str, second: str, sign: str) -> None:
    result = OPERATIONS[sign](_worth(first), _worth(second))
    text = _print(result)
    if isinstance(result, Worth) and text != "endless":
        assert compared(_worth(text), result) == 0
        assert "E" not in text
        assert not re.search(r"\.[0-9]*0(?![0-9])", text)


@given(MIXED, st.integers(0, MOST_DECIMALS))
def test_the_floor_is_never_above_and_within_one_step(text: str, decimals: int) -> None:
    worth = _worth(text)
    low = _sure(floored(worth, decimals))
    assert low.number <= worth.number < low.number + worth.unit.factor / 10**decimals
    assert floored(low, decimals) == low


@given(ANY, ANY)
def test_no_two_quantities_are_ever_an_exception(first: str, second: str) -> None:
    left, right = _worth(first), _worth(second)
    assert isinstance(compared(left, right), Trouble) == isinstance(compared(right, left), Trouble)
    results = [operation(left, right) for operation in OPERATIONS.values()]
    results += [floored(left), largest(left, right), smallest(right, left), negated(left)]
    for result in results:
        if isinstance(result, Worth):
            assert is_bounded(result.number)
            assert _print(result)
            assert in_message(result)
            assert kind_of(result).zh


@given(st.lists(st.tuples(st.sampled_from(sorted(OPERATIONS)), ANY), max_size=12))
def test_no_chain_of_operations_is_ever_an_exception(steps: list[tuple[str, str]]) -> None:
    result: Worth | Trouble = _worth("1")
    for sign, text in steps:
        if isinstance(result, Worth):
            assert _print(result)
            assert in_message(result)
            result = OPERATIONS[sign](result, _worth(text))
