"""The smallest parts: names, texts, literals, signs, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal as OneOf

from perfdsl.source import Span

Need = OneOf["required", "advised", "optional"]
Operator = OneOf[">=", "<=", ">", "<", "="]


@dataclass(frozen=True, slots=True)
class Name:
    """A word outside quotes: a level, field, source, constant or unit of measure."""

    text: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word of the language that stands for something in a path or an expression."""

    word: OneOf["budget", "goal", "midterm", "task"]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Text:
    """A quoted text; ``pieces`` are its parts where it is continued over lines."""

    pieces: tuple[str, ...]
    span: Span = field(compare=False, repr=False)

    @property
    def value(self) -> str:
        """What it says: the pieces joined."""
        return "".join(self.pieces)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, a range or a tolerance, in canonical signs and without blanks."""

    text: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Date:
    """A date or period in canonical signs."""

    text: str
    span: Span = field(compare=False, repr=False)


Literal = Quantity | Date


@dataclass(frozen=True, slots=True)
class Comparator:
    """``≥ ≤ > < =`` in whatever spelling."""

    operator: Operator
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Broken:
    """Something that could not be read; its finding has been reported."""

    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with its sign, as typed."""

    text: str
    span: Span = field(compare=False, repr=False)
