"""Model → document: numbered, titled, summed, every value as the table prints it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count, groupby

from perfdsl.document import model as doc
from perfdsl.document.departments import printed_departments
from perfdsl.document.projects import printed_project
from perfdsl.document.totals import printed_total
from perfdsl.semantics import model as sem
from perfdsl.semantics.schemes.scheme import Scheme


def assemble(models: Sequence[sem.Model], name: str) -> doc.Document:
    """The document of sound models of one year, numbered through in their order.

    Those with projects have one scheme; those of departments alone may have others.

    ``name`` is the source's name, without this machine's folders. Neighbours of one unit are one
    unit. A scheme that does not want a budget may leave a project without one: its total is 0.00
    and its sources print blank.
    """
    numbers = count(1)
    scheme, year = scheme_of(models), models[0].year
    parts = [(unit, model) for model in models for unit in model.units if unit.projects]
    runs = groupby(parts, lambda part: part[0].code or part[0].name)
    units = tuple(_unit([one for one, _ in run], scheme, numbers) for _, run in runs)
    projects = [project for unit, _ in parts for project in unit.projects]
    return doc.Document(
        source=name,
        scheme=scheme.name,
        form=scheme.form,
        year=year,
        money_unit=scheme.money_unit,
        budget=printed_total(projects, scheme) if projects else None,
        units=units,
        departments=printed_departments(models),
    )


def scheme_of(models: Sequence[sem.Model]) -> Scheme:
    """That of the projects; where there are departments alone, that of their file."""
    held = (one for one in models if any(unit.projects for unit in one.units))
    return next(held, models[0]).scheme


def _unit(parts: Sequence[sem.Unit], scheme: Scheme, numbers: Iterator[int]) -> doc.Unit:
    projects = [project for unit in parts for project in unit.projects]
    return doc.Unit(
        parts[0].code,
        parts[0].name,
        printed_total(projects, scheme),
        tuple(printed_project(one, scheme, next(numbers)) for one in projects),
    )
