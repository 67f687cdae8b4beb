"""Dates that are almost dates, and the calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.semantics.values.dates import moment, with_days_that_exist


@pytest.mark.parametrize(
    ("typed", "year", "meant"),
    [("2月30日", 2023, "2月28日"), ("2月30日", 2024, "2月29日"), ("2024年2月30日前", 2023, "2024年2月29日前"),
     ("3月1日-4月31日", 2023, "3月1日-4月30日"), ("13月1日", 2023, None), ("10月31日", 2023, None)],
)  # fmt: skip
def test_a_day_past_its_month_is_put_back(typed: str, year: int, meant: str | None) -> None:
    assert with_days_that_exist(typed, year) == meant


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31)))
def test_a_day_reads_the_same_in_every_way_to_write_it(day: date) -> None:
    spellings = (
        f"{day.year}年{day.month}月{day.day}日", f"{day.month}月{day.day}号", day.isoformat(),
        f"{day.year}/{day.month}/{day.day}", f"{day.year}.{day.month}.{day.day}",
    )  # fmt: skip
    read = [moment(text, day.year) for text in spellings]
    assert {(one.start, one.end) for one in read if one} == {(day, day)}
    assert None not in read


@given(
    st.text(alphabet="0123456789年月日号前底内全度季上下旬半-至.", max_size=14),
    st.none() | st.just(2023),
)
def test_any_row_of_date_characters_is_a_date_or_none(text: str, year: int | None) -> None:
    read = moment(text, year) if text else None
    assert read is None or read.start is None or read.end is None or read.start <= read.end
