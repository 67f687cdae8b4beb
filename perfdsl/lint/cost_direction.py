"""P523: a cost that is to be at least so much, a satisfaction that is to be at most so much."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.lint.cost import is_cost
from perfdsl.lint.wording import has_any
from perfdsl.semantics.model import Amount, Model, Row

AGAINST_THE_CLASS = Kind(
    "P523",
    "direction-against-class",
    Severity.WARNING,
    Text("「{level}」写成了 {text}，方向反了", "{text} is the wrong way round for {level}"),
    Text("一般写成 {sign}", "mostly it is {sign}"),
    Text(
        "成本越低越好，写 ≤；满意度越高越好，写 ≥。方向写反，花得越多、意见越大反而得分越高。",
        "A cost is capped (≤), satisfaction has a floor (≥). The other way round, spending more or "
        "pleasing fewer would score higher.",
    ),
    '成本 "采购成本" ≥ 10万元',
    '成本 "采购成本" ≤ 10万元',
)
KINDS = (AGAINST_THE_CLASS,)
SAVED = ("节约", "节省", "节支", "降低", "下降", "压减", "减少", "核减", "结余", "控制率")
"""Of these, more is better even among the costs."""
PLEASED = ("满意度", "满意率", "赞成率", "好评率")
DISPLEASED = ("不满意", "下降", "降低")


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Judged by the comparator; an author who states the direction (方向) has thought of it."""
    if not isinstance(row.value.body, Amount) or row.stated_direction:
        return
    sign = ""
    if is_cost(row) and row.value.operator in (">=", ">"):
        sign = "" if has_any(row.name, SAVED) else "≤"
    elif row.name.endswith(PLEASED) and row.value.operator in ("<=", "<"):
        sign = "" if has_any(row.name, DISPLEASED) else "≥"
    if sign:
        level, text = row.level2.name, row.value.text
        yield AGAINST_THE_CLASS.at(row.value.span, level=level, text=text, sign=sign)
