"""P411: a 校验 holds for the stated numbers."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.semantics.checks.budget_sum import differs
from perfdsl.semantics.expressions.steps import computation
from perfdsl.semantics.model import Assertion, Budget, Project, Step
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.reader import SIGNS
from perfdsl.source import Span

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
    """Each assertion that is false, with both sides worked out.

    Not those that speak of a budget whose line does not add up: one of its numbers is wrong, so
    nothing is known of what is computed from them.
    """
    periods = (project, project.midterm)
    budgets = [one.budget for one in periods if one and one.budget and differs(one.budget)]
    for one in project.assertions:
        if one.holds or (budgets and _speaks_of(one, budgets)):
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


def _speaks_of(assertion: Assertion, budgets: list[Budget]) -> bool:
    """Whether a step of either side comes from one of these budget lines."""
    seen: set[int] = set()
    waiting = [assertion.left, assertion.right]
    while waiting:
        step = waiting.pop()
        if any(_within(step.span, budget.span) for budget in budgets):
            return True
        if id(step) not in seen:
            seen.add(id(step))
            waiting += step.parts
    return False


def _within(span: Span, outer: Span) -> bool:
    return span.source is outer.source and outer.start <= span.start and span.end <= outer.end


def _side(word: Text, step: Step) -> list[Text]:
    """The computation of one side: the whole first, then what it is made of."""
    first, *more = computation(step) or [step.value]
    inner = [Text(f"其中：{line}", f"where: {line}") for line in more]
    return [Text(f"{word.zh}：{first}", f"{word.en}: {first}"), *inner]
