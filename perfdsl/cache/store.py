"""Records on the disk: a file each in the user's cache folder, whole or not there.

A record that another version wrote, that was cut short or changed is no record. ``marshal`` reads
whatever it is given, so it is given only what the checksum vouches for; whoever can write into the
cache folder of a user can already run programs as that user.
"""

# os does what pathlib does without its import.
# ruff: noqa: PTH103, PTH105, PTH108, PTH118, PTH120, PTH123

from __future__ import annotations

import marshal
import os
import zlib
from collections.abc import Sequence
from contextlib import suppress

_MAGIC = b"perfc-record-2\n"
_SUFFIX = ".run"
MOST_RECORDS = 200
MOST_BYTES = 100_000_000  # a workspace of 10,000 projects takes two millions


def path_of(folder: str, key: bytes) -> str:
    """The file for a key. Two keys may share one: the record holds its key, see ``load``."""
    name = f"{zlib.crc32(key):08x}{zlib.adler32(key):08x}{len(key):x}"
    return os.path.join(folder, name + _SUFFIX)


def load(path: str, key: bytes) -> tuple[object, ...] | None:
    """The record that was saved for the key; None without one that is whole."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except (OSError, ValueError):
        return None
    head = len(_MAGIC) + 4
    if data[: len(_MAGIC)] != _MAGIC or len(data) <= head:
        return None
    body = memoryview(data)[head:]
    if zlib.crc32(body) != int.from_bytes(data[len(_MAGIC) : head], "big"):
        return None
    try:
        found: object = marshal.loads(body)  # noqa: S302  (the checksum vouches for it)
    except (EOFError, ValueError, TypeError):
        return None
    if not isinstance(found, tuple) or not found or found[0] != key:
        return None
    return found[1:]


def save(path: str, key: bytes, record: Sequence[object]) -> int:
    """Puts a record in its place in one step: how many bytes it has, 0 where that was not possible.

    Never raises for a disk.
    """
    body = marshal.dumps((key, *record))  # type: ignore[arg-type]  # tuples of plain values
    data = _MAGIC + zlib.crc32(body).to_bytes(4, "big") + body
    folder = os.path.dirname(path)
    temporary = f"{path}.{os.getpid()}.tmp"
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with open(temporary, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            os.unlink(temporary)
        return 0
    return len(data)


def prune(folder: str, added: int, most: int = MOST_RECORDS, most_bytes: int = MOST_BYTES) -> None:
    """Removes the records that were least lately written, but for ``most`` of them, and old leftovers.

    Where the one that was ``added`` is large (in bytes), they may not take more than ``most_bytes``
    together either. The last one stays.
    """
    with suppress(OSError):
        with os.scandir(folder) as entries:
            ours = [one for one in entries if one.name.endswith((_SUFFIX, ".tmp"))]
        if len(ours) <= most and added * most <= most_bytes:
            return
        ours.sort(key=lambda one: one.stat().st_mtime_ns, reverse=True)
        for number, one in enumerate(ours):
            most_bytes -= one.stat().st_size
            if number and (number >= most or most_bytes < 0):
                with suppress(OSError):
                    os.unlink(one.path)
