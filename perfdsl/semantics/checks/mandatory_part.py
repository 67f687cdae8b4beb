"""P404, P405: a project has the fields, budget, goals and midterm targets its scheme wants."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.record import replace
from perfdsl.semantics.model import Project
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.syntax.ast import Need

_WHY = Text(
    "表里的预算数、用途和绩效目标不能空着；哪些必填由体例规定。",
    "The table's budget, purpose and goals cannot be blank; which are wanted is the scheme's to say.",
)
_EXAMPLE = """体例 "本市" {
  金额单位 万元
  资金来源 财政资金
  字段 用途 %s
  产出指标 { 数量指标 }
}
体例 "本市"
单位 101 "甲单位"
项目 "甲" {
  预算 5万元%s
}"""
MANDATORY_PART = Kind(
    "P404",
    "mandatory-part",
    Severity.ERROR,
    Text("没有写「{part}」", "“{part}” is missing"),
    Text("加一行：{line}", "add a line: {line}"),
    _WHY,
    _EXAMPLE % ("必填", ""),
    _EXAMPLE % ("必填", '\n  用途 "购置设备"'),
)
ADVISED_PART = Kind(
    "P405",
    "advised-part",
    Severity.WARNING,
    Text("最好写上「{part}」", "“{part}” should be written"),
    Text("加一行：{line}", "add a line: {line}"),
    _WHY,
    _EXAMPLE % ("建议", ""),
    _EXAMPLE % ("建议", '\n  用途 "购置设备"'),
)
KINDS = (MANDATORY_PART, ADVISED_PART)


KIND_OF: dict[Need, Kind] = {"required": MANDATORY_PART, "advised": ADVISED_PART}


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """One finding a missing part; none where part of the project could not be read."""
    if not project.complete:
        return
    for part, need, line in _missing(project, scheme):
        kind = KIND_OF.get(need)
        if kind:
            yield replace(kind.at(project.span, part=part, line=line), about=(part,))


def _missing(project: Project, scheme: Scheme) -> Iterator[tuple[str, Need, str]]:
    """Each part the project does not have, how much it is wanted, and a line that adds it."""
    unit = scheme.money_unit
    if project.is_department and not project.tasks:
        yield "任务", scheme.task_need, f'任务 "任务名称" {{ 内容 "……"; 预算 0.00{unit} }}'
    elif project.budget is None and not project.is_department:  # a department's are its tasks'
        line = f"预算 0.00{unit} = {scheme.sources[0].name} 0.00{unit}"
        yield "预算", scheme.budget_need, line
    if not project.goals:
        yield "目标", scheme.goal_need, '目标 "……"'
    written = {field.name for field in project.fields}
    for rule in scheme.fields:
        if rule.name not in written:
            yield rule.name, rule.need, f'{rule.name} "……"'
    if project.midterm is None:
        yield "中期", scheme.midterm_need, '中期 2024-2026年 { 目标 "……" }'
