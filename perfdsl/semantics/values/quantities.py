"""Quantities: ``≥ 90万篇``, ``614元/套``, ``10%～20%``, ``100±5个`` → typed amounts and ranges."""

from __future__ import annotations

import re

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.phrases import quoting, replacing
from perfdsl.pattern import pattern
from perfdsl.semantics.model import Amount, Range
from perfdsl.semantics.values.measures import SCALES, Measures
from perfdsl.syntax import ast
from perfdsl.syntax.slips import digits_meant, letters_help

NOT_A_DATE = Kind(
    "P304",
    "date-not-understood",
    Severity.ERROR,
    Text("「{text}」不是日历上的日期", "“{text}” is not a date of the calendar"),
    Text(
        "写成 10月31日、10月底前、2023年内、2023-2025年 这样的日期；照原样印出请加引号",
        "write a date such as 10月31日, 10月底前, 2023年内, 2023-2025年; quote it to print it as it is",
    ),
    Text(
        "日期要能落到日历上，才能检查它是否在年度之内。读不懂或不存在的日期（如 2月30日）不猜。",
        "A date must fall on the calendar to be checked against the year. One that is not "
        "understood or does not exist is never guessed at.",
    ),
    '时效 "完成时间" 2月30日',
    '时效 "完成时间" 2月28日',
)
RANGE_UNITS = Kind(
    "P305",
    "range-units",
    Severity.ERROR,
    Text(
        "区间两端的单位不一致：{first} 与 {second}",
        "the ends of the range differ in unit: {first} and {second}",
    ),
    Text("两端用同一种单位", "use one kind of unit for both ends"),
    Text(
        "区间的两端要能比较大小，所以必须是同一种量。",
        "The ends of a range are compared, so both must measure the same thing.",
    ),
    '数量 "检查次数" 10次～20%',
    '数量 "检查次数" 10～20次',
)
RANGE_ORDER = Kind(
    "P306",
    "range-order",
    Severity.ERROR,
    Text("区间前大后小：{text}", "the range runs backwards: {text}"),
    Text("小的写在前面", "write the smaller end first"),
    Text("前大后小的区间里没有任何数。", "No number lies in a range that runs backwards."),
    '数量 "检查次数" 20～10次',
    '数量 "检查次数" 10～20次',
)
UNDECLARED_QUOTIENT = Kind(
    "P307",
    "undeclared-quotient",
    Severity.WARNING,
    Text("「{unit}」是两种数量相除，还是任用其一？", "is “{unit}” a quotient, or alternatives?"),
    Text(
        "这样的单位，不论哪一种，先用一行声明：计量 {unit}；其实是单价的写元，是比率的写 %",
        "either way declare such a unit: 计量 {unit}; a price is in 元, a rate in %",
    ),
    Text(
        "元/套 是单价，次/年 是频率；数量除以数量（如 台/套）多半是“台或套”，声明以后才明确。",
        "元/套 is a price and 次/年 a rate; a count over a count (台/套) is mostly two names of one "
        "unit, which only a declaration says.",
    ),
    '数量 "设备数量" ≥ 10顶/幅',
    '计量 顶/幅\n数量 "设备数量" ≥ 10顶/幅',
)
NEAR_MISS = Kind(
    "P309",
    "unit-near-miss",
    Severity.HINT,
    Text("没有见过的计量单位「{unit}」", "the unit of measure “{unit}” is not a known one"),
    Text(
        "是不是「{close}」？确实是新单位，可声明一行：计量 {unit}",
        "did you mean “{close}”? If it is a new unit, declare it: 计量 {unit}",
    ),
    Text(
        "没有声明的单位照样可以用，自成一类；但与已知单位只差一个字的，多半是打错了。",
        "An undeclared unit is a count of its own kind; one that differs from a known unit by a "
        "single character is mostly a slip.",
    ),
    '数量 "场馆面积" ≥ 2500平方来',
    '数量 "场馆面积" ≥ 2500平方米',
)
RANGE_COMPARED = Kind(
    "P310",
    "range-compared",
    Severity.ERROR,
    Text("区间前面不写比较符", "a range takes no comparator"),
    Text("去掉比较符，或只写一端", "drop the comparator, or write one end only"),
    Text(
        "“≥10～20套”说不清要达到 10 还是 20。",
        "“≥10～20套” does not say whether 10 or 20 is to be reached.",
    ),
    '数量 "检查次数" ≥ 10～20次',
    '数量 "检查次数" 10～20次',
)
UNIT_WITH_WORDS = Kind(
    "P311",
    "unit-with-words",
    Severity.WARNING,
    Text(
        "单位「{unit}」里混进了别的字，单位是不是「{inner}」？",
        "is the unit of “{unit}” not “{inner}”?",
    ),
    Text(
        "大小写进数里（5千元 写成 5000元），界限用比较符（3套以上 写成 ≥ 3套），其余的文字加引号",
        "put the size into the number (5千元: 5000元), the bound into a comparator (3套以上: ≥ 3套), "
        "and quote other words",
    ),
    Text(
        "编译器只认 万、亿 两个倍数；“千元”“套以上”会被当成另一种单位，不能检查，也不能比较。",
        "Only 万 and 亿 scale a unit; “千元” or “套以上” would be units of their own, which nothing "
        "can be compared with.",
    ),
    '数量 "发放补助" ≥ 5千元',
    '数量 "发放补助" ≥ 5000元',
)
KINDS = (
    UNIT_WITH_WORDS,
    RANGE_COMPARED,
    NOT_A_DATE,
    RANGE_UNITS,
    RANGE_ORDER,
    UNDECLARED_QUOTIENT,
    NEAR_MISS,
)

