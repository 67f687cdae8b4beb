"""P413: a level has as many rows as its scheme says (行数)."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.semantics.model import Project, Row
from perfdsl.semantics.schemes.scheme import Level, RowCount, Scheme

_EXAMPLE = """体例 "本市" {
  金额单位 万元
  资金来源 财政资金
  产出指标 { 数量指标 行数 ≥ 2 }
}
体例 "本市"
单位 101 "甲单位"
项目 "甲" {
  产出 {
    数量 "台式机数" ≥ 10台%s
  }
}"""
ROW_COUNT = Kind(
    "P413",
    "row-count",
    Severity.ERROR,
    Text(
        "「{level}」写了 {count} 行指标，应为{wanted}行",
        "rows of “{level}”: {count}; wanted: {wanted}",
    ),
    Text("{remedy}", "{remedy}"),
    Text(
        "体例可以规定每一级写几行：太少说明不了产出和效益，太多抓不住重点。",
        "A scheme may say how many rows a level has: too few do not show what is achieved, too "
        "many hide what matters.",
    ),
    _EXAMPLE % "",
    _EXAMPLE % '\n    数量 "便携机数" ≥ 5台',
)
KINDS = (ROW_COUNT,)


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """Each level and, where it has rows, each level below it.

    A level that must or should be there and has no row at all is P402's or P403's to tell.
    """
    rows: dict[tuple[str, ...], list[Row]] = {}
    for row in project.rows:
        rows.setdefault((row.level1.name,), []).append(row)
        rows.setdefault((row.level1.name, row.level2.name), []).append(row)
    for level in scheme.levels:
        here = rows.get((level.name,), [])
        yield from _judged(project, scheme, level, level, here)
        for second in level.levels if here else ():
            below = rows.get((level.name, second.name), [])
            yield from _judged(project, scheme, second, level, below)


def _judged(
    project: Project, scheme: Scheme, level: Level, block: Level, rows: list[Row]
) -> Iterator[Diagnostic]:
    limits, count = level.rows, len(rows)
    if limits is None:
        return
    missing = limits.low - count
    surplus = 0 if limits.high is None else count - limits.high
    if missing > 0 and (not project.complete or (count == 0 and level.need != "optional")):
        return
    if missing <= 0 and surplus <= 0:
        return
    remedy = Text(f"再写 {missing} 行", f"write {missing} more")
    related: tuple[Related, ...] = ()
    if surplus > 0:
        remedy = Text(f"减少 {surplus} 行", f"take {surplus} away")
        first = Text("从这一行起超出", "one too many from here on")
        related = (Related(rows[count - surplus].span, first),)
    blocks = (span for seen, span in project.levels_seen if seen.name == block.name)
    yield ROW_COUNT.at(
        next(blocks, project.span),
        level=level.name,
        count=count,
        wanted=_wanted(limits),
        remedy=remedy,
        related=related,
        notes=(Text(f"依据：体例「{scheme.name}」", f"by the scheme “{scheme.name}”"),),
    )


def _wanted(limits: RowCount) -> Text:
    low, high = limits.low, limits.high
    if low == high:
        return Text(f" {low} ", str(low))
    if high is None:
        return Text(f"至少 {low} ", f"at least {low}")
    return (
        Text(f" {low} 到 {high} ", f"{low} to {high}")
        if low
        else Text(f"至多 {high} ", f"at most {high}")
    )
