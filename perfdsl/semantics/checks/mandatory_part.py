"""P404: a project has the fields, the budget and the goals its scheme wants."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.semantics.model import Project
from perfdsl.semantics.scheme import Scheme
from perfdsl.syntax.ast import Need

_WHY = Text(
    "表里的预算数、用途和绩效目标不能空着；哪些必填由体例规定。",
    "The table's budget, purpose and goals cannot be blank; which are wanted is the scheme's to say.",
)
MANDATORY_PART = Kind(
    "P404",
    "mandatory-part",
    Severity.ERROR,
    Text("项目没有写「{part}」", "the project has no “{part}”"),
    Text("加一行：{line}", "add a line: {line}"),
    _WHY,
    '项目 "甲" {\n  预算 5万元\n  目标 "购置设备"\n}',
    '项目 "甲" {\n  预算 5万元\n  用途 "购置设备"\n  目标 "购置设备"\n}',
)
ADVISED_PART = Kind(
    "P405",
    "advised-part",
    Severity.WARNING,
    Text("项目最好写上「{part}」", "the project should have “{part}”"),
    Text("加一行：{line}", "add a line: {line}"),
    _WHY,
    '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n  字段 负责人 建议\n}\n体例 "本市"\n项目 "甲" {\n}',
    '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n  字段 负责人 建议\n}\n体例 "本市"\n项目 "甲" {\n  负责人 "张三"\n}',
)
KINDS = (MANDATORY_PART, ADVISED_PART)


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """One finding a missing part; none where part of the project could not be read."""
    if not project.complete:
        return
    written = {field.name for field in project.fields}
    wanted: list[tuple[str, Need, str]] = []
    if project.budget is None:
        line = f"预算 0.00{scheme.money_unit} = {scheme.sources[0]} 0.00{scheme.money_unit}"
        wanted.append(("预算", scheme.budget_need, line))
    if not project.goals:
        wanted.append(("目标", scheme.goal_need, '目标 "……"'))
    for rule in scheme.fields:
        if rule.name not in written:
            wanted.append((rule.name, rule.need, f'{rule.name} "……"'))
    kinds = {"required": MANDATORY_PART, "advised": ADVISED_PART}
    for part, need, line in wanted:
        if need in kinds:
            yield kinds[need].at(project.span, part=part, line=line)
