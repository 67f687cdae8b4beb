"""What the table templates ask: cutting, merging, estimating."""

from __future__ import annotations

import pytest

from perfdsl.backends.layout import (
    level_runs,
    numbered,
    periods,
    pieces,
    short_head,
    weighted,
)

from .documents import divided, indicator, midterm, project, rows


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("", []),
        ("甲", ["甲"]),
        ("甲\n乙", ["甲", "\n", "乙"]),
        ("\n\t", ["\n", "\t"]),
        ("甲\r\n乙\r丙", ["甲", "\n", "乙", "\n", "丙"]),
    ],
)
def test_a_text_is_cut_at_breaks_and_tabs(text: str, cut: list[str]) -> None:
    assert pieces(text) == cut


def test_only_neighbours_are_one_run() -> None:
    levels = ("产出", "产出", "效益", "产出")
    runs = level_runs(tuple(indicator(level) for level in levels))
    assert [(level, len(run)) for level, run in runs] == [("产出", 2), ("效益", 1), ("产出", 1)]


def test_goals_are_numbered_as_the_form_prints_them() -> None:
    assert numbered(("甲", "乙")) == ["1.甲", "2.乙"]


def test_one_weight_makes_the_column() -> None:
    assert not weighted(project())
    assert weighted(project(indicators=(*rows(), indicator(weight="0"))))
    assert weighted(project(midterm=midterm(indicators=rows("10"))))
    assert not weighted(project(midterm=midterm()))


def test_a_band_names_each_period_where_there_are_two() -> None:
    several, year = (indicator(name="甲"),), (indicator(name="乙"),)
    assert periods(project(indicators=year)) == [("", year)]
    assert periods(project(indicators=year, midterm=midterm(indicators=()))) == [("", year)]
    assert periods(project(indicators=year, midterm=midterm(indicators=several))) == [
        ("中期绩效指标（2023-2025年）", several),
        ("年度绩效指标", year),
    ]
    assert periods(project(indicators=(), midterm=midterm(indicators=several))) == [
        ("中期绩效指标（2023-2025年）", several)
    ]


@pytest.mark.parametrize(
    ("goals", "short"),
    [((), True), (("短",) * 17, True), (("短",) * 18, False), (("很长的目标" * 150,), False)],
)
def test_a_head_is_short_if_it_leaves_most_of_the_page(goals: tuple[str, ...], short: bool) -> None:
    assert short_head(project(goals=goals)) is short


def test_a_head_with_two_periods_or_parts_is_higher() -> None:
    fifteen = ("短",) * 15
    assert short_head(project(goals=fifteen))
    assert short_head(project(goals=fifteen, midterm=midterm(goals=fifteen)))
    assert not short_head(project(goals=fifteen, midterm=midterm(goals=("宽" * 20,) * 10)))
    assert not short_head(project(goals=fifteen, money=divided()))
