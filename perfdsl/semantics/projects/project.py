"""One project, AST → Model: its fields and assertions; ``periods`` reads its budget, goals, rows."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.diagnostics.model import Diagnostic, Fix, Kind, Text
from perfdsl.diagnostics.phrases import named, removing
from perfdsl.record import Record, replace
from perfdsl.semantics import kinds
from perfdsl.semantics.expressions.assertions import judge
from perfdsl.semantics.expressions.evaluation import Evaluator
from perfdsl.semantics.model import (
    Assertion,
    FieldText,
    Midterm,
    Moment,
    Origin,
    Project,
    Task,
)
from perfdsl.semantics.projects.braces import braces_in_texts
from perfdsl.semantics.projects.computed_arguments import computed_misfits
from perfdsl.semantics.projects.field_line import beside
from perfdsl.semantics.projects.periods import Once, PeriodReader
from perfdsl.semantics.projects.tasks import TasksReader, tasks_elsewhere
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.templates.expansion import Expander
from perfdsl.semantics.templates.places import placed
from perfdsl.semantics.templates.scope import Used, UsedTemplate
from perfdsl.semantics.undeclared import undeclared
from perfdsl.syntax import ast
from perfdsl.syntax.kinds import UNEXPECTED
from perfdsl.syntax.token import keyword_rows


class Context(Record):
    """What every project of a file is read with."""

    scheme: Scheme
    evaluator: Evaluator


def read_project(
    node: ast.Project, context: Context, expander: Expander
) -> tuple[Project, list[Diagnostic]]:
    """The project, as far as it can be understood, and what is wrong with it."""
    expanded = expander.expand(node)
    reader = _ProjectReader(expanded.project, context)
    reader.year.scope.arguments = tuple(one.span for one in expanded.uses)
    if not expanded.complete:
        reader.complete = False
        reader.year.scope.rows.is_damaged = True
    project = replace(
        reader.read(),
        uses=tuple(_used(one) for one in expanded.uses),
        origin=Origin(node, expanded.uses) if expanded.uses else None,
        written=expanded.project,
    )
    found = [*expanded.diagnostics, *reader.found]
    found += computed_misfits(expanded.uses, reader.year.scope, found)
    found += braces_in_texts(node, context.evaluator.module(node.span), expanded.uses)
    return project, placed(found, project)


def _used(use: Used) -> UsedTemplate:
    given = ((one.name, one.span.text if one.value else "") for one in use.bindings)
    return UsedTemplate(use.template, tuple(given), use.span, use.declared)


_OF_A_PROJECT = ("BUDGET", "GOAL")
_PROJECT_NAME = Text("项目名称", "project name")
_DEPARTMENT_NAME = Text("部门名称", "department's name")


class _ProjectReader:
    def __init__(self, node: ast.Project, context: Context) -> None:
        self.node = node
        self.context = context
        self.scheme = context.scheme
        self.found: list[Diagnostic] = []
        self.complete = node.name is not None
        self.once = Once(self.found)
        self.year = PeriodReader(self.scheme, context.evaluator, node.members, self.found)
        self.tasks = self.tasks_reader() if node.is_department else None
        self.fields: list[FieldText] = []

    def read(self) -> Project:
        name = self.node.name
        if name:
            self.year.text(name, _DEPARTMENT_NAME if self.node.is_department else _PROJECT_NAME)
        midterms = [one for one in self.node.members if isinstance(one, ast.Midterm)]
        block = self.midterm_reader(midterms)
        left = self.year.read()
        midterm = self.midterm(midterms[0], block) if block else None
        for member in left:
            if isinstance(member, ast.Entry):
                self.entry(member)
        budget = self.year.budget()
        tasks = self.read_tasks(left)
        return Project(
            name.value if name else "",
            budget,
            tuple(self.fields),
            tuple(self.year.goals),
            tuple(self.year.rows.rows),
            tuple(self.year.rows.levels),
            self.complete and self.year.complete,
            name.span if name else self.node.span.first_word,
            midterm,
            tuple(self.assertions(left)),
            is_department=self.node.is_department,
            tasks=tasks,
        )

    # -- the tasks of a department

    def tasks_reader(self) -> TasksReader:
        """The reader of the tasks, whose sum is the budget of a department that states none."""
        name = self.node.name or self.node
        reader = TasksReader(self.scheme, self.node.members, self.year.amounts, self.year.scope)
        self.year.sum_of_parts = lambda: reader.total(name.span)
        return reader

    def read_tasks(self, members: Sequence[ast.Member]) -> tuple[Task, ...]:
        if self.tasks is None:
            self.found += tasks_elsewhere(members)
            return ()
        tasks = self.tasks.read()
        self.complete = self.complete and self.tasks.complete
        return tasks

    # -- 中期

    def midterm_reader(self, blocks: Sequence[ast.Midterm]) -> PeriodReader | None:
        """The reader of the mid-term block, known to the year's expressions before they are read."""
        for block in blocks:
            self.once.first("中期", block.span.first_word)
        if not blocks:
            return None
        members = blocks[0].members
        reader = PeriodReader(self.scheme, self.context.evaluator, members, self.found)
        reader.scope.arguments = self.year.scope.arguments
        reader.scope.is_midterm = True
        self.year.scope.midterm = reader.scope
        return reader

    def midterm(self, node: ast.Midterm, reader: PeriodReader) -> Midterm:
        for member in reader.read():
            self.not_in_midterm(member, reader)
        period = self.period(node)
        return Midterm(
            node.period.text if node.period else "",
            period,
            reader.budget(),
            tuple(reader.goals),
            tuple(reader.rows.rows),
            tuple(reader.rows.levels),
            reader.complete and node.period is not None,
            node.span.first_word,
        )

    def period(self, node: ast.Midterm) -> Moment | None:
        """The years; what is no period of the calendar is a finding."""
        if node.period is None:
            self.complete = False
            return None
        body = None
        if isinstance(node.period, ast.Date):
            body, found = self.context.evaluator.reader(node.span).literal(node.period)
            self.found += [replace(one, fixes=_unquoted(one.fixes)) for one in found]
            if body is None:
                return None
        if isinstance(body, Moment) and body.kind == "period":
            return body
        expected = Text("起止年份，如 2024-2026年", "the years, such as 2024-2026年")
        what = named(node.period.text)
        self.found.append(UNEXPECTED.at(node.period.span, what=what, expected=expected))
        return None

    def not_in_midterm(self, member: ast.Member, reader: PeriodReader) -> None:
        if isinstance(member, ast.Entry) and reader.rows.outside(member):
            return
        word = member.span.first_word
        place = Text("属于项目，不属于中期", "belongs to the project, not to its mid-term block")
        remedy = Text("移到中期的括号外面", "move it out of the braces of the mid-term block")
        name = word.text
        self.found.append(kinds.MISPLACED_LEVEL.at(word, name=name, place=place, remedy=remedy))

    # -- 校验

    def assertions(self, members: Sequence[ast.Member]) -> list[Assertion]:
        judged = (
            judge(one, self.context.evaluator, self.year.scope)
            for one in members
            if isinstance(one, ast.Assert)
        )
        return [one for one in judged if one]

    # -- fields

    def entry(self, node: ast.Entry) -> None:
        """A line of the project itself: a field, unless its word is a level's."""
        rule = self.scheme.field(node.head.text)
        if rule is None:
            if not self.year.rows.outside(node):
                self.unknown(kinds.UNKNOWN_FIELD, node.head, self.words_here())
            self.complete = False
        elif self.once.first(f"字段 {rule.name}", node.head.span):
            self.field(rule.name, node)

    def field(self, name: str, node: ast.Entry) -> None:
        """One text, or one literal or word; whatever else the line says is refused."""
        extra = beside(node)
        if extra:
            what, span = extra
            fix = removing(span)
            self.found.append(kinds.FIELD_TEXT.at(span, name=name, what=what, fixes=(fix,)))
        if node.name:
            text = node.name.value
            self.year.text(node.name, named(name))
        else:
            body = node.value.body if node.value else None
            text = self.said(body) if body else ""
        self.fields.append(FieldText(name, text, node.span))

    def said(self, body: ast.Expression) -> str:
        """What a field says without quotes: a literal or word as typed, a parameter's value."""
        if isinstance(body, ast.Quantity | ast.Date | ast.Name):
            return body.text
        if isinstance(body, ast.Text):
            return body.value
        result = self.context.evaluator.value(body, self.year.scope)
        return result.step.value if result else ""

    def words_here(self) -> tuple[str, ...]:
        """What a line of a project may begin with: fields first, then the rest."""
        own = [row[1] for row in keyword_rows() if row[0] in self.own_words]
        fields = (rule.name for rule in self.scheme.fields)
        return (*fields, *own, *(level.name for level in self.scheme.levels))

    @property
    def own_words(self) -> tuple[str, ...]:
        """The keywords among those words."""
        return ("TASK", *_OF_A_PROJECT) if self.node.is_department else _OF_A_PROJECT

    def unknown(self, kind: Kind, name: ast.Name, known: Sequence[str]) -> None:
        english = [row[2] for row in keyword_rows() if row[0] in self.own_words]
        self.found.append(undeclared(kind, name, known, english))
        self.complete = False


def _unquoted(fixes: tuple[Fix, ...]) -> tuple[Fix, ...]:
    """Without those that make a text of a period, which has to be a date."""
    return tuple(one for one in fixes if not one.edits[0].text.startswith('"'))
