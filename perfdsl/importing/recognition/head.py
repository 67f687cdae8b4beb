"""The head of a table: labels with their values at the right or below, for any layout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from perfdsl.importing.grid import Cell
from perfdsl.importing.recognition.amounts import is_amount
from perfdsl.importing.recognition.board import Board, Spot
from perfdsl.importing.recognition.columns import counts_columns
from perfdsl.importing.recognition.facts import Fact
from perfdsl.importing.recognition.lines import amounts_in, is_coded_unit, line_facts
from perfdsl.importing.recognition.tasks import task_facts
from perfdsl.importing.recognition.unlisted import looks_like_label, unlisted
from perfdsl.importing.recognition.vocabulary import (
    MONEY_UNITS,
    Label,
    Period,
    bare,
    head_label,
    own_name,
    squeezed,
)
from perfdsl.record import replace

_MOST_ROWS = 20  # a matrix of amounts is not longer
_PERIOD_ROLES = ("total", "source", "goal")
_OF_WORDS = ("field", "note", "project", "unit")
_DIVIDERS = ("section", "index", "sum")


class Head:
    """The rows ``rows`` of a board, read as labels and values."""

    def __init__(self, board: Board, rows: range) -> None:
        self.board = board
        self.rows = rows
        self.used: set[tuple[int, int]] = set()
        self.sides: dict[int, Period] = {}
        self.unlisted: dict[int, Label] = {}  # labels that no list has, by their cells
        self.answered: set[int] = set()  # labels with their value at the right, by their cells
        self.downward = 0  # the row whose labels have their values below

    def facts(self) -> list[Fact]:
        """Everything its cells say, in reading order; each filled cell is in one fact or more."""
        found: list[Fact] = []
        for row in self.rows:
            if counts_columns(self.board.starting(row)):
                found += self._numbers(row)
            for cell in self.board.starting(row):
                if (cell.row, cell.column) not in self.used:
                    self._use(cell)
                    found += self._read(cell)
        return found

    def _numbers(self, row: int) -> Iterator[Fact]:
        for cell in self.board.starting(row):
            self._use(cell)
            yield Fact("label", cell.text, (self.board.spot(cell),))

    def _use(self, cell: Cell) -> None:
        self.used.add((cell.row, cell.column))

    def _read(self, cell: Cell) -> Iterator[Fact]:
        label = self._label(cell)
        if label and label.role == "task":
            rows = range(cell.row, min(cell.row + cell.rows, self.rows.stop))
            right = [
                [one for one in self.board.starting(row) if self._is_task(one, cell)]
                for row in rows
            ]
            for row in right:
                for one in row:
                    self._use(one)
            yield from task_facts(self.board, cell, right)
        elif label:
            yield from self._labelled(cell, label)
        else:
            yield from self._unlabelled(cell)

    def _label(self, cell: Cell) -> Label | None:
        if bare(cell.text) == "单位" and not cell.text.strip().endswith(MONEY_UNITS):
            return Label("unit", "单位")
        return head_label(cell.text) or self._label_under_lines(cell)

    def _is_task(self, cell: Cell, caption: Cell) -> bool:
        return cell.column > caption.column and not self._is_used(cell)

    def _label_under_lines(self, cell: Cell) -> Label | None:
        """项目名称 on the last line of a cell, below a title and the line of the unit."""
        above, _, last = cell.text.rpartition("\n")
        label = head_label(last) if above else None
        return label if label and line_facts(Spot("", above)) else None

    def _labelled(self, cell: Cell, label: Label) -> Iterator[Fact]:
        spot = self.board.spot(cell)
        value = self._value(cell, label)
        if "\n" in cell.text and head_label(cell.text) is None:
            yield from line_facts(Spot(spot.place, cell.text.rpartition("\n")[0]))
        if label.unit:
            yield Fact("money_unit", label.unit, (spot,))
        if label.role in _DIVIDERS and (value is None or not self._may_be_field(cell, value)):
            yield Fact("label", cell.text, (spot,), period=label.period)
            return
        yield from self._named(cell, label, value)

    def _may_be_field(self, cell: Cell, value: Cell) -> bool:
        """Whether a dividing word has an amount beside it: 项目资金 | 100."""
        return is_amount(value.text) and bool(re.search("资金|预算|合计|总计", bare(cell.text)))

    def _named(self, cell: Cell, label: Label, value: Cell | None) -> Iterator[Fact]:
        spot = self.board.spot(cell)
        period = label.period or self._side(cell)
        if label.role in _PERIOD_ROLES:
            self._remember(cell, value, period)
        if value is None:
            yield Fact("label", cell.text, (spot,), period=period)
            return
        self._use(value)
        if value.row == cell.row:
            self.answered.add(id(cell))
        role = "total" if label.role in _DIVIDERS else label.role
        spots = (self.board.spot(value), spot)
        if role == "total" and not is_amount(value.text):
            yield from amounts_in(replace(label, period=period), value.text, spots)
            return
        yield Fact(role, value.text, spots, label.name, period, label.unit)

    def _side(self, cell: Cell) -> Period:
        """The period of the total at its left, else that of the labels above it."""
        for left in reversed(self.board.covering(cell.row)):
            label = self._label(left) if left.column < cell.column else None
            if label and label.role == "total" and label.period:
                return label.period
        return self.sides.get(cell.column, "")

    def _remember(self, cell: Cell, value: Cell | None, period: Period) -> None:
        last = value if value and value.row == cell.row else cell
        for column in range(cell.column, last.column + last.columns):
            self.sides[column] = period

    def _value(self, cell: Cell, label: Label | None) -> Cell | None:
        """The cell that holds what the label asks for; None where that is blank."""
        right = self._beyond_blanks(cell) or self.board.right_of(cell)
        is_label = right is not None and self._label(right) is not None
        is_value = right is not None and bool(right.text.strip()) and not is_label
        if right and is_value and not self._is_used(right) and not self._goes_down(cell):
            return right
        if right is not None and right.text.strip() == "" and self.downward != cell.row:
            return None
        below = self._below(cell)
        if below is not None and (is_label or self.downward == cell.row or self._is_last(cell)):
            self.downward = cell.row
            return below
        if right and is_label and label and label.role in _OF_WORDS and self._is_alone(right):
            return right
        return None

    def _beyond_blanks(self, cell: Cell) -> Cell | None:
        """The value behind the blanks of a cell that was wide before it was saved as text: what ends
        its row, stands before a label or a blank, or is an amount; else it is a label itself.
        """
        board, end = self.board, self.board.end(cell)
        right = board.at(cell.row, end)
        if end == cell.column + 1 or right is None or self._label(right):
            return None
        following = board.at(cell.row, end + 1)
        ends = following is None or self._label(following) is not None
        return right if ends or is_amount(right.text) else None

    def _is_alone(self, cell: Cell) -> bool:
        """Whether a label asks for nothing: it ends its row and nothing stands below it (其他)."""
        return self._ends_row(cell) and self._below(cell) is None

    def _ends_row(self, cell: Cell) -> bool:
        columns = range(cell.column + cell.columns, self.board.width + 1)
        return all(self.board.at(cell.row, column) is None for column in columns)

    def _goes_down(self, cell: Cell) -> bool:
        """Whether the labels of its row have their values below, and so has this one."""
        return self.downward == cell.row and self._below(cell) is not None

    def _is_last(self, cell: Cell) -> bool:
        """Whether nothing stands at its right up to the edge, and a label at its left."""
        left = self.board.at(cell.row, cell.column - 1)
        return self._ends_row(cell) and (left is None or self._label(left) is not None)

    def _is_used(self, cell: Cell) -> bool:
        return (cell.row, cell.column) in self.used

    def _below(self, cell: Cell) -> Cell | None:
        below = self.board.below(cell)
        if below is None or not below.text.strip() or below.row not in self.rows:
            return None
        label = self._label(cell)
        if label and label.role in ("total", "source") and not re.search(r"\d", below.text):
            return None
        same = below.column == cell.column and below.columns <= cell.columns
        is_free = not self._is_used(below) and self._label(below) is None
        return below if same and is_free and not self._is_asked_for(below, cell) else None

    def _is_asked_for(self, below: Cell, cell: Cell) -> bool:
        """Whether the text below a lone one, or below 金额, has a label of its own at its left."""
        left = self.board.left_of(below)
        if left is None or left.row != below.row:
            return False
        asking = self._label(left)
        if bare(cell.text) == "金额":  # 资金来源 | 金额 over 财政拨款 | 100
            return asking is not None or looks_like_label(left.text)
        return self.board.covering(cell.row) == [cell] and asking is not None

    def _unlabelled(self, cell: Cell) -> Iterator[Fact]:
        spot = self.board.spot(cell)
        alone = self.board.covering(cell.row) == [cell]
        facts = line_facts(spot) if alone else _inline_facts(spot)
        if facts:
            yield from facts
            return
        found = self._under_caption(cell) or self._crossed(cell)
        if found:
            yield found
            return
        value = self._value(cell, None) if looks_like_label(cell.text) else None
        if value is None:
            yield self._further(cell) or Fact("stray", cell.text, (spot,))
            return
        self.unlisted[id(cell)] = unlisted(cell.text, value.text)
        yield from self._named(cell, self.unlisted[id(cell)], value)

    def _under_caption(self, cell: Cell) -> Fact | None:
        """A text at the right of a caption that holds for several rows: 总体目标, 资金用途."""
        spot = self.board.spot(cell)
        goal = self._goal_above(cell)
        if goal:
            return Fact("goal", cell.text, (spot,), goal.name, goal.period)
        if "用途" in self._caption_above(cell):
            return Fact("field", cell.text, (spot,), "用途")
        for left in reversed(
            [one for one in self.board.covering(cell.row) if one.column < cell.column]
        ):
            label = self._label(left)
            if label and "用途" in left.text:
                return Fact("field", cell.text, (spot,), "用途")
            if label and label.role in ("goal", "field", "note") and left.row < cell.row:
                period = label.period or self.sides.get(cell.column, "")
                return Fact(label.role, cell.text, (spot,), label.name, period)
            if label and label.role == "goal":
                return Fact("goal", cell.text, (spot,), label.name, self.sides.get(cell.column, ""))
        return None

    def _goal_above(self, cell: Cell) -> Label | None:
        """年度目标 that ends a row of labels, over a text as wide as the table."""
        above = self.board.covering(cell.row - 1)
        if cell.columns < self.board.width or not above or id(above[-1]) in self.answered:
            return None
        labels = [self._label(one) for one in above]
        last = labels[-1]
        return last if all(labels) and last and last.role == "goal" else None

    def _caption_above(self, cell: Cell) -> str:
        """The caption that a blank at the left of a lone text goes on with, where nothing is merged."""
        if self.board.covering(cell.row) != [cell] or cell.column == 1:
            return ""
        above = self.board.at(cell.row - 1, 1)
        return above.text if above and self._label(above) else ""

    def _further(self, cell: Cell) -> Fact | None:
        """A second cell for one label: 联系人及电话 | 某某 | 12345."""
        lefts = [one for one in self.board.covering(cell.row) if one.column < cell.column]
        labels = (self._label(one) or self.unlisted.get(id(one)) for one in reversed(lefts))
        label = next((one for one in labels if one), None)
        if label is None or label.role not in ("field", "note"):
            return None
        return Fact(label.role, cell.text, (self.board.spot(cell),), label.name, label.period)

    def _crossed(self, cell: Cell) -> Fact | None:
        """A cell of a matrix, whose row and column are both named: 财政拨款, 全年执行数."""
        lefts = [one for one in self.board.covering(cell.row) if one.column < cell.column]
        left = next((one for one in reversed(lefts) if self._label(one)), None)
        rows = range(cell.row - 1, max(self.rows.start, cell.row - _MOST_ROWS) - 1, -1)
        over = (self.board.at(row, cell.column) for row in rows)
        top = next((one for one in over if one and not is_amount(one.text)), None)
        if left is None or top is None or top is left or not looks_like_label(top.text):
            return None
        if id(top) in self.answered:  # 联系电话 | 123 further up says nothing of the amounts below
            return None
        if not is_amount(cell.text.rstrip("%")):
            return None
        return Fact("field", cell.text, (self.board.spot(cell),), own_name(left.text + top.text))


def _inline_facts(spot: Spot) -> list[Fact]:
    """A cell among others that tells what it is: 年度资金总额：100, 万元, 251101某某局."""
    if squeezed(spot.text) in MONEY_UNITS:
        return [Fact("money_unit", squeezed(spot.text), (spot,))]
    if is_coded_unit(spot.text):
        return [Fact("unit", spot.text, (spot,))]
    return line_facts(spot) if "：" in spot.text or ":" in spot.text else []
