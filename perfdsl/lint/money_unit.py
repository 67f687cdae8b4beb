"""P512: a cost in another money unit than the form's."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.lint.cost import is_cost, is_price, money_of
from perfdsl.lint.sorts import AMOUNTS
from perfdsl.semantics.model import Amount, Model, Row
from perfdsl.semantics.values.exact import EXACT

OTHER_MONEY_UNIT = Kind(
    "P512",
    "other-money-unit",
    Severity.HINT,
    Text(
        "「{text}」用的是{typed}，表里的金额单位是{unit}",
        "“{text}” is in {typed}, the form in {unit}",
    ),
    Text("换算成{unit}，与预算数一致", "convert it to {unit}, as the budget is"),
    Text(
        "同一张表里预算用万元、成本用元，核对时容易差一万倍。单价不受此限。",
        "Budget in 万元 and costs in 元 on one form invite errors of four digits. Prices of one "
        "thing are not meant.",
    ),
    '成本 "采购成本" ≤ 85000元',
    '成本 "采购成本" ≤ 8.5万元',
)
KINDS = (OTHER_MONEY_UNIT,)
OF = AMOUNTS
_SCALES = {1: "", 10_000: "万", 100_000_000: "亿"}


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Only costs, which are compared with the budget; zero is zero in every unit."""
    amount = money_of(row)
    if amount is None or not is_cost(row) or is_price(row, amount) or row.value.trace:
        return
    typed = _SCALES[amount.scale] + amount.unit
    unit = model.scheme.money_unit
    if amount.base and not _same(amount, model):
        yield OTHER_MONEY_UNIT.at(row.value.span, text=row.value.text, typed=typed, unit=unit)


def _same(amount: Amount, model: Model) -> bool:
    scale, unit = model.measures.scaled(model.scheme.money_unit)
    factor = model.measures.measure(unit).factor
    wanted = EXACT.multiply(Decimal(scale), factor)
    return wanted == EXACT.multiply(Decimal(amount.scale), amount.measure.factor)
