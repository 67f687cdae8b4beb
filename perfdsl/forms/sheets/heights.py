"""Rows that must be higher than in the form, for what is cut off in print is lost. None becomes lower."""

from __future__ import annotations

from itertools import accumulate

from perfdsl.backends.sheets.heights import lines
from perfdsl.forms.sheets.areas import LAST_COLUMN, Area
from perfdsl.forms.sheets.looks import Looks
from perfdsl.forms.sheets.printing import LaidCell, LaidRow, Layout
from perfdsl.forms.sheets.program import Filled
from perfdsl.forms.sheets.texts import text_of
from perfdsl.forms.xml import Element

_HIGHEST = 409.0  # points
# Of the size of the letters: the first line with what is around it, and each further one, which
# fonts that stand in for 宋体 make taller.
_FIRST, _FURTHER = 1.36, 1.45
_LETTER, _SIDES = 5.25, 5.0  # points: a digit of a width, the margins of a cell
_MOST_SPREAD = 2000
_USUAL_WIDTH, _USUAL_HEIGHT = 8.43, 15.0


class Grid:
    """The widths of a sheet's columns, and the height of its rows where they say none."""

    def __init__(self, root: Element) -> None:
        usual = root.child("sheetFormatPr")
        said = usual.attributes if usual else {}
        self.width = _float(said.get("defaultColWidth"), _USUAL_WIDTH)
        self.height = _float(said.get("defaultRowHeight"), _USUAL_HEIGHT)
        self.columns: list[float] = []
        columns = root.child("cols")
        for one in columns.children if columns else ():
            first, last = (int(_float(one.attributes.get(key), 0)) for key in ("min", "max"))
            until = min(last, LAST_COLUMN) - len(self.columns)
            if 0 < first <= last and until > 0:
                missing = min(max(first - 1 - len(self.columns), 0), until)
                self.columns += [self.width] * missing
                own = _float(one.attributes.get("width"), self.width)
                self.columns += [own] * (until - missing)
        self.ends = [0.0, *accumulate(self.columns)]

    def points(self, left: int, right: int) -> float:
        """How wide the columns are together."""
        return (self._end(right + 1) - self._end(left)) * _LETTER

    def _end(self, column: int) -> float:
        known = min(column, len(self.columns))
        return self.ends[known] + (column - known) * self.width


def heights(layout: Layout, grid: Grid, looks: Looks) -> dict[int, float]:
    """The rows that have to grow, with their heights."""
    merged = {(one.left, one.top): one for one in layout.merges}
    now = {row.number: row.form.height or grid.height for row in layout.rows}
    grown: dict[int, float] = {}
    high: list[tuple[Area, float]] = []
    for row in layout.rows:
        for column, cell, style in _words(row, looks):
            alone = Area(column, row.number, column, row.number)
            area = merged.get((column, row.number), alone)
            needed = _needed(cell, grid.points(area.left, area.right), looks.size(style))
            if area.bottom > area.top:
                high.append((area, needed))
            elif needed > now[row.number]:
                now[row.number] = grown[row.number] = needed
    for area, needed in high:
        _spread(area, needed, now, grown)
    return {number: min(height, _HIGHEST) for number, height in grown.items()}


def _spread(area: Area, needed: float, now: dict[int, float], grown: dict[int, float]) -> None:
    """What a cell over several rows lacks, in equal parts to those; one over very many has room."""
    if area.bottom - area.top > _MOST_SPREAD:
        return
    rows = [number for number in range(area.top, area.bottom + 1) if number in now]
    lacking = needed - sum(now[number] for number in rows)
    for number in rows if lacking > 0 else ():
        now[number] = grown[number] = now[number] + lacking / len(rows)


def _words(row: LaidRow, looks: Looks) -> list[tuple[int, LaidCell, int]]:
    """The cells of a row with words from tags that may be broken into lines."""
    found = []
    for one in row.form.cells:
        cell = row.filled.get(one.column)
        is_words = cell is not None and cell.runs and not cell.number
        if (
            is_words
            and cell
            and isinstance(one.content, Filled)
            and looks.breaks(one.content.style)
        ):
            found.append((one.column, cell, one.content.style))
    return found


def _needed(cell: LaidCell, width: float, points: float) -> float:
    room = int((width - _SIDES) / points * 2)
    height = _FIRST + (lines(text_of(cell.runs), room) - 1) * _FURTHER
    return round(height * points * 4) / 4


def _float(text: str | None, usual: float) -> float:
    try:
        number = float(text) if text else usual
    except ValueError:
        return usual
    return number if 0 <= number < 1e6 else usual
