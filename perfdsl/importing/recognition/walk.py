"""From grids to events in reading order: heads, heads of grids, rows, feet, for each table."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator

from perfdsl.importing.grid import Sheets
from perfdsl.importing.recognition.board import Board, Spot
from perfdsl.importing.recognition.body import Body
from perfdsl.importing.recognition.column import Columns
from perfdsl.importing.recognition.columns import find_columns, find_list
from perfdsl.importing.recognition.evidence import is_of_targets, range_of
from perfdsl.importing.recognition.facts import Event, Fact, NewTable, OtherTable
from perfdsl.importing.recognition.head import Head
from perfdsl.importing.recognition.lines import line_facts
from perfdsl.importing.recognition.vocabulary import Period, bare, period_of, squeezed

_FOOT = ("note",)
_OVERVIEW = {"项目数", "指标数"}  # of a table that only sums up the others, as our own page has


def events(sheets: Sheets) -> Iterator[Event]:
    """What the tables of a file and the paragraphs beside them say, in reading order."""
    body: Body | None = None
    for grid in sheets.grids:
        yield from _paragraphs(grid.before, f"{grid.name}!前")
        board = Board(grid)
        reader = _Table(board, body)
        if not reader.goes_on() and not is_of_targets(board, grid.before):
            yield OtherTable(grid.name, range_of(board))
            body = None
            continue
        yield from reader.events()
        body = reader.body
    yield from _paragraphs(sheets.after, "文末")


def _paragraphs(texts: Iterable[str], place: str) -> Iterator[Fact]:
    for number, text in enumerate(texts, 1):
        if text.strip():
            spot = Spot(f"{place}{number}", text, is_cell=False)
            yield from line_facts(spot) or [Fact("paragraph", text, (spot,))]


def _last_line(text: str) -> str:
    return bare(text.rpartition("\n")[2])


class _Table:
    """One table: its rows one after the other, in the state that the rows above leave."""

    def __init__(self, board: Board, before: Body | None) -> None:
        self.board = board
        self.body: Body | None = None
        self.before = before
        self.pending: list[int] = []

    def events(self) -> Iterator[Event]:
        """What it says."""
        yield NewTable(self.board.grid.name, has_grid=False)
        row = 1
        if self.goes_on():
            self.body = self.before
        while row <= self.board.height:
            if self._is_overview(row):
                yield from self._flush()
                row = yield from self._overview(row)
                continue
            columns = find_columns(self.board, row) or find_list(self.board, row)
            if columns:
                yield from self._flush()
                yield from self._begin(columns)
                row = columns.last + 1
                continue
            if self.body and self._is_of(self.body, row):
                yield from self._flush()
                yield from self.body.read(self.board, row)
            else:
                if self.body:
                    yield from self.body.finish()
                self.pending.append(row)
            row += 1
        yield from self._flush()
        if self.body:
            yield from self.body.finish()
        self.body = self.body or self.before

    def goes_on(self) -> bool:
        """Whether it has no head and is as wide as the grid before it, whose rows it goes on with."""
        if self.before is None or self.board.width < self.before.columns.columns[-1].start:
            return False
        rows = range(1, self.board.height + 1)
        if any(find_columns(self.board, row) for row in rows):
            return False
        return len(self.board.starting(1)) > 2 and self.before.belongs(self.board, 1)

    def _is_overview(self, row: int) -> bool:
        cells = self.board.starting(row)
        return {_last_line(cell.text) for cell in cells} >= _OVERVIEW

    def _overview(self, row: int) -> Generator[Event, None, int]:
        """The rows of an overview among others: as far as they have several cells."""
        while row <= self.board.height and len(self.board.starting(row)) > 2:
            for cell in self.board.starting(row):
                yield Fact("summary", cell.text, (self.board.spot(cell),))
            row += 1
        return row

    def _is_of(self, body: Body, row: int) -> bool:
        """Whether a row goes on with the grid; behind a foot only one that begins with a level."""
        if self.pending:
            return body.resumes(self.board, row)
        return body.belongs(self.board, row)

    def _begin(self, columns: Columns) -> Iterator[Event]:
        if self.body:
            yield from self.body.finish()
        period = self._band_above(columns.first)
        if not period and self.body and _same(self.body.columns, columns):
            period = self.body.period
        carried = self.before if self.body is None and self.before else self.body
        self.body = Body(columns)
        self.body.period = period
        if carried and _same(carried.columns, columns):
            self.body.last = dict(carried.last) if self._continues() else {}
        yield NewTable(self.board.grid.name, has_grid=True, is_flat=columns.is_flat)
        for row in range(columns.first, columns.last + 1):
            for cell in self.board.starting(row):
                yield Fact("label", cell.text, (self.board.spot(cell),))

    def _band_above(self, row: int) -> Period:
        """The period that a row of its own right above the head of the grid names."""
        cells = self.board.starting(row - 1)
        return period_of(cells[0].text) if len(cells) == 1 and "指标" in cells[0].text else ""

    def _continues(self) -> bool:
        """Whether the head of the grid is the first thing of the table."""
        first = next(
            (row for row in range(1, self.board.height + 1) if self.board.starting(row)), 1
        )
        return find_columns(self.board, first) is not None

    def _flush(self) -> Iterator[Event]:
        """The rows gathered for a head or a foot."""
        if not self.pending:
            return
        rows = range(self.pending[0], self.pending[-1] + 1)
        self.pending = []
        yield from _split(Head(self.board, rows).facts(), is_after_grid=self.body is not None)


def _same(one: Columns, other: Columns) -> bool:
    return [(each.start, each.role) for each in one.columns] == [
        (each.start, each.role) for each in other.columns
    ]


def _split(facts: list[Fact], *, is_after_grid: bool) -> Iterator[Event]:
    """Feet of the table above come first, then a mark where the head of the next one begins."""
    if not is_after_grid or not any(fact.role in ("project", "title") for fact in facts):
        yield from facts
        return
    at = next(at for at, fact in enumerate(facts) if not _is_foot(fact))
    yield from facts[:at]
    yield NewTable("", has_grid=False)
    yield from facts[at:]


def _is_foot(fact: Fact) -> bool:
    return fact.role in _FOOT or (
        fact.role == "field" and bool(re.search("电话|意见|日期|填", squeezed(fact.name)))
    )
