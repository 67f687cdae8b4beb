"""What the flat sheet (平铺表) asks of an indicator and of an amount: one bare thing a column."""

from __future__ import annotations

from perfdsl.backends.layout import lines
from perfdsl.document.model import (
    Budget,
    DateValue,
    Document,
    Indicator,
    Measure,
    Project,
    Range,
    TextValue,
    Unit,
)

_SIGNS = {">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "="}
_SCALES = {1: "", 10_000: "万", 100_000_000: "亿"}
# In a row of the Word file: 汉字 a line in the columns 年度目标, 项目名称 and those of an
# indicator; and twips: the margins of a cell and a line, and the most that is kept on one page.
_GOALS, _NAME, _LEVEL2, _LEVEL3, _VALUE, _UNIT = 13, 8, 6, 10, 6, 4
_MARGINS, _LINE, _KEPT = 90, 250, 6000

# How many places the point of an amount moves to the right to make it 元.
_PLACES = {
    "元": 0, "百元": 2, "千元": 3, "万元": 4, "十万元": 5, "百万元": 6, "千万元": 7, "亿元": 8,
}  # fmt: skip


def nature(indicator: Indicator) -> str:
    """指标性质: the comparator; 定性 for words and for a date without one, else blank.

    ``100%`` without a comparator stays without: that it means = is not ours to say.
    """
    value = indicator.value
    if value.operator is not None:
        return _SIGNS[value.operator]
    if any(mark.cell == "text" and mark.is_error for mark in indicator.faults):
        return ""  # of a draft: what it is cannot be told
    return "定性" if isinstance(value, TextValue | DateValue) else ""


def bare_value(indicator: Indicator) -> str:
    """指标值: the number as typed, both of a range, or the words without their comparator."""
    value = indicator.value
    match value:
        case Measure():
            return value.number
        case Range() if value.center is not None:
            return f"{value.center}±{value.tolerance}"
        case Range():
            return f"{value.low}-{value.high}"
        case _:
            sign = _SIGNS[value.operator] if value.operator else ""
            return indicator.text.removeprefix(sign).lstrip() if sign else indicator.text


def measure_unit(indicator: Indicator) -> str:
    """度量单位: with its 万 or 亿, so that the number stays as typed; blank for words and dates."""
    value = indicator.value
    if isinstance(value, Measure | Range):
        return _SCALES[value.scale] + value.unit
    return ""


def kept_whole(project: Project) -> bool:
    """Whether a page has room for the whole project (estimated by text width)."""
    rows = sum(_MARGINS + _LINE * _row_lines(each) for each in project.indicators)
    goals = sum(lines(goal, _GOALS) for goal in project.goals)
    beside = _MARGINS + _LINE * max(goals, lines(project.name, _NAME))
    return max(rows, beside) <= _KEPT


def _row_lines(indicator: Indicator) -> int:
    cells = (
        (indicator.level2, _LEVEL2),
        (indicator.name, _LEVEL3),
        (bare_value(indicator), _VALUE),
        (measure_unit(indicator), _UNIT),
    )
    return max(lines(text, width) for text, width in cells)


def sheet_unit(money_unit: str) -> str:
    """元 where the document's money unit is a multiple of it, else the document's own."""
    return "元" if money_unit in _PLACES else money_unit


def in_sheet_unit(amount: str, money_unit: str) -> str:
    """The amount in ``sheet_unit``, exactly: only its point moves. At least two decimals stay.

    An amount that is not known (in a draft) stays blank.
    """
    if not amount:
        return ""
    places = _PLACES.get(money_unit, 0)
    sign = "-" if amount.startswith("-") else ""
    whole, _, decimals = amount.removeprefix("-").partition(".")
    decimals = decimals.ljust(places + 2, "0")
    whole = (whole + decimals[:places]).lstrip("0") or "0"
    return f"{sign}{whole}.{decimals[places:]}"


def longest_amount(document: Document) -> int:
    """How many digits the longest amount in the column 预算数 has: all are set in one size."""
    budgets: list[Budget] = [unit.budget for unit in document.units]
    budgets += [project.budget for unit in document.units for project in unit.projects]
    if document.budget:
        budgets.append(document.budget)
    lengths = (len(in_sheet_unit(budget.total, document.money_unit)) for budget in budgets)
    return max([1, *lengths])


def total_words(part: Unit | Document, money_unit: str) -> str:
    """What a row of totals says beside its amount: the numbers, and the sources that have some."""
    counts = f"{part.project_count} 个项目，{part.indicator_count} 条指标"
    amounts = [
        f"{source.name} {in_sheet_unit(source.amount, money_unit)}"
        for source in (part.budget.sources if part.budget else ())
        if source.amount is not None
    ]
    return f"{counts}；{'，'.join(amounts)}" if amounts else counts
