"""P254 for arguments that are computed: what they come to is of the parameter's kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.semantics.expressions.algebra import Worth
from perfdsl.semantics.expressions.results import Result
from perfdsl.semantics.expressions.scope import PeriodScope
from perfdsl.semantics.model import Moment
from perfdsl.semantics.templates import parameter_kinds as sorts
from perfdsl.semantics.templates.kinds import ARGUMENT_KIND
from perfdsl.semantics.templates.parameter_kinds import Sort, fits, sort_named, unfit
from perfdsl.semantics.templates.scope import Binding, Used, unbound
from perfdsl.source import Span
from perfdsl.syntax import ast


def computed_misfits(
    uses: Iterable[Used], scope: PeriodScope, said: Iterable[Diagnostic]
) -> Iterator[Diagnostic]:
    """A finding for each argument of another kind; ``said`` has those that are told already.

    Asked when the project has been read, so that nothing is worked out sooner than where it stands.
    """
    told = {one.span for one in said if one.kind is ARGUMENT_KIND}
    for binding in (one for use in uses for one in use.bindings):
        source = _computed(binding)
        if source is None or source in told or binding.value is None:
            continue
        wanted = sort_named(binding.kind)
        result = scope.evaluator.given(binding.value, scope)
        given = _sort(result) if result else None
        if wanted and given and not fits(given, wanted):
            told.add(source)
            yield unfit((binding.name, binding.declared), wanted, given, binding.span)


def _computed(binding: Binding) -> Span | None:
    """Where the argument was first given, unless it is a literal: those are judged before."""
    value = unbound(binding.value) if binding.value and binding.kind else None
    if value is None or isinstance(value, ast.Quantity | ast.Date | ast.Text):
        return None
    return value.span


def _sort(result: Result) -> Sort | None:
    """The kind of a value; None for a range, which may be of any."""
    body = result.body
    if isinstance(body, str):
        return sorts.TEXT
    if isinstance(body, Moment):
        return sorts.DATE
    return _of_number(body) if isinstance(body, Worth) else None


def _of_number(worth: Worth) -> Sort | None:
    if worth.nature == "either":
        return None  # 19人/20人 is a ratio and a number
    if worth.nature != "quantity":
        return sorts.RATIO if worth.nature == "ratio" else sorts.BARE
    tops = {one.dimension for one in worth.unit.parts if one.power > 0}
    is_quotient = any(one.power < 0 for one in worth.unit.parts)
    if "money" in tops:
        return sorts.PRICE if is_quotient else sorts.MONEY
    if tops == {"duration"} and not is_quotient:
        return sorts.DURATION
    return sorts.RATIO if tops == {"ratio"} else sorts.COUNT
