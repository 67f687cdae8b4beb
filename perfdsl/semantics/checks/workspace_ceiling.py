"""P414: all projects of a workspace keep to the control figure that perf.toml states."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.record import Record
from perfdsl.semantics.checks.sums import added, sum_note
from perfdsl.semantics.kinds import NOT_MONEY
from perfdsl.semantics.model import Model
from perfdsl.semantics.values.exact import plain_fraction, split_number
from perfdsl.semantics.values.measures import Measures
from perfdsl.semantics.values.reader import SIGNS
from perfdsl.semantics.values.shipped import shipped_measures
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.parser import read_literal
from perfdsl.typed import Literal

WORKSPACE_CEILING = Kind(
    "P414",
    "workspace-ceiling",
    Severity.ERROR,
    Text(
        "全部项目预算合计 {sum}，比控制数 {wanted} {side} {difference}",
        "all projects sum to {sum}: {difference} {side} the control figure {wanted}",
    ),
    Text(
        "调整项目预算，或核对 perf.toml 里的控制数",
        "adjust the projects, or the figure in perf.toml",
    ),
    Text(
        "整个工作区的控制数写在 perf.toml 的 ceiling 里：写 = 或不写符号时必须正好相等，写 <= 时不得超过。"
        "只在检查整个工作区时判断。",
        "The control figure of a workspace is ceiling in perf.toml: with = or no sign it is met exactly, "
        "with <= never passed. It is judged when the whole workspace is.",
    ),
    'ceiling = "= 100万元"  # perf.toml；各文件里的项目合计 99万元',
    'ceiling = "<= 100万元"',
)
KINDS = (WORKSPACE_CEILING,)


class WorkspaceCeiling(Record):
    """The figure as ``perf.toml`` states it."""

    operator: Literal["=", "<="]
    amount: str
    span: Span


def judge(ceiling: WorkspaceCeiling) -> list[Diagnostic]:
    """What is wrong with the figure itself: it is an amount with its unit."""
    literal = read_literal(ceiling.amount)
    if isinstance(literal, ast.Quantity) and _worth(literal.text, shipped_measures()) is not None:
        return []
    help = Text("写金额和单位，如 4412.10万元", "an amount with its unit, such as 4412.10万元")
    return [NOT_MONEY.at(ceiling.span, text=ceiling.amount, unit="万元", help=help)]


class Budgets(Record):
    """What the projects of each unit of a file sum to, in the base unit of money."""

    of_units: tuple[tuple[str, Fraction], ...]


def check(files: Sequence[Budgets | None], ceiling: WorkspaceCeiling) -> list[Diagnostic]:
    """Not judged while a project's budget is unknown (None): its own finding comes first."""
    literal = read_literal(ceiling.amount)
    wanted = _worth(literal.text, shipped_measures()) if literal else None
    if literal is None or wanted is None:
        return []  # ``judge`` has told
    units = _by_unit(files)
    total = sum(units.values(), Fraction(0)) if units is not None else None
    if total is None or total == wanted or (total < wanted and ceiling.operator == "<="):
        return []
    number, unit = split_number(literal.text)
    one = wanted / Fraction(number) if number else Fraction(1)

    def told(value: Fraction) -> str:
        return plain_fraction(value / one)

    parts = [f'"{name}" {told(amount)}' for name, amount in (units or {}).items()]
    figure = f"{SIGNS[ceiling.operator]}{told(wanted)}{unit}"
    more = Text(f"，控制数 {figure}", f"; the control figure is {figure}")
    note = sum_note(f"{added(parts)} = {told(total)}{unit}", more)
    found = WORKSPACE_CEILING.at(
        ceiling.span,
        sum=told(total) + unit,
        wanted=told(wanted) + unit,
        side=Text("多", "more than") if total > wanted else Text("少", "less than"),
        difference=told(abs(total - wanted)) + unit,
        notes=(note,) if parts else (),
    )
    return [found]


def _worth(text: str, measures: Measures) -> Fraction | None:
    """An amount in its base unit; None for what is no money."""
    number, unit = split_number(text)
    scale, bare = measures.scaled(unit)
    measure = measures.measure(bare)
    if measure.dimension != "money" or measure.per or measure.base != "元":
        return None
    return Fraction(number) * scale * Fraction(measure.factor)


def budgets_of(model: Model) -> Budgets | None:
    """The sums of one file; None where a budget is unknown."""
    units: dict[str, Fraction] = {}
    one = _worth(f"1{model.scheme.money_unit}", model.measures)
    for unit in model.units:
        name = f"{unit.code or ''}{unit.name}"
        for project in unit.projects:
            if project.budget is None or not project.complete or one is None:
                return None
            amount = Fraction(project.budget.total.amount) * one
            units[name] = units.get(name, Fraction(0)) + amount
    return Budgets(tuple(units.items()))


def _by_unit(files: Sequence[Budgets | None]) -> dict[str, Fraction] | None:
    """The sums of all files, in the order in which the units appear."""
    units: dict[str, Fraction] = {}
    for file in files:
        if file is None:
            return None
        for name, amount in file.of_units:
            units[name] = units.get(name, Fraction(0)) + amount
    return units
