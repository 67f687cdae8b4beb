"""What an expression comes to, and where its names are looked up."""

from __future__ import annotations

from collections.abc import Hashable

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.record import Record
from perfdsl.semantics.expressions.algebra import Worth
from perfdsl.semantics.model import Moment, Range, Step
from perfdsl.syntax import ast
from perfdsl.typed import Protocol

MOST_OPERANDS = 1000
"""Of one sum, product or call: more is an accident, or meant to exhaust the machine."""


class Result(Record):
    """A value with the way it was had. A text or a date is a value too, but not computable."""

    body: Worth | Moment | Range | str
    step: Step


class Scope(Protocol):
    """Where names of an expression are looked up. ``found`` takes what is wrong."""

    found: list[Diagnostic]
    known: dict[Hashable, Result | None]

    def hides(self, node: ast.Name | ast.Path) -> bool:
        """Whether something of the project stands before a constant of the name."""

    def level_key(self, node: ast.Expression) -> tuple[str, ...] | None:
        """The words of a level, where the node names one and nothing else."""

    def name(self, node: ast.Name) -> Result | None:
        """A label, a constant or a money source."""

    def indicator(self, node: ast.Text | ast.Path) -> Result | None:
        """A row of the same project."""

    def budget(self, node: ast.Keyword) -> Result | None:
        """The project's 预算."""

    def path(self, node: ast.Path) -> Result | None:
        """A dotted name."""

    def level(self, node: ast.Expression) -> list[Result | None] | None:
        """The rows of a level, where the node names one and nothing else."""
