"""The tasks of a department (年度主要任务), AST → Model: what each does and what money it gets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import first_written, named, replacing
from perfdsl.semantics import kinds
from perfdsl.semantics.expressions.row_index import plain_name
from perfdsl.semantics.expressions.scope import PeriodScope
from perfdsl.semantics.model import Budget, Task
from perfdsl.semantics.projects.budgets import Amounts, BudgetReader
from perfdsl.semantics.projects.field_line import beside
from perfdsl.semantics.projects.periods import Once
from perfdsl.semantics.projects.sums import budget_of_tasks
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.reader import EMPTY_TEXT
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.token import keyword_rows, keywords


class TasksReader:
    """Reads the tasks of one department; each budget when it is first asked for."""

    def __init__(
        self,
        scheme: Scheme,
        members: Sequence[ast.Member],
        amounts: Amounts,
        scope: PeriodScope,
    ) -> None:
        self.scheme = scheme
        self.amounts = amounts
        self.scope = scope
        self.found = amounts.found
        self.complete = True
        self.nodes = [one for one in members if isinstance(one, ast.Task)]
        self.lines = [BudgetReader(scheme, one.members, self.found) for one in self.nodes]
        scope.budgets_of_tasks(zip(self.nodes, map(self.asked, self.lines), strict=True))

    def asked(self, line: BudgetReader) -> _Asked:
        """What reads the budget of a task when it is asked."""
        return _Asked(line, self.amounts, self.scope)

    def total(self, span: Span) -> Budget | None:
        """The sum of the tasks; None without any, and where one has no budget that can be had."""
        budgets = [line.read(self.amounts, self.scope) for line in self.lines]
        known = [one for one in budgets if one]
        if not known or len(known) < len(budgets):
            return None
        names = [one.name.value if one.name else "" for one in self.nodes]
        pairs = list(zip(names, known, strict=True))
        measures = self.amounts.evaluator.main.measures
        return budget_of_tasks(pairs, self.scheme, measures, span)

    def read(self) -> tuple[Task, ...]:
        """The tasks in the author's order, those without a name left out."""
        found = zip(self.nodes, self.lines, strict=True)
        tasks = [self.task(node, line) for node, line in found]
        self.repeated()
        return tuple(one for one in tasks if one)

    def repeated(self) -> None:
        """Tell a task that is written twice; names compare without blanks."""
        seen: dict[str, Span] = {}
        for one in self.nodes:
            if one.name is None or not one.name.value.strip():
                continue
            first = seen.setdefault(plain_name(one.name), one.name.span)
            if first is not one.name.span:
                related = first_written(first)
                name = f"{one.span.first_word.text} {one.name.value}"
                self.found.append(kinds.WRITTEN_TWICE.at(one.name.span, name=name, related=related))

    def task(self, node: ast.Task, line: BudgetReader) -> Task | None:
        complete, content = True, ""
        once = Once(self.found)
        for member in node.members:
            if isinstance(member, ast.Broken):
                complete = False
            elif isinstance(member, ast.Entry) and _is_content(member):
                if once.first("内容", member.head.span):
                    content = self.content(member)
                    complete = complete and bool(content)
            elif not isinstance(member, ast.Budget):
                complete = False
                self.found.append(_misplaced(member))
        budget = line.read(self.amounts, self.scope)
        complete = complete and line.complete
        self.complete = self.complete and complete and node.name is not None
        if node.name is None:
            return None
        if not node.name.value.strip():
            what = Text("任务名称", "task's name")
            self.found.append(EMPTY_TEXT.at(node.name.span, what=what))
        return Task(node.name.value, content, budget, complete, node.name.span)

    def content(self, node: ast.Entry) -> str:
        """What a 内容 says: one text."""
        extra = beside(node)
        if extra:
            what, span = extra
            name = node.head.text
            self.found.append(kinds.FIELD_TEXT.at(span, name=name, what=what))
        if node.name is None:
            what, remedy = (
                Text("任务的内容", "the task's content"),
                Text('写作 内容 "……"', '内容 "…"'),
            )
            self.found.append(kinds.MISSING_PART.at(node.head.span, what=what, remedy=remedy))
            return ""
        if not node.name.value.strip():
            self.found.append(
                EMPTY_TEXT.at(node.name.span, what=Text("任务的内容", "task's content"))
            )
        return node.name.value


class _Asked:
    """The budget of a task for who names the task in an expression."""

    __slots__ = ("amounts", "line", "scope")

    def __init__(self, line: BudgetReader, amounts: Amounts, scope: PeriodScope) -> None:
        self.line = line
        self.amounts = amounts
        self.scope = scope

    def __call__(self) -> Budget | None:
        return self.line.read(self.amounts, self.scope)


def tasks_elsewhere(members: Iterable[ast.Member]) -> Iterator[Diagnostic]:
    """A finding for each task of what is no department."""
    for one in members:
        if isinstance(one, ast.Task):
            word = one.span.first_word
            place = Text(
                "是部门的年度主要任务，项目没有", "is a task of a department; a project has none"
            )
            remedy = Text('写在 部门 "…" { … } 里', 'write it in 部门 "…" { … }')
            yield kinds.MISPLACED_LEVEL.at(word, name=word.text, place=place, remedy=remedy)


def _is_content(node: ast.Entry) -> bool:
    return keywords().get(node.head.text) == "CONTENT"


def _misplaced(member: ast.Member) -> Diagnostic:
    """The finding for what is neither 内容 nor 预算."""
    word = member.span.first_word
    place = Text("不是任务里写的", "does not belong to a task")
    remedy = Text("任务里只写 内容 和 预算", "a task has 内容 and 预算 only")
    rows = [row for row in keyword_rows() if row[0] in ("CONTENT", "BUDGET")]
    is_word = isinstance(member, ast.Entry | ast.Group)
    close = nearest(word.text, [one for row in rows for one in row[1:3]]) if is_word else None
    fixes = (replacing(word, close),) if close else ()
    if close:
        remedy = Text(f"是不是{named(close).zh}？", f"did you mean {named(close).en}?")
    return kinds.MISPLACED_LEVEL.at(word, name=word.text, place=place, remedy=remedy, fixes=fixes)
