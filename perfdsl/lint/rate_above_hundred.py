"""P516 and P530: rates that end at 100 %."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.phrases import replacing
from perfdsl.lint.sorts import AMOUNTS
from perfdsl.lint.wording import bare
from perfdsl.semantics.model import Amount, Model, Row
from perfdsl.semantics.words import WordList

RATE_ABOVE_HUNDRED = Kind(
    "P516",
    "rate-above-hundred",
    Severity.WARNING,
    Text(
        "「{name}」最多是 100%，写的是 {text}", "“{name}” is 100 % at most, and here it is {text}"
    ),
    Text("改成 100% 以内的数", "write a number within 100%"),
    Text(
        "合格率、完成率、满意度这类比率是整体中的一部分，超过 100% 就永远完不成；"
        "审核意见是“指标与指标值不匹配”。增长率、利用率等可以超过 100%，不在其内。",
        "A rate of passing, of finishing or of satisfaction is a part of a whole: above 100 % it can "
        "never be reached. Rates of growth and the like are not meant.",
    ),
    '质量 "产品合格率" ≥ 120%',
    '质量 "产品合格率" ≥ 98%',
)
AT_LEAST_HUNDRED = Kind(
    "P530",
    "at-least-hundred",
    Severity.HINT,
    Text("「{name}」不会超过 100%，“≥”没有意义", "“{name}” cannot pass 100 %: “≥” says nothing"),
    Text("写成 100%", "write 100%"),
    Text(
        "最多是 100% 的比率，“≥100%”就是 100%；审核时会要求去掉“≥”。",
        "Of a rate that ends at 100 %, “≥100%” is 100%; reviewers ask to drop the sign.",
    ),
    '质量 "产品合格率" ≥ 100%',
    '质量 "产品合格率" 100%',
)
KINDS = (RATE_ABOVE_HUNDRED, AT_LEAST_HUNDRED)
OF = AMOUNTS
BOUNDED = WordList("rate_above_hundred", "最多百分之百")
"""What such a rate's name ends with. 完成率 of a plan and the like end at 100 % by the rules."""


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Only by the end of the name: 增长率 or 利用率 may pass 100 %."""
    body = row.value.body
    if not isinstance(body, Amount) or body.measure.dimension != "ratio":
        return
    if body.measure.base != "%" or body.measure.per or not BOUNDED.ends(bare(row.name)):
        return
    operator, span = row.value.operator, row.value.span
    if body.base > 100 or (body.base == 100 and operator == ">"):
        yield RATE_ABOVE_HUNDRED.at(span, name=row.name, text=row.value.text)
    elif body.base == 100 and operator == ">=":
        typed = row.value.trace is None and row.value.shown is None
        fixes = (replacing(span, body.text, safe=True),) if typed else ()
        yield AT_LEAST_HUNDRED.at(span, name=row.name, fixes=fixes)
