"""Which rows are costs, which of them are prices of one thing, and how they meet the budget."""

from __future__ import annotations

from decimal import Decimal

from perfdsl.semantics.model import Amount, Model, Row
from perfdsl.semantics.values.exact import EXACT
from perfdsl.semantics.words import WordList

COST = "成本"
NOT_OF_MONEY = WordList("cost", "不花预算的成本")
"""Costs that are borne by others: mostly told in words, and no part of the budget."""
OF_ONE_THING = WordList("cost", "单价")
"""Words that say an amount is the price of one thing."""


def is_cost(row: Row) -> bool:
    """Whether the row tells what the project costs: 成本指标, 经济成本指标."""
    level = row.level2.name
    return COST in level and not NOT_OF_MONEY.within(level)


def money_of(row: Row) -> Amount | None:
    """The row's amount, if it is one of money."""
    body = row.value.body
    return body if isinstance(body, Amount) and body.measure.dimension == "money" else None


def is_price(row: Row, amount: Amount) -> bool:
    """Whether the amount is the price of one thing: by its unit (元/套), or by the row's name."""
    return bool(amount.measure.per) or OF_ONE_THING.within(row.name)


def in_base(money: Decimal, model: Model) -> Decimal:
    """An amount of the form's money unit in the base unit, to compare with ``Amount.base``."""
    scale, unit = model.measures.scaled(model.scheme.money_unit)
    factor = EXACT.multiply(Decimal(scale), model.measures.measure(unit).factor)
    return EXACT.multiply(money, factor)
