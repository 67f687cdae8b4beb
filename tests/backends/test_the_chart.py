"""The bar chart of the budgets: what is drawn, how long, and what is said to who cannot see it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as some

from perfdsl.backends import emit
from perfdsl.backends.budget_chart import budget_chart, chart_in_words, chart_notes
from perfdsl.backends.charts import MOST_BARS, MOST_SERIES, Bar, Entry, bar_chart
from perfdsl.document.model import Budget, Document, SourceAmount
from perfdsl.semantics.values.exact import exact_sum

from . import web_page
from .documents import TABLES, budget, document, project, unit


def entry(name: str, total: str | None, *parts: str) -> Entry:
    """A bar's meaning; what is shown is the amount as typed."""
    amount = None if total is None else Decimal(total)
    return Entry(name, total or "未算出", amount, tuple(map(Decimal, parts)))


def lengths(bar: Bar) -> list[Fraction]:
    """How long its pieces are."""
    return [Fraction(piece.width) for piece in bar.segments]


def pictures(printed: Document) -> list[web_page.Element]:
    """The charts on the page of a document."""
    page = web_page.read(emit("html", printed))
    return [each for each in page.all("figure") if each.attributes.get("class") == "chart"]


def test_bars_are_as_long_as_their_amounts_and_the_largest_comes_first() -> None:
    chart = bar_chart([entry("甲", "25.00"), entry("乙", "100"), entry("丙", "50.0")])
    assert [bar.entry.name for bar in chart.bars] == ["乙", "丙", "甲"]
    [longest], [half], [quarter] = map(lengths, chart.bars)
    assert (longest, half, quarter) == (longest, longest / 2, longest / 4)
    assert [bar.entry.shown for bar in chart.bars] == ["100", "50.0", "25.00"]


def test_equal_amounts_keep_their_order() -> None:
    chart = bar_chart([entry("甲", "1"), entry("乙", "1.00"), entry("丙", "1.0")])
    assert [bar.entry.name for bar in chart.bars] == ["甲", "乙", "丙"]


def test_an_unknown_amount_is_no_zero_and_comes_last() -> None:
    chart = bar_chart([entry("未知", None), entry("零", "0.00"), entry("有", "3")])
    assert [bar.entry.name for bar in chart.bars] == ["有", "零", "未知"]
    assert [len(bar.segments) for bar in chart.bars] == [1, 0, 0]
    assert [bar.entry.shown for bar in chart.bars] == ["3", "0.00", "未算出"]
    assert chart_notes(chart) == ("有 1 项预算未算出，没有横条",)


def test_nothing_but_zeros_has_no_bar() -> None:
    assert not any(bar.segments for bar in bar_chart([entry("甲", "0"), entry("乙", "0")]).bars)
    assert bar_chart([]).bars == ()


def test_what_is_more_than_nothing_is_seen() -> None:
    chart = bar_chart([entry("大", "1" + "0" * 30), entry("小", "0.01")])
    assert lengths(chart.bars[1]) == [Fraction(1, 10)]


def test_the_pieces_of_a_bar_meet_and_add_up_to_it() -> None:
    chart = bar_chart([entry("甲", "9", "3.3", "2.7", "0")], ("子", "丑", "寅"))
    first, second, rest = chart.bars[0].segments
    assert (first.series, second.series, rest.series) == (0, 1, None)
    assert Fraction(first.x) + Fraction(first.width) == Fraction(second.x)
    assert Fraction(second.x) + Fraction(second.width) == Fraction(rest.x)
    [whole] = bar_chart([entry("甲", "9")]).bars[0].segments
    assert sum(lengths(chart.bars[0])) == Fraction(whole.width)
    assert chart.undivided


@given(
    some.lists(
        some.lists(some.decimals(0, 10**9, places=2), min_size=3, max_size=3),
        min_size=1,
        max_size=30,
    )
)
def test_no_bar_leaves_the_picture(rows: list[list[Decimal]]) -> None:
    entries = [Entry(f"第{n}个", "", exact_sum(row), tuple(row)) for n, row in enumerate(rows)]
    chart = bar_chart(entries, ("甲", "乙", "丙"))
    totals = [bar.entry.total for bar in chart.bars]
    assert totals == sorted((one.total for one in entries), reverse=True)[:MOST_BARS]  # type: ignore[type-var]
    assert len(chart.bars) + chart.left_out == len(rows)
    for bar in chart.bars:
        edges = [Fraction(one.x) + Fraction(one.width) for one in bar.segments]
        assert edges == sorted(edges)
        assert all(edge < Fraction(bar.end) < chart.width for edge in edges)
        assert bar.y + chart.thickness < chart.height


