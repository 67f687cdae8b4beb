"""The waivers of one file, found by the places they cover."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from perfdsl.diagnostics.model import Diagnostic, Kind
from perfdsl.record import Record
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.waivers.model import Code, Waiver
from perfdsl.waivers.reader import Read, read_waiver
from perfdsl.waivers.scopes import Scopes


class Covering(Record):
    """A waiver with the one of its codes that is meant."""

    waiver: Waiver
    code: Code

    @property
    def lines(self) -> Span:
        """What it covers."""
        return self.waiver.scope.span


class FileWaivers:
    """What the comments of one file waive. Hashed and compared by identity.

    ``uses`` are the places of 沿用 in the file: a finding in a template belongs to them too.
    """

    def __init__(self, file: ast.File, read: Sequence[tuple[ast.Comment, Read]]) -> None:
        scopes = Scopes(file)
        self.waivers = tuple(
            Waiver(
                one.codes, one.reason, one.until, one.is_valid, one.faults,
                scopes.of(comment), comment.span,
            )
            for comment, one in read
        )  # fmt: skip
        self.uses = scopes.uses
        self._lines: dict[date | None, dict[str, _Lines]] = {}

    @property
    def faults(self) -> Iterator[Diagnostic]:
        """What is wrong with them on any day."""
        return (one.told(fault) for one in self.waivers for fault in one.faults)

    def over(self, code: str, place: Span, day: date | None) -> Covering | None:
        """The innermost waiver of a code that holds on a day and covers a place of this file."""
        if day not in self._lines:
            by_code = _by_code(one for one in self.waivers if one.holds(day))
            self._lines[day] = {one: _Lines(covering) for one, covering in by_code.items()}
        lines = self._lines[day].get(code)
        return lines.around(place.start) if lines else None


def waivers_of(
    file: ast.File, comments: Iterable[ast.Comment], known: Mapping[str, Kind]
) -> FileWaivers | None:
    """The waivers among some comments of a file; None without any."""
    read = [(one, waiver) for one in comments if (waiver := read_waiver(one, known))]
    return FileWaivers(file, read) if read else None


def _by_code(waivers: Iterable[Waiver]) -> dict[str, list[Covering]]:
    found: dict[str, list[Covering]] = {}
    for waiver in waivers:
        for code in waiver.codes:
            if code.can_be_waived:
                found.setdefault(code.text, []).append(Covering(waiver, code))
    return found


class _Lines:
    """Ranges of lines that mostly lie in one another; each knows the one around it.

    Every range that holds a place is the last one that begins before it, or around that one.
    """

    def __init__(self, covering: list[Covering]) -> None:
        self.ordered = sorted(covering, key=lambda one: (one.lines.start, -one.lines.end))
        self.starts = [one.lines.start for one in self.ordered]
        self.outer: list[int] = []
        open_ranges: list[int] = []
        for at, one in enumerate(self.ordered):
            while open_ranges and self.ordered[open_ranges[-1]].lines.end < one.lines.start:
                open_ranges.pop()
            self.outer.append(open_ranges[-1] if open_ranges else -1)
            open_ranges.append(at)

    def around(self, place: int) -> Covering | None:
        at = bisect_right(self.starts, place) - 1
        while at >= 0 and place > self.ordered[at].lines.end:
            at = self.outer[at]
        return self.ordered[at] if at >= 0 else None
