"""The waivers of one file, found by the places they cover."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from perfdsl.diagnostics.model import Diagnostic, Kind
from perfdsl.semantics.modules.mentions import nodes_of
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.waivers.model import Code, Waiver
from perfdsl.waivers.reader import Read, read_waiver
from perfdsl.waivers.scopes import Scopes


class Covering(NamedTuple):
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
        self.uses = frozenset(
            one.span for one in nodes_of(file.declarations) if isinstance(one, ast.Use)
        )
        self._by_code: dict[str, _Lines] = {}
        for code, covering in _by_code(self.waivers).items():
            self._by_code[code] = _Lines(covering)

    @property
    def faults(self) -> Iterator[Diagnostic]:
        """What is wrong with them on any day."""
        return (fault for one in self.waivers for fault in one.faults)

    def covering(self, code: str, place: Span) -> Iterator[Covering]:
        """The waivers that name a code and cover a place of this file, in force or not."""
        lines = self._by_code.get(code)
        return lines.around(place.start) if lines else iter(())


def waivers_of(file: ast.File, known: Mapping[str, Kind]) -> FileWaivers | None:
    """The waivers of a file; None without any, at the cost of a look at each comment."""
    read = [(one, waiver) for one in file.comments if (waiver := read_waiver(one, known))]
    return FileWaivers(file, read) if read else None


def _by_code(waivers: Sequence[Waiver]) -> dict[str, list[Covering]]:
    found: dict[str, list[Covering]] = {}
    for waiver in waivers:
        for code in waiver.codes:
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

    def around(self, place: int) -> Iterator[Covering]:
        at = bisect_right(self.starts, place) - 1
        while at >= 0:
            one = self.ordered[at]
            if place <= one.lines.end:
                yield one
            at = self.outer[at]
