"""P525: a row that only fills its cell: 无, /, 不涉及, 待定."""

from __future__ import annotations

import re
from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.lint.wording import has_any, said_in_words
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
)
KINDS = (PLACEHOLDER,)
FILLERS = (
    *("无", "暂无", "没有", "不涉及", "未涉及", "不适用", "无要求", "略", "待定", "待填", "待补充"),
    *(
        "待填写",
        "待明确",
        "未定",
        "同上",
        "空",
        "N/A",
        "n/a",
        "NA",
        "TBD",
        "tbd",
        "XX",
        "xx",
        "某某",
    ),
)
GOOD_WHEN_NONE = (
    *(
        "事故",
        "舆情",
        "投诉",
        "失误",
        "差错",
        "违规",
        "违法",
        "违纪",
        "污染",
        "隐患",
        "泄密",
        "泄露",
    ),
    *("上访", "信访", "纠纷", "故障", "中断", "伤亡", "死亡", "损失", "问题", "影响", "拖欠"),
)
"""Of what it is good to have none: there 无 is an answer."""
_NONE = ("无", "没有")
_ONLY_SIGNS = re.compile(r"[\s/\\*＊／×—\-－_.…。?？]+")


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Name or value, told once a row."""
    if is_filler(row.name):
        yield PLACEHOLDER.at(row.span, text=row.name)
    elif is_placeholder(row):
        yield PLACEHOLDER.at(row.value.span, text=row.value.text)


def is_placeholder(row: Row) -> bool:
    """Whether the value only fills the cell."""
    if not said_in_words(row) or not is_filler(row.value.text):
        return False
    return not (row.value.text.strip() in _NONE and has_any(row.name, GOOD_WHEN_NONE))


def is_filler(text: str) -> bool:
    """Whether a text is one of the fillers, or nothing but signs."""
    return text.strip() in FILLERS or bool(_ONLY_SIGNS.fullmatch(text))
