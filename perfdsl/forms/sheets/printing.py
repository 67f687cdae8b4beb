"""A compiled sheet and a document → its rows laid down, within the bounds of a Word form."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from perfdsl.backends.sheets.exact import number_format
from perfdsl.backends.sheets.spelling import fitting, spelt, units
from perfdsl.diagnostics.model import Text
from perfdsl.forms import kinds
from perfdsl.forms.evaluation import Evaluation, text_of
from perfdsl.forms.expression import Expression
from perfdsl.forms.fault import TagError
from perfdsl.forms.printing import Printing, Scope
from perfdsl.forms.program import Fit, Loop, Own, Step
from perfdsl.forms.sheets.areas import LAST_ROW, Area
from perfdsl.forms.sheets.compiling import SheetProgram
from perfdsl.forms.sheets.moving import Moves, Path
from perfdsl.forms.sheets.program import Filled, Gap, Line, SheetRow, Value, Words
from perfdsl.forms.sheets.texts import Run
from perfdsl.forms.sheets.texts import text_of as words_of
from perfdsl.record import Record, replace

_TOO_LONG = Text("一张工作表超过 {limit} 行", "more than {limit} rows on a sheet")
_LONGEST, _LONGEST_PAGE = 32767, 255  # characters of a cell, of a header


class LaidCell(Record):
    """What a cell with tags holds: words in their looks, or a number with the format it was typed in."""

    runs: tuple[Run, ...]
    number: str = ""
    format: str = ""


class LaidRow(Record):
    """A row of the form in its place, with what its tags gave, by column.

    ``project`` is the number of the project that it is printed for.
    """

    form: SheetRow
    number: int
    path: Path
    project: int | None
    filled: Mapping[int, LaidCell]


@dataclass(slots=True)
class Layout:
    """The rows of one printed sheet. ``merges`` are all of its merged cells."""

    program: SheetProgram
    moves: Moves
    rows: list[LaidRow] = field(default_factory=list)
    merges: list[Area] = field(default_factory=list)


class _Merging(Record):
    """A cell that the next row may be merged with: what it must have in common, and its area."""

    key: tuple[str, ...]
    area: Area


class SheetPrinting(Printing):
    """Prints the sheets of one document; they count against the same bounds."""

    def __init__(self, evaluation: Evaluation) -> None:
        super().__init__(evaluation)
        self.path: Path = ()
        self.turns = 0
        self.runs: list[Run] = []
        self.lines = 0
        self.is_page = False
        self.next = 1
        self.layout: Layout | None = None
        self.over: dict[int, _Merging] = {}

    def sheet(self, program: SheetProgram, scope: Scope) -> Layout:
        """The sheet laid down; ``TagError`` where it would be too much."""
        self.layout = layout = Layout(program, Moves(program.last))
        self.next, self.path, self.over = 1, (), {}
        self.run(program.rows, scope)
        self.finish(self.over)
        layout.merges += _template_merges(layout)
        return layout

    def words(self, steps: tuple[Step, ...], scope: Scope) -> str:
        """A text outside of cells."""
        return words_of(self.filled_runs(steps, scope))

    def page_words(self, steps: tuple[Step, ...], scope: Scope) -> str:
        """A header or footer, in which the sign & means something unless there are two."""
        self.is_page = True
        words = self.words(steps, scope)
        self.is_page = False
        return words[:_LONGEST_PAGE].removesuffix("&") if len(words) > _LONGEST_PAGE else words

    def turn(self, loop: Loop, scope: Scope) -> None:
        kept = self.path
        self.turns += 1
        self.path = (*kept, self.turns)
        self.run(loop.steps, scope)
        self.path = kept

    def own(self, step: Own | Fit, scope: Scope) -> None:
        match step:
            case Words(look, text):
                self.put(look, text)
            case Value(look, value):
                text = spelt(fitting(text_of(self.evaluation.value(value, scope))))
                self.put(look, text.replace("&", "&&") if self.is_page else text)
            case Line(steps):
                if self.lines:
                    self.put(self.runs[-1].look if self.runs else "", "\n")
                self.lines += 1
                self.run(steps, scope)
            case Gap(number, count):
                self.place(number, count)
                self.finish(self.over)
                self.over = {}
            case SheetRow():
                self.row(step, scope)

    def put(self, look: str, text: str) -> None:
        self.spend(len(text))
        self.runs.append(Run(look, text))

    def place(self, number: int, count: int) -> int:
        """Where rows of the form go."""
        new = self.next
        self.next += count
        if self.next > LAST_ROW + 1:
            raise TagError(kinds.TOO_MUCH, reason=_TOO_LONG.fill({"limit": LAST_ROW}))
        assert self.layout
        self.layout.moves.add(number, count, new, self.path)
        return new

    def row(self, row: SheetRow, scope: Scope) -> None:
        assert self.layout
        self.spend(row.size)
        new, filled = self.place(row.number, 1), {}
        here: dict[int, _Merging] = {}
        key: tuple[str, ...] = ()
        for cell in row.cells:
            if not isinstance(cell.content, Filled):
                continue
            laid = self.filled(cell.content, scope)
            if cell.content.keys:
                # What is merged at the left parts what is merged here, so keys grow from cell to cell.
                key = (*key, *self.own_key(cell.content.keys, scope))
                merging = self.merging(row.number, cell.column, new, key)
                here[cell.column] = merging
                laid = laid if merging.area.top == new else LaidCell(())
            filled[cell.column] = laid
        self.finish({c: one for c, one in self.over.items() if not _goes_on(one, here.get(c))})
        self.over = here
        self.layout.rows.append(LaidRow(row, new, self.path, project_of(scope), filled))

    def own_key(self, keys: tuple[Expression, ...], scope: Scope) -> tuple[str, ...]:
        return tuple(text_of(self.evaluation.value(one, scope)) for one in keys)

    def merging(self, old: int, column: int, new: int, key: tuple[str, ...]) -> _Merging:
        """The cell with the one above it where that has the same in common, else by itself."""
        above = self.over.get(column)
        if above and above.key == key:
            return _Merging(key, above.area.with_rows(above.area.top, new))
        assert self.layout
        merges = self.layout.program.merges
        mine = (one for one, _ in merges if (one.left, one.top, one.bottom) == (column, old, old))
        width = next((one.right for one in mine), column)
        return _Merging(key, Area(column, new, width, new))

    def finish(self, done: Mapping[int, _Merging]) -> None:
        """Keeps merged cells to which nothing more comes."""
        assert self.layout
        self.layout.merges += [one.area for one in done.values() if not _is_one(one.area)]

    def filled(self, cell: Filled, scope: Scope) -> LaidCell:
        if cell.number is not None:
            text = text_of(self.evaluation.value(cell.number, scope))
            code = number_format(text)
            if code is not None:
                self.spend(len(text))
                return LaidCell((Run("", text),), text, code)
        runs = self.filled_runs(cell.steps, scope)
        text = words_of(runs)
        if units(text) > _LONGEST:
            return LaidCell((replace(runs[0], text=fitting(text)),))
        return LaidCell(runs)

    def filled_runs(self, steps: tuple[Step, ...], scope: Scope) -> tuple[Run, ...]:
        self.runs, self.lines = [], 0
        kept, self.path = self.path, ()
        self.run(steps, scope)
        self.path = kept
        return tuple(self.runs)


def project_of(scope: Scope) -> int | None:
    """The number of the project that something is printed for, if it is for one."""
    for one in (scope.get("project"), *scope.values()):
        number = one.get("number") if isinstance(one, dict) and "indicators" in one else None
        if isinstance(number, int):
            return number
    return None


def _goes_on(one: _Merging, below: _Merging | None) -> bool:
    return below is not None and below.area.top == one.area.top


def _is_one(area: Area) -> bool:
    return (area.left, area.top) == (area.right, area.bottom)


def _template_merges(layout: Layout) -> list[Area]:
    """The merged cells of the form, wherever their rows have gone.

    One in a loop is there once a turn; one around a loop grows with it.
    """
    by_row: dict[int, list[LaidRow]] = {}
    keyed = set()
    for row in layout.rows:
        by_row.setdefault(row.form.number, []).append(row)
        if len(by_row[row.form.number]) == 1:
            keyed |= _keyed(row.form)
    numbers = sorted(by_row)
    found: list[Area] = []
    for one, depth in layout.program.merges:
        if one.top == one.bottom and (one.top, one.left) in keyed:
            continue
        turns: dict[Path, tuple[int, int]] = {}
        for number in numbers[bisect_left(numbers, one.top) : bisect_right(numbers, one.bottom)]:
            layout.moves.spend(len(by_row[number]))
            for row in by_row[number]:
                top, bottom = turns.get(row.path[:depth], (row.number, row.number))
                turns[row.path[:depth]] = (min(top, row.number), max(bottom, row.number))
        found += [one.with_rows(*rows) for rows in turns.values()]
    return [one for one in found if not _is_one(one)]


def _keyed(row: SheetRow) -> set[tuple[int, int]]:
    return {
        (row.number, cell.column)
        for cell in row.cells
        if isinstance(cell.content, Filled) and cell.content.keys
    }
