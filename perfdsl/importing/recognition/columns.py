"""The head of a grid of indicators: which column holds what, for one period or two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from perfdsl.importing.grid import Cell
from perfdsl.importing.recognition.board import Board
from perfdsl.importing.recognition.column import Column, Columns
from perfdsl.importing.recognition.contents import refined
from perfdsl.importing.recognition.vocabulary import (
    Label,
    Period,
    bare,
    column_label,
    head_label,
    own_name,
    period_of,
)
from perfdsl.record import replace

_CORE = ("level1", "level2", "name", "value")
_OF_A_PROJECT = ("project", "total", "source", "goal", "unit", "unit_code", "field", "year")
_SUMS = ("合计", "小计", "总计", "总额")
_BEFORE_ALL = ("project", "unit", "unit_code", "total")
# What each set of indicators side by side has for itself; the others they share.
_REPEATED = ("level2", "name", "value")


def find_columns(board: Board, row: int) -> Columns | None:
    """The names of columns that stand in a row and those below it; None where it holds none."""
    last = _last_row(board, row)
    if last is None:
        return None
    columns = refined(board, list(_named(board, row, last)), last)
    roles = {one.role for one in columns}
    if "name" not in roles and not {"level2", "value"} <= roles:
        return None
    if len(roles & set(_CORE)) < 2:
        return None
    found = _in_sets(_settled(columns))
    if not board.mentions_midterm:  # two columns of indicators side by side save paper, no more
        found = [replace(one, period="") for one in found]
    return Columns(tuple(found), row, last)


def find_list(board: Board, row: int) -> Columns | None:
    """The head of a list of projects without indicators: 项目名称, 预算数, 绩效目标 side by side.

    A list without goals is one of amounts, as a budget report has many.
    """
    cells = board.covering(row)
    labels = [_label(cell.text) for cell in cells]
    roles = [label.role for label in labels if label]
    covered = sum(cell.columns for cell in cells)
    if len(roles) < len(cells) or covered < board.width or len(cells) < 3:
        return None
    if not {"project", "goal"} <= set(roles):
        return None
    if not _has_values_below(board, cells):
        return None
    last = max(cell.row + cell.rows - 1 for cell in cells)
    return Columns(tuple(_settled(list(_named(board, row, last)))), row, last)


def _has_values_below(board: Board, cells: list[Cell]) -> bool:
    below = [board.below(cell) for cell in cells]
    filled = [cell for cell in below if cell and cell.text.strip()]
    return len(filled) > 1 and not any(_label(cell.text) for cell in filled)


def _last_row(board: Board, row: int) -> int | None:
    """How far down the names go that begin in a row; None where no name of a column does."""
    cells = board.starting(row)
    named = [cell for cell in cells if column_label(cell.text)]
    if not named and _is_over_blanks(board, cells, row + 1):
        return row + 1
    if not named or any(len(cell.text) > 40 for cell in named):
        return None
    last = max(cell.row + cell.rows - 1 for cell in named)
    below = [cell for cell in board.starting(row + 1) if column_label(cell.text)]
    if last == row and len(below) > 1 and _stand_under(board, cells, row + 1):
        last = row + 1
    return last if last - row < 4 else None


def _is_over_blanks(board: Board, cells: list[Cell], row: int) -> bool:
    """Whether names of the project go on in blanks that nobody has merged: 项目名称 over nothing,
    beside 绩效指标 over 一级指标, 二级指标, 三级指标.
    """
    if len(board.starting(row)) < len(_CORE) or not _stand_under(board, cells, row):
        return False
    under = [cell for cell in cells if board.at(row, cell.column) is None]
    labels = [_label(cell.text) for cell in cells]
    return (
        bool(under) and all(labels) and all(column_label(cell.text) for cell in board.starting(row))
    )


def _stand_under(board: Board, cells: list[Cell], row: int) -> bool:
    """Whether the row divides wide names above it: 绩效指标 over 一级指标, 二级指标, 三级指标."""
    ends = [(cell.column, board.end(cell)) for cell in cells]
    starts = [one.column for one in board.starting(row)]
    return any(sum(first <= one < end for one in starts) > 1 for first, end in ends)


def _named(board: Board, first: int, last: int) -> Iterator[Column]:
    """A column for each name, taken from the lowest row that names it."""
    column = 1
    while column <= board.width:
        stack = _stack(board, first, last, column)
        lowest = stack[-1] if stack else None
        end = min(_end(board, stack, first), board.width + 1) if lowest else column + 1
        if lowest:
            yield _column(stack, column, end)
        column = max(end, column + 1)


def _end(board: Board, stack: list[Cell], first: int) -> int:
    """The column behind a name; with the blanks beside it where it stands alone."""
    lowest = stack[-1]
    is_alone = len(stack) == 1 and lowest.row == first
    return board.end(lowest) if is_alone else lowest.column + lowest.columns


def _stack(board: Board, first: int, last: int, column: int) -> list[Cell]:
    """The names above a column, the widest first."""
    found: list[Cell] = []
    for row in range(first, last + 1):
        cell = board.at(row, column)
        if cell and cell not in found and cell.row >= first:
            found.append(cell)
    return found


def _column(stack: list[Cell], start: int, end: int) -> Column:
    lowest, above = stack[-1], stack[:-1]
    period = _period(cell.text for cell in reversed(stack))
    label = _label(lowest.text)
    upper = next((found for cell in reversed(above) if (found := column_label(cell.text))), None)
    if upper and upper.role == "value" and (label is None or label.role in ("year", "other")):
        label = replace(upper, name=own_name(lowest.text))
    if (
        label is None
        and any(_holds_money(cell.text) for cell in above)
        and bare(lowest.text) in _SUMS
    ):
        label = Label("total", own_name(lowest.text))
    if label is None:
        title = "".join(own_name(cell.text) for cell in stack) or f"第{start}列"
        return Column(start, end, "other", title, period)
    return Column(start, end, label.role, label.name or own_name(lowest.text), period)


def _holds_money(text: str) -> bool:
    head = head_label(text)
    return head is not None and head.role in ("total", "section")


def _period(texts: Iterable[str]) -> Period:
    """The first period that one of the texts names."""
    for text in texts:
        period = period_of(text)
        if period:
            return period
    return ""


def _label(text: str) -> Label | None:
    """The name of a column of indicators, or of one that tells of the project."""
    found = column_label(text)
    if found:
        return found
    head = head_label(text)
    return head if head and head.role in (*_OF_A_PROJECT, "section") else None


def _settled(columns: list[Column]) -> list[Column]:
    """Names that mean different things in different company, with the one meaning they have here."""
    has_name = any(one.role == "name" for one in columns)
    grid_begins = min((one.start for one in columns if one.role in _CORE), default=10**6)
    found: list[Column] = []
    for one in columns:
        role = one.role
        if role == "name_or_description":
            role = "description" if has_name else "name"
        elif role == "measure" and one.start < grid_begins:
            role = "unit"
        elif role in _OF_A_PROJECT and one.start > grid_begins and one.role not in _BEFORE_ALL:
            role = "other"
        elif role == "section":
            role = "other" if one.start > grid_begins else "caption"
        found.append(replace(one, role=role))
    return found


def _in_sets(columns: list[Column]) -> list[Column]:
    """Numbers the sets of columns side by side: those of 中期 and of the year."""
    counts = {role: sum(one.role == role for one in columns) for role in _REPEATED}
    if counts["name"] == 2 and counts["value"] >= 2:
        return _two_grids(columns)
    if counts["name"] > 1:
        return _only_last_name(columns)
    if counts["value"] > 1:
        return _several_values(columns)
    return columns


def _only_last_name(columns: list[Column]) -> list[Column]:
    """三级指标 beside 指标名称 or 四级指标: the first is the name, the others are kept as they are."""
    first = next(one for one in columns if one.role == "name")
    return [
        replace(one, role="other") if one.role == "name" and one is not first else one
        for one in columns
    ]


def _two_grids(columns: list[Column]) -> list[Column]:
    """What comes back a second time begins the second set; 一级指标 may be shared."""
    first = next(one.start for one in columns if one.role == "name")
    counts = Counter(one.role for one in columns)
    shared = {"caption", "index", *_OF_A_PROJECT}
    shared |= {one.role for one in columns if counts[one.role] == 1 and one.start < first}
    found: list[Column] = []
    number, seen = 1, set[str]()
    for one in columns:
        if one.role in shared:
            found.append(one)
            continue
        if number == 1 and one.role in seen:
            number, seen = 2, set()
        seen.add(one.role)
        found.append(replace(one, set=number))
    defaults: dict[int, Period] = {1: "mid", 2: "year"}
    return [
        replace(one, period=one.period or defaults[one.set]) if one.set else one for one in found
    ]


def _several_values(columns: list[Column]) -> list[Column]:
    """Values of two periods beside one name make an indicator each; what is of none is kept aside."""
    values = [one for one in columns if one.role == "value"]
    periods = {one.period for one in values}
    if len(values) == 2 and (periods == {"mid", "year"} or "mid" in periods):
        numbers = {one.start: at for at, one in enumerate(values, 1)}
        return [
            replace(one, set=numbers[one.start]) if one.role == "value" else one for one in columns
        ]
    chosen = next((one for one in values if one.period == "year"), values[0])
    return [
        replace(one, role="other") if one.role == "value" and one is not chosen else one
        for one in columns
    ]


def counts_columns(cells: list[Cell]) -> bool:
    """Whether a row only numbers the columns: 1, 2, 3 under their names."""
    numbers = [cell.text.strip().strip("()（）") for cell in cells]
    if len(numbers) < 3 or not all(one.isascii() and one.isdigit() for one in numbers):
        return False
    first = int(numbers[0][:3])
    return numbers == [str(first + at) for at in range(len(numbers))] and first in (0, 1)
