"""A bar chart of amounts laid out in whole units of a picture: what stands where, for any template.

Amounts come in as ``Decimal`` and are scaled as fractions, so nothing is rounded before the last
step and the same amounts are the same picture everywhere. No font is asked: widths are estimated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import islice
from unicodedata import combining, east_asian_width

from perfdsl.pattern import pattern
from perfdsl.record import Record

MOST_BARS = 24
"""A picture with more would be higher than a page; the largest are drawn, the others counted."""

MOST_SERIES = 6
"""As many fills can be told apart, in grey too; with more series the bars are not divided."""

# All in units of the picture, of which a letter of half width takes seven.
_HALF, _LABEL, _BARS, _GAP = 7, 224, 380, 8
_PITCH, _THICK, _LINE, _MARGIN = 36, 20, 15, 6
_TENTHS = 10 * _BARS
_WORD = pattern(r"[!-~]+ ?|.")


class Entry(Record):
    """What a bar stands for. ``shown`` is its amount as it is printed beside the bar.

    ``total`` is None where it is not known, which is no zero. ``parts`` go by the series; they
    divide the bar only where they fit into it.
    """

    name: str
    shown: str
    total: Decimal | None
    parts: tuple[Decimal, ...] = ()


class Segment(Record):
    """A piece of a bar. ``series`` is the place of its series; None is what no series has."""

    x: str
    width: str
    series: int | None


class Bar(Record):
    """A bar with its words: ``lines`` stand at its left, ``entry.shown`` at ``end``.

    ``baselines`` are those of the lines, ``middle`` that of the amount.
    """

    entry: Entry
    lines: tuple[str, ...]
    baselines: tuple[int, ...]
    y: int
    middle: int
    segments: tuple[Segment, ...]
    end: str


class Chart(Record):
    """The picture: ``width`` by ``height`` with its bars, the largest amount first.

    ``series`` names those that divide bars; ``undivided`` says that some bar has a piece beside
    them. ``left_out`` counts the entries without a bar, ``unknown`` those without an amount.
    """

    width: int
    height: int
    label_end: int
    thickness: int
    bars: tuple[Bar, ...]
    series: tuple[str, ...]
    undivided: bool
    left_out: int
    unknown: int


def bar_chart(entries: Iterable[Entry], series: Sequence[str] = ()) -> Chart:
    """The chart of the entries, each with a part for each of the series.

    Equal amounts keep their order; what is not known comes last. One series divides nothing.
    """
    ordered = sorted(entries, key=_from_the_largest)
    names = tuple(series) if 1 < len(series) <= MOST_SERIES else ()
    drawn = ordered[:MOST_BARS]
    largest = max((one.total or Decimal(0) for one in drawn), default=Decimal(0))
    bars = tuple(
        _bar(one, 2 * _MARGIN + at * _PITCH, largest, divided=bool(names))
        for at, one in enumerate(drawn)
    )
    longest = max((_width(one.shown) for one in drawn), default=0)
    pieces = [piece for bar in bars for piece in bar.segments]
    return Chart(
        width=_LABEL + _GAP + _BARS + _GAP + longest + _MARGIN,
        height=3 * _MARGIN + len(bars) * _PITCH,
        label_end=_LABEL,
        thickness=_THICK,
        bars=bars,
        series=names,
        undivided=bool(names) and any(piece.series is None for piece in pieces),
        left_out=len(ordered) - len(drawn),
        unknown=sum(one.total is None for one in ordered),
    )


def _from_the_largest(entry: Entry) -> tuple[bool, Decimal]:
    return entry.total is None, (entry.total or Decimal(0)).copy_negate()


def _bar(entry: Entry, y: int, largest: Decimal, *, divided: bool) -> Bar:
    lines = tuple(_label(entry.name))
    middle = y + _THICK // 2 + 5
    first = middle - (len(lines) - 1) * _LINE // 2
    segments = tuple(_segments(entry, largest, divided=divided))
    end = _tenths(entry.total or Decimal(0), largest)
    return Bar(
        entry=entry,
        lines=lines,
        baselines=tuple(first + at * _LINE for at in range(len(lines))),
        y=y,
        middle=middle,
        segments=segments,
        end=_number(10 * (_LABEL + 2 * _GAP) + end),
    )


def _segments(entry: Entry, largest: Decimal, *, divided: bool) -> Iterator[Segment]:
    """The pieces from left to right: each edge is scaled by itself, so they leave no gap."""
    total = entry.total or Decimal(0)
    fitting = sum(map(Fraction, entry.parts), Fraction(0)) <= Fraction(total)
    pieces: list[tuple[Decimal, int | None]] = []
    if divided and fitting:
        pieces = [(part, at) for at, part in enumerate(entry.parts) if part > 0]
    reached = Fraction(0)
    for part, series in pieces:
        begin, reached = reached, reached + Fraction(part)
        yield _segment(begin, reached, largest, series)
    if reached < total:
        yield _segment(reached, Fraction(total), largest, None)


def _segment(begin: Fraction, end: Fraction, largest: Decimal, series: int | None) -> Segment:
    """What is more than nothing is at least a hairline."""
    first, last = _tenths(begin, largest), _tenths(end, largest)
    x = 10 * (_LABEL + _GAP) + first
    return Segment(_number(x), _number(max(last - first, 1)), series)


def _tenths(amount: Decimal | Fraction, largest: Decimal) -> int:
    """How far an amount reaches, in tenths of a unit, rounded down."""
    if amount <= 0 or largest <= 0:
        return 0
    return int(Fraction(amount) * _TENTHS / Fraction(largest))


def _number(tenths: int) -> str:
    whole, rest = divmod(tenths, 10)
    return f"{whole}.{rest}" if rest else str(whole)


def _label(name: str) -> list[str]:
    """The name on at most two lines; one that is longer is cut, and says so."""
    room = _LABEL - _MARGIN
    lines = list(islice(_wrapped(name, room), 3))
    if len(lines) < 3:
        return lines
    kept = lines[1].rstrip()
    while _width(kept + "…") > room:
        kept = kept[:-1]
    return [lines[0], kept + "…"]


def _wrapped(name: str, room: int) -> Iterator[str]:
    """The lines of a name: a Western word stays whole if a line holds it."""
    line = ""
    for word in _WORD.findall(" ".join(name.split())):
        if line and _width(line + word) > room >= _width(word):
            yield line.rstrip()
            line = word.lstrip()
            continue
        for letter in word:
            if line and _width(line + letter) > room:
                yield line.rstrip()
                line = ""
            line += letter
    yield line.rstrip()


def _width(words: str) -> int:
    """About how wide the words are: capitals and ambiguous signs as wide as a 汉字."""
    return sum(
        _HALF * (2 if east_asian_width(letter) in "WFA" or letter.isupper() else 1)
        for letter in words
        if not combining(letter)
    )