_NUMBER = r"-?[0-9]+(?:\.[0-9]+)?"
_QUANTITY = pattern(
    rf"(?P<first>{_NUMBER})(?P<unit>.*?)"
    rf"(?:(?P<sign>[~～〜±]|\.\.|\+-|[-—–])(?P<second>-?[0-9]+(?:\.[0-9]+)?)(?P<unit2>[^~～〜±]*))?"
)
_DATE_WORD = pattern("[年月日号]")


def quantity(
    node: ast.Quantity, measures: Measures
) -> tuple[Amount | Range | None, list[Diagnostic]]:
    """The typed value of a literal, and what is wrong with it; None where nothing can be made."""
    match = _QUANTITY.fullmatch(node.text)
    assert match, f"the grammar let through {node.text!r}"
    if match["sign"] is None:
        return _amount(node, match["first"], match["unit"], measures)
    return _range(node, match, measures)


def _amount(
    node: ast.Quantity, number: str, unit: str, measures: Measures
) -> tuple[Amount | None, list[Diagnostic]]:
    scale, bare = measures.scaled(unit)
    measure = measures.measure(bare)
    if measure.known and not measure.per:  # as nearly every one is
        return Amount(number, scale, bare, measure), []
    if not measure.known and _DATE_WORD.match(bare):
        return None, [NOT_A_DATE.at(node.span, text=node.text, fixes=(quoting(node.span),))]
    found = []
    is_rate = any(measures.is_time(part) for part in re.split("[·*]", measure.per))
    is_whole = not bare.startswith("/")  # 0.5万/人 lacks its unit: that is another finding
    if (
        is_whole
        and measure.per
        and bare not in measures
        and measure.dimension == "count"
        and not is_rate
    ):
        found.append(UNDECLARED_QUOTIENT.at(node.span, unit=bare))
    if measure.known:
        return Amount(number, scale, bare, measure), found
    inner = measures.unit_within(bare)
    if inner:
        found.append(UNIT_WITH_WORDS.at(node.span, unit=bare, inner=inner))
        return Amount(number, scale, bare, measure), found
    meant = digits_meant(node.text)
    close = measures.near_miss(bare)
    if meant:
        fix = replacing(node.span, meant)
        help = letters_help(meant)
        found.append(NEAR_MISS.at(node.span, unit=bare, close=meant, help=help, fixes=(fix,)))
    elif close:
        fix = replacing(node.span, node.text.replace(bare, close))
        found.append(NEAR_MISS.at(node.span, unit=bare, close=close, fixes=(fix,)))
    return Amount(number, scale, bare, measure), found


def _range(
    node: ast.Quantity, match: re.Match[str], measures: Measures
) -> tuple[Range | None, list[Diagnostic]]:
    unit = match["unit"] or match["unit2"]
    if unit in SCALES:  # 5万～10万元: the scale is its own, the unit the other end's
        unit += measures.scaled(match["unit2"])[1]
    first, found = _amount(node, match["first"], unit, measures)
    other = match["unit2"] or ("" if unit in SCALES else unit)
    second, more = _amount(node, match["second"], other, measures)
    found = found or more
    if first is None or second is None:
        return None, found
    if (first.measure.base, first.measure.per) != (second.measure.base, second.measure.per):
        low, high = match["first"] + unit, match["second"] + match["unit2"]
        return None, [*found, RANGE_UNITS.at(node.span, first=low, second=high)]
    tolerance = match["sign"] in ("±", "+-")
    if not tolerance and first.base > second.base:
        return None, [*found, RANGE_ORDER.at(node.span, text=f"{first.text}～{second.text}")]
    return Range(first, second, tolerance), found
