"""P511: an amount without its unit (``≤100万``, ``0.5万/人``, a rate of ``≥95``): of what?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.phrases import replacing
from perfdsl.lint.cost import is_cost
from perfdsl.lint.rate_in_words import NO_RATES, RATES
from perfdsl.lint.sorts import AMOUNTS
from perfdsl.lint.wording import bare
from perfdsl.semantics.model import Amount, Model, Row

MONEY_UNIT_CUT_SHORT = Kind(
    "P511",
    "unit-cut-short",
    Severity.WARNING,
    Text("「{text}」没有写明单位", "“{text}” does not say of what"),
    Text("如果是金额，写成 {full}", "if it is money, write {full}"),
    Text(
        "“≤100万”少了“元”字，“合格率 ≥95”少了“%”，审核时会要求补上；也无法与预算数、与 100% 比较。",
        "“≤100万” lacks its 元 and a rate of “≥95” its %; reviewers ask for them, and the numbers "
        "cannot be compared.",
    ),
    '成本 "采购成本" ≤ 100万',
    '成本 "采购成本" ≤ 100万元',
)
KINDS = (MONEY_UNIT_CUT_SHORT,)
OF = AMOUNTS


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """A number scaled by 万 or 亿 with no unit after it, or a rate's bare number."""
    body = row.value.body
    if not isinstance(body, Amount):
        return
    if body.scale > 1 and (not body.unit or body.unit.startswith("/")):
        yield _of_money(row, body, model)
    elif not body.unit and body.scale == 1 and _is_rate(row) and Decimal(body.number):
        text = row.value.span.text
        full = f"{text.rstrip()}%"
        help = Text(f"如果是百分比，写成 {full}", f"if it is per cent, write {full}")
        fixes = (replacing(row.value.span, full),) if _is_typed(row, body.number) else ()
        yield MONEY_UNIT_CUT_SHORT.at(
            row.value.span, text=row.value.text, help=help, full=full, fixes=fixes
        )


def _of_money(row: Row, body: Amount, model: Model) -> Diagnostic:
    text = row.value.span.text.rstrip()
    cut = len(text) - len(body.unit)
    full = text[:cut] + model.scheme.money_unit.lstrip("万亿") + body.unit
    # what a project costs is money; of other rows the author must say it
    fix = replacing(row.value.span, full, safe=is_cost(row))
    typed = _is_typed(row, f"万{body.unit}", f"亿{body.unit}")
    return MONEY_UNIT_CUT_SHORT.at(
        row.value.span, text=row.value.text, full=full, fixes=(fix,) if typed else ()
    )


def _is_typed(row: Row, *ends: str) -> bool:
    """Whether the author wrote the value in this place, as it is."""
    return row.value.trace is None and row.value.span.text.rstrip().endswith(ends)


def _is_rate(row: Row) -> bool:
    """By the name alone: of satisfaction some ask for marks, but then the marks have a unit."""
    name = bare(row.name)
    return (RATES.ends(name) and not NO_RATES.ends(name)) or name.endswith("满意度")
