"""P402, P403: the levels a scheme wants (必填, 建议) have at least one row."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.regulations import TARGETS_2015
from perfdsl.record import replace
from perfdsl.semantics.model import Project
from perfdsl.semantics.schemes.scheme import Level, Scheme

_WHY = Text(
    "体例写明「必填」的级别至少要有一行指标，写明「建议」的最好也有。"
    "审核意见里写作“指标不够完整”“建议增加明确效益指标”“建议增加满意度指标”。",
    "A level the scheme marks 必填 has at least one row; one it marks 建议 should have. Reviewers "
    "write: the indicators are not complete, add a benefit or satisfaction indicator.",
)
_EXAMPLE = """体例 "本市" {
  金额单位 万元
  资金来源 财政资金
  产出指标 { 数量指标 }
  效益指标 %s { 社会效益指标 }
}
体例 "本市"
单位 101 "甲单位"
项目 "甲" {
  产出 { 数量 "设备数" ≥ 10台 }%s
}"""
_ROW = '\n  效益 { 社会效益 "办公条件" "改善" }'
_MESSAGE = Text("缺少「{level}」", "“{level}” is missing")
_HELP = Text(
    "至少写一行 {level}，例如：{example}", "write at least one row of {level}, such as: {example}"
)
MANDATORY_LEVEL = Kind(
    "P402",
    "mandatory-level",
    Severity.ERROR,
    _MESSAGE,
    _HELP,
    _WHY,
    _EXAMPLE % ("必填", ""),
    _EXAMPLE % ("必填", _ROW),
    regulation=TARGETS_2015,
)
ADVISED_LEVEL = Kind(
    "P403",
    "advised-level",
    Severity.WARNING,
    _MESSAGE,
    _HELP,
    _WHY,
    _EXAMPLE % ("建议", ""),
    _EXAMPLE % ("建议", _ROW),
    regulation=TARGETS_2015,
)
KINDS = (MANDATORY_LEVEL, ADVISED_LEVEL)


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """One finding a missing level; none where part of the project could not be read."""
    if not project.complete:
        return
    present = {row.level1.name for row in project.rows}
    for level in scheme.levels:
        if level.name not in present:
            example = f"{level.name} {{ {_row(level)} }}"
            yield from _missing(project, scheme, (level,), example)
            continue
        rows = {row.level2.name for row in project.rows if row.level1.name == level.name}
        for second in level.levels:
            if second.name not in rows:
                example = f'{second.name} "指标名称" "指标值"'
                yield from _missing(project, scheme, (level, second), example)


def _missing(
    project: Project, scheme: Scheme, path: tuple[Level, ...], example: str
) -> Iterator[Diagnostic]:
    """Of the last level of the path, shown at the block of its first."""
    level, about = path[-1], tuple(one.name for one in path)
    if level.need == "optional":
        return
    kind = MANDATORY_LEVEL if level.need == "required" else ADVISED_LEVEL
    blocks = (span for seen, span in project.levels_seen if seen.name == path[0].name)
    basis = Text(f"（{scheme.basis}）", f" ({scheme.basis})") if scheme.basis else Text("", "")
    note = Text(
        f"依据：体例「{scheme.name}」{basis.zh}", f"by the scheme “{scheme.name}”{basis.en}"
    )
    span = next(blocks, project.span)
    found = kind.at(span, level=level.name, example=example, notes=(note,))
    yield replace(found, about=about)


def _row(level: Level) -> str:
    second = level.levels[0].name if level.levels else level.name
    return f'{second} "指标名称" "指标值"'
