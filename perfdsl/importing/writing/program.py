"""The whole ``.perf`` text of a file, from its plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.importing.recognition.board import Spot
from perfdsl.importing.recognition.draft import Draft, Targets, UnitDraft
from perfdsl.importing.recognition.vocabulary import squeezed
from perfdsl.importing.writing.money import budget_line
from perfdsl.importing.writing.needs import needs_of
from perfdsl.importing.writing.plan import Plan, periods_of
from perfdsl.importing.writing.quoting import comment, quoted
from perfdsl.importing.writing.rows import blocks
from perfdsl.importing.writing.scheme_text import scheme_lines
from perfdsl.importing.writing.sharing import Shared
from perfdsl.importing.writing.words import field_word


def program(plan: Plan, name: str, shared: Sequence[Shared] = ()) -> str:
    """The source: ``name`` is the file the tables came from, without its folder.

    Projects that are members of ``shared`` stand on its templates.
    """
    settings = plan.settings
    lines = [f"# 从「{comment(name)}」导入", ""]
    lines += _level_texts(plan)
    lines += scheme_lines(settings, needs_of(plan), _money_units(plan))
    lines += [f"年度 {settings.year}"] if settings.year else ["# 年度：表里没有写"]
    if not settings.is_unit_stated:
        lines.append(f"# 金额单位：表里没有写，这里按{settings.money_unit}")
    for one in shared:
        lines += _template(plan, one)
    for unit in sorted(plan.gathered.units, key=lambda one: bool(one.name)):
        if unit.projects:
            lines += _unit(plan, unit, shared)
    lines += _remarks(plan)
    return "\n".join(lines) + "\n"


def _level_texts(plan: Plan) -> Iterator[str]:
    """Levels with something in brackets behind them, which has no place: 产出指标（50分）."""
    texts = dict.fromkeys(
        squeezed(part.text)
        for planned in plan.every_row()
        for part in planned.row.parts
        if part.role in ("level1", "level2") and "(" in squeezed(part.text)
    )
    if texts:
        yield f"# 级别在表里写作：{'、'.join(map(comment, texts))}"


def _money_units(plan: Plan) -> set[str]:
    found = {plan.settings.money_unit}
    for project in plan.gathered.projects:
        for targets in periods_of(project):
            amounts = [one.amount for one in targets.sources]
            amounts += [targets.total] if targets.total else []
            found |= {amount.unit for amount in amounts if amount.unit}
    return found


def _template(plan: Plan, shared: Shared) -> Iterator[str]:
    names = f"({', '.join(shared.parameters)})" if shared.parameters else ""
    yield ""
    yield f"模板 {shared.name}{names} {{"
    order = _order(plan)
    for name, text in sorted(shared.fields, key=lambda one: order.get(one[0], len(order))):
        yield f"  {field_word(name)} {text}"
    yield from (f"  目标 {goal}" for goal in shared.goals)
    yield ""
    yield from blocks(shared.rows, plan.settings.scheme, "  ")
    yield "}"


def _unit(plan: Plan, unit: UnitDraft, shared: Sequence[Shared]) -> Iterator[str]:
    yield ""
    if unit.name:
        yield f"单位 {unit.code + ' ' if unit.code else ''}{quoted(unit.name)}"
    else:
        yield '# 单位：表里没有写，请补上一行，如 单位 101001 "某某局"'
    for project in unit.projects:
        yield ""
        call = next((call for one in shared if (call := one.call(project))), None)
        if call:
            yield from _member(plan, project, call)
        else:
            yield from _project(plan, project)


def _member(plan: Plan, project: Draft, call: str) -> Iterator[str]:
    """A project that takes everything but its budget from a template."""
    budget = budget_line(project.year, plan.settings.money_unit)
    yield f"项目 {quoted(project.name)} 沿用 {call} {{"
    if budget:
        yield f"  {budget}"
    yield "}"
    yield from _leftovers(project.left)


def _project(plan: Plan, project: Draft) -> Iterator[str]:
    yield f"项目 {quoted(project.name)} {{"
    yield from _targets(plan, project.year, "  ", fields=_fields(plan, project))
    if not project.mid.is_empty:
        yield ""
        yield f"  中期 {project.period} {{"
        yield from _targets(plan, project.mid, "    ", fields=[])
        yield "  }"
    yield "}"
    yield from _leftovers(project.left)


def _fields(plan: Plan, project: Draft) -> list[str]:
    """The fields that say something, those of the scheme first and in its order."""
    order = _order(plan)
    names = sorted(project.fields, key=lambda name: order.get(name, len(order)))
    return [
        f"{field_word(name)} {quoted(project.fields[name])}"
        for name in names
        if project.fields[name].strip()
    ]


def _order(plan: Plan) -> dict[str, int]:
    return {rule.name: at for at, rule in enumerate(plan.settings.scheme.fields)}


def _targets(plan: Plan, targets: Targets, indent: str, *, fields: list[str]) -> Iterator[str]:
    budget = budget_line(targets, plan.settings.money_unit)
    if budget:
        yield indent + budget
    yield from (indent + line for line in fields)
    yield from (f"{indent}目标 {quoted(goal)}" for goal in targets.goals)
    rows = plan.rows(targets)
    if rows:
        yield ""
        yield from blocks(rows, plan.settings.scheme, indent)


def _leftovers(spots: list[Spot]) -> Iterator[str]:
    if spots:
        yield "# 没有放进去的："
        yield from (f"#   {spot.place} {comment(spot.text)}" for spot in spots)


def _remarks(plan: Plan) -> Iterator[str]:
    """Cells that belong to no project, and paragraphs that the compiler has no place for."""
    left = plan.gathered.left
    remarks = plan.gathered.remarks
    if left or remarks or plan.gathered.others:
        yield ""
        yield from _leftovers(left)
    if plan.gathered.others:
        yield "# 不是绩效目标表，没有导入的："
        yield from (f"#   {comment(place)}" for place in plan.gathered.others.values())
    if remarks:
        yield "# 表外的文字："
        yield from dict.fromkeys(f"#   {comment(spot.text)}" for spot in remarks)
