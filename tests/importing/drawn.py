"""Tables drawn as text: a line a row, ``|`` between cells, ``<`` and ``^`` merged left and up."""

from __future__ import annotations

from perfdsl.importing.grid import Cell, Grid, Sheets


def drawn(text: str, name: str = "表1", before: tuple[str, ...] = ()) -> Grid:
    """The grid that a drawing shows; ``\\n`` in a cell parts paragraphs."""
    rows = [
        [cell.strip().replace("\\n", "\n") for cell in line.split("|")]
        for line in text.strip("\n").splitlines()
    ]
    width = max(len(row) for row in rows)
    rows = [row + [""] * (width - len(row)) for row in rows]
    cells = [
        Cell(at + 1, column + 1, words, _height(rows, at, column), _width(rows[at], column))
        for at, row in enumerate(rows)
        for column, words in enumerate(row)
        if words not in ("", "<", "^")
    ]
    return Grid(name, len(rows), width, tuple(cells), before)


def _width(row: list[str], column: int) -> int:
    end = column + 1
    while end < len(row) and row[end] == "<":
        end += 1
    return end - column


def _height(rows: list[list[str]], at: int, column: int) -> int:
    end = at + 1
    while end < len(rows) and rows[end][column] == "^":
        end += 1
    return end - at


def sheets(*grids: Grid, path: str = "表.docx", after: tuple[str, ...] = ()) -> Sheets:
    """A file of these grids."""
    return Sheets(path, grids, after)
