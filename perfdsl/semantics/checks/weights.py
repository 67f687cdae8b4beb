"""P406–P408: weights (权重) are given for all rows or none, are positive, and sum as the scheme says."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.diagnostics.regulations import EVALUATION_2020
from perfdsl.semantics.model import Project, Row
from perfdsl.semantics.schemes.scheme import Level, Scheme
from perfdsl.semantics.values.exact import EXACT, exact_sum, plain
from perfdsl.source import Span

_TWO = '项目 "甲" {\n  产出 {\n    数量 "甲数" ≥ 1个 { 权重 %s }\n    数量 "乙数" ≥ 1个%s\n  }\n}'
PARTIAL_WEIGHTS = Kind(
    "P406",
    "partial-weights",
    Severity.ERROR,
    Text("有的指标写了权重，有的没有（{given} 行写了，{missing} 行没写）",
         "some indicators have a weight and some have none ({given} with, {missing} without)"),
    Text("要么每行都写，要么都不写", "give one to every row or to none"),
    Text(
        "自评时按权重计分，缺一行就无法计算总分。",
        "The self-evaluation scores by weight; with one missing no total can be computed.",
    ),
    _TWO % ("50", ""),
    _TWO % ("50", " { 权重 40 }"),
    regulation=EVALUATION_2020,
)  # fmt: skip
WEIGHT_SUM = Kind(
    "P407",
    "weight-sum",
    Severity.ERROR,
    Text(
        "{what}的权重合计 {sum}，应为 {wanted}", "the weights of {what} sum to {sum}, not {wanted}"
    ),
    Text("请调整各行权重，合计{change} {difference}", "adjust the weights: {change} {difference}"),
    Text(
        "权重合计由体例规定（2015、2021 两个体例为 90，预算执行率另占 10 分）。",
        "What the weights sum to is the scheme's to say (90 in the shipped ones; the execution rate "
        "has the other 10).",
    ),
    _TWO % ("50", " { 权重 50 }"),
    _TWO % ("50", " { 权重 40 }"),
    regulation=EVALUATION_2020,
)
BAD_WEIGHT = Kind(
    "P408",
    "bad-weight",
    Severity.ERROR,
    Text("权重必须大于零：{text}", "a weight is more than zero: {text}"),
    Text(
        "写一个大于零的数；不考核的指标请删去", "write a number above zero, or remove the indicator"
    ),
    Text(
        "权重为零的指标不参加计分，写它没有意义。", "An indicator of weight zero is never scored."
    ),
    _TWO % ("90", " { 权重 0 }"),
    _TWO % ("50", " { 权重 40 }"),
    regulation=EVALUATION_2020,
)
KINDS = (PARTIAL_WEIGHTS, WEIGHT_SUM, BAD_WEIGHT)


_PROJECT = Text("这个项目", "this project")
_DEPARTMENT = Text("这个部门", "this department")


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """One finding a cause: where some weights are missing or bad, no sum is judged."""
    given = [row for row in project.rows if row.weight is not None]
    missing = [row for row in project.rows if row.weight is None]
    if not given:
        return
    bad = [row for row in given if row.weight is not None and row.weight <= 0]
    for row in bad:
        yield BAD_WEIGHT.at(row.weight_span or row.span, text=row.weight_text)
    if not project.complete or bad:
        return
    if missing:
        yield _partial(given, missing)
        return
    whole = _DEPARTMENT if project.is_department else _PROJECT
    yield from _sum(given, scheme.weight_total, whole, project.span)
    rows: dict[tuple[str, ...], list[Row]] = {}
    for row in given:
        rows.setdefault((row.level1.name,), []).append(row)
        rows.setdefault((row.level1.name, row.level2.name), []).append(row)
    blocks = {level.name: span for level, span in reversed(project.levels_seen)}
    for level in scheme.levels:
        span = blocks.get(level.name, project.span)
        yield from _level_sum(rows.get((level.name,), []), level, span)
        for second in level.levels:
            yield from _level_sum(rows.get((level.name, second.name), []), second, span)


def _level_sum(rows: list[Row], level: Level, span: Span) -> Iterator[Diagnostic]:
    """Of a level without rows nothing is asked."""
    if rows:
        yield from _sum(rows, level.weight, Text(f"「{level.name}」", f"“{level.name}”"), span)


def _partial(given: list[Row], missing: list[Row]) -> Diagnostic:
    """Shown at the rarer of the two, which is likelier the slip."""
    rare, common = (given, missing) if len(given) < len(missing) else (missing, given)
    with_weight = Text("这一行写了权重", "this one has a weight")
    without = Text("这一行没写", "this one has none")
    related = Related(common[0].span, with_weight if common is given else without)
    span = rare[0].weight_span if rare is given and rare[0].weight_span else rare[0].span
    return PARTIAL_WEIGHTS.at(span, given=len(given), missing=len(missing), related=(related,))


def _sum(rows: list[Row], wanted: Decimal | None, what: Text, span: Span) -> Iterator[Diagnostic]:
    total = exact_sum(row.weight or Decimal(0) for row in rows)
    if wanted is None or total == wanted:
        return
    parts = " + ".join(row.weight_text or "" for row in rows)
    note = Text(f"算式：{parts} = {plain(total)}", f"computed: {parts} = {plain(total)}")
    change = Text("增加", "add") if total < wanted else Text("减少", "take away")
    yield WEIGHT_SUM.at(
        span,
        what=what,
        sum=plain(total),
        wanted=plain(wanted),
        change=change,
        difference=plain(abs(EXACT.subtract(total, wanted))),
        notes=(note,) if len(rows) > 1 else (),
    )
