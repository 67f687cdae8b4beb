"""What an expression in a tag may be: this and nothing more."""

from __future__ import annotations

from perfdsl.record import Record
from perfdsl.typed import Literal

Operator = Literal["eq", "ne", "gt", "gteq", "lt", "lteq", "in", "notin"]


class Const(Record):
    """A text, a whole number, true, false or none."""

    value: str | int | bool | None


class Name(Record):
    """``project``, ``indicator``, the name of a loop; as typed."""

    name: str


class Get(Record):
    """``of.key`` or ``of["key"]`` or ``of[0]``."""

    of: Expression
    key: str | int


class Compare(Record):
    """Two values compared; texts and texts, numbers and numbers, anything else is unequal."""

    left: Expression
    operator: Operator
    right: Expression


class Logic(Record):
    """``and``, ``or``; ``not`` has only a left side."""

    word: Literal["and", "or", "not"]
    left: Expression
    right: Expression | None = None


class Choice(Record):
    """``yes if test else no``; without ``else`` nothing."""

    test: Expression
    yes: Expression
    no: Expression | None


class Joined(Record):
    """Texts one after another: ``a ~ b``."""

    parts: tuple[Expression, ...]


class Filtered(Record):
    """``of | name`` with one text at most: ``goals | join("；")``."""

    of: Expression
    name: str
    argument: str | None = None


Expression = Const | Name | Get | Compare | Logic | Choice | Joined | Filtered


def names_in(expression: Expression) -> set[str]:
    """Every name that an expression begins from, as typed."""
    match expression:
        case Name(name):
            return {name}
        case Get(of) | Filtered(of):
            return names_in(of)
        case Compare(left, _, right):
            return names_in(left) | names_in(right)
        case Logic(_, left, right):
            return names_in(left) | (names_in(right) if right else set())
        case Choice(test, yes, no):
            return names_in(test) | names_in(yes) | (names_in(no) if no else set())
        case Joined(parts):
            return {name for part in parts for name in names_in(part)}
        case _:
            return set()
