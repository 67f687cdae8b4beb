"""年度主要任务 of a whole department: a table inside the head, with the amounts in its last row."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.importing.grid import Cell
from perfdsl.importing.recognition.amounts import is_amount
from perfdsl.importing.recognition.board import Board, Spot
from perfdsl.importing.recognition.facts import Fact
from perfdsl.importing.recognition.vocabulary import Label, bare, head_label, own_name, unit_in

_SUMS = ("金额合计", "合计", "总计")


def task_facts(board: Board, caption: Cell, rows: list[list[Cell]]) -> Iterator[Fact]:
    """The rows at the right of the caption as lines of one field; the sum of their amounts."""
    heads: dict[int, Label] = {}
    for cells in rows:
        heads |= {one.column: label for one in cells if (label := _amount_head(one))}
        if cells and bare(cells[0].text) in _SUMS:
            yield from _amounts(board, cells, heads)
        for one in cells:
            if unit_in(one.text):
                yield Fact("money_unit", unit_in(one.text), (board.spot(one),))
    yield _field(board, caption, rows)


def _amount_head(cell: Cell) -> Label | None:
    label = head_label(cell.text)
    return label if label and label.role in ("total", "source") else None


def _amounts(board: Board, cells: list[Cell], heads: dict[int, Label]) -> Iterator[Fact]:
    for cell in cells:
        label = heads.get(cell.column)
        if label and is_amount(cell.text):
            yield Fact(label.role, cell.text, (board.spot(cell),), label.name, label.period)


def _field(board: Board, caption: Cell, rows: list[list[Cell]]) -> Fact:
    spots: list[Spot] = [board.spot(cell) for cells in rows for cell in cells]
    lines = ("；".join(cell.text for cell in cells) for cells in rows)
    text = "\n".join(line for line in lines if line)
    if not text:
        return Fact("label", caption.text, (board.spot(caption),))
    return Fact("field", text, (*spots, board.spot(caption)), own_name(caption.text))
