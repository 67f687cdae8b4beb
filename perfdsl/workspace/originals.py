"""A source as it lies on the disk, so that a changed text can take its place byte for byte."""

from __future__ import annotations

from collections import Counter
from itertools import takewhile

from perfdsl.pattern import pattern
from perfdsl.record import Record
from perfdsl.workspace import disk
from perfdsl.workspace.decode import Undecodable, decode
from perfdsl.workspace.paths import for_system, real
from perfdsl.workspace.reading import MOST_MEGABYTES, contents
from perfdsl.workspace.search import Place

_END = pattern(r"\r\n|\r|\n")
Stamp = tuple[int, int]


class Original(Record):
    """A source read again: its text, and how its bytes say it.

    ``path`` is the file itself, symbolic links followed. ``stamp`` is its size and time, to tell
    whether it was written since.
    """

    path: str
    text: str
    stamp: Stamp
    encoding: str
    mark: bytes
    ends: tuple[str, ...]

    def encoded(self, text: str) -> bytes:
        """Another text in the same encoding, with the same byte-order mark and line ends.

        Lines of a file that mixes line ends keep theirs.
        """
        lines = text.split("\n")
        ends = self._ends(lines)
        pieces = [part for line in zip(lines, (*ends, ""), strict=True) for part in line]
        return self.mark + "".join(pieces).encode(self.encoding)

    def _ends(self, lines: list[str]) -> list[str]:
        wanted, kinds = len(lines) - 1, Counter(self.ends)
        if len(self.ends) == wanted:
            return list(self.ends)
        if len(kinds) < 2:
            return [self.ends[0] if self.ends else "\n"] * wanted
        old = self.text.split("\n")
        pairs = zip(old[:-1], lines[:-1], strict=False)
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        rest = min(wanted, len(self.ends)) - same
        back = zip(reversed(old[:-1]), reversed(lines[:-1]), strict=False)
        tail = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], back))
        tail = min(tail, rest)
        middle = [kinds.most_common(1)[0][0]] * (wanted - same - tail)
        return [*self.ends[:same], *middle, *self.ends[len(self.ends) - tail :]]


def original(place: Place) -> Original | None:
    """The source as it is now; None where it cannot be read any more."""
    path = real(place.path)
    try:
        stamp = stamp_of(path)
        data = contents(place.path, MOST_MEGABYTES)
    except (OSError, ValueError):
        return None
    decoded = decode(data) if data is not None else None
    if data is None or decoded is None or isinstance(decoded, Undecodable):
        return None
    raw = data[decoded.mark :].decode(decoded.encoding)
    ends = tuple(_END.findall(raw))
    mark = data[: decoded.mark]
    return Original(path, decoded.text, stamp, decoded.encoding, mark, ends)


def stamp_of(path: str) -> Stamp:
    """Size and time of last change."""
    return disk.stamp_of(for_system(path))[:2]
