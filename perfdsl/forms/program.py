"""What a form is compiled to: steps that print one part of a Word file."""

from __future__ import annotations

from perfdsl.forms.expression import Expression
from perfdsl.record import Record


class Raw(Record):
    """XML as it stands in the form."""

    xml: str


class Say(Record):
    """A value as text, inside an element of text whose tag is named ``tag`` (``w:t``)."""

    value: Expression
    tag: str


class Loop(Record):
    """The steps once for each item."""

    name: str
    items: Expression
    steps: tuple[Step, ...]


class Branch(Record):
    """The steps of the first condition that holds; None always does."""

    cases: tuple[tuple[Expression | None, tuple[Step, ...]], ...]


class Table(Record):
    """A table: nothing in it is merged with what is above the table."""

    steps: tuple[Step, ...]


class Row(Record):
    """A row of a table."""

    steps: tuple[Step, ...]


class Cell(Record):
    """A cell that is merged with the one above where both have the same ``keys``.

    ``head`` stands before the mark of the merger, ``tail`` after it and before the contents.
    """

    column: int
    keys: tuple[Expression, ...]
    prefix: str
    head: str
    tail: str
    steps: tuple[Step, ...]
    empty: str
    end: str


class NewPage(Record):
    """XML from the second time on that the loop around it comes by."""

    xml: str


Step = Raw | Say | Loop | Branch | Table | Row | Cell | NewPage
