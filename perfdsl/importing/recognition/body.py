"""The rows under the head of a grid: indicators, bands, sums, and the facts of flat sheets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from perfdsl.importing.grid import Cell
from perfdsl.importing.recognition.amounts import is_amount
from perfdsl.importing.recognition.board import Board, Spot
from perfdsl.importing.recognition.column import Column, Columns
from perfdsl.importing.recognition.columns import counts_columns
from perfdsl.importing.recognition.facts import Event, Fact, Part, RowFact
from perfdsl.importing.recognition.levels import is_level
from perfdsl.importing.recognition.separate import separated
from perfdsl.importing.recognition.vocabulary import (
    Period,
    bare,
    head_label,
    inline,
    period_of,
    squeezed,
)
from perfdsl.pattern import pattern

_PROJECT_ROLES = (
    "project",
    "total",
    "source",
    "goal",
    "unit",
    "unit_code",
    "field",
    "year",
    "note",
)
_ORDER = {"unit_code": 0, "unit": 1, "project": 2}  # what decides whom the others are about
_LEVELS = ("level1", "level2")
_ROW_ROLES = (
    "level1", "level2", "name", "description", "sign", "value", "measure", "weight", "direction",
    "basis", "other",
)  # fmt: skip
_SUM = ("合计", "总计", "总分", "小计")
# What an empty form has where an indicator would be written: 指标1：, ……
_EMPTY_NAME = pattern(r"(?:(?:三级)?指标\d*[:：]?|[.…．·]+)")
_BAND = pattern(r"指标|绩效")


class Body:
    """Rows of a grid below its head, read one after the other; levels are carried down."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        self.period: Period = ""
        self.last: dict[tuple[int, str], Part] = {}
        self.later: list[Event] = []

    def belongs(self, board: Board, row: int) -> bool:
        """Whether a row is one of the grid's, and not of a head or a foot under it."""
        cells = board.starting(row)
        if not cells:
            return True
        if len(board.covering(row)) == 1 and self._is_wide(cells[0]):
            text = cells[0].text
            return is_level(text) or (bool(_BAND.search(text)) and bool(period_of(text)))
        if self._is_sum(cells) or self._is_of_a_project(cells):
            return True
        return not self._is_foot(board, row, cells)

    def _is_of_a_project(self, cells: list[Cell]) -> bool:
        """Whether a row of a flat sheet begins a project, or sums up those of a unit."""
        column = self.columns.of(cells[0].column)
        about = column is not None and column.role in _PROJECT_ROLES
        is_label = head_label(cells[0].text) is not None or _names_something(cells[0].text)
        return self.columns.is_flat and about and len(cells) > 1 and not is_label

    def resumes(self, board: Board, row: int) -> bool:
        """Whether a row is one of the grid's though others stand between: it begins with a level."""
        cells = board.starting(row)
        column = self.columns.of(cells[0].column) if cells else None
        if cells and self._is_of_a_project(cells):
            return True
        return (
            column is not None
            and column.role in _LEVELS
            and is_level(cells[0].text)
            and self.belongs(board, row)
        )

    def _is_wide(self, cell: Cell) -> bool:
        """Whether a cell runs over the name and the value, as nothing of an indicator does."""
        name, value = self.columns.first_of("name"), self.columns.first_of("value")
        if name is None or value is None:
            return cell.columns > 3
        low, high = min(name.start, value.start), max(name.start, value.start)
        return cell.column <= low and cell.column + cell.columns > high

    def _is_foot(self, board: Board, row: int, cells: list[Cell]) -> bool:
        """Whether the row begins with a label, or has one text over all of an indicator."""
        first = cells[0]
        column = self.columns.of(first.column)
        level = column is not None and column.role in (*_LEVELS, "caption")
        known = _names_something(first.text)
        if level and known and not self.columns.is_flat:
            return True
        wide = [cell for cell in cells if self._is_wide(cell)]
        return bool(wide) or (not self.columns.is_flat and column is None and known)

    @staticmethod
    def _is_sum(cells: list[Cell]) -> bool:
        return bare(cells[0].text) in _SUM and all(is_amount(cell.text) for cell in cells[1:])

    def read(self, board: Board, row: int) -> Iterator[Event]:
        """What a row says."""
        cells = board.starting(row)
        if counts_columns(cells):
            yield from (Fact("label", cell.text, (board.spot(cell),)) for cell in cells)
        elif cells and self._is_sum(cells):
            yield from (Fact("summary", cell.text, (board.spot(cell),)) for cell in cells)
        elif len(cells) == 1 and self._is_wide(cells[0]) and is_level(cells[0].text):
            spot = board.spot(cells[0])
            for number in range(len(self.columns.sets)):
                self.last[number, "level1"] = Part("level1", "", spot.text, spot, is_carried=True)
                self.last.pop((number, "level2"), None)
            yield Fact("level", spot.text, (spot,))
        elif len(cells) == 1 and self._is_wide(cells[0]):
            self.period = period_of(cells[0].text)
            self.last.clear()
            yield Fact("label", cells[0].text, (board.spot(cells[0]),), period=self.period)
        elif cells:
            yield from self._row(board, row, cells)

    def _row(self, board: Board, row: int, cells: list[Cell]) -> Iterator[Event]:
        told: set[tuple[int, int]] = set()
        facts = list(self._of_the_project(board, row, told))
        rows = list(self._indicators(board, row, told))
        if facts and not rows and not any(one.role == "project" for one in facts):
            yield from self._unit_total(facts)
        else:
            yield from facts
        yield from rows
        for cell in cells:
            if (cell.row, cell.column) not in told:
                yield self._aside(board.spot(cell), self.columns.of(cell.column))

    @staticmethod
    def _unit_total(facts: list[Fact]) -> Iterator[Fact]:
        """The row of a unit in a flat sheet: its name, its sum, words about it."""
        for fact in facts:
            role = {"unit": "unit_sum", "total": "sum_of_unit"}.get(fact.role, "summary")
            yield Fact(role, fact.text, fact.spots)

    def _aside(self, spot: Spot, column: Column | None) -> Fact:
        """A cell under no column of an indicator: a number of order, a caption, or nothing known."""
        role = column.role if column else ""
        label = head_label(spot.text)
        is_divider = label is not None and label.role in ("section", "sum", "index")
        is_number = role == "name" and spot.text.strip(" .、").isdigit()
        if role in ("index", "caption") or is_number or (is_divider and column is None):
            return Fact("label", spot.text, (spot,))
        return Fact("stray", spot.text, (spot,))

    def _of_the_project(self, board: Board, row: int, told: set[tuple[int, int]]) -> Iterator[Fact]:
        about = [one for one in self.columns.columns if one.role in _PROJECT_ROLES]
        for column in sorted(about, key=lambda one: _ORDER.get(one.role, 3)):
            for cell in board.starting(row):
                if column.holds(cell.column):
                    told.add((cell.row, cell.column))
                    spots = (board.spot(cell),)
                    yield Fact(column.role, cell.text, spots, column.title, column.period)

    def _indicators(
        self, board: Board, row: int, told: set[tuple[int, int]]
    ) -> Iterator[RowFact | Fact]:
        period = self._caption_period(board, row) or self.period
        for number, columns in enumerate(self.columns.sets):
            parts = [part for column in columns for part in self._parts(board, row, column, told)]
            found = self._of_set(parts, _stated(columns) or period, number)
            if number and not _stated(columns):  # a second half of the page comes after the first
                self.later += found
            else:
                yield from found

    def finish(self) -> Iterator[Event]:
        """The indicators of the right half of the page, once those of the left half are told."""
        later, self.later = self.later, []
        yield from later

    def _of_set(self, parts: list[Part], period: Period, number: int) -> Iterator[RowFact | Fact]:
        """One indicator; the cells of an empty form, or levels that stand alone, are words of it."""
        own = [part for part in parts if part.spot and not part.is_carried]
        if self._is_empty(parts):
            yield from _furniture(parts)
        elif any(part.role not in _LEVELS for part in own):
            yield from separated(RowFact(self._carried(tuple(parts), number), period))
        else:
            self._carried(tuple(parts), number)
            yield from (Fact("level", part.text, (part.spot,)) for part in own if part.spot)

    def _caption_period(self, board: Board, row: int) -> Period:
        """The period that the caption at the left of the row names: 年度绩效指标, merged down."""
        for cell in board.covering(row):
            column = self.columns.of(cell.column)
            if (column is None or column.role == "caption") and _BAND.search(cell.text):
                return period_of(cell.text)
        return ""

    def _parts(
        self, board: Board, row: int, column: Column, told: set[tuple[int, int]]
    ) -> Iterator[Part]:
        """The cells of a row under one name; several under a value are one value."""
        if column.role not in _ROW_ROLES:
            return
        cells = [cell for cell in board.covering(row) if column.holds(cell.column)]
        if not cells:
            over = board.at(row, column.start)
            cells = [over] if over and self._is_over_levels(over, column) else []
        for cell in cells:
            if column.role == "name" and _is_number_of_order(cell, cells):
                continue
            told.add((cell.row, cell.column))
            is_carried = cell.row != row
            yield Part(column.role, column.title, cell.text, board.spot(cell), is_carried)

    def _is_over_levels(self, cell: Cell, column: Column) -> bool:
        """Whether a cell under 二级指标 begins under 一级指标: 满意度指标 over both."""
        begins = self.columns.of(cell.column)
        return column.role in _LEVELS and begins is not None and begins.role in _LEVELS

    def _carried(self, parts: tuple[Part, ...], number: int) -> tuple[Part, ...]:
        """The parts with the levels that hold on from the rows above, where this row has none."""
        found = list(parts)
        roles = {part.role: part for part in parts}
        new_first = "level1" in roles and not self._same(roles["level1"], number)
        if new_first and "level2" not in roles:
            self.last.pop((number, "level2"), None)
        for role in _LEVELS:
            part = roles.get(role)
            if part:
                self.last[number, role] = part
            elif (number, role) in self.last:
                above = self.last[number, role]
                found.append(Part(role, above.title, above.text, above.spot, is_carried=True))
        return tuple(found)

    def _same(self, part: Part, number: int) -> bool:
        last = self.last.get((number, "level1"))
        return last is not None and squeezed(last.text) == squeezed(part.text)

    @staticmethod
    def _is_empty(parts: list[Part]) -> bool:
        """Whether an indicator of an empty form: 指标1： without a value."""
        texts = {part.role: squeezed(part.text) for part in parts if part.role not in _LEVELS}
        return bool(texts) and all(_EMPTY_NAME.fullmatch(text) for text in texts.values())


def _names_something(text: str) -> bool:
    """Whether a text is the label of a field, alone or with its value: 备注, 填表人：某某."""
    parts = inline(text)
    label = head_label(text) or (head_label(parts[0]) if parts else None)
    return label is not None and label.role not in ("section", "index", "sum")


def _stated(columns: Iterable[Column]) -> Period:
    """The period that the head of a set of columns names."""
    for one in columns:
        if one.period and one.role in ("value", "name"):
            return one.period
    return ""


def _furniture(parts: list[Part]) -> Iterator[Fact]:
    for part in parts:
        if part.spot and not part.is_carried:
            yield Fact("label", part.text, (part.spot,))


def _is_number_of_order(cell: Cell, cells: list[Cell]) -> bool:
    """Whether a cell beside the name only counts: 1 | 培训人数."""
    return (
        len(cells) > 1
        and cell is cells[0]
        and bool(re.fullmatch(r"\d{1,2}[.、]?", cell.text.strip()))
    )