def test_parts_that_do_not_fit_into_the_total_divide_nothing() -> None:
    chart = bar_chart([entry("甲", "5", "9", "1")], ("子", "丑"))
    assert [piece.series for piece in chart.bars[0].segments] == [None]


def test_one_series_or_more_than_can_be_told_apart_divide_nothing() -> None:
    for count in (1, MOST_SERIES + 1):
        names = tuple(f"来源{n}" for n in range(count))
        chart = bar_chart([entry("甲", str(count), *["1"] * count)], names)
        assert chart.series == ()
        assert len(chart.bars[0].segments) == 1
        assert not chart.undivided


def test_a_long_name_takes_two_lines_and_says_that_it_is_cut() -> None:
    short, western, long = bar_chart(
        [entry("甲", "3"), entry("Maintenance of information systems", "2"), entry("长" * 60, "1")]
    ).bars
    assert short.lines == ("甲",)
    assert western.lines == ("Maintenance of information", "systems")
    assert len(long.lines) == 2
    assert long.lines[1].endswith("长…")
    assert [len(bar.baselines) for bar in (short, western, long)] == [1, 2, 2]


def test_of_many_the_largest_are_drawn_and_the_others_counted() -> None:
    printed = document(
        unit(*(project(n, f"项目{n}", money=budget(f"{n}.00")) for n in range(1, 501)))
    )
    chart = budget_chart(printed)
    assert chart
    assert [bar.entry.name for bar in chart.bars][:2] == ["500.项目500", "499.项目499"]
    assert len(chart.bars) == MOST_BARS
    assert chart_notes(chart) == ("只画出前 24 条，其余 476 条见表",)


def test_several_units_have_a_bar_each_and_one_unit_one_for_each_project() -> None:
    several = document(
        replace(unit(project(1)), budget=budget("2.00")),
        replace(unit(project(2), code=None, name="乙"), budget=budget("3.00")),
    )
    alone = document(unit(project(1, "甲", money=budget("1.00")), project(2, "丙")))
    for printed, names in (
        (several, ["乙", "251101机关服务中心"]),
        (alone, ["2.丙", "1.甲"]),
    ):
        chart = budget_chart(printed)
        assert chart
        assert [bar.entry.name for bar in chart.bars] == names


def test_one_project_has_nothing_to_compare() -> None:
    assert budget_chart(document(unit(project(1)))) is None
    assert budget_chart(document()) is None
    assert pictures(TABLES["plain"]) == []


def test_a_source_that_only_one_project_has_divides_its_bar_alone() -> None:
    own = Budget("4.00", (SourceAmount("财政资金", "1.00"), SourceAmount("事业收入", "3.00")))
    printed = document(unit(project(1, "甲", money=own), project(2, "乙", money=budget("2.00"))))
    chart = budget_chart(printed)
    assert chart
    assert chart.series == ("财政资金", "事业收入", "其他资金")
    assert [[one.series for one in bar.segments] for bar in chart.bars] == [[0, 1], [0]]


def test_the_picture_is_told_in_words() -> None:
    printed = document(
        unit(project(1, "甲", money=budget("1.00")), project(2, "乙", money=budget("3.00")))
    )
    chart = budget_chart(printed)
    assert chart
    said = "横条图，共 2 条，从大到小；最大的是2.乙，3.00万元；最小的是1.甲，1.00万元。"
    assert chart_in_words(chart, "万元") == said
    [figure] = pictures(printed)
    picture = next(one for one in figure.all("svg") if one.attributes.get("role") == "img")
    names = {one.attributes["id"]: one.text for one in figure.all() if "id" in one.attributes}
    assert names[picture.attributes["aria-labelledby"]] == "各项目预算"
    assert names[picture.attributes["aria-describedby"]] == said


def test_the_picture_runs_and_fetches_nothing_whatever_a_name_looks_like() -> None:
    hostile = "<script>alert(1)</script>\"' onload=x"
    [figure] = pictures(document(unit(project(1, hostile), project(2, "乙\n丙"))))
    assert not figure.all("script")
    assert not any(
        name.startswith("on") or name in {"href", "src", "style"}
        for one in figure.all()
        for name in one.attributes
    )
    assert any(hostile in one.text for one in figure.all("title"))
