"""Asking the old questions again: would a run that was recorded come out the same?

A file whose times and size are as they were is taken to be unchanged, unless it was written so
shortly before the record that a second write may hide behind the same time (a disk of an old kind
counts in two seconds); such a file, and one whose times alone differ, is read and compared by its
hash. So a fresh copy of unchanged files costs reading them and nothing else.
"""

# os does what pathlib does without its import.
# ruff: noqa: PTH116, PTH123

from __future__ import annotations

import os
import stat

TYPE_CHECKING = False  # typing costs more than asking
if TYPE_CHECKING:
    from collections.abc import Container

Stamp = tuple[int, int, int, int]
File = tuple[str, Stamp, bytes]
Files = tuple[File, ...]
Names = tuple[tuple[str, bool, bool], ...]
Folders = tuple[tuple[str, int, Names], ...]
Pairs = tuple[tuple[str, str], ...]
UNSURE = 2_000_000_000  # nanoseconds: what FAT cannot tell apart


class Changed(Exception):  # noqa: N818  (no error: the answer no)
    """Something is not as it was."""


def verify_places(recorded: int, folders: Folders, kinds: Pairs, links: Pairs) -> None:
    """Whether the names on the disk lead where they led. Raises as ``verify_files`` does."""
    for path, kind in kinds:
        if kind_of(path) != kind:
            raise Changed
    for path, target in links:
        if os.path.realpath(path) != target:
            raise Changed
    for folder, time, names in folders:
        is_sure = os.stat(folder).st_mtime_ns == time <= recorded - UNSURE
        if not is_sure and names_of(folder) != names:
            raise Changed


def verify_files(recorded: int, files: Files, linked: Container[str] = ()) -> Files | None:
    """The files with their stamps of today where one had to be read to be sure, else None.

    ``recorded`` is when the record was made, in nanoseconds; ``linked`` are the files that were
    reached by a link of that name, which ``verify_places`` looks after. Raises ``Changed``, or what the
    system raises for a file that is gone: either way the run is to be done.
    """
    limit = recorded - UNSURE
    is_sure = True
    today = []
    for one in files:
        now = _today(one, limit, linked)
        is_sure = is_sure and now is one[1]
        today.append((one[0], now, one[2]))
    return None if is_sure else tuple(today)


def same_files(recorded: int, files: Files, linked: Container[str] = ()) -> dict[str, Stamp]:
    """Those of the files that are as they were, each with its stamp of today."""
    limit = recorded - UNSURE
    same = {}
    for one in files:
        try:
            same[one[0]] = _today(one, limit, linked)
        except (Changed, OSError, ValueError):
            continue
    return same


def _today(file: File, limit: int, linked: Container[str]) -> Stamp:
    """The stamp of a file that is as it was: the one that is known where it need not be read for that.

    Raises ``Changed``, or what the system raises.
    """
    path, known, digest = file
    now = os.lstat(path)
    if stat.S_ISLNK(now.st_mode):
        if path not in linked:
            raise Changed
        now = os.stat(path)
    seen = (now.st_size, now.st_mtime_ns, now.st_ctime_ns, now.st_ino)
    if seen == known and known[1] <= limit and known[2] <= limit:
        return known
    if now.st_size != known[0]:
        raise Changed
    _compare(path, digest)
    return seen


def _compare(path: str, digest: bytes) -> None:
    with open(path, "rb") as file:
        if digest_of(file.read()) != digest:
            raise Changed


def digest_of(data: bytes) -> bytes:
    """The hash by which contents are known."""
    try:  # most runs are sure without it; hashlib also loads OpenSSL, to have what we do not use
        from _blake2 import blake2b
    except ImportError:
        from hashlib import blake2b

    return blake2b(data, digest_size=20).digest()


def kind_of(path: str) -> str:
    """As ``workspace.disk`` answers it, and nothing where there is nothing."""
    try:
        mode = os.stat(path).st_mode
    except (FileNotFoundError, NotADirectoryError):
        return ""
    if stat.S_ISREG(mode):
        return "file"
    return "folder" if stat.S_ISDIR(mode) else "other"


def names_of(folder: str) -> Names:
    """The names in a folder, sorted, each with whether it is a folder or a file, links followed."""
    with os.scandir(folder) as found:
        return tuple(sorted((one.name, one.is_dir(), one.is_file()) for one in found))
