"""One project, AST → Model: its budget, fields and goals; ``rows`` has its indicators."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Text
from perfdsl.semantics import kinds
from perfdsl.semantics.model import Budget, FieldText, Money, Project, SourceMoney
from perfdsl.semantics.money import Purse
from perfdsl.semantics.nearest import undeclared
from perfdsl.semantics.rows import RowReader
from perfdsl.semantics.scheme import Scheme
from perfdsl.semantics.values import EMPTY_TEXT, ValueReader
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.kinds import UNEXPECTED


@dataclass(frozen=True, slots=True)
class Context:
    """What every project of a file is read with."""

    scheme: Scheme
    purse: Purse
    values: ValueReader


def read_project(node: ast.Project, context: Context) -> tuple[Project, list[Diagnostic]]:
    """The project, as far as it can be understood, and what is wrong with it."""
    reader = _ProjectReader(node, context)
    project = reader.read()
    return project, [replace(found, project=project.name or None) for found in reader.found]


class _ProjectReader:
    def __init__(self, node: ast.Project, context: Context) -> None:
        self.node = node
        self.scheme = context.scheme
        self.purse = context.purse
        self.found: list[Diagnostic] = []
        self.complete = node.name is not None
        self.seen: dict[str, Span] = {}
        self.rows = RowReader(context.scheme, context.values, self.found)
        self.budget: Budget | None = None
        self.fields: list[FieldText] = []
        self.goals: list[FieldText] = []

    def read(self) -> Project:
        node = self.node
        name = node.name
        if name:
            self.text(name, Text("项目名称", "project name"))
        for member in node.members:
            if isinstance(member, ast.Broken):
                self.complete = False
            elif isinstance(member, ast.Group):
                self.rows.group(member)
            elif isinstance(member, ast.Budget):
                self.read_budget(member)
            elif isinstance(member, ast.Goal):
                self.text(member.text, Text("绩效目标", "goal"))
                self.goals.append(FieldText("目标", member.text.value, member.span))
            else:
                self.entry(member)
        return Project(
            name.value if name else "",
            self.budget,
            tuple(self.fields),
            tuple(self.goals),
            tuple(self.rows.rows),
            tuple(self.rows.levels),
            self.complete and self.rows.complete,
            name.span if name else Span(node.span.source, node.span.start, node.span.start + 2),
        )

    def text(self, text: ast.Text, what: Text) -> None:
        if not text.value.strip():
            self.found.append(EMPTY_TEXT.at(text.span, what=what))

    def once(self, word: str, span: Span) -> bool:
        """Whether this is the first of its name; the second is a finding with both places."""
        first = self.seen.setdefault(word, span)
        if first is not span:
            related = (Related(first, Text("最先写在这里", "first written here")),)
            self.found.append(kinds.WRITTEN_TWICE.at(span, name=word, related=related))
        return first is span

    # -- money

    def read_budget(self, node: ast.Budget) -> None:
        word = Span(node.span.source, node.span.start, node.span.start + len("预算"))
        if not self.once("预算", word if node.total is None else node.total.span):
            return
        sources = self.sources(node)
        total = self.money(node.total) if node.total else None
        if node.total is None and len(sources) == len(node.terms):
            total = self.purse.add([source.money for source in sources], node.span)
        if total is None or len(sources) < len(node.terms):
            self.complete = False
        if total:
            known = tuple(sources) if len(sources) == len(node.terms) else ()
            self.budget = Budget(total, known, node.total is not None, node.span)

    def money(self, node: ast.Quantity) -> Money | None:
        money, found = self.purse.money(node)
        self.found += found
        return money

    def sources(self, node: ast.Budget) -> list[SourceMoney]:
        sources = []
        for term in node.terms:
            if term.source.text not in self.scheme.sources:
                self.unknown(kinds.UNKNOWN_SOURCE, term.source, self.scheme.sources)
                continue
            money = self.money(term.amount)
            if self.once(term.source.text, term.source.span) and money:
                sources.append(SourceMoney(term.source.text, money, term.span))
        return sources

    # -- fields

    def entry(self, node: ast.Entry) -> None:
        """A line of the project itself: a field, unless its word is a level's."""
        rule = self.scheme.field(node.head.text)
        if rule is None:
            if not self.rows.outside(node):
                self.unknown(
                    kinds.UNKNOWN_FIELD, node.head, [one.name for one in self.scheme.fields]
                )
            self.complete = False
        elif self.once(rule.name, node.head.span):
            self.field(rule.name, node)

    def field(self, name: str, node: ast.Entry) -> None:
        if node.name:
            text = node.name.value
            self.text(node.name, Text(f"「{name}」", f"field “{name}”"))
        else:
            assert node.value and not isinstance(node.value.body, ast.Text)
            text = node.value.body.text
        if node.name and node.value:
            span = node.value.span
            what = Text(f"「{span.text}」", f"“{span.text}”")
            expected = Text("换行", "the end of the line")
            self.found.append(UNEXPECTED.at(span, what=what, expected=expected))
        self.fields.append(FieldText(name, text, node.span))

    def unknown(self, kind: Kind, name: ast.Name, known: Sequence[str]) -> None:
        self.found.append(undeclared(kind, name, known))
        self.complete = False
