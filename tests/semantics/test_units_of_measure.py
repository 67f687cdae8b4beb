"""Units of measure: declared in Perf, in any order, scaled by 万 and 亿."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from perfdsl.semantics.values.measures import Measures
from perfdsl.semantics.values.shipped import shipped_measures
from perfdsl.source import SourceFile
from perfdsl.syntax import ast
from perfdsl.syntax.parser import parse


def _measures(text: str) -> Measures:
    lines = parse(SourceFile("a.perf", text)).file.declarations
    measures = Measures(shipped_measures())
    assert measures.declare(one for one in lines if isinstance(one, ast.Measure)) == []
    return measures


def test_units_may_be_declared_before_the_unit_they_stand_on() -> None:
    measures = _measures("计量 学年 = 2学期\n计量 学期 = 20教学周\n计量 教学周 = 5天\n")
    assert measures.measure("学年").factor == Decimal(2 * 20 * 5 * 24 * 3600)


def test_a_file_s_units_do_not_change_the_shipped_ones() -> None:
    _measures("计量 学时 = 45分钟\n计量 顶/幅\n")
    assert shipped_measures().measure("学时").dimension == "count"
    assert "顶/幅" not in shipped_measures()


def test_a_unit_declared_by_its_whole_name_is_not_split() -> None:
    assert _measures("计量 万人次\n").scaled("万人次") == (1, "万人次")
    assert shipped_measures().scaled("万人次") == (10_000, "人次")


@given(st.permutations(["计量 甲 = 2乙", "计量 乙 = 3丙", "计量 丙 = 4丁", "计量 丁 时长"]))
def test_the_order_of_declarations_does_not_matter(lines: list[str]) -> None:
    measure = _measures("\n".join(lines) + "\n").measure("甲")
    assert (measure.dimension, measure.base, measure.factor) == ("duration", "丁", Decimal(24))


@given(st.text(alphabet="万亿元套台/·%千百个小时天以上内", max_size=8))
def test_any_unit_is_some_measure(unit: str) -> None:
    measures = shipped_measures()
    scale, bare = measures.scaled(unit)
    assert scale in (1, 10_000, 100_000_000)
    assert measures.measure(bare).factor > 0
    measures.near_miss(bare)
    measures.unit_within(bare)
