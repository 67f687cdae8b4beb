"""What a form in a workbook is compiled to: steps that lay down the rows of one sheet."""

from __future__ import annotations

from dataclasses import dataclass

from perfdsl.forms.expression import Expression
from perfdsl.forms.program import Own, Step


@dataclass(frozen=True, slots=True)
class Words(Own):
    """Words as they stand in the form. ``look`` is the XML of a run's properties, often nothing."""

    look: str
    text: str


@dataclass(frozen=True, slots=True)
class Value(Own):
    """A value as text, in the look of the run in which its tag begins."""

    look: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Line(Own):
    """A line of a cell, which is what a paragraph is to a cell of Word."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """A cell that is printed as it stands: what follows its address, and what is in it."""

    attributes: str
    xml: str


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell with a formula; its result is left to whoever opens the file.

    ``array`` is the area that it fills, nothing for a formula of one cell.
    """

    attributes: str
    formula: str
    array: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A cell with tags. ``number`` is the one tag of a cell that has a number or an amount.

    ``keys`` are what it must have in common with the cell above to be merged with it.
    """

    attributes: str
    style: int
    steps: tuple[Step, ...]
    number: Expression | None
    keys: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row; columns count from 0."""

    column: int
    content: Kept | Formula | Filled


@dataclass(frozen=True, slots=True)
class SheetRow(Own):
    """A row of the form, printed once each time it is come by. ``size`` is that of its XML.

    ``fixed``: its height is the author's, not what its words need.
    """

    number: int
    attributes: str
    height: float | None
    fixed: bool
    cells: tuple[Cell, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Gap(Own):
    """Rows of which the form says nothing."""

    number: int
    count: int
