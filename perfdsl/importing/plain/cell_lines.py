"""Text that Word saves: each cell a line that begins with a tab, a blank line behind each row.

A cell of several paragraphs goes on in lines without a tab. Which cells were merged is lost: the
merged-away ones are lines with only a tab. A paragraph stands on a line without a tab, behind a
blank one.
"""

from __future__ import annotations

from collections.abc import Iterable

from perfdsl.importing.grid import Grid
from perfdsl.importing.table import Allowance, Flow
from perfdsl.importing.texts import paragraphs
from perfdsl.pattern import pattern

_BOOKMARK = pattern(r"\[bookmark: [^\]\n]{0,200}\]")
_HEAD = frozenset(("三级指标", "指标值", "年度指标值", "指标内容"))  # words of the head of a grid
_NUMBERED = pattern(r"[ \u3000]*[(（]?([0-9]{1,3})[.．、)）]")


def read_cell_lines(lines: Iterable[str]) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """The tables, one for what stands between two paragraphs, and what stands behind the last."""
    reading = _Reading()
    for line in lines:
        reading.line(_BOOKMARK.sub("", line))
    return reading.done()


class _Reading:
    def __init__(self) -> None:
        self._allowance = Allowance()
        self._grids: list[Grid] = []
        self._between: list[str] = []
        self._rows: list[list[list[str]]] = []  # rows of cells of lines
        self._is_in_row = False

    def line(self, line: str) -> None:
        if line.startswith("\t"):
            self._cell(line[1:])
        elif not line.strip():
            self._is_in_row = False
        elif self._is_in_row or self._carries_on(line):
            self._is_in_row = True
            self._rows[-1][-1].append(line)
        else:
            self._end_table()
            self._between.append(line)

    def _cell(self, text: str) -> None:
        if not self._is_in_row:
            self._rows.append([])
        self._is_in_row = True
        self._rows[-1].append([text])

    def _carries_on(self, line: str) -> bool:
        """Whether a line behind a blank one has the number that comes next in the last cell.

        So an empty paragraph inside a list of goals does not cut the table in two.
        """
        match = _NUMBERED.match(line)
        if match is None or not self._rows:
            return False
        earlier = (_NUMBERED.match(one) for one in reversed(self._rows[-1][-1]))
        last = next((one for one in earlier if one), None)
        return last is not None and int(last[1]) + 1 == int(match[1])

    def _end_table(self) -> None:
        if not self._rows:
            return
        flow = Flow(self._allowance)
        for row in joined([["\n".join(cell) for cell in row] for row in self._rows]):
            flow.next_row()
            for cell in row:
                flow.cell(cell)
        self._grids.append(flow.grid(f"表{len(self._grids) + 1}", paragraphs(self._between)))
        self._rows, self._between = [], []

    def done(self) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
        self._end_table()
        return tuple(self._grids), paragraphs(self._between)


def joined(rows: list[list[str]]) -> list[list[str]]:
    """The rows, those put together that an empty paragraph at the end of a cell has cut in pieces.

    Below the head of the indicators every row has as many cells as the head. Pieces that make just
    one row between them, and do not begin with a blank as a merged-down row does, are that row.
    """
    result: list[list[str]] = []
    width = 0
    for row in rows:
        last = result[-1] if result else []
        is_piece = 0 < len(last) < width and bool(row[0].strip()) and len(last) + len(row) <= width
        if is_piece:
            last.extend(row)
        else:
            result.append(list(row))
        if _HEAD.intersection("".join(cell.split()) for cell in row):
            width = len(row)
    return result
