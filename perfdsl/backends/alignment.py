"""The rows of two periods side by side: by level, and an indicator of both on one line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from perfdsl.document.model import Indicator
from perfdsl.record import Record


class Pair(Record):
    """A line: the row of 中期 and the row of the year, of which one may be missing."""

    midterm: Indicator | None
    year: Indicator | None


class Class(Record):
    """The lines of a 二级. Lines that could not be read (of a draft) are one without a name."""

    name: str
    pairs: tuple[Pair, ...]


class Level(Record):
    """The lines of a 一级: all its rows stand together, even if the author came back to it."""

    name: str
    classes: tuple[Class, ...]

    @property
    def pairs(self) -> list[Pair]:
        """All its lines."""
        return [pair for one in self.classes for pair in one.pairs]


def aligned(
    midterm: Sequence[Indicator], year: Sequence[Indicator], *, padded: bool = True
) -> tuple[Level, ...]:
    """Both lists by level, in the order of the year's; what 中期 alone has follows what it followed.

    Rows of one name are on one line. The others fill up each other's lines where ``padded``, else
    each has its own, so that a change of one is no change of the other.
    """
    return tuple(
        Level(
            level,
            tuple(
                Class(name, tuple(_pairs(left, right, padded=padded)))
                for name, left, right in _by("level2", first, second)
            ),
        )
        for level, first, second in _by("level1", midterm, year)
    )


_Groups = dict[str, list[Indicator]]


def _by(
    level: str, midterm: Iterable[Indicator], year: Iterable[Indicator]
) -> Iterator[tuple[str, list[Indicator], list[Indicator]]]:
    left, right = _grouped(level, midterm), _grouped(level, year)
    for name in _merged(tuple(left), tuple(right)):
        yield name, left.get(name, []), right.get(name, [])


def _grouped(level: str, rows: Iterable[Indicator]) -> _Groups:
    groups: _Groups = {}
    for row in rows:
        groups.setdefault(row.level1 if level == "level1" else row.level2, []).append(row)
    return groups


def _merged(more: Sequence[str], order: Sequence[str]) -> Iterator[str]:
    """The names in their order, each followed by those of ``more`` that follow it there."""
    known = set(order)
    after: dict[str | None, list[str]] = {}
    before: str | None = None
    for name in more:
        if name in known:
            before = name
        else:
            after.setdefault(before, []).append(name)
    yield from after.get(None, ())
    for name in order:
        yield name
        yield from after.get(name, ())


def _pairs(
    midterm: Sequence[Indicator], year: Sequence[Indicator], *, padded: bool
) -> Iterator[Pair]:
    """The lines of a 二级. The year keeps its order, and 中期 as far as names allow."""
    beside = _same_names(midterm, year)
    matched = {place: midterm[at] for at, place in beside.items()}
    left = right = 0
    for at in (*_rising(beside), len(midterm)):
        place = beside.get(at, len(year))
        rest = iter([midterm[n] for n in range(left, at) if n not in beside])
        for n in range(right, place):
            filling = next(rest, None) if padded and n not in matched else None
            yield Pair(matched.get(n, filling), year[n])
        yield from (Pair(row, None) for row in rest)
        if at < len(midterm):
            yield Pair(midterm[at], year[place])
        left, right = at + 1, place + 1


def _same_names(midterm: Sequence[Indicator], year: Sequence[Indicator]) -> dict[int, int]:
    """By place in 中期, the place of the year's row of that name; blanks in names do not count."""
    places: dict[str, list[int]] = {}
    for at in range(len(year) - 1, -1, -1):
        places.setdefault("".join(year[at].name.split()), []).append(at)
    beside: dict[int, int] = {}
    for at, row in enumerate(midterm):
        found = places.get("".join(row.name.split()))
        if found:
            beside[at] = found.pop()
    return beside


def _rising(beside: dict[int, int]) -> list[int]:
    """The most places in 中期 whose rows stand in one order on both sides."""
    ends: list[tuple[int, int]] = []  # of the runs so far, by length: the year's place, and ours
    before: dict[int, int | None] = {}
    for at, place in beside.items():
        length = bisect_left(ends, (place, -1))
        before[at] = ends[length - 1][1] if length else None
        ends[length : length + 1] = [(place, at)]
    chain: list[int] = []
    last = ends[-1][1] if ends else None
    while last is not None:
        chain.append(last)
        last = before[last]
    return chain[::-1]
