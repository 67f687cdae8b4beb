"""P525: a row that only fills its cell: 无, /, 不涉及, 待定."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.regulations import TARGETS_2015
from perfdsl.lint.sorts import EVERY
from perfdsl.semantics.checks.weighted_placeholder import filler_of
from perfdsl.semantics.model import Model, Row

PLACEHOLDER = Kind(
    "P525",
    "placeholder",
    Severity.WARNING,
    Text("「{text}」只是占位，没有内容", "“{text}” only fills the cell"),
    Text("写上真正的内容；不需要这个指标就删去这一行", "say what is meant, or remove the row"),
    Text(
        "表里不留占位的字：“无”“不涉及”到年终无法考核，“待定”“**”是还没有写完。",
        "Fillers cannot be judged at the year's end; “待定” or “**” mean the table is not finished.",
    ),
    '质量 "安装质量" "不涉及"',
    '质量 "安装验收合格率" 100%',
    regulation=TARGETS_2015,
)
KINDS = (PLACEHOLDER,)
OF = EVERY


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Name or value, told once a row; one with a weight is an error (P418)."""
    filler = filler_of(row)
    if filler is not None and row.weight_text is None:
        span = row.span if filler == row.name else row.value.span
        yield PLACEHOLDER.at(span, text=filler)
