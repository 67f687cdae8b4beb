"""Numbers as Excel shows them by their format codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.importing.numbers.codes import code_of
from perfdsl.importing.numbers.exact import decimal_of, digits, rounded
from perfdsl.importing.numbers.shown import general, shown_number


def _shown(number: str, code: str) -> str:
    exact = decimal_of(number)
    assert exact is not None
    return shown_number(exact, code).text


@pytest.mark.parametrize(
    ("number", "code", "text"),
    [
        ("0.955", "0.0%", "95.5%"),
        ("12345", "0\\.0,", "1.2"),
        ("12345", '0!.0,"万元"', "1.2万元"),
        ("1234567", "#,##0,", "1,235"),
        ("-5", "0.00;[Red](0.00)", "(5.00)"),
        ("-5", "0.00_ ", "-5.00"),
        ("-0.001", "0.00", "0.00"),
        ("0", "#,##0.00;-#,##0.00;-", "-"),
        ("1234.5", "[$¥-804]#,##0.00", "¥1,234.50"),
        ("1234.5", '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', "¥1,234.50"),
        ("100", '[>=100]0"大";0"小"', "100大"),
        ("5", '[>=100]0"大";0"小"', "5小"),
        ("2023", 'General"年"', "2023年"),
        ("3", "000", "003"),
        ("1.5", "#.##", "1.5"),
        ("1.5", "0.0##", "1.5"),
        ("12345.678", "0.00E+00", "1.23E+04"),
        ("0.5", "# ?/?", "0.5"),
        ("5", "@", "5"),
        ("1", ";;;", ""),
        ("45000", 'yyyy"年"m"月"d"日"', "2023年3月15日"),
        ("45000", '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二〇二三年三月十五日"),
        ("45000", "[$-F800]dddd, mmmm dd, yyyy", "2023年3月15日"),
        ("45000", "yyyy-mm-dd;@", "2023-03-15"),
        ("45000", "d-mmm-yy", "15-Mar-23"),
        ("45000", "aaaa", "星期三"),
        ("0.75", "h:mm AM/PM", "6:00 PM"),
        ("0.75", '上午/下午h"时"mm"分"', "下午6时00分"),
        ("1.5", "[h]:mm:ss", "36:00:00"),
        ("45000.123456", "mm:ss.0", "57:46.6"),
        ("60", "yyyy-mm-dd", "1900-02-29"),
        ("59", "yyyy-mm-dd", "1900-02-28"),
        ("61", "yyyy-mm-dd", "1900-03-01"),
        ("-1", "yyyy-mm-dd", "-1"),
        ("99999999", "yyyy-mm-dd", "99999999"),
        ("0.999999999", "h:mm:ss", "0:00:00"),
        ("2958465.9999999", "yyyy", "9999"),
    ],
)
def test_a_number_is_shown_by_its_format(number: str, code: str, text: str) -> None:
    assert _shown(number, code) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("123456789012", "1.23457E+11"), ("0.1234567890123", "0.123456789"), ("-2", "-2"),
        ("12345678.12345", "12345678.12"), ("1e-12", "1E-12"), ("0.000123", "0.000123"), ("0", "0"),
    ],
)  # fmt: skip
def test_a_number_without_a_format_has_eleven_characters(number: str, text: str) -> None:
    assert _shown(number, "General") == text


@pytest.mark.parametrize(
    ("number", "code"), [(9, "0%"), (14, "yyyy/m/d"), (31, 'yyyy"年"m"月"d"日"'), (9999, "General")]
)
def test_formats_of_a_number_only_are_those_of_a_chinese_machine(number: int, code: str) -> None:
    assert code_of(number, {}) == code
    assert code_of(number, {number: "0.0"}) == "0.0"


@given(st.decimals(-(10**9), 10**9, places=2))
def test_an_amount_survives_its_binary_form(amount: object) -> None:
    stored = rounded(float(str(amount)))
    assert stored is not None
    assert stored == amount
    assert decimal_of(digits(stored)) == stored


@given(
    st.floats(allow_nan=False, allow_infinity=False),
    st.text('0#?.,%;[]"\\_*@/yYmdhsaeE+-GeneralAMP年 ', max_size=12),
)
def test_any_number_has_a_text_in_any_format(value: float, code: str) -> None:
    number = rounded(value)
    assert number is not None
    assert isinstance(shown_number(number, code).text, str)
    assert len(general(number)) <= 13
