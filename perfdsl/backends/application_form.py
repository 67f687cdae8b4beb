"""The form 项目支出绩效目标申报表 of a project as rows of cells: what stands where, for any template.

As on the paper form 中期 stands at the left and the year at the right, in the money, the goals and
the indicators. A project without 中期 has the left half all the same, and nothing in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from perfdsl.backends.alignment import Class, Level, aligned
from perfdsl.backends.application_grid import Grid, Side
from perfdsl.backends.application_money import money_rows
from perfdsl.backends.cells import Cell, Row
from perfdsl.backends.layout import numbered
from perfdsl.backends.marks import marks, said, unread
from perfdsl.document.forms import APPLICATION_FORM, form_folder
from perfdsl.document.heads import head_fields
from perfdsl.document.model import Document, Field, Indicator, Midterm, Project
from perfdsl.record import Record, replace


class Table(Record):
    """The table of one project. ``head`` are the rows down to the names of the columns.

    ``levels`` are the rows of each 一级; ``rest`` what of a draft has no cell.
    """

    columns: tuple[int, ...]
    head: tuple[Row, ...]
    levels: tuple[tuple[Row, ...], ...]
    rest: tuple[Row, ...]
    repeats: bool


def application_table(project: Project, document: Document, grid: Grid) -> Table:
    """The table, on the grid that all projects of the document are printed on."""
    midterm = project.midterm
    head = (
        _wide(grid, "项目名称", project.name, marks(project, "name"), "cell"),
        *_fields(grid, project),
        *money_rows(grid, project, document.money_unit),
        *_goals(grid, project),
        *_names(grid, project),
    )
    levels = aligned(midterm.indicators if midterm else (), project.indicators)
    return Table(
        columns=grid.columns,
        head=head,
        levels=tuple(tuple(_level(grid, one)) for one in levels),
        rest=tuple(
            (Cell(0, grid.end, (said(one, document),), "text", marks=(f"〔{one.code}〕",)),)
            for one in project.unplaced
        ),
        repeats=grid.repeats(head),
    )


def _wide(grid: Grid, label: str, words: str, found: tuple[str, ...], kind: str) -> Row:
    return (
        Cell(0, 1, (label,), "label"),
        Cell(1, grid.end, (words,), "text" if kind == "text" else "cell", marks=found),
    )


def _fields(grid: Grid, project: Project) -> Iterator[Row]:
    """Two fields that the form asks for side by side; any other has the row for itself."""
    for fields in head_fields(project, form_folder(APPLICATION_FORM)):
        if len(fields) == 1:
            [one] = fields
            yield _wide(grid, one.name, one.text, marks(one, "text"), "text")
        else:
            yield tuple(_halves(grid, fields))


def _halves(grid: Grid, fields: Sequence[Field]) -> Iterator[Cell]:
    middle = grid.year.start
    for one, start, end in zip(fields, (0, middle), (middle, grid.end), strict=True):
        yield Cell(start, start + 1, (one.name,), "label")
        yield Cell(start + 1, end, (one.text,), "cell", marks=marks(one, "text"))


def _goals(grid: Grid, project: Project) -> Iterator[Row]:
    midterm = project.midterm
    found = marks(midterm, "text") if midterm else ()
    middle = grid.year.start
    yield (
        Cell(0, 1, ("总体目标",), "label", height=2),
        Cell(1, middle, (_with_period("中期目标", midterm),), "head", marks=found),
        Cell(middle, grid.end, ("年度目标",), "head"),
    )
    left = _goals_of(midterm, 1, middle) if midterm else Cell(1, middle, (), "text")
    yield (left, _goals_of(project, middle, grid.end))


def _goals_of(part: Project | Midterm, start: int, end: int) -> Cell:
    return Cell(start, end, tuple(numbered(part.goals)), "text", marks=marks(part, "goals"))


def _names(grid: Grid, project: Project) -> Iterator[Row]:
    """The names of the columns, under the name of the period."""
    above = (_with_period("中期绩效指标", project.midterm), "年度绩效指标")
    sides = grid.midterm, grid.year
    yield (
        Cell(0, 1, ("一级指标",), "head", height=2),
        *(
            Cell(side.start, side.end, (words,), "head")
            for side, words in zip(sides, above, strict=True)
        ),
    )
    yield tuple(
        Cell(at, at + 1, (words,), "head")
        for side in sides
        for at, words in enumerate(side.names, side.start)
    )


def _with_period(words: str, midterm: Midterm | None) -> str:
    return f"{words}（{midterm.text}）" if midterm else words


def _level(grid: Grid, level: Level) -> Iterator[Row]:
    rows = [row for pair in level.pairs for row in (pair.midterm, pair.year) if row]
    found = marks(rows, "level1")
    first = Cell(0, 1, (level.name,), "level", height=len(level.pairs), marks=found)
    for one in level.classes:
        for at in range(len(one.pairs)):
            left = _side(grid.midterm, one, [pair.midterm for pair in one.pairs], at)
            right = _side(grid.year, one, [pair.year for pair in one.pairs], at)
            yield (*((first,) if first.height else ()), *left, *right)
            first = replace(first, height=0)


def _side(side: Side, one: Class, rows: Sequence[Indicator | None], at: int) -> Iterator[Cell]:
    """The cells of one period in a line of a 二级, whose name is merged down over its lines."""
    row = rows[at]
    if row is not None and unread(row):
        yield Cell(side.start, side.end, (row.name,), "text", marks=marks(row, "name"))
        return
    if at == 0 or not one.name:
        own = [each for each in rows if each is not None]
        height = len(rows) if one.name else 1
        name = (one.name,) if own else ()
        found = marks(own, "level2") if one.name else ()
        yield Cell(side.start, side.start + 1, name, "cell", height=height, marks=found)
    cells = _words(row) if row is not None else [((), ())] * 3
    for place, (words, found) in zip(range(side.start + 1, side.end), cells, strict=False):
        yield Cell(place, place + 1, words, "cell", marks=found)


def _words(row: Indicator) -> Iterable[tuple[tuple[str, ...], tuple[str, ...]]]:
    """三级指标, 指标值 and 分值 with their marks."""
    codes = marks(row, "text", "direction", "basis", "attributes")
    weight = tuple(code.strip("〔〕") for code in marks(row, "weight"))
    yield (row.name,), marks(row, "name", "description")
    yield (row.text,), codes
    yield ((row.weight,) if row.weight else ()), weight
