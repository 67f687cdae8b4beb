"""Values as published tables elsewhere write them: typed or kept, and none altered."""

from __future__ import annotations

import pytest

from perfdsl.driver import compile_source
from perfdsl.importing.grid import Cell, Grid
from perfdsl.importing.importing import import_sheets
from perfdsl.importing.writing.proof import proved
from perfdsl.source import SourceFile
from tests.importing.drawn import sheets

# One a line; what a line begins or ends with, and blanks inside, belong to the value.
TYPED = """
≥95%
≥95％
＞95%
>=95%
≧95%
≥ 95%
≥　95%
95 %
大于等于95%
大于或等于95%
不低于95%
不低于1000人次
不少于10次
不超过50万元
不高于3%
≤5天
≤5个工作日
小于等于24小时
低于2%
高于90%
超过100人
至少3次
至多5次
5天以内
95%以上
95%及以上
90%（含）以上
100%
100％
１００％
=100%
＝100%
等于100%
=1项
1项
27个
0起
0
＜3%
<3%
10-15个
10~15个
10～15个
10—15个
80-90%
80%-90%
1-3次
100±5
100±5个
2023年12月底前
2023年12月31日前
12月31日前
2023年12月31日
2023/12/31
2023年底前
2023年内
2023年
2023年度
2023年全年
1月-12月
2023年1-12月
2023年1月至12月
2023年1月1日-12月31日
2022年10月-2023年9月
2023年第四季度
2023年四季度
2023年上半年
1次/月
4次/年
365天/年
24小时
3年
36个月
15分钟
≤15分钟
≥8年
≥3.5万人
3.5万人次
12.5公里
≥1200平方米
1200㎡
500立方米
≤386.5万元
≤3,865万元
12,000人
≤9.5万元
614元/套
≤614元/人·天
0.5元/公里
10台/套
≥10家
1.2亿元
≥1倍
3‰
0次
≤0
≥2次/人
≥95.00%
"""
KEPT = """
30日内
全年
年底前
及时
按时完成
每季度1次
每月一次
7×24小时
长期
优
优良中低差
定性
显著提升
有效提升
明显改善
持续增强
满意
较高
≥10台(套)
提高10%
增长≥5%
下降5%以上
同比增长10%
10%左右
约100人
100余人
100+
达到100%
完成率100%
合格
合格率≥95%
通过验收
无重大事故
零事故
不发生
10月底前完成
2023年底10月底前
第四季度
三年
两次
20个以上项目
≥
80%≤X≤90%
≥80且≤90
≥≥95%
Ⅲ类
GB/T19001
一级
A级
是
/
无
-
15-10个
2023年2月30日
≥"95"%
95%} 数量 "x" 3
# 95
\\95
"""


def _lines(text: str) -> list[str]:
    return text.strip("\n").split("\n")


VALUES = [*_lines(TYPED), *_lines(KEPT)]


def test_every_value_prints_as_it_stood() -> None:
    text = import_sheets(sheets(_grid())).text
    compiled = compile_source(SourceFile("值.perf", '单位 "某局"\n' + text))
    assert compiled.model
    rows = compiled.model.units[0].projects[0].rows
    assert [row.value.text for row in rows] == VALUES


def _grid() -> Grid:
    heads = ("一级指标", "二级指标", "三级指标", "指标值")
    cells = [Cell(1, at, head) for at, head in enumerate(heads, 1)]
    for at, value in enumerate(VALUES, 2):
        texts = ("产出指标", "数量指标", f"指标甲{at}", value)
        cells += [Cell(at, column, text) for column, text in enumerate(texts, 1)]
    return Grid("表1", len(VALUES) + 1, 4, tuple(cells), ("2023年项目绩效目标表",))


@pytest.mark.parametrize("value", _lines(TYPED))
def test_a_value_that_can_be_checked_is_typed(value: str) -> None:
    assert value in proved([value], 2023)


@pytest.mark.parametrize("value", _lines(KEPT))
def test_a_value_that_says_more_or_less_is_kept_in_quotes(value: str) -> None:
    assert proved([value], 2023) == {}


def test_there_are_over_a_hundred_and_fifty_of_them() -> None:
    assert len(set(VALUES)) == len(VALUES) >= 150


@pytest.mark.parametrize(
    ("value", "source"),
    [
        ("≥95%", "≥ 95%"),
        ("27个", "27个"),
        ("大于等于95%", '≥ 95% 写作 "大于等于95%"'),
        ("95%及以上", '≥ 95% 写作 "95%及以上"'),
        ("≤3,865万元", '≤ 3865万元 写作 "≤3,865万元"'),
        ("2023年12月底前", "2023年12月底前"),
    ],
)
def test_the_author_s_words_stay_where_the_typed_value_would_print_others(
    value: str, source: str
) -> None:
    assert proved([value], 2023) == {value: source}
