"""P210: no two indicators of one name under one 二级."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.phrases import first_written
from perfdsl.semantics.model import Project
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.source import Span

DUPLICATE_ROW = Kind(
    "P210",
    "duplicate-row",
    Severity.ERROR,
    Text(
        "「{level}」里的指标「{name}」写了两次", "the indicator “{name}” stands twice under {level}"
    ),
    Text("删去一行，或改名以示区别", "remove one row, or rename it to tell them apart"),
    Text(
        "同一个二级下的同名指标无法区分该按哪一个考核。",
        "Two indicators of one name under one level cannot be told apart in the evaluation.",
    ),
    '数量 "设备数" ≥ 10台\n数量 "设备数" ≥ 20台',
    '数量 "台式机数" ≥ 10台\n数量 "便携机数" ≥ 20台',
)
KINDS = (DUPLICATE_ROW,)


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """The second row is reported, with the first as the other place. White space does not count."""
    first: dict[tuple[str, str, str], Span] = {}
    for row in project.rows:
        key = (row.level1.name, row.level2.name, "".join(row.name.split()))
        before = first.setdefault(key, row.span)
        if before is not row.span:
            related = first_written(before)
            yield DUPLICATE_ROW.at(row.span, level=row.level2.name, name=row.name, related=related)
