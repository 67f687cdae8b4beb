"""The scheme a file needs: the shipped one as it is, or one that stands on it with more."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from perfdsl.importing.recognition.draft import Draft, Targets
from perfdsl.importing.writing.money import Part, divided
from perfdsl.importing.writing.plan import Plan, periods_of
from perfdsl.importing.writing.rows import own_attributes
from perfdsl.importing.writing.weights import weight_of
from perfdsl.record import Record
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.exact import EXACT

_CORE = ("说明", "权重", "方向", "依据")


class Needs(Record):
    """What the tables have and the shipped scheme has not.

    ``sources`` is empty where the scheme's own do; ``levels`` are each 一级 with its new 二级.
    ``optional`` are fields that the scheme asks for and no table has.
    """

    money_unit: str | None
    sources: tuple[Part, ...]
    fields: tuple[str, ...]
    optional: tuple[str, ...]
    attributes: tuple[str, ...]
    levels: tuple[tuple[str, tuple[str, ...]], ...]
    weight_total: str | None

    @property
    def is_nothing(self) -> bool:
        """Whether the shipped scheme will do."""
        return self == Needs(None, (), (), (), (), (), None)


def needs_of(plan: Plan) -> Needs:
    """What a scheme of the file's own must say."""
    settings = plan.settings
    scheme, projects = settings.scheme, plan.gathered.projects
    return Needs(
        money_unit=None if settings.money_unit == scheme.money_unit else settings.money_unit,
        sources=_sources(scheme, projects, settings.money_unit),
        fields=_fields(scheme, projects),
        optional=_optional(scheme, projects),
        attributes=tuple(
            dict.fromkeys(name for name in _attributes(plan) if name not in scheme.attributes)
        ),
        levels=_levels(plan),
        weight_total=_weight_total(plan),
    )


def _sources(scheme: Scheme, projects: list[Draft], unit: str) -> tuple[Part, ...]:
    """All sources in the order in which the tables have them; parts below what they are part of."""
    tops: dict[str, dict[str, None]] = {}
    below: set[str] = set()
    every = [divided(one, unit) for project in projects for one in periods_of(project)]
    for parts in every:
        for part in parts:
            under = tops.setdefault(part.name, {})
            under.update(dict.fromkeys(one.name for one in part.parts))
            below |= {one.name for one in part.parts}
    if all(name in scheme.source_names for name in tops) and not below:
        return ()
    return tuple(
        Part(name, None, tuple(Part(one, None) for one in under))
        for name, under in tops.items()
        if name not in below
    )


def _fields(scheme: Scheme, projects: list[Draft]) -> tuple[str, ...]:
    names = dict.fromkeys(name for project in projects for name in project.fields)
    return tuple(name for name in names if scheme.field(name) is None)


def _optional(scheme: Scheme, projects: list[Draft]) -> tuple[str, ...]:
    """Fields that must be filled but that no table of the file has."""
    return tuple(
        rule.name
        for rule in scheme.fields
        if rule.need == "required"
        and projects
        and not any(project.fields.get(rule.name, "").strip() for project in projects)
    )


def _attributes(plan: Plan) -> Iterable[str]:
    for planned in plan.every_row():
        yield from (title for title, _ in own_attributes(planned))


def _levels(plan: Plan) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, dict[str, None]] = {}
    for planned in plan.every_row():
        place = planned.place
        if place.own_first or place.own_second:
            found.setdefault(place.first, {})[place.second] = None
    return tuple((first, tuple(seconds)) for first, seconds in found.items())


def _weight_total(plan: Plan) -> str | None:
    """100 where the weights of every project that has some sum to it: the form's, not a slip."""
    sums = {
        total
        for project in plan.gathered.projects
        if (total := _weights(plan, project.year)) is not None
    }
    wanted = plan.settings.scheme.weight_total
    return "100" if sums == {Decimal(100)} and wanted != Decimal(100) else None


def _weights(plan: Plan, targets: Targets) -> Decimal | None:
    weights = [weight_of(one.row) for one in plan.rows(targets)]
    known = [Decimal(weight.rstrip("%分")) for weight in weights if weight]
    total = Decimal(0)
    for weight in known:
        total = EXACT.add(total, weight)
    return total if known else None
