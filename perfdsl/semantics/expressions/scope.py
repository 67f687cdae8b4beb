"""The names of one period of one project: its rows, labels, budget, and the constants of its file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import replacing
from perfdsl.record import replace
from perfdsl.semantics.expressions import algebra
from perfdsl.semantics.expressions.algebra import Worth
from perfdsl.semantics.expressions.constants import Constants
from perfdsl.semantics.expressions.evaluation import Evaluator
from perfdsl.semantics.expressions.kinds import (
    UNKNOWN_NAME,
)
from perfdsl.semantics.expressions.labels import visible_label
from perfdsl.semantics.expressions.ordering import lowest_first
from perfdsl.semantics.expressions.results import Result
from perfdsl.semantics.expressions.row_findings import ambiguous, unknown_row
from perfdsl.semantics.expressions.row_index import RowIndex, plain_name
from perfdsl.semantics.model import Amount, Budget, Money, Step
from perfdsl.semantics.modules.mentions import nodes_of
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.exact import plain
from perfdsl.source import Span
from perfdsl.syntax import ast

_MIDTERM = "中期"
_LABEL = Text(
    "「{name}」：标签在沿用的括号里不能用", "label “{name}”: none is known in the brackets of 沿用"
)
_NOT_IN_BRACKETS = Text("写上数，或用常量", "give the number, or a constant")


class PeriodScope(Constants):
    """The scope of a project, or of its 中期. ``budget_of`` reads the budget when first asked."""

    def __init__(
        self,
        evaluator: Evaluator,
        scheme: Scheme,
        members: Sequence[ast.Member],
        found: list[Diagnostic],
        budget_of: Callable[[], Budget | None],
    ) -> None:
        super().__init__(evaluator, found)
        self.scheme = scheme
        self.members = members
        self.budget_of = budget_of
        self.midterm: PeriodScope | None = None
        self.arguments: tuple[Span, ...] = ()
        self.is_midterm = self.is_ordering = False
        self.rows = RowIndex(scheme, members)
        self.task_budgets: dict[int, Callable[[], Budget | None]] = {}

    def budgets_of_tasks(
        self, asked: Iterable[tuple[ast.Task, Callable[[], Budget | None]]]
    ) -> None:
        """Make the tasks of a department known: each is like a row whose value is its budget."""
        for task, budget in asked:
            entry = self.rows.add_task(task)
            self.task_budgets[id(entry)] = budget

    # -- rows

    def has_indicator(self, text: ast.Text) -> bool:
        """Whether a row of this period bears the name."""
        return plain_name(text) in self.rows.by_name

    def row(self, entry: ast.Entry) -> Result | None:
        """The value of a row, as stated or computed; those it stands on first."""
        if not self.is_ordering:  # else it is one of those already
            self.is_ordering = True
            for one in lowest_first(entry, self.rows_in, lambda row: id(row) in self.known):
                self.one_row(one)
            self.is_ordering = False
        return self.one_row(entry)

    def rows_in(self, entry: ast.Entry) -> Iterator[ast.Entry]:
        """The rows that a row's value names, by label or by name."""
        body = entry.value.body if entry.value else None
        if body is None or isinstance(body, ast.Quantity | ast.Date):
            return
        for one in nodes_of(body):
            if isinstance(one, ast.Text):
                yield from (placed.entry for placed in self.rows.named(one, ()))
            elif isinstance(one, ast.Name) and one.text in self.rows.labels:
                yield self.rows.labels[one.text]

    def one_row(self, entry: ast.Entry) -> Result | None:
        value = entry.value
        if entry.name and id(entry) in self.task_budgets:
            return self.task(entry, entry.name)
        if value is None or entry.name is None:
            return None
        said = (f"「{entry.name.value}」", entry.name.span)
        return self.evaluator.once(
            self.known, id(entry), said, self.found, lambda: self.stated(value)
        )

    def task(self, entry: ast.Entry, name: ast.Text) -> Result | None:
        """The budget of a task; None where it has none, which is told elsewhere."""
        said = (f"「{name.value}」", name.span)
        return self.evaluator.once(
            self.known, id(entry), said, self.found, lambda: self.task_total(entry, name)
        )

    def task_total(self, entry: ast.Entry, name: ast.Text) -> Result | None:
        budget = self.task_budgets[id(entry)]()
        return self.amount(budget.total, name) if budget else None

    def stated(self, value: ast.Value) -> Result | None:
        body = value.body
        if isinstance(body, ast.Quantity | ast.Date):
            meant, _ = self.evaluator.reader(body.span).literal(body)  # the row reports its faults
            return self.evaluator.typed(meant, body.text, body.span) if meant is not None else None
        if isinstance(body, ast.Text) and value.comparator is None:
            return Result(body.value, Step(body.span.text, body.value, (), body.span))
        if isinstance(body, ast.Text) and not self.has_indicator(body):
            return None  # ≥ "文字": the row reports it
        return self.evaluator.value(body, self)

    def indicator(self, node: ast.Text | ast.Path) -> Result | None:
        """The row a quoted name means, perhaps with its levels before it."""
        parts = node.parts if isinstance(node, ast.Path) else (node,)
        text = parts[-1]
        assert isinstance(text, ast.Text), "the caller's promise"
        words = [one.text for one in parts[:-1] if isinstance(one, ast.Name)]
        rows = self.rows.named(text, words)
        if not rows:
            if not self.rows.is_damaged:
                self.unknown_row(node, text)
            return None
        if len(rows) > 1:
            self.found += ambiguous(node, text, rows)
            return None
        return self.named(node, self.row(rows[0].entry))

    def unknown_row(self, node: ast.Expression, text: ast.Text) -> None:
        """Tell that there is no such row."""
        self.found.append(unknown_row(node, text, self.rows, self.evaluator.may_guess()))

    def level_key(self, node: ast.Expression) -> tuple[str, ...] | None:
        """The words of a level, where the node names one and nothing else."""
        words = [node] if isinstance(node, ast.Name) else []
        if isinstance(node, ast.Path):
            words = [one for one in node.parts if isinstance(one, ast.Name)]
            if self.midterm and isinstance(node.parts[0], ast.Keyword):
                said = tuple(one.text for one in words)
                is_level = len(said) == len(node.parts) - 1 and self.rows.is_level(said)
                return (_MIDTERM, *said) if is_level else None
            if len(words) < len(node.parts):
                return None
        if not words or self.is_known(words[0]):
            return None
        said = tuple(one.text for one in words)
        return said if self.rows.is_level(said) else None

    def level(self, node: ast.Expression) -> list[Result | None] | None:
        """The rows of a level that the node names, if it names nothing else."""
        words = self.level_key(node)
        if words is None:
            return None
        if words[0] == _MIDTERM and self.midterm:
            rows = self.midterm.rows.below(words[1:])
            return [self.named(one.entry.name or node, self.midterm.row(one.entry)) for one in rows]
        rows = self.rows.below(words)
        return [self.named(one.entry.name or node, self.row(one.entry)) for one in rows]

    # -- names

    def name(self, node: ast.Name) -> Result | None:
        """A label, a constant, or a money source of the budget."""
        entry = self.rows.labels.get(node.text)
        if entry and self.hides(node):
            return self.named(node, self.row(entry))
        source = self.scheme.source(node.text)
        if source and self.evaluator.module(node.span).constant(node) is None:
            return self.source_amount(node)
        return super().name(node)

    def is_known(self, node: ast.Name) -> bool:
        """Whether the name means something other than a level."""
        known = self.hides(node) or self.scheme.source(node.text) is not None
        return known or super().is_known(node)

    def unknown(self, node: ast.Name) -> None:
        """Tell it; a level's name alone is no value, the sum of its rows is."""
        if self.rows.is_damaged:
            return  # it may be the label of a row that was lost
        if node.text in self.rows.labels:  # known, but not in the brackets of a 沿用
            self.not_here(node, _LABEL.fill({"name": node.text}), _NOT_IN_BRACKETS)
            return
        if not self.rows.is_level((node.text,)):
            super().unknown(node)
            return
        call = f"合计({node.text})"
        choices = Text(f"要各行之和，写 {call}", f"for the sum of its rows write {call}")
        self.found.append(
            UNKNOWN_NAME.at(
                node.span, name=node.text, choices=choices, fixes=(replacing(node.span, call),)
            )
        )

    def hides(self, node: ast.Name | ast.Path) -> bool:
        """Whether a label stands before a constant of the name.

        Not the label of a template in another file, and none in an argument: who gives one means
        what it means where it is given.
        """
        label = visible_label(node, self.rows, self.arguments)
        if label is None:
            return False
        is_own = label.span.source is node.span.source
        return is_own or self.evaluator.module(node.span).constant(node) is None

    def spelled(self, node: ast.Name) -> list[str]:
        """Every name that could have been meant."""
        return [*super().spelled(node), *self.rows.labels, *self.scheme.source_names]

    def budget(self, node: ast.Keyword) -> Result | None:
        """The budget's total; None where it is missing or faulty, which is told elsewhere."""
        if node.word != "budget":
            return super().budget(node)
        said = (node.span.text, node.span)
        return self.evaluator.once(self.known, "budget", said, self.found, lambda: self.total(node))

    def total(self, node: ast.Keyword) -> Result | None:
        budget = self.budget_of()
        if budget is None:
            here = (ast.Budget, ast.Broken, ast.Task)
            if not any(isinstance(one, here) for one in self.members):
                self.not_here(
                    node, Text("预算", "budget"), Text("写上预算一行", "write a budget line")
                )
            return None
        return self.amount(budget.total, node)

    def source_amount(self, node: ast.Name) -> Result | None:
        said = (node.text, node.span)
        key = ("source", node.text)
        return self.evaluator.once(self.known, key, said, self.found, lambda: self.given_by(node))

    def given_by(self, node: ast.Name) -> Result | None:
        """What the budget line says of a source, or of a part of one."""
        budget = self.budget_of()
        if budget is None:
            return None
        every = [*budget.sources, *(part for one in budget.sources for part in one.parts)]
        for one in every:
            if one.source == node.text:
                return self.amount(one.money, node)
        what = Text(f"「{node.text}」这项来源的数", f"amount of “{node.text}”")
        remedy = Text("在预算一行里写上它", "give it in the budget line")
        self.not_here(node, what, remedy)
        return None

    def amount(self, money: Money, node: ast.Name | ast.Keyword | ast.Text) -> Result | None:
        measures = self.evaluator.main.measures
        scale, unit = measures.scaled(self.scheme.money_unit)
        amount = Amount(plain(money.amount), scale, unit, measures.measure(unit))
        worth = algebra.literal(amount, measures)
        if not isinstance(worth, Worth):
            return None
        worth = replace(worth, typed=None)
        made_of = (money.trace,) if money.trace else ()
        here = Step(node.span.text, money.text + self.scheme.money_unit, made_of, money.span)
        step = Step(node.span.text, self.evaluator.shown(worth), (here,), node.span)
        return Result(worth, step)

    def path(self, node: ast.Path) -> Result | None:
        """``中期.预算``, ``数量."名"``, or a constant with its prefix."""
        head, *rest = node.parts
        if isinstance(head, ast.Keyword):
            return self.of_midterm(node, rest)
        if isinstance(rest[-1], ast.Text) and not any(isinstance(one, ast.Keyword) for one in rest):
            return self.indicator(node)
        return super().path(node)

    def of_midterm(
        self, node: ast.Path, rest: Sequence[ast.Name | ast.Text | ast.Keyword]
    ) -> Result | None:
        if self.midterm is None:
            remedy = Text("写上 中期 … { … }", "write a block 中期 … { … }")
            if self.is_midterm:
                remedy = Text(
                    "这里已经在中期里，去掉「中期.」", "this is the mid-term block: drop 中期."
                )
            self.not_here(node, Text("中期目标", "mid-term block"), remedy)
            return None
        if len(rest) > 1:
            return self.midterm.indicator(replace(node, parts=tuple(rest)))
        return self.named(node, self.evaluator.value(rest[0], self.midterm))
