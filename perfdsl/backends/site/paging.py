"""Long lists in pages of bounded size, one file each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.backends.site.addresses import numbered
from perfdsl.record import Record
from perfdsl.typed import Generic, TypeVar

ROWS = 200  # of a list on one page
_NEAR = 2  # pages before and after the one shown, that it leads to beside the first and the last
Row = TypeVar("Row", covariant=True)


class Sheet(Record, Generic[Row]):
    """One page of a list: its rows, and how many stand on the pages before."""

    address: str
    number: int
    count: int
    rows: Sequence[Row]
    before: int

    @property
    def file(self) -> str:
        """The page, as seen from the site's folder."""
        return numbered(self.address, self.number)

    @property
    def words(self) -> str:
        """Which page it is, for a title; nothing where it is the only one."""
        return f"（第 {self.number} 页，共 {self.count} 页）" if self.count > 1 else ""

    @property
    def leads(self) -> list[tuple[int, str]]:
        """The pages it leads to: the first, the last, and those near it."""
        near = range(max(1, self.number - _NEAR), min(self.count, self.number + _NEAR) + 1)
        numbers = sorted({1, *near, self.count})
        return [(number, numbered(self.address, number)) for number in numbers]


def sheets(address: str, rows: Sequence[Row], *, size: int = ROWS) -> Iterator[Sheet[Row]]:
    """The pages of a list; one without rows has a page too."""
    count = max(1, -(-len(rows) // size))
    for number in range(1, count + 1):
        start = (number - 1) * size
        yield Sheet(address, number, count, rows[start : start + size], start)
