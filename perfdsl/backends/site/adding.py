"""Several documents' budgets in one: added up exactly, as the documents print them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from perfdsl.document.model import Budget, SourceAmount
from perfdsl.record import replace
from perfdsl.semantics.projects.money import amount_text
from perfdsl.semantics.values.exact import exact_sum


def added(budgets: Sequence[Budget]) -> Budget:
    """The sum; of one budget itself. With an addend that is not known (in a draft) neither is it."""
    if len(budgets) == 1:
        return budgets[0]
    if not all(one.total for one in budgets):
        return Budget("", tuple(_unknown(one) for one in _sources(budgets)))
    return Budget(_sum(one.total for one in budgets), _sources(budgets))


def _sources(parts: Iterable[Budget | SourceAmount]) -> tuple[SourceAmount, ...]:
    """Every source that one of them names, in the order in which they are first met."""
    named: dict[str, list[SourceAmount]] = {}
    for part in parts:
        for source in part.sources if isinstance(part, Budget) else part.parts:
            named.setdefault(source.name, []).append(source)
    return tuple(SourceAmount(name, _amount(each), _sources(each)) for name, each in named.items())


def _amount(sources: Sequence[SourceAmount]) -> str | None:
    known = [one.amount for one in sources if one.amount is not None]
    if not known or any(one.typed for one in sources):
        return None
    return known[0] if len(known) == 1 else _sum(known)


def _unknown(source: SourceAmount) -> SourceAmount:
    return replace(source, amount=None, parts=tuple(map(_unknown, source.parts)))


def _sum(amounts: Iterable[str]) -> str:
    return amount_text(exact_sum(Decimal(one) for one in amounts))
