"""Values of expressions: exact, and printed whole. Checked against fractions, which cannot round."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from perfdsl.document.model import Document, Project
from tests.programs import Program, project, rows

OPERATORS = ["≥ ", "≤ ", "> ", "< ", "= "]
NUMBERS = st.decimals(min_value=0, max_value=10**6, places=3).map(lambda one: f"{one:f}")
FACTORS = st.sampled_from(["0", "0.5", "2", "3", "7", "12.25", "1000"])
# Divisors that keep every decimal finite.
DIVISORS = st.sampled_from(["2", "4", "5", "8", "10", "0.5", "1.6", "1000"])
MONEY = {"元": Fraction(1, 10_000), "万元": Fraction(1), "亿元": Fraction(10_000)}
UNITS = ["套", "%", "万元", "元/套", "分钟", "亿次", "台/套", "倍", "㎡", "", "元/人·月"]
# A constant's name: none is a word of the language, a unit, a source or a level.
NAMES = ["甲", "乙", "丙数", "单价2023", "unit_price", "基数", "总计数"]


@dataclass(frozen=True)
class Sum:
    """An expression as typed, with what it comes to."""

    typed: str
    worth: Fraction


def _literals(unit: str, size: Fraction = Fraction(1)) -> st.SearchStrategy[Sum]:
    return NUMBERS.map(lambda number: Sum(f"{number}{unit}", Fraction(number) * size))


@st.composite
def _composed(draw: st.DrawFn, parts: st.SearchStrategy[Sum]) -> Sum:
    """Sums, differences, multiples and parts; the operator that binds is drawn before its sides."""
    left = draw(parts)
    sign = draw(st.sampled_from("+-*×/÷"))
    if sign in "+-":
        right = draw(parts)
        worth = left.worth + right.worth if sign == "+" else left.worth - right.worth
        return Sum(f"({left.typed} {sign} {right.typed})", worth)
    factor = draw(FACTORS if sign in "*×" else DIVISORS)
    worth = left.worth * Fraction(factor) if sign in "*×" else left.worth / Fraction(factor)
    return Sum(f"({left.typed}) {sign} {factor}", worth)


def _sums(leaves: st.SearchStrategy[Sum]) -> st.SearchStrategy[Sum]:
    return st.recursive(leaves, _composed, max_leaves=8)


AMOUNTS_OF_MONEY = _sums(st.one_of([_literals(unit, size) for unit, size in MONEY.items()]))
COUNTS = _sums(_literals("套"))


def _document(text: str) -> Document:
    result = Program.of(text).compiled()
    assert result.document, [one.message.zh for one in result.diagnostics]
    return result.document


def _project(body: str) -> Project:
    return _document(project(body)).units[0].projects[0]


def _texts(body: str) -> list[str]:
    """What the rows of outputs print."""
    indicators = _document(rows(body)).units[0].projects[0].indicators
    return [one.text for one in indicators if one.name not in ("办公条件", "职工满意度")]


def _decimal(text: str) -> Fraction:
    """The number of a printed value, which has no exponent and no needless zeros."""
    assert "E" not in text
    assert "." not in text or text[-1] not in "0."
    return Fraction(text)


def _fits(one: Sum) -> bool:
    """Whether the value has no more digits than are ever printed."""
    scaled = one.worth * 10**18
    return scaled.denominator == 1 and abs(one.worth) < 10**18


@given(AMOUNTS_OF_MONEY)
@example(Sum("0.1万元 + 0.2万元", Fraction(3, 10)))
@example(Sum("(100元) / 8", Fraction(1, 800)))
def test_money_prints_every_decimal_in_the_scheme_s_unit(amount: Sum) -> None:
    assume(_fits(amount))
    (text,) = _texts(f'    成本 "甲" ≤ {amount.typed} + 0元')
    assert text.startswith("≤")
    assert text.endswith("万元")
    assert _decimal(text.removeprefix("≤").removesuffix("万元")) == amount.worth


@given(COUNTS, st.sampled_from(OPERATORS))
def test_a_count_prints_every_decimal_in_its_unit(count: Sum, sign: str) -> None:
    assume(_fits(count))
    (text,) = _texts(f'    数量 "甲" {sign}{count.typed} + 0套')
    assert text.startswith(sign.strip())
    assert _decimal(text.removeprefix(sign.strip()).removesuffix("套")) == count.worth


@given(COUNTS, NUMBERS.filter(lambda number: Fraction(number) > 0))
def test_a_count_times_its_unit_price_is_money(count: Sum, price: str) -> None:
    worth = count.worth * Fraction(price) / 10_000
    assume(_fits(Sum("", worth)))
    (text,) = _texts(f'    成本 "甲" ≤ ({count.typed}) * {price}元/套')
    assert _decimal(text.removeprefix("≤").removesuffix("万元")) == worth


@given(st.lists(NUMBERS, min_size=1, max_size=6))
def test_the_sum_of_a_level_is_the_sum_of_its_rows(numbers: list[str]) -> None:
    counted = "\n".join(f'    数量 "第{at}" ≥ {one}套' for at, one in enumerate(numbers))
    *_, text = _texts(f'{counted}\n    成本 "总成本" ≤ 合计(数量) * 1万元/套')
    total = sum((Fraction(one) for one in numbers), Fraction(0))
    assert _decimal(text.removeprefix("≤").removesuffix("万元")) == total


@given(NUMBERS, st.integers(1, 999), st.integers(0, 6))
def test_the_floor_is_at_most_a_step_below(number: str, divisor: int, decimals: int) -> None:
    assume(Fraction(number) / divisor >= Fraction(1, 10**decimals))  # else nothing is left
    (text,) = _texts(f'    数量 "甲" ≥ 取整({number}套 / {divisor}, {decimals})')
    worth, printed = Fraction(number) / divisor, _decimal(text[1:].removesuffix("套"))
    assert 0 <= worth - printed < Fraction(1, 10**decimals)
    assert (printed * 10**decimals).denominator == 1


@given(AMOUNTS_OF_MONEY)
def test_a_budget_line_of_expressions_adds_up_exactly(amount: Sum) -> None:
    assume(_fits(amount) and amount.worth >= 0)
    budget = _project(
        f"  预算 = 财政资金 ({amount.typed}) + 其他资金 (({amount.typed}) * 3)"
    ).budget
    parts = [Fraction(one.amount or 0) for one in budget.sources]
    assert parts == [amount.worth, amount.worth * 3]
    assert Fraction(budget.total) == sum(parts)
    assert len(budget.total.partition(".")[2]) >= 2


@given(AMOUNTS_OF_MONEY, AMOUNTS_OF_MONEY, st.sampled_from(["<", "≤", "=", "≥", ">"]))
def test_an_assertion_holds_exactly_where_the_fractions_do(
    left: Sum, right: Sum, sign: str
) -> None:
    less, same = left.worth < right.worth, left.worth == right.worth
    truth = {"<": less, "≤": less or same, "=": same, "≥": not less, ">": not (less or same)}
    found = Program.of(project(f"  校验 {left.typed} {sign} {right.typed}")).compiled().diagnostics
    assert [one.kind.code for one in found] == ([] if truth[sign] else ["P411"])


@given(COUNTS)
def test_an_expression_that_prints_like_a_literal_is_the_literal(count: Sum) -> None:
    assume(_fits(count))
    (text,) = _texts(f'    数量 "甲" ≥ {count.typed} + 0套')
    computed, literal = (
        _document(rows(f'    数量 "甲" ≥ {typed}')).units[0].projects[0].indicators[0]
        for typed in (f"{count.typed} + 0套", text[1:])
    )
    for one in ("operator", "number", "scale", "unit", "kind"):
        assert getattr(computed.value, one) == getattr(literal.value, one)
    assert (computed.text, computed.direction) == (literal.text, literal.direction)


@given(NUMBERS, st.sampled_from(UNITS), st.sampled_from(["", *OPERATORS]))
def test_a_constant_prints_as_its_literal_was_typed(number: str, unit: str, sign: str) -> None:
    named = f'设 甲 = {number}{unit}\n设 乙 = 甲\n    数量 "丙" {sign}乙'
    assert _texts(named) == _texts(f'    数量 "丙" {sign}{number}{unit}')


@pytest.mark.parametrize(
    ("expression", "printed"),
    [
        ("3.00万元", "3.00万元"), ("(3.00万元)", "3.00万元"), ("3.00万元 + 0万元", "3万元"),
        ("3.10万元 * 1", "3.1万元"), ("95000元 + 0元", "9.5万元"), ("0.000001元 * 1", "0.0000000001万元"),
        ("5.50套 + 0套", "5.5套"), ("1小时 + 30分钟", "1.5小时"), ("30分钟 + 1小时", "90分钟"),
        ("5万套 + 5000套", "5.5万套"), ("95% - 5‰", "94.5%"), ("19人 / 20人", "95%"),
        ("100万元 / 5次", "20万元/次"), ("614元/套 * 2", "1228元/套"), ("合计(3.00万元, 0元)", "3万元"),
        ("最大(3.00万元, 2万元)", "3.00万元"), ("-(-5.0套)", "5.0套"), ("最小(40000元, 5万元)", "40000元"),
    ],
)  # fmt: skip
def test_what_is_computed_drops_zeros_and_what_is_typed_keeps_them(
    expression: str, printed: str
) -> None:
    assert _texts(f'    数量 "甲" ≥ {expression}') == [f"≥{printed}"]


@given(st.permutations(NAMES), NUMBERS, NUMBERS)
def test_the_names_of_constants_change_nothing_that_is_printed(
    names: list[str], first: str, second: str
) -> None:
    def printed(one: str, two: str, three: str) -> Project:
        return _project(
            f"设 {one} = {first}元/套\n设 {two} = {second}套\n设 {three} = {one} * {two}\n"
            f"  预算 = 财政资金 ({three}) + 其他资金 {three}\n"
            f'  产出 {{\n    数量 "件数" ≥ {two}\n    成本 "总价" ≤ {three}\n'
            f'    成本 "差价" ≤ {three} - {one} * 1套\n  }}\n'
            f"  校验 {three} ≥ {one} * {two}"
        )

    assert printed(*names[:3]) == printed("壹", "贰", "叁")
