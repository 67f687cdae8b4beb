"""A compound file (CFB), the container of .doc, .xls, .wps, .et and of encrypted files: what is in it."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY = 128
_NONE = 0xFFFFFFFA  # this and above are no sectors
_MOST_SECTORS = 4096  # of the directory: half a million entries


def streams(content: bytes) -> frozenset[str]:
    """The names at the top of the file, in small letters; as many as a damaged file still gives."""
    try:
        return frozenset(_top(_directory(content)))
    except struct.error:
        return frozenset()


def _directory(content: bytes) -> bytes:
    """The directory, its sectors joined along their chain."""
    size = 1 << min(struct.unpack_from("<H", content, 30)[0], 16)
    (sector,) = struct.unpack_from("<I", content, 48)
    table = struct.unpack_from("<109I", content, 76)  # where the chains are written down
    pieces: list[bytes] = []
    seen: set[int] = set()
    while sector < _NONE and sector not in seen and len(seen) < _MOST_SECTORS:
        seen.add(sector)
        pieces.append(content[(sector + 1) * size : (sector + 2) * size])
        block, at = divmod(sector, size // 4)
        if block >= len(table) or table[block] >= _NONE:
            break
        (sector,) = struct.unpack_from("<I", content, (table[block] + 1) * size + at * 4)
    return b"".join(pieces)


def _top(directory: bytes) -> Iterator[str]:
    """The names beside one another below the root, which is the first entry."""
    waiting = [struct.unpack_from("<I", directory, 76)[0]]
    seen: set[int] = set()
    while waiting:
        number = waiting.pop()
        if number >= _NONE or number in seen or (number + 1) * _ENTRY > len(directory):
            continue
        seen.add(number)
        entry = directory[number * _ENTRY : (number + 1) * _ENTRY]
        length = min(struct.unpack_from("<H", entry, 64)[0], 64)
        yield entry[: max(length - 2, 0)].decode("utf-16-le", errors="replace").lower()
        waiting += struct.unpack_from("<II", entry, 68)
