"""What a run asked the disk, for whoever wants to ask again (``perfdsl.cache``)."""

from __future__ import annotations

from collections.abc import Callable

from perfdsl.record import Record
from perfdsl.typed import TypeVar

# Size, time of change, time of change of the entry itself, number of the file on its disk.
Stamp = tuple[int, int, int, int]
Names = tuple[tuple[str, bool, bool], ...]


class Asked(Record):
    """A trace as values that can be sent to another process; the fields are those of ``Trace``."""

    contents: dict[str, tuple[Stamp, bytes]]
    folders: dict[str, Names]
    kinds: dict[str, str]
    links: dict[str, str]
    is_broken: bool


class Trace:
    """What one run asked, and what it was told; each question is noted when it is first asked.

    ``contents``: the files that were read, their stamp before that and what ``digest`` makes of
    their bytes. ``folders``: the names that a folder held. ``kinds``: what a path was, links followed
    ("" for nothing). ``links``: the real path of a path. ``outputs``: the files that the run wrote,
    their sizes and digests, and ``written`` their order. ``is_broken``: the run asked or did what
    cannot be asked again, such as reading standard input.
    """

    def __init__(self, digest: Callable[[bytes], bytes]) -> None:
        self.digest = digest
        self.contents: dict[str, tuple[Stamp, bytes]] = {}
        self.folders: dict[str, Names] = {}
        self.kinds: dict[str, str] = {}
        self.links: dict[str, str] = {}
        self.outputs: dict[str, tuple[int, bytes]] = {}
        self.written: list[str] = []
        self.is_broken = False

    def asked(self) -> Asked:
        """What was asked, for another trace to take over."""
        return Asked(self.contents, self.folders, self.kinds, self.links, self.is_broken)

    def take_over(self, asked: Asked) -> None:
        """Notes what another process asked; where it was told otherwise, the run cannot be repeated."""
        self.is_broken |= asked.is_broken
        self.is_broken |= _is_otherwise(self.contents, asked.contents)
        self.is_broken |= _is_otherwise(self.folders, asked.folders)
        self.is_broken |= _is_otherwise(self.kinds, asked.kinds)
        self.is_broken |= _is_otherwise(self.links, asked.links)


Answer = TypeVar("Answer")


def _is_otherwise(ours: dict[str, Answer], theirs: dict[str, Answer]) -> bool:
    """Adds what is new; whether anything is not as it is known."""
    differing = [path for path, answer in theirs.items() if ours.setdefault(path, answer) != answer]
    return bool(differing)
