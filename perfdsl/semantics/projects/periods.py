"""One period of a project, AST → Model: its budget, goals and rows. The year's own, or 中期."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import first_written
from perfdsl.semantics import kinds
from perfdsl.semantics.expressions.computed import ComputedValues
from perfdsl.semantics.expressions.evaluation import Evaluator
from perfdsl.semantics.expressions.labels import check_labels
from perfdsl.semantics.expressions.scope import PeriodScope
from perfdsl.semantics.model import Budget, FieldText
from perfdsl.semantics.projects.budgets import Amounts, BudgetReader
from perfdsl.semantics.projects.rows import RowReader
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.reader import EMPTY_TEXT
from perfdsl.source import Span
from perfdsl.syntax import ast


class PeriodReader:
    """Reads what the year and 中期 have in common. ``scope`` is where its names are looked up."""

    def __init__(
        self,
        scheme: Scheme,
        evaluator: Evaluator,
        members: Sequence[ast.Member],
        found: list[Diagnostic],
    ) -> None:
        self.found = found
        self.members = members
        self.modules = evaluator.modules
        self.budget_line = BudgetReader(scheme, members, found)
        self.amounts = Amounts(evaluator, scheme.money_unit, found)
        self.scope = PeriodScope(evaluator, scheme, members, found, self.budget)
        self.rows = RowReader(scheme, ComputedValues(self.scope), found)
        self.goals: list[FieldText] = []
        self.sound = True
        self.sum_of_parts: Callable[[], Budget | None] | None = None  # of a department: its tasks

    @property
    def complete(self) -> bool:
        """Whether nothing of it was lost to a fault."""
        return self.sound and self.rows.complete and self.budget_line.complete

    def budget(self) -> Budget | None:
        """The budget, read when first asked for; without a line the sum of its parts, if any."""
        budget = self.budget_line.read(self.amounts, self.scope)
        if budget is None and self.sum_of_parts and not self.budget_line.lines:
            return self.sum_of_parts()
        return budget

    def read(self) -> list[ast.Member]:
        """Read what every period has; the other members are the caller's, in order."""
        left: list[ast.Member] = []
        self.budget()
        self.found += check_labels(self.scope.rows, self.scope.scheme, self.modules)
        for member in self.members:
            if isinstance(member, ast.Broken):
                self.sound = False
            elif isinstance(member, ast.Group):
                self.rows.group(member)
            elif isinstance(member, ast.Goal):
                self.goal(member)
            elif not isinstance(member, ast.Budget):
                left.append(member)
        return left

    def goal(self, node: ast.Goal) -> None:
        self.text(node.text, Text("绩效目标", "goal"))
        self.goals.append(FieldText("目标", node.text.value, node.span))

    def text(self, text: ast.Text, what: Text) -> None:
        """A text that is printed is not empty."""
        if not text.value.strip():
            self.found.append(EMPTY_TEXT.at(text.span, what=what))


class Once:
    """What may be written once; the second is a finding with both places."""

    def __init__(self, found: list[Diagnostic]) -> None:
        self.found = found
        self.seen: dict[str, Span] = {}

    def first(self, word: str, span: Span) -> bool:
        """Whether this is the first of its name."""
        first = self.seen.setdefault(word, span)
        if first is not span:
            related = first_written(first)
            self.found.append(kinds.WRITTEN_TWICE.at(span, name=span.text, related=related))
        return first is span
