"""What a form in a workbook is compiled to: steps that lay down the rows of one sheet."""

from __future__ import annotations

from perfdsl.forms.expression import Expression
from perfdsl.forms.program import Own, Step
from perfdsl.record import Record


class Words(Record, Own):
    """Words as they stand in the form. ``look`` is the XML of a run's properties, often nothing."""

    look: str
    text: str


class Value(Record, Own):
    """A value as text, in the look of the run in which its tag begins."""

    look: str
    value: Expression


class Line(Record, Own):
    """A line of a cell, which is what a paragraph is to a cell of Word."""

    steps: tuple[Step, ...]


class Kept(Record):
    """A cell that is printed as it stands: what follows its address, and what is in it."""

    attributes: str
    xml: str


class Formula(Record):
    """A cell with a formula; its result is left to whoever opens the file.

    ``array`` is the area that it fills, nothing for a formula of one cell.
    """

    attributes: str
    formula: str
    array: str


class Filled(Record):
    """A cell with tags. ``number`` is the one tag of a cell that has a number or an amount.

    ``keys`` are what it must have in common with the cell above to be merged with it.
    """

    attributes: str
    style: int
    steps: tuple[Step, ...]
    number: Expression | None
    keys: tuple[Expression, ...]


class Cell(Record):
    """A cell of a row; columns count from 0."""

    column: int
    content: Kept | Formula | Filled


class SheetRow(Record, Own):
    """A row of the form, printed once each time it is come by. ``size`` is that of its XML.

    ``fixed``: its height is the author's, not what its words need.
    """

    number: int
    attributes: str
    height: float | None
    fixed: bool
    cells: tuple[Cell, ...]
    size: int


class Gap(Record, Own):
    """Rows of which the form says nothing."""

    number: int
    count: int
