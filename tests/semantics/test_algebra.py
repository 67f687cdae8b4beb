"""Computed quantities: units multiply and divide, numbers are exact, nothing is ever raised."""

from __future__ import annotations

import pytest

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
from perfdsl.semantics.expressions.dimension import MOST_BITS
from tests.semantics.quantities import (
    computed,
    declared,
    read,
    shown,
    sure,
    worth_of,
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
    assert computed(line) == result


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
    assert computed(line) == "mismatch"
    first, second = worth_of(left), worth_of(right)
    for trouble in (compared(first, second), largest(first, second), subtracted(first, second)):
        assert trouble == Trouble("mismatch", first, second)


def test_moneys_of_different_bases_do_not_add() -> None:
    measures = declared("计量 美元 金额\n")
    assert computed("5万美元 + 5万元", measures) == "mismatch"
    assert computed("5万美元 + 3美元", measures) == "5.0003万美元"


def test_the_author_s_units_convert() -> None:
    measures = declared("计量 学时 = 45分钟\n")
    assert computed("40学时 + 90分钟", measures) == "42学时"


@pytest.mark.parametrize("text", ["376.40万元", "0.50套", "95000元", "-5.00%", "614.0元/套", "5万"])
def test_a_literal_prints_as_typed(text: str) -> None:
    assert shown(worth_of(text)) == text
    assert in_message(worth_of(text)) == text
    assert shown(negated(negated(worth_of(text)))) == text


def test_the_sign_of_a_literal_turns_and_zero_has_none() -> None:
    assert shown(negated(worth_of("5.00套"))) == "-5.00套"
    assert shown(negated(worth_of("0.0套"))) == "0.0套"


def test_a_quotient_of_like_things_agrees_with_numbers_and_ratios() -> None:
    half = sure(divided(worth_of("50套"), worth_of("100套")))
    assert compared(half, worth_of("50%")) == compared(half, worth_of("0.5")) == 0
    assert shown(multiplied(half, worth_of("2"))) == "100%"
    assert shown(multiplied(worth_of("2"), half)) == "100%"
    assert shown(multiplied(half, worth_of("100%"))) == "50%"
    assert shown(added(half, worth_of("500‰"))) == "1000‰"
    assert shown(subtracted(worth_of("1"), half)) == "0.5"
    assert shown(divided(added(half, half), worth_of("2"))) == "50%"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "decimals", "result"),
    [("33.8万元", 0, "33万元"), ("-1.5套", 0, "-2套"), ("33.888%", 1, "33.8%"), ("2.5", 0, "2"),
     ("7", 3, "7"), ("5.6万件", 0, "5万件"), ("1.999小时", 2, "1.99小时")],
)  # fmt: skip
def test_the_floor_is_taken_in_the_unit_shown(text: str, decimals: int, result: str) -> None:
    assert shown(floored(worth_of(text), decimals)) == result


def test_the_floor_ends_an_endless_decimal() -> None:
    third = sure(divided(worth_of("100万元"), worth_of("3")))
    assert shown(third) == "endless"
    assert shown(floored(third, 2)) == "33.33万元"
    assert shown(floored(third, MOST_DECIMALS + 1)) == "too-large"


def test_the_largest_and_smallest_print_as_typed() -> None:
    worths = [worth_of(text) for text in ("90分钟", "1.50小时", "2小时", "0.50小时")]
    assert shown(largest(*worths)) == "2小时"
    assert shown(smallest(*worths)) == "0.50小时"
    assert shown(largest(worths[0], worths[1])) == "90分钟"


def test_of_many_a_number_and_a_ratio_never_hide_behind_a_quotient() -> None:
    half = sure(divided(worth_of("1套"), worth_of("2套")))
    assert shown(largest(half, worth_of("50%"), worth_of("0.2"))) == "mismatch"
    assert shown(largest(half, worth_of("0.2"))) == "0.5"
    assert shown(largest(worth_of("200‰"), half)) == "500‰"


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
    assert (kind_of(worth_of(text)).zh, kind_of(worth_of(text)).en) == (kind, english)


def test_a_message_shows_what_cannot_be_printed_roughly() -> None:
    assert in_message(sure(divided(worth_of("100万元"), worth_of("3")))) == "≈33.3333万元"
    long = sure(multiplied(worth_of("9" * 40 + "套"), worth_of("9" * 40)))
    assert in_message(long) == "≈1.00000E+80套"
    assert shown(long) == "too-large"


def test_a_chain_of_products_ends() -> None:
    worth = worth_of("9" * 40)
    for _ in range(MOST_BITS):
        product = multiplied(worth, worth)
        if isinstance(product, Trouble):
            assert product == Trouble("too-large", worth, worth)
            return
        worth = product
    raise AssertionError("it never ended")


@pytest.mark.parametrize("units", [["元"], [f"单位{one}" for one in "甲乙丙丁戊己庚辛壬癸"]])
def test_units_do_not_grow_without_end(units: list[str]) -> None:
    product: Worth | Trouble = worth_of("1")
    for unit in units * 10:
        if isinstance(product, Worth):
            product = multiplied(product, worth_of(f"1{unit}"))
    assert isinstance(product, Trouble)
    assert product.sort == "too-large"


def test_factors_of_extreme_length_are_refused() -> None:
    zeros = "0." + "0" * 30 + "1"
    lines = [f"计量 {'甲' * (one + 1)} = {zeros}{'甲' * one}" for one in range(1, 30)]
    measures = declared("计量 甲\n" + "\n".join(lines) + "\n")
    assert read("5" + "甲" * 30, measures) == Trouble("too-large")
