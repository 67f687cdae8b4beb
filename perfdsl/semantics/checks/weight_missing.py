"""P416, P417: the indicators have weights where the scheme wants them (权重 必填, 权重 建议)."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.regulations import EVALUATION_2020
from perfdsl.semantics.model import Project
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.exact import plain

_WHY = Text(
    "自评时按权重（分值）计分，有的地方编报绩效目标时就要定好。",
    "The self-evaluation scores by weight, and some places want the weights with the targets.",
)
_EXAMPLE = """体例 "本市" {
  金额单位 万元
  资金来源 财政资金
  权重 %s
  产出指标 { 数量指标 }
}
体例 "本市"
单位 101 "甲单位"
项目 "甲" {
  产出 { 数量 "设备数" ≥ 10台%s }
}"""
_HELP = Text("每行后面写上权重，如 {example}", "give each row its weight, such as {example}")
MISSING_WEIGHTS = Kind(
    "P416",
    "weight-missing",
    Severity.ERROR,
    Text("指标没有写权重", "the indicators have no weights"),
    _HELP,
    _WHY,
    _EXAMPLE % ("必填", ""),
    _EXAMPLE % ("必填", " { 权重 90 }"),
    regulation=EVALUATION_2020,
)
ADVISED_WEIGHTS = Kind(
    "P417",
    "weight-advised",
    Severity.WARNING,
    Text("指标最好写上权重", "the indicators should have weights"),
    _HELP,
    _WHY,
    _EXAMPLE % ("建议", ""),
    _EXAMPLE % ("建议", " { 权重 90 }"),
    regulation=EVALUATION_2020,
)
KINDS = (MISSING_WEIGHTS, ADVISED_WEIGHTS)


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """One finding a project; where only some rows have a weight, P406 tells it."""
    if scheme.weight_need == "optional" or not project.complete or not project.rows:
        return
    if any(row.weight is not None for row in project.rows):
        return
    total = scheme.weight_total
    notes: tuple[Text, ...] = ()
    if total is not None:
        notes = (Text(f"合计应为 {plain(total)}", f"they sum to {plain(total)}"),)
    kind = MISSING_WEIGHTS if scheme.weight_need == "required" else ADVISED_WEIGHTS
    yield kind.at(project.span, example="{ 权重 10 }", notes=notes)
