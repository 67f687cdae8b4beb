"""What every reader gives: tables as they stand in the file, with nothing of their meaning."""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.record import Record


class Cell(Record):
    """One cell that has a text. ``row`` and ``column`` count from 1.

    ``rows`` and ``columns`` are how many it spans. Paragraphs of ``text`` are parted by a line
    feed and have no trailing blanks; automatic numbering stands in it as the file shows it.
    ``number`` is the exact decimal text of a numeric cell of a spreadsheet, whose ``text`` is
    what the sheet shows: 0.95 beside 95%.
    """

    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1
    number: str | None = None


class Grid(Record):
    """One table as it stands in the file.

    ``name`` is 表2 (counted through), 表2-1 for the first table inside it, or the sheet's name.
    ``cells`` are row by row; positions merged away have none, empty cells may be left out.
    ``before`` are the paragraphs between the previous table and this one: titles, 单位：万元.
    """

    name: str
    height: int
    width: int
    cells: tuple[Cell, ...]
    before: tuple[str, ...] = ()

    def place(self, cell: Cell) -> str:
        """Where a cell stands, as people are told: 表2!R7C3."""
        return f"{self.name}!R{cell.row}C{cell.column}"


class Sheets(Record):
    """Everything read of one file, and what was left unread.

    ``after`` are the paragraphs behind the last table. With an error among the ``diagnostics``
    there are no grids.
    """

    path: str
    grids: tuple[Grid, ...]
    after: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
