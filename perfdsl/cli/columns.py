"""Two columns on a terminal: what is said, and at the right where or how much."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.cli.wrap import wrapped
from perfdsl.diagnostics.width import cells, visible
from perfdsl.record import Record

WIDTH = 79  # one cell is left: some consoles break a line that fills the last one
_GAP = 2
_STEP = 2
_DEEPEST = 12  # beyond it lines stand no further to the right
_MOST = 600  # characters of one line; names and expressions may be of any length


class Entry(Record):
    """A line of the left column with what stands beside it.

    ``terms`` are put on one line with `` = `` between them if it holds them, else on one each.
    """

    terms: tuple[str, ...]
    beside: str = ""
    depth: int = 0


def beside_left(entries: Sequence[Entry]) -> Iterator[str]:
    """The right column begins where the longest line ends that leaves room for it."""
    widest = max((cells(one.beside) for one in entries), default=0)
    last = WIDTH - widest
    pictures = [(_lines(one, last - _GAP, WIDTH), one.beside) for one in entries]
    ends = (cells(left[-1]) + _GAP for left, beside in pictures if beside)
    column = max((end for end in ends if end <= last), default=_STEP * 2)
    for left, beside in pictures:
        yield from _joined(left, visible(beside), column)


def at_the_right(entries: Sequence[Entry]) -> Iterator[str]:
    """The right column ends at the edge: amounts under one another."""
    for one in entries:
        beside = visible(one.beside)
        room = WIDTH - cells(beside) - _GAP if beside else WIDTH
        left = _lines(one, room, room)
        yield from _joined(left, beside, WIDTH - cells(beside))


def _joined(left: list[str], beside: str, column: int) -> Iterator[str]:
    """The lines with ``beside`` at its column: behind the last of them, or below it."""
    *above, line = left
    yield from above
    if not beside:
        yield line
    elif cells(line) + _GAP <= column:
        yield line + " " * (column - cells(line)) + beside
    else:
        yield line
        yield " " * column + beside


def _lines(one: Entry, room: int, edge: int) -> list[str]:
    """One line if it fits the room; else its terms one below the other, broken at the edge."""
    indent = " " * (_STEP * min(one.depth, _DEEPEST))
    terms = [visible(_short(term)) for term in one.terms]
    first, *rest = terms
    signed = [_signed(term) for term in rest]
    whole = " ".join([indent + first, *signed])
    if cells(whole) <= room:
        return [whole]
    hang = indent + " " * _STEP * 2
    found = _broken(first, indent, hang, edge)
    for term in signed:
        found += _broken(term, hang, hang + " " * _STEP, edge)
    return found


def _broken(term: str, first: str, more: str, edge: int) -> list[str]:
    """A term on as many lines as it takes, the later ones further to the right."""
    pieces = wrapped(term, max(edge - cells(more), _STEP * 10))
    return [(more if at else first) + piece for at, piece in enumerate(pieces)]


def _signed(term: str) -> str:
    """A further term with the sign before it: what is only nearly equal brings its own."""
    return f"≈ {term[1:]}" if term.startswith("≈") else f"= {term}"


def _short(term: str) -> str:
    return term if len(term) <= _MOST else term[: _MOST // 2] + "…" + term[-_MOST // 2 :]
