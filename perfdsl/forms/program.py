"""What a form is compiled to: steps that print one part of a Word file."""

from __future__ import annotations

from dataclasses import dataclass

from perfdsl.forms.expression import Expression


@dataclass(frozen=True, slots=True)
class Raw:
    """XML as it stands in the form."""

    xml: str


@dataclass(frozen=True, slots=True)
class Say:
    """A value as text, inside an element of text whose tag is named ``tag`` (``w:t``)."""

    value: Expression
    tag: str


@dataclass(frozen=True, slots=True)
class Loop:
    """The steps once for each item."""

    name: str
    items: Expression
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """The steps of the first condition that holds; None always does."""

    cases: tuple[tuple[Expression | None, tuple[Step, ...]], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: nothing in it is merged with what is above the table."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Cell:
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


@dataclass(frozen=True, slots=True)
class NewPage:
    """XML from the second time on that the loop around it comes by."""

    xml: str


@dataclass(frozen=True, slots=True)
class Own:
    """A step that only another printing knows: those of a workbook are such (``sheets``)."""


Step = Raw | Say | Loop | Branch | Table | Row | Cell | NewPage | Own
