"""What a form is compiled to: steps that print one part of a Word file."""

from __future__ import annotations

from perfdsl.forms.expression import Expression
from perfdsl.record import Record


class Raw(Record):
    """XML as it stands in the form."""

    xml: str


class Say(Record):
    """A value as text, inside an element of text whose tag is named ``tag`` (``w:t``).

    ``run`` begins a run that looks like the one around it, for what follows the codes of a draft.
    """

    value: Expression
    tag: str
    run: str = ""


class Fit(Record):
    """The size of a run whose value is set smaller where its cell has no room for it.

    ``room`` is in twips, ``own`` in half points; ``plain`` is what stands there otherwise.
    """

    value: Expression
    room: int
    own: int
    around: tuple[str, str]
    prefix: str
    plain: str


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
    """A cell that is merged with the one above, of the same ``column`` and width, where both have

    the same ``keys``.

    ``head`` stands before the mark of the merger, ``tail`` after it and before the contents.
    """

    column: tuple[int, int]
    keys: tuple[Expression, ...]
    prefix: str
    head: str
    tail: str
    steps: tuple[Step, ...]
    empty: str
    end: str


class Kept(Record):
    """The contents of a cell; ``empty`` where they come to nothing, for a cell has a paragraph."""

    steps: tuple[Step, ...]
    empty: str


class NewPage(Record):
    """XML from the second time on that the loop around it comes by; ``first`` at the first."""

    xml: str
    first: str = ""


class Between(Record):
    """XML each time that the loop around it comes by, but the last."""

    xml: str


class Own:
    """A step that only another printing knows: those of a workbook are such (``sheets``)."""

    __slots__ = ()


class Once(Record):
    """XML that a file may have once: printed the first time only."""

    xml: str


class Numbered(Record):
    """A number that a file may have once: its own the first time, then those ``above`` all others."""

    number: int
    above: int


class Note(Record):
    """A footnote or endnote: what refers to it is printed here, and its ``steps`` into its part.

    ``reference`` and ``around`` are what stands before and behind its number, there and here.
    """

    part: str
    number: int
    above: int
    reference: tuple[str, str]
    around: tuple[str, str]
    steps: tuple[Step, ...]
    end: str


Step = (
    Raw
    | Say
    | Fit
    | Loop
    | Branch
    | Table
    | Row
    | Cell
    | Kept
    | NewPage
    | Between
    | Once
    | Numbered
    | Note
    | Own
)
