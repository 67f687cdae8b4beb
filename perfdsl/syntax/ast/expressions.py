"""Expressions: what is computed, as written. Sums and products are flat, so long ones stay shallow."""

from __future__ import annotations

from perfdsl.record import Record, field
from perfdsl.source import Span
from perfdsl.syntax.ast.leaves import Date, Keyword, Name, Quantity, Text
from perfdsl.typed import Literal as OneOf

Sign = OneOf["+", "-", "*", "/"]


class Path(Record):
    """Names joined by dots: ``数量."培训班"``, ``库.单价``, ``中期.预算``; at least two parts."""

    parts: tuple[Name | Text | Keyword, ...]
    span: Span = field(compare=False, repr=False)


class Call(Record):
    """A function with its arguments: ``合计(甲, 乙)``."""

    function: Name
    arguments: tuple[Expression, ...]
    span: Span = field(compare=False, repr=False)


class Chain(Record):
    """``甲 + 乙 - 丙`` or ``甲 * 乙 / 丙``, read from left to right; never the two kinds mixed."""

    first: Expression
    rest: tuple[tuple[Sign, Expression], ...]
    span: Span = field(compare=False, repr=False)


class Negative(Record):
    """A minus before an operand."""

    operand: Expression
    span: Span = field(compare=False, repr=False)


class Bound(Record):
    """A parameter of a template with the argument in its place: made by expansion only.

    ``span`` is where the template says the name, ``value`` keeps the place of the argument.
    """

    name: str
    value: Expression
    span: Span = field(compare=False, repr=False)


# A Text is the name of an indicator, or in an argument or constant a text.
Expression = Quantity | Date | Text | Name | Keyword | Path | Call | Chain | Negative | Bound
