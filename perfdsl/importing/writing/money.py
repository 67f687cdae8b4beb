"""The budget line: a total, its sources, and which of them are parts of others."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from perfdsl.importing.recognition.amounts import Amount
from perfdsl.importing.recognition.draft import Named, Targets
from perfdsl.record import Record
from perfdsl.semantics.values.exact import EXACT

_MOST_SOURCES = 12


class Part(Record):
    """A money source, perhaps made of parts; the amount is None where only the name counts."""

    name: str
    amount: Amount | None
    parts: tuple[Part, ...] = ()


def divided(targets: Targets, unit: str) -> tuple[Part, ...]:
    """The sources of a period. Where they sum to more than the total because some are parts of
    the one before them, they stand below it; where nothing adds up, they are as the table has them.
    """
    sources = targets.sources
    flat = tuple(Part(one.name, one.amount) for one in sources)
    if targets.total is None or len(sources) > _MOST_SOURCES or len(sources) < 2:
        return flat
    if _sum([one.amount for one in sources], unit) == targets.total.exact(unit):
        return flat
    nested = _nested(sources, unit)
    tops = [part.amount for part in nested if part.amount]
    return nested if _sum(tops, unit) == targets.total.exact(unit) else flat


def _nested(sources: Sequence[Named], unit: str) -> tuple[Part, ...]:
    """Each source takes the sources right behind it that sum exactly to it."""
    found: list[Part] = []
    at = 0
    while at < len(sources):
        one = sources[at]
        length = _run(sources, at, unit)
        parts = tuple(Part(each.name, each.amount) for each in sources[at + 1 : at + 1 + length])
        found.append(Part(one.name, one.amount, parts))
        at += 1 + length
    return tuple(found)


def _run(sources: Sequence[Named], at: int, unit: str) -> int:
    """How many sources behind one sum to it; 0 where none do."""
    wanted = sources[at].amount.exact(unit)
    total = Decimal(0)
    if not wanted:
        return 0
    for length, one in enumerate(sources[at + 1 :], 1):
        total = EXACT.add(total, one.amount.exact(unit))
        if total == wanted:
            return length if length > 1 else 0
    return 0


def _sum(amounts: Sequence[Amount], unit: str) -> Decimal:
    total = Decimal(0)
    for amount in amounts:
        total = EXACT.add(total, amount.exact(unit))
    return total


def budget_line(targets: Targets, unit: str) -> str | None:
    """``预算 9.50万元 = 其他资金 9.50万元``; None where the table has no amount."""
    parts = divided(targets, unit)
    if targets.total is None and not parts:
        return None
    total = f" {written(targets.total, unit)}" if targets.total else ""
    if not parts:
        return f"预算{total}"
    return f"预算{total} = {' + '.join(_term(part, unit) for part in parts)}"


def _term(part: Part, unit: str) -> str:
    assert part.amount
    below = f" ({' + '.join(_term(one, unit) for one in part.parts)})" if part.parts else ""
    return f"{part.name} {written(part.amount, unit)}{below}"


def written(amount: Amount, unit: str) -> str:
    """An amount with its unit, as the cell or else the table has it."""
    return f"{amount.number}{amount.unit or unit}"
