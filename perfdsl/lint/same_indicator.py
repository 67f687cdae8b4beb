"""P526 and P532: one indicator told in two ways in the projects of a unit."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.diagnostics.phrases import listed, replacing
from perfdsl.lint.wording import bare
from perfdsl.semantics.model import Amount, Project, Row, Unit
from perfdsl.semantics.values.exact import EXACT

TWO_NOTATIONS = Kind(
    "P526",
    "two-notations",
    Severity.HINT,
    Text(
        "「{name}」这里写 {text}，另一处写 {other}",
        "“{name}” is {text} here and {other} elsewhere",
    ),
    Text("两处写成一样：正好这么多就都不写“≥”", "write both alike: no ≥ if it is exactly so many"),
    Text(
        "同一个单位、同一个指标、同一个数，一处有“≥”一处没有，考核时一处要正好、一处可以多，口径不一致。",
        "The same number of the same indicator in one unit, once with ≥ and once bare, is judged in two ways.",
    ),
    '项目 "甲项目" {\n  产出 { 数量 "保障部门数" 28个 }\n}\n'
    '项目 "乙项目" {\n  产出 { 数量 "保障部门数" ≥ 28个; 质量 "货品合格率" 100% }\n}',
    '项目 "甲项目" {\n  产出 { 数量 "保障部门数" 28个 }\n}\n'
    '项目 "乙项目" {\n  产出 { 数量 "保障部门数" 28个; 质量 "货品合格率" 100% }\n}',
)
TWO_SATISFACTIONS = Kind(
    "P532",
    "two-satisfactions",
    Severity.HINT,
    Text(
        "「{name}」在这个单位的几个项目里要求不一样：{values}",
        "“{name}” is asked for differently in projects of this unit: {values}",
    ),
    Text(
        "定成一样；确有不同的，名称里写明是对什么满意",
        "ask for the same, or name what each is satisfied with",
    ),
    Text(
        "同一群人的满意度，一个项目要 95%，一个只要 80%，审核会问凭什么；写明是对哪项服务满意，就不是同一个指标。"
        "相差不到 10 个百分点的不提示。",
        "Reviewers ask why the same people are to be pleased by 95 % in one project and 80 % in another. "
        "Named after the service, they are two indicators. Less than 10 points apart is not told.",
    ),
    '项目 "甲项目" {\n  满意度 { 服务对象 "干警满意度" ≥ 95% }\n}\n'
    '项目 "乙项目" {\n  满意度 { 服务对象 "干警满意度" ≥ 80% }\n}',
    '项目 "甲项目" {\n  满意度 { 服务对象 "干警对食堂满意度" ≥ 95% }\n}\n'
    '项目 "乙项目" {\n  满意度 { 服务对象 "干警对物业满意度" ≥ 80% }\n}',
)
KINDS = (TWO_NOTATIONS, TWO_SATISFACTIONS)
_FAR = 10  # percentage points: by a few, one project is simply harder to please than another
_Place = tuple[Project, Row]
_Places = dict[Hashable, list[_Place]]


def check(unit: Unit) -> Iterator[tuple[Project, Diagnostic]]:
    """Each indicator is told once in a unit, at the first row that differs from the first of all."""
    counted: _Places = {}
    pleased: _Places = {}
    for project in unit.projects:
        for row in project.rows:
            _sort(project, row, counted, pleased)
    yield from _notations(counted.values())
    yield from _satisfactions(pleased.values())


def _sort(project: Project, row: Row, counted: _Places, pleased: _Places) -> None:
    """The row to those of its name and number, and to those of its people."""
    body, operator = row.value.body, row.value.operator
    if not isinstance(body, Amount) or operator not in (None, ">=", ">", "="):
        return
    name = bare(row.name)
    if operator in (None, ">="):
        key = (row.level2.name, name, body.text)
        counted.setdefault(key, []).append((project, row))
    of_satisfaction = "满意" in row.level1.name + row.level2.name
    if of_satisfaction and body.measure.dimension == "ratio":
        pleased.setdefault(name, []).append((project, row))


def _notations(places: Iterable[list[_Place]]) -> Iterator[tuple[Project, Diagnostic]]:
    for (_, first), *others in places:
        differing = (one for one in others if one[1].value.operator != first.value.operator)
        for project, row in differing:
            value = row.value
            typed = value.trace is None and value.shown is None
            fixes = (replacing(value.span, first.value.text),) if typed else ()
            yield (
                project,
                TWO_NOTATIONS.at(
                    value.span,
                    name=row.name,
                    text=value.text,
                    other=first.value.text,
                    related=_elsewhere(first),
                    fixes=fixes,
                ),
            )
            break


def _satisfactions(places: Iterable[list[_Place]]) -> Iterator[tuple[Project, Diagnostic]]:
    for rows in places:
        first = rows[0][1]
        differing = ((project, row) for project, row in rows if _far(row, first))
        for project, row in differing:
            values = listed(one.value.text for _, one in rows)
            yield (
                project,
                TWO_SATISFACTIONS.at(
                    row.value.span, name=row.name, values=values, related=_elsewhere(first)
                ),
            )
            break


def _far(row: Row, other: Row) -> bool:
    return abs(EXACT.subtract(_number(row), _number(other))) >= _FAR


def _number(row: Row) -> Decimal:
    body = row.value.body
    assert isinstance(body, Amount)
    return body.base


def _elsewhere(row: Row) -> tuple[Related, ...]:
    return (Related(row.value.span, Text("另一处", "elsewhere")),)
