"""The smallest parts: names, texts, literals, signs, and what could not be read."""

from __future__ import annotations

from perfdsl.record import Record, field
from perfdsl.source import Span
from perfdsl.typed import Literal as OneOf

Need = OneOf["required", "advised", "optional"]
Operator = OneOf[">=", "<=", ">", "<", "="]


class Name(Record):
    """A word outside quotes: a level, field, source, constant or unit of measure."""

    text: str
    span: Span = field(compare=False, repr=False)


class Keyword(Record):
    """A word of the language that stands for something in a path or an expression."""

    word: OneOf["budget", "goal", "midterm", "task"]
    span: Span = field(compare=False, repr=False)


class Text(Record):
    """A quoted text; ``pieces`` are its parts where it is continued over lines."""

    pieces: tuple[str, ...]
    span: Span = field(compare=False, repr=False)

    @property
    def value(self) -> str:
        """What it says: the pieces joined."""
        return "".join(self.pieces)


class Quantity(Record):
    """A number with its unit, a range or a tolerance, in canonical signs and without blanks."""

    text: str
    span: Span = field(compare=False, repr=False)


class Date(Record):
    """A date or period in canonical signs."""

    text: str
    span: Span = field(compare=False, repr=False)


Literal = Quantity | Date


class Comparator(Record):
    """``≥ ≤ > < =`` in whatever spelling."""

    operator: Operator
    span: Span = field(compare=False, repr=False)


class Broken(Record):
    """Something that could not be read; its finding has been reported."""

    span: Span = field(compare=False, repr=False)


class Comment(Record):
    """A comment with its sign, as typed."""

    text: str
    span: Span = field(compare=False, repr=False)
