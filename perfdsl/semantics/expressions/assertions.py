"""校验, AST → Model: both sides worked out and compared, with the stated numbers."""

from __future__ import annotations

from perfdsl.diagnostics.model import Related, Text
from perfdsl.semantics.expressions import algebra
from perfdsl.semantics.expressions.algebra import Trouble, Worth
from perfdsl.semantics.expressions.evaluation import Evaluator
from perfdsl.semantics.expressions.kinds import DIMENSIONS
from perfdsl.semantics.expressions.results import Result, Scope
from perfdsl.semantics.expressions.troubles import report
from perfdsl.semantics.model import Assertion, Moment
from perfdsl.syntax import ast

_HOLDS = {
    ">=": (0, 1),
    "<=": (-1, 0),
    ">": (1,),
    "<": (-1,),
    "=": (0,),
}


def judge(node: ast.Assert, evaluator: Evaluator, scope: Scope) -> Assertion | None:
    """Whether it holds; None where a side has no value, which is reported."""
    left, right = evaluator.value(node.left, scope), evaluator.value(node.right, scope)
    if left is None or right is None:
        return None
    order = _order(node, (left, right), evaluator, scope)
    if order is None:
        return None
    message = node.message.value if node.message else None
    return Assertion(
        left.step,
        node.comparator.operator,
        right.step,
        order in _HOLDS[node.comparator.operator],
        _difference(left, right, evaluator),
        message,
        node.left.span.to(node.right.span),
    )


def _order(
    node: ast.Assert, sides: tuple[Result, Result], evaluator: Evaluator, scope: Scope
) -> int | None:
    """-1, 0 or 1; None where the two cannot be compared, which is reported."""
    left, right = sides
    if isinstance(left.body, Worth) and isinstance(right.body, Worth):
        done = algebra.compared(left.body, right.body)
        if isinstance(done, Trouble):
            report(done, "compare", (node.left.span, node.right.span), scope)
            return None
        return done
    if isinstance(left.body, Moment) and isinstance(right.body, Moment):
        first, second = left.body.end, right.body.end
        if first and second:
            return (first > second) - (first < second)
    sound = isinstance(left.body, Worth | Moment) and isinstance(right.body, Worth | Moment)
    if sound and type(left.body) is not type(right.body):
        _mismatch(node, left, right, scope)
        return None
    for side, result in ((node.left, left), (node.right, right)):
        is_open = isinstance(result.body, Moment) and result.body.end is None
        if is_open or not isinstance(result.body, Worth | Moment):
            evaluator.not_computable(side, result, scope)
            return None
    return None


def _mismatch(node: ast.Assert, left: Result, right: Result, scope: Scope) -> None:
    related = tuple(
        Related(side.span, Text(one.step.value, one.step.value))
        for side, one in ((node.left, left), (node.right, right))
    )
    what = Text("比较大小", "compared")
    values = [Text(f"「{one.step.value}」", f"“{one.step.value}”") for one in (left, right)]
    scope.found.append(
        DIMENSIONS.at(node.span, left=values[0], right=values[1], what=what, related=related)
    )


def _difference(left: Result, right: Result, evaluator: Evaluator) -> str | None:
    """By how much the larger is larger, in the unit of the left side."""
    if not (isinstance(left.body, Worth) and isinstance(right.body, Worth)):
        return None
    done = algebra.subtracted(left.body, right.body)
    if isinstance(done, Trouble) or not done.number:
        return None
    return evaluator.shown(algebra.negated(done) if done.number < 0 else done)
