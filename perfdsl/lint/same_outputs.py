"""P514: projects of one unit whose outputs are the same: one contract counted several times?

A template is no excuse: it is a way of writing, and the tables it prints are as alike as if they had
been written out. Projects whose parameters give them numbers of their own are not the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.lint.cost import COST
from perfdsl.lint.wording import bare
from perfdsl.semantics.model import Amount, Project, Row, Unit

SAME_OUTPUTS = Kind(
    "P514",
    "same-outputs",
    Severity.WARNING,
    Text(
        "这个项目的产出和效益与项目「{other}」完全一样",
        "outputs and effects are all the same as those of the project “{other}”",
    ),
    Text(
        "各项目只写自己那一份的数量；是同一件事就合并成一个项目",
        "state each project's own share; merge them if they are one thing",
    ),
    Text(
        "同一批数量写进几个项目，等于同一份合同算了几次，年终无法分清各项目完成了多少。"
        "成本和满意度不作比较；不同单位的项目也不作比较。",
        "The same quantities in several projects count one contract several times. Costs and "
        "satisfaction are not compared, nor are projects of different units.",
    ),
    '项目 "甲项目" {\n  产出 { 数量 "维护台数" ≥ 60台 }\n}\n'
    '项目 "乙项目" {\n  产出 { 数量 "维护台数" ≥ 60台 }\n}',
    '项目 "甲项目" {\n  产出 { 数量 "维护台数" ≥ 40台 }\n}\n'
    '项目 "乙项目" {\n  产出 { 数量 "维护台数" ≥ 20台 }\n}',
)
KINDS = (SAME_OUTPUTS,)
_NOT_COMPARED = (COST, "满意")
_Key = frozenset[tuple[str, str, str]]


def check(unit: Unit) -> Iterator[tuple[Project, Diagnostic]]:
    """Each project like an earlier one, with its finding. Something must be counted in them."""
    first: dict[_Key, Project] = {}
    for project in unit.projects:
        rows = [row for row in project.rows if _is_compared(row)]
        if not project.complete or not any(map(_counts, rows)):
            continue
        key = frozenset((row.level2.name, bare(row.name), row.value.text) for row in rows)
        other = first.setdefault(key, project)
        if other is not project:
            place = Related(other.span, Text("另一个项目在这里", "the other project"))
            yield project, SAME_OUTPUTS.at(project.span, other=other.name, related=(place,))


def _is_compared(row: Row) -> bool:
    return not any(word in row.level2.name for word in _NOT_COMPARED)


def _counts(row: Row) -> bool:
    body = row.value.body
    return isinstance(body, Amount) and body.measure.dimension == "count"
