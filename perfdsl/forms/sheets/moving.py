"""Where each row of a form has gone on one printed sheet, and by that every address."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from perfdsl.diagnostics.model import Text
from perfdsl.forms import kinds
from perfdsl.forms.fault import TagError
from perfdsl.forms.sheets.areas import LAST_ROW, Area

_MOST_WORK = 5_000_000
_MUCH = Text("合并、格式和验证的区域太多", "too many areas are merged, have formats or validations")
Path = tuple[int, ...]
"""The turns of loops that a printed row stands in, the outermost first; each turn has its number."""


@dataclass(slots=True)
class Moves:
    """Stretches of rows of the form and where they are printed: nowhere, once or often.

    ``last`` is the last row of the form; rows behind it move with the end. An address in a turn of a
    loop means the rows of that turn, wherever it has them.
    """

    last: int
    end: int = 0
    counts: dict[int, int] = field(default_factory=dict)
    ends: dict[tuple[int, Path], tuple[int, int]] = field(default_factory=dict)
    places: dict[int, list[int]] = field(default_factory=dict)
    work: int = 0
    _starts: list[int] = field(default_factory=list)

    def add(self, old: int, count: int, new: int, path: Path) -> None:
        """So many rows of the form from ``old`` on are printed from ``new`` on."""
        self.counts[old] = count
        self.places.setdefault(old, []).append(new)
        for depth in range(len(path) + 1):
            first = self.ends.get((old, path[:depth]), (new, new))[0]
            self.ends[old, path[:depth]] = (first, new)
        self.end = max(self.end, new + count - 1)

    def rows(self, top: int, bottom: int, path: Path = ()) -> tuple[int, int] | None:
        """The first and the last row that these are now, in this turn; None where all are gone."""
        first = self._first(top, bottom, path)
        last = self._last(top, bottom, path)
        if first is None or last is None:
            return None
        return (first, last) if first <= last <= LAST_ROW else None

    def near(self, row: int) -> int:
        """Where a row is now, the first time; of one that is gone, what has come in its place."""
        first = self._first(row, LAST_ROW, ())
        return self._behind(row) if first is None else first

    def each(self, row: int) -> list[int]:
        """Every row that one of the form has become."""
        if row > self.last:
            return [self._behind(row)]
        start = self._at_or_before(row)
        if start is None or row >= start + self.counts[start]:
            return []
        return [place + row - start for place in self.places[start]]

    def spend(self, work: int) -> None:
        """Counts stretches that are looked through; ``TagError`` where they are too many."""
        self.work += work
        if self.work > _MOST_WORK:
            raise TagError(kinds.TOO_MUCH, reason=_MUCH)

    def areas(self, one: Area) -> list[Area]:
        """Exactly the cells that those of an area have become, neighbours together."""
        starts = self._between(one.top, one.bottom)
        self.spend(len(starts))
        found = [
            (place + max(one.top - start, 0), place + min(one.bottom - start + 1, count))
            for start in starts
            for count in (self.counts[start],)
            for place in self.places[start]
        ]
        if one.bottom > self.last:
            found.append((self._behind(max(one.top, self.last + 1)), self._behind(one.bottom) + 1))
        return [one.with_rows(top, end - 1) for top, end in _together(sorted(found)) if top < end]

    # -- one end -----------------------------------------------------------------------------

    def _first(self, top: int, bottom: int, path: Path) -> int | None:
        start = self._at_or_before(top)
        if start is None or top >= start + self.counts[start]:
            at = bisect_right(self.starts, top)
            start = self.starts[at] if at < len(self.starts) else None
        if start is None or start > bottom:
            return self._behind(max(top, self.last + 1)) if bottom > self.last else None
        return self._of(start, path)[0] + max(top - start, 0)

    def _last(self, top: int, bottom: int, path: Path) -> int | None:
        if bottom > self.last:
            return self._behind(bottom)
        start = self._at_or_before(bottom)
        if start is None:
            return None
        count = self.counts[start]
        if start + count - 1 < top:
            return None
        return self._of(start, path)[1] + min(bottom - start, count - 1)

    def _of(self, start: int, path: Path) -> tuple[int, int]:
        depth = len(path)
        while (start, path[:depth]) not in self.ends:
            depth -= 1
        return self.ends[start, path[:depth]]

    def _behind(self, row: int) -> int:
        return min(row - self.last + self.end, LAST_ROW)

    # -- stretches ---------------------------------------------------------------------------

    @property
    def starts(self) -> list[int]:
        """The stretches that are printed at all."""
        if len(self._starts) != len(self.counts):
            self._starts = sorted(self.counts)
        return self._starts

    def _at_or_before(self, row: int) -> int | None:
        at = bisect_right(self.starts, row) - 1
        return self.starts[at] if at >= 0 else None

    def _between(self, top: int, bottom: int) -> list[int]:
        starts = self.starts
        begin = max(bisect_right(starts, top) - 1, 0)
        found = starts[begin : bisect_left(starts, bottom + 1)]
        return [start for start in found if start + self.counts[start] > top]


def _together(stretches: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches from a row to before another, those that touch made one."""
    done: list[tuple[int, int]] = []
    for top, end in stretches:
        if done and top <= done[-1][1]:
            done[-1] = (done[-1][0], max(end, done[-1][1]))
        else:
            done.append((top, end))
    return done
