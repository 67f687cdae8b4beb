"""What can only be decided when all tables are read: units by other names, sums, the mid-term."""

from __future__ import annotations

from decimal import Decimal

from perfdsl.importing.recognition.board import Spot
from perfdsl.importing.recognition.draft import Draft, Gathered, Named, Placement, UnitDraft
from perfdsl.importing.recognition.facts import Part, RowFact
from perfdsl.importing.recognition.lines import code_and_name
from perfdsl.importing.recognition.periods import period_in
from perfdsl.importing.recognition.units import unit_of
from perfdsl.importing.recognition.vocabulary import squeezed
from perfdsl.record import replace
from perfdsl.semantics.values.exact import EXACT

_UNIT_FIELD = "实施单位"


def finish(gathered: Gathered, money_unit: str) -> Gathered:
    """The same projects, settled: in their units, with a mid-term only where its years are known."""
    _without_others(gathered)
    _name_units(gathered)
    for project in gathered.projects:
        _settle_parts(project, money_unit)
        _settle_midterm(gathered, project)
    for unit in gathered.units:
        _prove_sums(gathered, unit, money_unit)
    return gathered


def _without_others(gathered: Gathered) -> None:
    """Labels and values that belong to no project: what they say becomes remarks."""
    for unit in gathered.units:
        for project in [one for one in unit.projects if not one.is_project]:
            unit.projects.remove(project)
            gathered.left += project.left
            gathered.remarks += [
                Spot("", f"{name}：{text}", is_cell=False) for name, text in project.fields.items()
            ]


def _name_units(gathered: Gathered) -> None:
    """A project whose table names no 预算单位 belongs to the one that carries it out."""
    nameless = next((unit for unit in gathered.units if not unit.name), None)
    if nameless is None:
        return
    for project in list(nameless.projects):
        text = project.fields.get(_UNIT_FIELD, "").strip()
        code, name = code_and_name(text)
        if name and "\n" not in name:
            nameless.projects.remove(project)
            unit_of(gathered, code, name).projects.append(project)


def _settle_parts(project: Draft, money_unit: str) -> None:
    """其中：一般公共预算 below 财政性资金 is a part of that source, no source beside it.

    Only where the amounts prove it: with the parts the sources do not come to the total, without
    them they do. The parts become fields.
    """
    targets = project.year
    parts = [one for one in targets.sources[1:] if one.is_among]
    rest = [one for one in targets.sources if one not in parts]
    if not parts or targets.total is None:
        return
    total = targets.total.exact(money_unit)
    if _of(targets.sources, money_unit) == total or _of(rest, money_unit) != total:
        return
    targets.sources = rest
    project.fields.update((f"其中{one.name}", one.amount.number + one.amount.unit) for one in parts)


def _of(sources: list[Named], money_unit: str) -> Decimal:
    total = Decimal(0)
    for one in sources:
        total = EXACT.add(total, one.amount.exact(money_unit))
    return total


def _settle_midterm(gathered: Gathered, project: Draft) -> None:
    """Without years there is no 中期 in the language: goals and amounts become fields."""
    if project.mid.is_empty:
        return
    project.period = project.period or period_in(project.fields.get("项目期", ""))
    if project.period:
        return
    mid = project.mid
    if mid.goals:
        project.fields["中期目标"] = "\n".join(mid.goals)
    if mid.total:
        project.fields["中期资金总额"] = mid.total.number + mid.total.unit
    project.fields.update(
        (f"中期{one.name}", one.amount.number + one.amount.unit) for one in mid.sources
    )
    places = {_indicator(row): at for at, row in enumerate(project.year.rows)}
    for row in mid.rows:
        at = places.pop(_indicator(row), None)
        if at is None:
            _keep(gathered, project, row)
        else:
            project.year.rows[at] = _beside(project.year.rows[at], row)
    mid.total, mid.sources, mid.goals, mid.rows = None, [], [], []


def _beside(annual: RowFact, row: RowFact) -> RowFact:
    """The indicator of the year with the value it has for the mid-term, as an attribute."""
    values = [part for part in row.parts if part.role in ("sign", "value", "measure")]
    text = "".join(part.text for part in values)
    spot = values[0].spot if values else None
    return replace(annual, parts=(*annual.parts, Part("other", "中期指标值", text, spot)))


def _indicator(row: RowFact) -> tuple[str, ...]:
    return tuple(squeezed(row.text(role)) for role in ("level1", "level2", "name"))


def _keep(gathered: Gathered, project: Draft, row: RowFact) -> None:
    for part in row.parts:
        if part.spot and not part.is_carried:
            gathered.placements[part.spot.place] = Placement(part.spot, None)
            project.left.append(part.spot)


def _prove_sums(gathered: Gathered, unit: UnitDraft, money_unit: str) -> None:
    """A sum that the projects do not come to is not what the compiler works out: it is kept."""
    total = _sum(unit.projects, money_unit)
    for amount, spot in unit.sums:
        if amount.exact(money_unit) not in (total, _below(gathered, unit, money_unit)):
            gathered.placements[spot.place] = Placement(spot, None)
            gathered.left.append(spot)


def _below(gathered: Gathered, unit: UnitDraft, money_unit: str) -> Decimal:
    """What the units come to whose codes begin with this one's: a department's row."""
    under = [
        project
        for one in gathered.units
        if not unit.code or one.code.startswith(unit.code)
        for project in one.projects
    ]
    return _sum(under, money_unit)


def _sum(projects: list[Draft], money_unit: str) -> Decimal:
    total = Decimal(0)
    for project in projects:
        if project.year.total:
            total = EXACT.add(total, project.year.total.exact(money_unit))
    return total
