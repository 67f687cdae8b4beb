"""Budgets as the document prints them: one project's, and the sum of several."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from perfdsl.document import model as doc
from perfdsl.semantics import model as sem
from perfdsl.semantics.projects.money import amount_text
from perfdsl.semantics.schemes.scheme import Scheme, Source
from perfdsl.semantics.values.exact import EXACT, exact_sum


def printed_budget(budget: sem.Budget | None, scheme: Scheme) -> doc.Budget:
    """A budget in the scheme's order of sources; what was not given is None."""
    texts: dict[str, str] = {}
    for one in budget.sources if budget else ():
        texts[one.source] = one.money.text
        texts.update((part.source, part.money.text) for part in one.parts)
    total = budget.total.text if budget else amount_text(Decimal(0))
    return doc.Budget(total, _sources(scheme.sources, texts))


def printed_total(projects: Iterable[sem.Project], scheme: Scheme) -> doc.Budget:
    """The sum of the projects' budgets; a source no project names is None."""
    budgets = [project.budget for project in projects if project.budget]
    sums: dict[str, Decimal] = {}
    for one in (source for budget in budgets for source in budget.sources):
        for each in (one, *one.parts):
            sums[each.source] = EXACT.add(sums.get(each.source, Decimal(0)), each.money.amount)
    total = amount_text(exact_sum(budget.total.amount for budget in budgets))
    return doc.Budget(
        total,
        _sources(scheme.sources, {name: amount_text(total_) for name, total_ in sums.items()}),
    )


def _sources(sources: tuple[Source, ...], texts: dict[str, str]) -> tuple[doc.SourceAmount, ...]:
    return tuple(
        doc.SourceAmount(one.name, texts.get(one.name), _sources(one.parts, texts))
        for one in sources
    )
