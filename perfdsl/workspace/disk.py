"""What the workspace asks the disk, and nowhere else: each question can be noted with its answer.

Whoever wants to know later whether a run would come out the same asks these questions again (see
``perfdsl.cache``). So nothing else of ``workspace`` may ask the system about a user's file.
"""

# os and os.path answer without raising, and tidy a path without following its links.
# ruff: noqa: PTH114, PTH116, PTH123

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from perfdsl.record import Record

# Size, time of change, time of change of the entry itself, number of the file on its disk.
Stamp = tuple[int, int, int, int]
Names = tuple[tuple[str, bool, bool], ...]


class Entry(Record):
    """A name in a folder. ``is_folder`` and ``is_file`` follow links; ``is_own_folder`` does not."""

    name: str
    is_own_folder: bool
    is_folder: bool
    is_file: bool


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


class _Watcher:
    """Who is told; nobody, unless a command wants to remember its run."""

    def __init__(self) -> None:
        self.trace: Trace | None = None


_WATCHER = _Watcher()


@contextmanager
def watched(trace: Trace) -> Iterator[None]:
    """Notes in ``trace`` what is asked while the block runs. Blocks may not be nested."""
    _WATCHER.trace = trace
    try:
        yield
    finally:
        _WATCHER.trace = None


def cannot_repeat() -> None:
    """Said by whoever asks or does something that no later run can ask again."""
    if _WATCHER.trace:
        _WATCHER.trace.is_broken = True


def wrote(path: str, content: bytes) -> None:
    """Said by whoever put an output in its place."""
    if _WATCHER.trace:
        _WATCHER.trace.outputs[path] = (len(content), _WATCHER.trace.digest(content))
        _WATCHER.trace.written.append(path)


def kind_of(path: str) -> str:
    """``file``, ``folder`` or ``other``; links are followed. Raises like ``os.stat``."""
    try:
        mode = os.stat(path).st_mode
    except (FileNotFoundError, NotADirectoryError):
        _noted(path, "")
        raise
    except (OSError, ValueError):
        cannot_repeat()
        raise
    if stat.S_ISREG(mode):
        return _noted(path, "file")
    return _noted(path, "folder" if stat.S_ISDIR(mode) else "other")


def _noted(path: str, kind: str) -> str:
    if _WATCHER.trace:
        _WATCHER.trace.kinds.setdefault(path, kind)
    return kind


def is_file(path: str) -> bool:
    """Whether it is an ordinary file; never raises."""
    return _safe_kind(path) == "file"


def is_folder(path: str) -> bool:
    """Whether it is a folder; never raises."""
    return _safe_kind(path) == "folder"


def is_there(path: str) -> bool:
    """Whether there is anything, links followed; never raises."""
    return bool(_safe_kind(path))


def _safe_kind(path: str) -> str:
    try:
        return kind_of(path)
    except (OSError, ValueError):
        return ""


def is_name(path: str) -> bool:
    """Whether there is a name, be it of a link that leads nowhere; never raises."""
    return is_there(path) or os.path.lexists(path)


def is_link(path: str) -> bool:
    """Whether it is a symbolic link; never raises."""
    real(path)  # what is noted
    return os.path.islink(path)


def real(path: str) -> str:
    """The absolute path with every symbolic link followed; without, where that cannot be done."""
    try:
        found = os.path.realpath(path)
    except (OSError, ValueError):
        cannot_repeat()
        return os.path.normpath(path)
    if _WATCHER.trace:
        _WATCHER.trace.links.setdefault(path, found)
    return found


def entries(folder: str) -> list[Entry]:
    """What lies in a folder, sorted by name. Raises like ``os.scandir``."""
    with os.scandir(folder) as found:
        listed = [
            Entry(one.name, one.is_dir(follow_symlinks=False), one.is_dir(), one.is_file())
            for one in found
        ]
    listed.sort(key=lambda one: one.name)
    if _WATCHER.trace:
        names = tuple((one.name, one.is_folder, one.is_file) for one in listed)
        _WATCHER.trace.folders.setdefault(folder, names)
    return listed


def contents(path: str, most: int) -> bytes | None:
    """The bytes of a file, at most ``most`` of them; None for what is not an ordinary file.

    Raises like ``open``. It never waits for a pipe.
    """
    before = os.stat(path)
    if not stat.S_ISREG(before.st_mode):
        cannot_repeat()
        return None
    with open(path, "rb") as file:
        data = file.read(most)
    if _WATCHER.trace:
        _WATCHER.trace.contents.setdefault(path, (stamp(before), _WATCHER.trace.digest(data)))
    return data


def size_of(path: str) -> int:
    """The bytes of a file, for a guess of what is to be done; 0 where there is no telling."""
    try:
        return os.stat(path).st_size
    except (OSError, ValueError):
        return 0


def stamp_of(path: str) -> Stamp:
    """The stamp of a file now; never noted. Raises like ``os.stat``."""
    return stamp(os.stat(path))


def stamp(status: os.stat_result) -> Stamp:
    """What changes when a file does."""
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
