"""P523: a cost that is to be at least so much, a satisfaction that is to be at most so much."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.lint.cost import is_cost
from perfdsl.lint.sorts import AMOUNTS
from perfdsl.semantics.model import Amount, Model, Row
from perfdsl.semantics.words import WordList

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
OF = AMOUNTS
SAVED = WordList("cost_direction", "越多越好")
"""Of these, more is better even among the costs."""
PLEASED = WordList("cost_direction", "满意")
DISPLEASED = WordList("cost_direction", "越低越好")


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Judged by the comparator; an author who states the direction (方向) has thought of it."""
    if not isinstance(row.value.body, Amount) or row.stated_direction:
        return
    sign = ""
    if is_cost(row) and row.value.operator in (">=", ">"):
        sign = "" if SAVED.within(row.name) else "≤"
    elif PLEASED.ends(row.name) and row.value.operator in ("<=", "<"):
        sign = "" if DISPLEASED.within(row.name) else "≥"
    if sign:
        level, text = row.level2.name, row.value.text
        yield AGAINST_THE_CLASS.at(row.value.span, level=level, text=text, sign=sign)
