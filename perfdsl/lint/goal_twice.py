"""P513: a goal that says what another goal, a field or the title has said already."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.diagnostics.regulations import TARGETS_2015
from perfdsl.lint.wording import bare
from perfdsl.semantics.model import Model, Project
from perfdsl.source import Span

GOAL_TWICE = Kind(
    "P513",
    "goal-twice",
    Severity.WARNING,
    Text("这条目标与{other}相同", "this goal is the same as {other}"),
    Text(
        "写明本年度要做成什么、做到什么程度；多余的一条删去",
        "say what is to be achieved this year, and how far; remove what says it again",
    ),
    Text(
        "目标要说明花这笔钱达到什么；照抄项目名称、用途或另一条目标，审核时会因“目标不明确”退回。",
        "A goal says what the money achieves. One that repeats the title, the use of the money or "
        "another goal is sent back as unclear.",
    ),
    '项目 "甲项目" {\n  用途 "购置设备"\n  目标 "购置设备。"\n}',
    '项目 "甲项目" {\n  用途 "购置设备"\n  目标 "更换窗口的旧设备，办理时间缩短一半。"\n}',
    regulation=TARGETS_2015,
)
KINDS = (GOAL_TWICE,)


def check(project: Project, model: Model) -> Iterator[Diagnostic]:
    """White space and punctuation do not count; each goal is told once."""
    known: dict[str, tuple[Text, Span]] = {}
    if project.name:
        known[bare(project.name)] = Text("项目名称", "the project's name"), project.span
    for field in project.fields:
        named = Text(f"「{field.name}」", f"“{field.name}”")
        known.setdefault(bare(field.text), (named, field.span))
    for number, goal in enumerate(project.goals, 1):
        named = Text(f"第 {number} 条目标", f"goal {number}")
        other, place = known.setdefault(bare(goal.text), (named, goal.span))
        if place is not goal.span:
            related = (Related(place, other),)
            yield GOAL_TWICE.at(goal.span, other=other, related=related)
