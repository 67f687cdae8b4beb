"""The chart of a document's budgets: a bar a unit, or of a single unit a bar a project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from perfdsl.backends.charts import Chart, Entry, bar_chart
from perfdsl.document.model import Budget, Document, Project, Unit

UNKNOWN = "未算出"


def budget_chart(document: Document) -> Chart | None:
    """None where there is nothing to compare: no project, or one alone."""
    units = [unit for unit in document.units if unit.projects]
    if document.project_count < 2:
        return None
    return unit_chart(units) if len(units) > 1 else project_chart(units[0].projects)


def unit_chart(units: Iterable[Unit]) -> Chart:
    """A bar a unit, divided by the money sources."""
    return _chart(((unit.code or "") + unit.name, unit.budget) for unit in units)


def project_chart(projects: Iterable[Project]) -> Chart:
    """A bar a project, with its number before its name."""
    return _chart((f"{one.number}.{one.name}", one.budget) for one in projects)


def _chart(named: Iterable[tuple[str, Budget]]) -> Chart:
    budgets = tuple(named)
    series = tuple(dict.fromkeys(one.name for _, budget in budgets for one in budget.sources))
    return bar_chart(_entries(budgets, series), series)


def _entries(budgets: Iterable[tuple[str, Budget]], series: tuple[str, ...]) -> Iterator[Entry]:
    for name, budget in budgets:
        amounts = {one.name: Decimal(one.amount) for one in budget.sources if one.amount}
        total = Decimal(budget.total) if budget.total else None
        parts = tuple(amounts.get(each, Decimal(0)) for each in series)
        yield Entry(name, budget.total or UNKNOWN, total, parts)


def chart_in_words(chart: Chart, money_unit: str) -> str:
    """The chart for who cannot see it: how many bars, the largest and the smallest of them."""
    known = [bar.entry for bar in chart.bars if bar.entry.total is not None]
    words = [f"横条图，共 {len(chart.bars)} 条，从大到小"]
    if known:
        first, last = known[0], known[-1]
        words.append(f"最大的是{first.name}，{first.shown}{money_unit}")
        if len(known) > 1:
            words.append(f"最小的是{last.name}，{last.shown}{money_unit}")
    return "；".join((*words, *chart_notes(chart))) + "。"


def chart_notes(chart: Chart) -> tuple[str, ...]:
    """What the picture leaves out."""
    notes = []
    if chart.left_out:
        notes.append(f"只画出前 {len(chart.bars)} 条，其余 {chart.left_out} 条见表")
    if chart.unknown:
        notes.append(f"有 {chart.unknown} 项预算未算出，没有横条")
    return tuple(notes)
