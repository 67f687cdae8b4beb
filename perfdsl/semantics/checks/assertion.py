"""P411: a 校验 holds for the stated numbers."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.semantics.expressions.steps import computation
from perfdsl.semantics.model import Project, Step
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.reader import SIGNS

ASSERTION_FALSE = Kind(
    "P411",
    "assertion-false",
    Severity.ERROR,
    Text(
        "校验不成立：{left} {sign} {right}{message}",
        "the assertion fails: {left} {sign} {right}{message}",
    ),
    Text("改其中一个数，或改这条校验", "correct one of the numbers, or the assertion"),
    Text(
        "校验是作者自己写明的算术：指标值、单价和预算要对得上。它按写明的数计算（≥ 1900套 按 1900套 算），"
        "不预言实际会花多少。",
        "An assertion is arithmetic that the author states: values, unit prices and the budget must "
        "agree. It computes with the stated numbers (≥ 1900套 counts as 1900套) and does not foretell "
        "what will be spent.",
    ),
    '项目 "甲" {\n  预算 100.00万元 = 财政资金 100.00万元\n  产出 {\n    数量 "服装" ≥ 1900套\n'
    '    成本 "服装单价" ≤ 614元/套\n  }\n  校验 "服装" * "服装单价" ≤ 预算\n}',
    '项目 "甲" {\n  预算 120.00万元 = 财政资金 120.00万元\n  产出 {\n    数量 "服装" ≥ 1900套\n'
    '    成本 "服装单价" ≤ 614元/套\n  }\n  校验 "服装" * "服装单价" ≤ 预算\n}',
)
KINDS = (ASSERTION_FALSE,)
_HOW = Text("按写明的数计算，≥、≤ 不计", "computed with the stated numbers; ≥ and ≤ are left aside")


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """Each assertion that is false, with both sides worked out."""
    for one in project.assertions:
        if one.holds:
            continue
        said = Text(f"（{one.message}）", f" ({one.message})") if one.message else Text("", "")
        notes = [*_side(Text("左边", "left"), one.left), *_side(Text("右边", "right"), one.right)]
        if one.difference:
            notes.append(Text(f"相差 {one.difference}", f"they differ by {one.difference}"))
        yield ASSERTION_FALSE.at(
            one.span,
            left=one.left.value,
            sign=SIGNS[one.operator],
            right=one.right.value,
            message=said,
            notes=(*notes, _HOW),
        )


def _side(word: Text, step: Step) -> list[Text]:
    """The computation of one side: the whole first, then what it is made of."""
    first, *more = computation(step) or [step.value]
    inner = [Text(f"其中：{line}", f"where: {line}") for line in more]
    return [Text(f"{word.zh}：{first}", f"{word.en}: {first}"), *inner]
