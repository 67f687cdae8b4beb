"""One project, AST → Model: its budget, fields and goals; ``rows`` has its indicators."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from perfdsl.diagnostics.model import Diagnostic, Kind, Text
from perfdsl.diagnostics.phrases import first_written, named, removing
from perfdsl.semantics import kinds
from perfdsl.semantics.model import Budget, FieldText, Money, Project, SourceMoney
from perfdsl.semantics.money import Purse
from perfdsl.semantics.rows import RowReader
from perfdsl.semantics.scheme import Scheme
from perfdsl.semantics.undeclared import undeclared
from perfdsl.semantics.values import EMPTY_TEXT, ValueReader
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.token import keyword_rows


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
            name.span if name else node.span.first_word,
        )

    def text(self, text: ast.Text, what: Text) -> None:
        if not text.value.strip():
            self.found.append(EMPTY_TEXT.at(text.span, what=what))

    def once(self, word: str, span: Span) -> bool:
        """Whether this is the first of its name; the second is a finding with both places.

        Fields, sources (``= 财政资金``) and the budget (empty) have names of their own.
        """
        first = self.seen.setdefault(word, span)
        if first is not span:
            related = first_written(first)
            self.found.append(kinds.WRITTEN_TWICE.at(span, name=span.text, related=related))
        return first is span

    # -- money

    def read_budget(self, node: ast.Budget) -> None:
        if not self.once("", node.span.first_word):
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
                used = {other.source.text for other in node.terms}
                left = [name for name in self.scheme.sources if name not in used]
                self.unknown(kinds.UNKNOWN_SOURCE, term.source, left or self.scheme.sources)
                continue
            money = self.money(term.amount)
            if self.once(f"= {term.source.text}", term.source.span) and money:
                sources.append(SourceMoney(term.source.text, money, term.span))
        return sources

    # -- fields

    def entry(self, node: ast.Entry) -> None:
        """A line of the project itself: a field, unless its word is a level's."""
        rule = self.scheme.field(node.head.text)
        if rule is None:
            if not self.rows.outside(node):
                self.unknown(kinds.UNKNOWN_FIELD, node.head, self.words_here())
            self.complete = False
        elif self.once(rule.name, node.head.span):
            self.field(rule.name, node)

    def field(self, name: str, node: ast.Entry) -> None:
        """One text, or one literal or word; whatever else the line says is refused."""
        extra = _beside(node)
        if extra:
            what, span = extra
            fix = removing(span)
            self.found.append(kinds.FIELD_TEXT.at(span, name=name, what=what, fixes=(fix,)))
        if node.name:
            text = node.name.value
            self.text(node.name, named(name))
        else:
            assert node.value and not isinstance(node.value.body, ast.Text)
            text = node.value.body.text
        self.fields.append(FieldText(name, text, node.span))

    def words_here(self) -> tuple[str, ...]:
        """What a line of a project may begin with: fields first, then the rest."""
        own = [row[1] for row in keyword_rows() if row[0] in ("BUDGET", "GOAL")]
        fields = (rule.name for rule in self.scheme.fields)
        return (*fields, *own, *(level.name for level in self.scheme.levels))

    def unknown(self, kind: Kind, name: ast.Name, known: Sequence[str]) -> None:
        self.found.append(undeclared(kind, name, known))
        self.complete = False


def _beside(node: ast.Entry) -> tuple[Text, Span] | None:
    """What a field's line says beside its one text, with its place."""
    if node.name and node.value:
        return Text("指标值", "value"), node.value.span
    if node.value and node.value.comparator:
        return Text("比较符", "comparator"), node.value.comparator.span
    if node.shown:
        return Text("写作", "写作"), node.shown.span
    if node.attributes:
        return Text("属性", "attributes"), node.attributes[0].span
    return None
