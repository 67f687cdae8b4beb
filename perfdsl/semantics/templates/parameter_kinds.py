"""The kinds of parameters (文字, 金额 …), and which argument is of which kind."""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic, Related, Text
from perfdsl.diagnostics.phrases import quoting
from perfdsl.record import Record, replace
from perfdsl.semantics.model import Range
from perfdsl.semantics.templates.kinds import ARGUMENT_KIND
from perfdsl.semantics.templates.scope import Templates, constant_name, unbound
from perfdsl.semantics.values.measures import Measures
from perfdsl.semantics.values.quantities import quantity
from perfdsl.source import Span
from perfdsl.syntax import ast


class Sort(Record):
    """A kind of parameter: how a template writes it, and how English speaks of it."""

    zh: str
    en: str
    spoken: str


TEXT = Sort("文字", "text", "a text")
DATE = Sort("日期", "date", "a date")
COUNT = Sort("数量", "count", "a count")
MONEY = Sort("金额", "money", "an amount of money")
PRICE = Sort("单价", "price", "a unit price")
DURATION = Sort("时长", "duration", "a duration")
RATIO = Sort("比率", "ratio", "a ratio")
SORTS = (TEXT, DATE, COUNT, MONEY, PRICE, DURATION, RATIO)
BARE = Sort("不带单位的数", "", "a number without a unit")
_OF_DIMENSION = {"money": MONEY, "duration": DURATION, "ratio": RATIO, "count": COUNT}
# A number without a unit counts; money says its unit, since it is printed with it.
_TAKE_BARE = (COUNT,)


def sort_named(word: str) -> Sort | None:
    """The kind that a word after the colon means."""
    return next((sort for sort in SORTS if word in (sort.zh, sort.en)), None)


def misfit(
    parameter: ast.Parameter, value: ast.Expression, span: Span, templates: Templates
) -> Diagnostic | None:
    """The finding for a literal of another kind than the parameter's.

    ``span`` is where the argument was given. What is computed is judged when it is
    (``projects.computed_arguments``).
    """
    wanted = sort_named(parameter.kind.text) if parameter.kind else None
    value = unbound(value)
    name = constant_name(value)
    literal = templates.literal(name, value.span.source) if name else value
    if wanted is None or literal is None:
        return None
    given = _sort(literal, templates.measures(literal.span.source))
    if given is None or fits(given, wanted):
        return None
    found = unfit((parameter.name.text, parameter.span), wanted, given, span)
    is_words = wanted is TEXT and literal is value and span == value.span
    return replace(found, fixes=(quoting(span),)) if is_words else found


def fits(given: Sort, wanted: Sort) -> bool:
    """Whether a value of one kind may stand for a parameter of the other."""
    return given is wanted or (given is BARE and wanted in _TAKE_BARE)


def unfit(parameter: tuple[str, Span], wanted: Sort, given: Sort, span: Span) -> Diagnostic:
    """The finding: the parameter by name and place, and where the argument was given."""
    name, declared = parameter
    here = Text("参数在这里声明", "the parameter is declared here")
    return ARGUMENT_KIND.at(
        span,
        name=name,
        wanted=Text(wanted.zh, wanted.spoken),
        given=Text(given.zh, given.spoken),
        related=(Related(declared, here),),
    )


def _sort(literal: ast.Expression, measures: Measures) -> Sort | None:
    if isinstance(literal, ast.Negative):
        literal = literal.operand
        return _sort(literal, measures) if isinstance(literal, ast.Quantity) else None
    if isinstance(literal, ast.Text):
        return TEXT
    if isinstance(literal, ast.Date):
        return DATE
    return _sort_of_quantity(literal, measures) if isinstance(literal, ast.Quantity) else None


def _sort_of_quantity(literal: ast.Quantity, measures: Measures) -> Sort | None:
    """None where the literal is faulty, which is told where it is used."""
    body, _ = quantity(literal, measures)
    amount = body.first if isinstance(body, Range) else body
    if amount is None:
        return None
    measure = amount.measure
    if measure.dimension == "money" and measure.per:
        return PRICE
    return (
        BARE
        if measure.dimension == "count" and not measure.name
        else _OF_DIMENSION[measure.dimension]
    )
