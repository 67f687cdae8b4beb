"""P418: a row that only fills its cell (无, /, 不涉及, 待定) has a weight (权重)."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.diagnostics.regulations import EVALUATION_2020
from perfdsl.pattern import pattern
from perfdsl.semantics.model import Project, Row
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.words import WordList

WEIGHTED_PLACEHOLDER = Kind(
    "P418",
    "weighted-placeholder",
    Severity.ERROR,
    Text(
        "「{text}」只是占位，却有权重 {weight}",
        "“{text}” only fills the cell, and has a weight of {weight}",
    ),
    Text(
        "写上真正的内容；不需要这个指标就删去这一行，把权重分给别的指标",
        "say what is meant, or remove the row and give its weight to others",
    ),
    Text(
        "占位的行没有内容可以考核，它的分不是白得就是白丢，自评总分就不成立。没有权重的占位行只是警告（P525）。",
        "A filler cannot be judged, so its points are won or lost for nothing, and the total score "
        "means nothing. Without a weight it is only a warning (P525).",
    ),
    '质量 "安装质量" "不涉及" { 权重 90 }',
    '质量 "安装验收合格率" 100% { 权重 90 }',
    regulation=EVALUATION_2020,
)
KINDS = (WEIGHTED_PLACEHOLDER,)
FILLERS = WordList("placeholder", "占位")
GOOD_WHEN_NONE = WordList("placeholder", "没有才好")
NONE = WordList("placeholder", "没有")
_ONLY_SIGNS = pattern(r"[\s/\\*＊／×—\-－_.…。?？]+")


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """Name or value, told once a row, at the word that fills the cell."""
    for row in project.rows:
        filler = filler_of(row) if row.weight_text is not None else None
        if filler is None:
            continue
        span = row.span if filler == row.name else row.value.span
        weight = Text("权重写在这里", "its weight")
        places = (Related(row.weight_span, weight),) if row.weight_span else ()
        yield WEIGHTED_PLACEHOLDER.at(span, text=filler, weight=row.weight_text, related=places)


def filler_of(row: Row) -> str | None:
    """The row's name or value, if it only fills its cell."""
    if is_filler(row.name):
        return row.name
    return row.value.text if is_placeholder(row) else None


def is_placeholder(row: Row) -> bool:
    """Whether the value is a text that only fills the cell."""
    value = row.value
    if value.body is not None or value.trace is not None or not is_filler(value.text):
        return False
    return not (value.text.strip() in NONE and GOOD_WHEN_NONE.within(row.name))


def is_filler(text: str) -> bool:
    """Whether a text is one of the fillers, or nothing but signs."""
    return text.strip() in FILLERS or bool(_ONLY_SIGNS.fullmatch(text))
