"""The chart of a budget's money sources: a bar a source, with its share of the whole."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from perfdsl.backends.charts import Chart, Entry, bar_chart
from perfdsl.document.model import Budget


def source_chart(budget: Budget | None) -> Chart | None:
    """None where there is nothing to compare: an unknown total, or fewer than two amounts."""
    if budget is None or not budget.total or Decimal(budget.total) <= 0:
        return None
    entries = list(_entries(budget))
    return bar_chart(entries) if len(entries) > 1 else None


def _entries(budget: Budget) -> Iterator[Entry]:
    total = Fraction(budget.total)
    for source in budget.sources:
        if source.amount is not None:
            share = Fraction(source.amount) / total
            yield Entry(f"{source.name} {_percent(share)}", source.amount, Decimal(source.amount))


def _percent(share: Fraction) -> str:
    """With one decimal; what is more than nothing is never said to be nothing, nor less all."""
    tenths = round(share * 1000)
    if tenths == 0 and share > 0:
        return "不到 0.1%"
    if tenths == 1000 and share < 1:
        return "99.9% 以上"
    return f"{tenths // 10}.{tenths % 10}%"
