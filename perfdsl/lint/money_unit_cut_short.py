"""P511: an amount whose unit is cut short (``≤100万``): 100万 of what?"""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.phrases import replacing
from perfdsl.lint.cost import is_cost
from perfdsl.semantics.model import Amount, Model, Row

MONEY_UNIT_CUT_SHORT = Kind(
    "P511",
    "unit-cut-short",
    Severity.WARNING,
    Text("「{text}」没有写明单位", "“{text}” does not say of what"),
    Text("如果是金额，写成 {full}", "if it is money, write {full}"),
    Text(
        "“≤100万”少了“元”字，审核时会要求补上；也无法与预算数比较。",
        "“≤100万” lacks its 元; reviewers ask for it, and it cannot be compared with the budget.",
    ),
    '成本 "采购成本" ≤ 100万',
    '成本 "采购成本" ≤ 100万元',
)
KINDS = (MONEY_UNIT_CUT_SHORT,)


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """A number scaled by 万 or 亿 with no unit after it."""
    body = row.value.body
    if isinstance(body, Amount) and body.scale > 1 and not body.unit:
        text = row.value.span.text
        full = text.rstrip() + model.scheme.money_unit.lstrip("万亿")
        typed = row.value.trace is None and text.rstrip().endswith(("万", "亿"))
        # what a project costs is money; of other rows the author must say it
        fixes = (replacing(row.value.span, full, safe=is_cost(row)),) if typed else ()
        yield MONEY_UNIT_CUT_SHORT.at(row.value.span, text=row.value.text, full=full, fixes=fixes)
