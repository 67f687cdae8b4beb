"""Which rows are costs, which of them are prices of one thing, and how they meet the budget."""

from __future__ import annotations

from decimal import Decimal

from perfdsl.lint.wording import has_any
from perfdsl.semantics.model import Amount, Budget, Model, Row
from perfdsl.semantics.values.exact import EXACT

COST = "成本"
NOT_OF_MONEY = ("社会", "生态", "环境")
"""Costs that are borne by others: mostly told in words, and no part of the budget."""
OF_ONE_THING = ("单价", "人均", "户均", "次均", "日均", "均价", "每", "标准", "单位成本", "/")
"""Words that say an amount is the price of one thing."""


def is_cost(row: Row) -> bool:
    """Whether the row tells what the project costs: 成本指标, 经济成本指标."""
    level = row.level2.name
    return COST in level and not has_any(level, NOT_OF_MONEY)


def money_of(row: Row) -> Amount | None:
    """The row's amount, if it is one of money."""
    body = row.value.body
    return body if isinstance(body, Amount) and body.measure.dimension == "money" else None


def is_price(row: Row, amount: Amount) -> bool:
    """Whether the amount is the price of one thing: by its unit (元/套), or by the row's name."""
    return bool(amount.measure.per) or has_any(row.name, OF_ONE_THING)


def in_base(budget: Budget, model: Model) -> Decimal:
    """The budget in the base unit of money, to compare with ``Amount.base``."""
    scale, unit = model.measures.scaled(model.scheme.money_unit)
    factor = EXACT.multiply(Decimal(scale), model.measures.measure(unit).factor)
    return EXACT.multiply(budget.total.amount, factor)
