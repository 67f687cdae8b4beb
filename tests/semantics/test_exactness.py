"""Money and numbers: exact, and printed as typed. Checked against fractions, which cannot round."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.document.model import Document
from perfdsl.driver import compile_source
from perfdsl.semantics.projects.money import amount_text
from perfdsl.semantics.values.exact import exact_sum, plain
from perfdsl.source import SourceFile
from tests.programs import project, rows

AMOUNTS = st.decimals(
    min_value=0, max_value=Decimal(10) ** 15, places=6, allow_nan=False, allow_infinity=False
)
UNITS = {"元": Fraction(1, 10_000), "万元": Fraction(1), "亿元": Fraction(10_000)}


def _document(program: str) -> Document:
    result = compile_source(SourceFile("a.perf", program))
    assert result.document, [one.message.zh for one in result.diagnostics]
    return result.document


@given(st.lists(AMOUNTS, max_size=30))
def test_a_sum_is_exact(amounts: list[Decimal]) -> None:
    assert Fraction(exact_sum(amounts)) == sum((Fraction(one) for one in amounts), Fraction(0))


@given(AMOUNTS)
def test_an_amount_prints_every_decimal_and_at_least_two(amount: Decimal) -> None:
    text = amount_text(amount)
    assert Fraction(text) == Fraction(amount)
    assert len(text.partition(".")[2]) >= 2


@given(AMOUNTS)
def test_a_plain_number_has_no_exponent_and_no_trailing_zeros(amount: Decimal) -> None:
    text = plain(amount)
    assert Fraction(text) == Fraction(amount)
    assert "E" not in text
    assert not text.endswith(".")
    assert "." not in text or not text.endswith("0")


@given(AMOUNTS, AMOUNTS, st.sampled_from(sorted(UNITS)), st.sampled_from(sorted(UNITS)))
def test_units_of_money_convert_exactly(
    first: Decimal, second: Decimal, unit1: str, unit2: str
) -> None:
    body = f"  预算 = 财政资金 {first:f}{unit1} + 其他资金 {second:f}{unit2}"
    budget = _document(project(body)).units[0].projects[0].budget
    parts = [Fraction(one.amount or 0) for one in budget.sources]
    assert parts == [Fraction(first) * UNITS[unit1], Fraction(second) * UNITS[unit2]]
    assert Fraction(budget.total) == sum(parts)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("9.5", "9.50"), ("200.00", "200.00"), ("10606.7522", "10606.7522"), ("0", "0.00"),
     ("95000元", "9.50"), ("1.2亿元", "12000.00"), ("0.1元", "0.00001"), ("200.000", "200.000")],
)  # fmt: skip
def test_an_amount_prints_as_typed_in_the_scheme_s_unit(typed: str, printed: str) -> None:
    assert _document(project(f"  预算 {typed}")).units[0].projects[0].budget.total == printed


@given(
    st.sampled_from(["", "≥ ", "≤ ", "> ", "< ", "= ", ">=", "＜＝"]),
    st.decimals(min_value=0, max_value=10**9, places=3).map(lambda number: f"{number:f}"),
    st.sampled_from(
        ["套", "%", "万元", "元/套", "分钟", "亿次", "台/套", "倍", "㎡", "", "元/人·月"]
    ),
)
def test_a_value_prints_as_typed_in_canonical_signs(sign: str, number: str, unit: str) -> None:
    document = _document(rows(f'    数量 "甲" {sign}{number}{unit}'))
    row = document.units[0].projects[0].indicators[0]
    canonical = {">=": "≥", "＜＝": "≤"}.get(sign, sign.strip())
    assert row.text == f"{canonical}{number}{unit}"


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=60))
def test_a_quoted_text_prints_as_it_is(text: str) -> None:
    if not text.strip() or {"\ufffe", "\uffff"} & set(text):
        return
    quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("＂", "")
    document = _document(rows(f'    质量 "甲" "{quoted}"'))
    assert document.units[0].projects[0].indicators[0].text == text.replace("＂", "")
