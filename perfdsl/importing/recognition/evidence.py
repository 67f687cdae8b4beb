"""Whether a table is one of performance targets at all: a budget report has many others."""

from __future__ import annotations

from perfdsl.importing.grid import Cell
from perfdsl.importing.recognition.board import Board
from perfdsl.importing.recognition.columns import find_columns
from perfdsl.importing.recognition.vocabulary import bare, head_label

_WORD = "绩效"
_LAST_LINES, _LONGEST_LINE = 3, 60


def is_of_targets(board: Board, before: tuple[str, ...]) -> bool:
    """Whether anything in it or right above it is only found with targets.

    A heading or a short cell that says 绩效, the name of a project or a goal with its label, the head
    of a grid of indicators.
    """
    near = [text for text in before[-_LAST_LINES:] if len(text) <= _LONGEST_LINE]
    short = [cell.text for cell in board.grid.cells if len(cell.text) <= _LONGEST_LINE]
    if any(_WORD in text for text in (*near, *short)):
        return True
    if any(_names_goal(text) for text in (*near, *short)):
        return True
    if any(_names_project(board, cell) for cell in board.grid.cells):
        return True
    return any(find_columns(board, row) for row in range(1, board.height + 1))


def _names_goal(text: str) -> bool:
    label = head_label(text.partition("：")[0].partition(":")[0])
    return label is not None and label.role == "goal" and label.name != "目标"


def _names_project(board: Board, cell: Cell) -> bool:
    """Whether 项目名称 has a name at its right: in a list of amounts another label stands there.

    A table of income and expenditure has a column that is called 项目.
    """
    words, _, value = cell.text.replace(":", "：").partition("：")
    label = head_label(words)
    if label is None or label.role != "project" or bare(words) == "项目":
        return False
    right = board.right_of(cell)
    beside = right.text if right else ""
    return bool(value.strip()) or (bool(beside.strip()) and head_label(beside) is None)


def range_of(board: Board) -> str:
    """All of a table as a place: 表3!R1C1:R20C4."""
    return f"{board.grid.name}!R1C1:R{board.height}C{board.width}"
