"""The whole-department form as rows of cells on one grid: what Word, web and workbook spell.

The upper part (任务) and the lower part (指标) have columns of their own; the grid has the edges of
both, and a cell goes over as many of its columns as it needs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from perfdsl.backends.amounts import flat_sources, is_number
from perfdsl.backends.layout import level_runs, lines, numbered, periods, weighted
from perfdsl.backends.marks import marks, not_in_table, unread
from perfdsl.document.model import Budget, Department, Field, Indicator, Midterm, Task
from perfdsl.record import Record, replace
from perfdsl.typed import Literal

Style = Literal["label", "cell", "text", "amount"]

# Twips, as on the project's form: the width of the text, and of the columns that do not give.
_WIDTH, _LABEL = 9638, 1190
_TASK, _AMOUNT, _LEAST_CONTENT = 1750, 1140, 1700
_LEVEL1, _LEVEL2, _VALUE, _WEIGHT, _DESCRIPTION = 1250, 1500, 1700, 600, 1900
_LOW, _LETTER = 14, 220  # lines of a row that is kept on one page; twips of a 汉字
_NEAR = 150  # edges of both parts that are as near as this are one


class Cell(Record):
    """A cell from column ``start`` to before ``end``. ``height`` counts the rows it is merged over.

    The cell that stands for it in the rows below has height 0. ``marks`` are the codes of a draft's
    errors.
    """

    start: int
    end: int
    texts: tuple[str, ...]
    style: Style = "cell"
    height: int = 1
    marks: tuple[str, ...] = ()


Row = tuple[Cell, ...]


class Table(Record):
    """The rows of a department's table; the columns have these widths, in twips.

    ``head`` is the row with the heads of the indicators, which comes again on every page.
    """

    widths: tuple[int, ...]
    rows: tuple[Row, ...]
    head: int


def department_table(department: Department, money_unit: str) -> Table:
    """The table, from 部门名称 to the last indicator."""
    return _Layout(department, money_unit).table()


def _edges(widths: Iterable[int]) -> list[int]:
    """Where the columns behind the label begin, the last one left out."""
    found, at = [], _LABEL
    for width in widths:
        at += width
        found.append(at)
    return found


class _Layout:
    """One table; a class because every part of it needs the columns."""

    def __init__(self, department: Department, money_unit: str) -> None:
        self.department = department
        self.money_unit = money_unit
        budgets = (department.budget, *(task.budget for task in department.tasks))
        named = (name for budget in budgets for name, _ in flat_sources(budget.sources))
        self.names = list(dict.fromkeys(named))
        self.is_weighted = weighted(department)
        self.is_described = any(one.description != one.name for one in _rows(department))
        upper, lower = _edges(self.upper()), _edges(self.lower())
        places = [_LABEL, *upper]
        snapped = [next((one for one in places if abs(one - at) <= _NEAR), at) for at in lower]
        self.all = sorted({0, *places, *snapped, _WIDTH})
        self.tasks = [_LABEL, *upper, _WIDTH]
        self.grid = [_LABEL, *snapped, _WIDTH]

    def upper(self) -> list[int]:
        """任务名称, 主要内容, and an amount for the total and each source but the last."""
        count = 1 + len(self.names)
        room = _WIDTH - _LABEL - _TASK
        amount = min(_AMOUNT, (room - _LEAST_CONTENT) // count)
        return [_TASK, room - amount * count, *[amount] * (count - 1)]

    def lower(self) -> list[int]:
        """一级, 二级, 三级 and perhaps the description; what is right of them."""
        right = [_VALUE, _WEIGHT] if self.is_weighted else [_VALUE]
        middle = [_DESCRIPTION] if self.is_described else []
        name = _WIDTH - _LABEL - _LEVEL1 - _LEVEL2 - sum(middle) - sum(right)
        return [_LEVEL1, _LEVEL2, name, *middle, *right][:-1]

    # -- cells

    def across(
        self,
        edges: Sequence[int],
        first: int,
        last: int,
        texts: Sequence[str],
        style: Style = "cell",
        marks: tuple[str, ...] = (),
        height: int = 1,
    ) -> Cell:
        """A cell over the columns ``first`` to before ``last`` of one part's own columns."""
        start, end = bisect_left(self.all, edges[first]), bisect_left(self.all, edges[last])
        return Cell(start, end, tuple(texts), style, height, marks)

    def wide(
        self, texts: Sequence[str], style: Style = "cell", marks: tuple[str, ...] = ()
    ) -> Cell:
        """A cell over all that is right of the label."""
        return self.across([_LABEL, _WIDTH], 0, 1, texts, style, marks)

    def labelled(self, words: str, rows: Sequence[Row]) -> Iterator[Row]:
        """The rows with a label at their left, merged down; a blank in it ends a line."""
        label = Cell(0, 1, tuple(words.split(" ")), "label", len(rows))
        for at, row in enumerate(rows):
            yield (replace(label, texts=(), height=0) if at else label, *row)

    # -- the parts

    def table(self) -> Table:
        widths = tuple(end - start for start, end in pairwise(self.all))
        above = tuple(self.above(self.department))
        return Table(widths, (*above, *self.below(self.department)), len(above))

    def above(self, one: Department) -> Iterator[Row]:
        yield from self.labelled("部门名称", [(self.wide((one.name,), marks=marks(one, "name")),)])
        for field in one.fields:
            yield from self.field(field)
        yield from self.labelled("年度主要 任务", [*self.heads(), *self.of_tasks(), self.sum()])
        if one.midterm and one.midterm.budget:
            yield from self.labelled("中期预算", [self.money(one.midterm, one.midterm.budget)])
        yield from self.goals(one)

    def below(self, one: Department) -> Iterator[Row]:
        yield from self.indicators(one)
        for words, codes in not_in_table(one):
            yield (Cell(0, len(self.all) - 1, (words,), "text", marks=codes),)

    def field(self, field: Field) -> Iterator[Row]:
        yield from self.labelled(
            field.name, [(self.wide((field.text,), "text", marks(field, "text")),)]
        )

    def heads(self) -> Iterator[Row]:
        last = len(self.tasks) - 1
        heads = [
            self.across(self.tasks, at, at + 1, (words,), "label", height=2)
            for at, words in enumerate(("任务名称", "主要内容"))
        ]
        over = f"预算金额（{self.money_unit}）"
        yield (*heads, self.across(self.tasks, 2, last, (over,), "label"))
        below = [replace(one, texts=(), height=0) for one in heads]
        names = [
            self.across(self.tasks, at, at + 1, (words,), "label")
            for at, words in enumerate(("总额", *self.names), 2)
        ]
        yield (*below, *names)

    def of_tasks(self) -> Iterator[Row]:
        for task in self.department.tasks:
            yield self.task(task)
        if not self.department.tasks:
            yield tuple(
                self.across(self.tasks, at, at + 1, ()) for at in range(len(self.tasks) - 1)
            )

    def task(self, task: Task) -> Row:
        return (
            self.across(self.tasks, 0, 1, (task.name,), marks=marks(task, "name")),
            self.across(self.tasks, 1, 2, (task.content,), "text", marks(task, "content")),
            *self.amounts(task.budget),
        )

    def amounts(self, budget: Budget) -> Iterator[Cell]:
        total = budget.total or budget.typed
        yield self.amount(2, total, marks(budget, "total"))
        given = dict(flat_sources(budget.sources))
        for at, name in enumerate(self.names, 3):
            one = given.get(name)
            words = one.amount or one.typed or "" if one else ""
            yield self.amount(at, words, marks(one, "amount") if one else ())

    def amount(self, at: int, words: str, codes: tuple[str, ...]) -> Cell:
        style: Style = "amount" if is_number(words) else "cell"
        return self.across(self.tasks, at, at + 1, (words,), style, codes)

    def sum(self) -> Row:
        label = self.across(self.tasks, 0, 2, ("金额合计",), "label")
        return (label, *self.amounts(self.department.budget))

    def money(self, midterm: Midterm, budget: Budget) -> Row:
        """The budget of several years: it has no column of its own on this form."""
        said = [f"{midterm.text}：{budget.total or budget.typed}{self.money_unit}"]
        for name, one in flat_sources(budget.sources):
            if one.amount or one.typed:
                said.append(f"{name} {one.amount or one.typed}{self.money_unit}")
        codes = tuple(dict.fromkeys(marks(budget, "total")))
        return (self.wide(("，".join(said),), "text", codes),)

    def goals(self, one: Department) -> Iterator[Row]:
        """年度总体目标: those of two periods one under the other, each beside its name."""
        midterm = one.midterm
        if midterm and midterm.goals:
            codes = (*marks(midterm, "text"), *marks(midterm, "goals"))
            cell = self.wide(numbered(midterm.goals), "text", codes)
            yield from self.labelled(f"中期总体 目标 （{midterm.text}）", [(cell,)])
        cell = self.wide(numbered(one.goals), "text", marks(one, "goals"))
        yield from self.labelled("年度总体 目标", [(cell,)])

    # -- indicators

    def indicators(self, one: Department) -> Iterator[Row]:
        """The heads of the columns are those of both periods, where there are two."""
        above = [self.grid_heads()]
        if one.midterm and one.midterm.indicators:
            yield from self.labelled("绩效指标", above)
            above = []
        for words, rows in periods(one):
            label = words.replace("绩效指标", "绩效 指标 ").strip() or "年度绩效 指标"
            yield from self.labelled(label, [*above, *self.grid_rows(rows)])
            above = []

    def grid_heads(self) -> Row:
        words = ["一级指标", "二级指标", "三级指标"]
        words += ["绩效指标描述"] if self.is_described else []
        words += ["指标值", "分值"] if self.is_weighted else ["指标值"]
        return tuple(
            self.across(self.grid, at, at + 1, (each,), "label") for at, each in enumerate(words)
        )

    def grid_rows(self, rows: tuple[Indicator, ...]) -> Iterator[Row]:
        for level1, run in level_runs(rows):
            codes = marks(run, "level1")
            level = self.across(self.grid, 0, 1, (level1,), "cell", codes, len(run))
            for at, row in enumerate(run):
                first = replace(level, texts=(), height=0, marks=()) if at else level
                yield (first, *self.grid_row(row))

    def grid_row(self, row: Indicator) -> Iterator[Cell]:
        last = len(self.grid) - 1
        if unread(row):
            yield self.across(self.grid, 1, last, (row.name,), "text", marks(row, "name"))
            return
        of_value = marks(row, "text", "direction", "basis", "attributes")
        cells = [(row.level2, marks(row, "level2")), (row.name, marks(row, "name"))]
        if self.is_described:
            cells.append((row.description, marks(row, "description")))
        else:
            of_value = (*of_value, *marks(row, "description"))
        cells.append((row.text, of_value))
        if self.is_weighted:
            cells.append((row.weight or "", marks(row, "weight")))
        for at, (words, codes) in enumerate(cells, 1):
            yield self.across(self.grid, at, at + 1, (words,), "cell", codes)


def _rows(department: Department) -> tuple[Indicator, ...]:
    midterm = department.midterm
    rows = (*(midterm.indicators if midterm else ()), *department.indicators)
    return tuple(one for one in rows if not unread(one))


def is_low(cell: Cell, table: Table) -> bool:
    """Whether a cell is so low that its row need not break over two pages (estimated)."""
    width = max(sum(table.widths[cell.start : cell.end]) // _LETTER, 1)
    return sum(lines(text, width) for text in cell.texts) <= _LOW
