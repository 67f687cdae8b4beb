"""P524: a cost told in words."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.regulations import TARGETS_2015
from perfdsl.lint.cost import is_cost
from perfdsl.lint.sorts import WORDS
from perfdsl.lint.wording import said_in_words
from perfdsl.semantics.checks.weighted_placeholder import is_placeholder
from perfdsl.semantics.model import Model, Row

COST_IN_WORDS = Kind(
    "P524",
    "cost-in-words",
    Severity.WARNING,
    Text("成本写成了文字「{text}」", "the cost is told in words: “{text}”"),
    Text("写成金额，例如 ≤ 预算、≤ 10万元", "write an amount: ≤ 预算, ≤ 10万元"),
    Text(
        "成本是最容易量化的指标；写成“控制在预算内”，年终只能说“是”，审核意见是“指标不够细化、量化”。",
        "Nothing is easier to put in numbers than a cost; in words it can be neither judged nor "
        "compared with the budget.",
    ),
    '成本 "采购成本" "控制在预算内"',
    '成本 "采购成本" ≤ 10万元',
    regulation=TARGETS_2015,
)
KINDS = (COST_IN_WORDS,)
OF = WORDS


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Social and ecological costs may be told in words; a filler is another finding (P525)."""
    if is_cost(row) and said_in_words(row) and not is_placeholder(row):
        yield COST_IN_WORDS.at(row.value.span, text=row.value.text)
