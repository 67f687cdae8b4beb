"""A Word table to grids: merged cells by their spans, tables inside its cells behind it."""

from __future__ import annotations

from perfdsl.diagnostics.model import Text
from perfdsl.importing.docx.blocks import Blocks, unwrapped
from perfdsl.importing.docx.numbering import value_of, whole
from perfdsl.importing.docx.paragraphs import is_on
from perfdsl.importing.grid import Grid
from perfdsl.importing.markup import Element, child
from perfdsl.importing.notes import Notes
from perfdsl.importing.table import Allowance, Placed, bounded, grid_of

_HIDDEN_ROWS = Text("隐藏的表格行 {count} 行（没有读）", "{count} hidden rows (not read)")
_ROW = frozenset(("tr",))
_CELL = frozenset(("tc",))


class Tables:
    """Reads the tables of one document."""

    def __init__(self, blocks: Blocks, allowance: Allowance, notes: Notes) -> None:
        self._blocks = blocks
        self._allowance = allowance
        self._notes = notes

    def read(self, table: Element, name: str, before: tuple[str, ...] = ()) -> list[Grid]:
        """The table, and then the tables in its cells: 表2, 表2-1, 表2-1-1, 表2-2."""
        reading = _Reading(self, self._blocks, name)
        for row in unwrapped(table, _ROW):
            if self._is_there(row):
                reading.row(row)
        grid = grid_of(name, reading.cells, reading.height, self._allowance, before)
        return [grid, *reading.nested]

    def _is_there(self, row: Element) -> bool:
        properties = child(row, "trPr")
        if properties is None:
            return True
        if child(properties, "del") is not None:
            self._notes.changes += 1
            return False
        if child(properties, "ins") is not None:
            self._notes.changes += 1
        if is_on(child(properties, "hidden")):
            self._notes.hidden(_HIDDEN_ROWS)
            return False
        return True


class _Reading:
    """One table while it is read. ``_open`` has the cells that go on in the next row, by column."""

    def __init__(self, tables: Tables, blocks: Blocks, name: str) -> None:
        self._tables = tables
        self._blocks = blocks
        self._name = name
        self._inside = 0
        self._open: dict[int, Placed] = {}
        self.height = 0
        self.cells: list[Placed] = []
        self.nested: list[Grid] = []

    def row(self, row: Element) -> None:
        self.height += 1
        above, self._open = self._open, {}
        column = 1 + whole(value_of(row, "trPr", "gridBefore"), 0)
        before: Placed | None = None
        for cell in unwrapped(row, _CELL):
            columns = max(1, whole(value_of(cell, "tcPr", "gridSpan"), 1))
            bounded(self.height, column + columns)
            if before is not None and _merge(cell, "hMerge") == "continue":
                before.columns += columns
            elif not self._goes_on(cell, column, columns, above):
                before = self._cell(cell, column, columns)
            column += columns

    def _goes_on(self, cell: Element, column: int, columns: int, above: dict[int, Placed]) -> bool:
        """Whether it is the rest of a cell above. Word shows nothing of what stands in a rest."""
        begun = above.get(column)
        if _merge(cell, "vMerge") != "continue" or begun is None or begun.columns != columns:
            return False
        begun.rows += 1
        self._open[column] = begun
        return True

    def _cell(self, cell: Element, column: int, columns: int) -> Placed:
        placed = Placed(self.height, column, self._content(cell), columns=columns)
        self.cells.append(placed)
        if _merge(cell, "vMerge"):
            self._open[column] = placed
        return placed

    def _content(self, cell: Element) -> str:
        texts: list[str] = []
        for block in self._blocks.of(cell):
            if isinstance(block, str):
                texts.append(block)
            else:
                self._inside += 1
                self.nested += self._tables.read(block, f"{self._name}-{self._inside}")
        return "\n".join(texts)


def _merge(cell: Element, name: str) -> str | None:
    """What a cell says of merging; without a value it goes on."""
    found = child(cell, "tcPr", name)
    return None if found is None else found.get("val") or "continue"
