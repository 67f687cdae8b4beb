"""The form 项目支出绩效目标表 as a sheet a project, box for box the table of the Word file."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.amounts import budget_rows
from perfdsl.backends.layout import level_runs, named_for, numbered, periods, weighted
from perfdsl.backends.marks import marks, not_in_table, said, unread
from perfdsl.backends.sheets.grid import Box, Row, Sheet, full, titled
from perfdsl.backends.sheets.spelling import sheet_name
from perfdsl.document.model import Document, Indicator, Midterm, Project, Unit

# Twips, as in the Word file; with weights the value gives room to an eighth column.
_GRID = (1190, 1390, 1290, 1600, 1380, 1330, 1458)
_WEIGHTED = (1190, 1390, 1180, 1600, 1230, 1208, 1300, 540)


def project_sheets(document: Document, draft: str) -> Iterator[Sheet]:
    """A sheet for each project in printed order; ``draft`` stands before each title."""
    for unit in document.units:
        for project in unit.projects:
            yield _sheet(document, unit, project, draft)


def _sheet(document: Document, unit: Unit, project: Project, draft: str) -> Sheet:
    grid = _WEIGHTED if weighted(project) else _GRID
    columns = len(grid)
    owner = (unit.code or "") + unit.name
    left = Box(0, columns - 2, owner, "left", codes=marks(unit, "name"))
    above = [
        *titled(
            draft + project.title,
            left,
            f"单位：{document.money_unit}",
            columns,
            (owner, project.title),
        ),
        *_fields(project, columns),
        *_money(project, columns),
        *_goals(project, columns),
    ]
    rows = [*above, _heads(columns), *_indicators(project, columns)]
    rows += (full(columns, words, codes=codes) for words, codes in not_in_table(project))
    for fault in project.unplaced:
        rows.append(full(columns, said(fault, document), codes=(f"〔{fault.code}〕",)))
    return Sheet(
        sheet_name(project.number, project.name),
        grid,
        tuple(rows),
        head=(len(above), len(above) + 1),
        frozen=len(above) + 1,
    )


def _labelled(label: str, words: str, columns: int, codes: tuple[str, ...], style: str) -> Row:
    return Box(0, 1, label, "label"), Box(1, columns, words, style, codes=codes)


def _fields(project: Project, columns: int) -> Iterator[Row]:
    yield _labelled("项目名称", project.name, columns, marks(project, "name"), "cell")
    for field in project.fields:
        if not named_for(field, "用途"):
            yield _labelled(field.name, field.text, columns, marks(field, "text"), "text")


def _money(project: Project, columns: int) -> Iterator[Row]:
    """预算规模及资金用途: the rows of the amounts, and under them the boxes for what they are for."""
    purposes = [field for field in project.fields if named_for(field, "用途")]
    rows = budget_rows(project)
    about = "预算规模及资金用途" if purposes else "预算规模"
    label = Box(0, 1, about, "label", len(rows) + len(purposes))
    for at, cells in enumerate(rows):
        boxes = tuple(
            Box(
                one.start,
                one.end or columns,
                "\n".join(one.texts),
                "amount" if one.amount else "label",
                one.height,
                one.amount,
                one.marks,
            )
            for one in cells
            if one.height
        )
        yield boxes if at else (label, *boxes)
    for field in purposes:
        yield (Box(1, columns, field.text, "text", codes=marks(field, "text")),)


def _goals(project: Project, columns: int) -> Iterator[Row]:
    """绩效目标: those of two periods stand side by side, each under its name."""
    midterm, own = project.midterm, "\n".join(numbered(project.goals))
    if midterm is None or not midterm.goals:
        label = "年度目标" if midterm else "绩效目标"
        yield _labelled(label, own, columns, marks(project, "goals"), "text")
        return
    yield (
        Box(0, 1, "绩效目标", "label", 2),
        Box(1, 4, f"中期目标（{midterm.text}）", "label", codes=marks(midterm, "text")),
        Box(4, columns, "年度目标", "label"),
    )
    yield _goals_of(midterm, 1, 4), _goals_of(project, 4, columns)


def _goals_of(part: Project | Midterm, start: int, end: int) -> Box:
    return Box(start, end, "\n".join(numbered(part.goals)), "text", codes=marks(part, "goals"))


def _heads(columns: int) -> Row:
    words = ("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "分值")
    return tuple(
        Box(start, end, each, "label")
        for (start, end), each in zip(_places(columns), words, strict=False)
    )


def _places(columns: int) -> list[tuple[int, int]]:
    """The columns of the grid's own columns; 分值 is there in a table of eight."""
    return [(0, 1), (1, 2), (2, 4), (4, 6), (6, 7), (7, 8)][: columns - 2]


def _indicators(project: Project, columns: int) -> Iterator[Row]:
    for words, indicators in periods(project):
        if words:
            yield full(columns, words, "band")
        for level1, run in level_runs(indicators):
            level = Box(0, 1, level1, "cell", len(run), codes=marks(run, "level1"))
            for at, row in enumerate(run):
                boxes = tuple(_indicator(row, columns))
                yield boxes if at else (level, *boxes)


def _indicator(row: Indicator, columns: int) -> Iterator[Box]:
    """The boxes beside the 一级 of an indicator; a line that could not be read is one."""
    if unread(row):
        yield Box(1, columns, row.name, "text", codes=marks(row, "name"))
        return
    cells = (
        (row.level2, marks(row, "level2")),
        (row.name, marks(row, "name")),
        (row.description, marks(row, "description")),
        (row.text, marks(row, "text", "direction", "basis", "attributes")),
        (row.weight or "", marks(row, "weight")),
    )
    for (start, end), (words, codes) in zip(_places(columns)[1:], cells, strict=False):
        yield Box(start, end, words, number=start == 7, codes=codes)
