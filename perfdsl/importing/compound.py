"""A compound file (CFB), the container of .doc, .xls, .wps, .et and of encrypted files: what is in it."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from perfdsl.typed import Final

MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY = 128
_SMALL = 4096
_NONE = 0xFFFFFFFA  # this and above are no sectors


def streams(content: bytes) -> frozenset[str]:
    """The names at the top of the file, in small letters; as many as a damaged file still gives."""
    return frozenset(_places(content))


def stream(content: bytes, *names: str) -> bytes:
    """The bytes of the first of these streams that is there; as many as a damaged file still gives."""
    places = _places(content)
    found = next((places[name] for name in names if name in places), None)
    if found is None:
        return b""
    first, size = found
    try:
        data = _joined(content, first) if size >= _SMALL else _small(content, first)
    except struct.error:
        return b""
    return data[:size]


def _small(content: bytes, sector: int) -> bytes:
    """A small stream: its sectors of 64 bytes stand in one that belongs to the root."""
    directory = _joined(content, *struct.unpack_from("<I", content, 48))
    whole = _joined(content, *struct.unpack_from("<I", directory, 116))
    chains = _joined(content, *struct.unpack_from("<I", content, 60))
    pieces: dict[int, bytes] = {}
    while sector < _NONE and sector not in pieces and sector * 4 + 4 <= len(chains):
        pieces[sector] = whole[sector * 64 : (sector + 1) * 64]
        (sector,) = struct.unpack_from("<I", chains, sector * 4)
    return b"".join(pieces.values())


def _places(content: bytes) -> dict[str, tuple[int, int]]:
    try:
        return dict(_top(_joined(content, *struct.unpack_from("<I", content, 48))))
    except struct.error:
        return {}


def _joined(content: bytes, sector: int) -> bytes:
    """Sectors joined along their chain, none twice: a chain may be a circle."""
    shift = struct.unpack_from("<H", content, 30)[0]
    size = 1 << min(max(shift, 7), 16)  # 9 or 12, unless the file is damaged
    table = struct.unpack_from("<109I", content, 76)  # where the chains are written down
    pieces: list[bytes] = []
    seen: set[int] = set()
    while sector < _NONE and sector not in seen:
        piece = content[(sector + 1) * size : (sector + 2) * size]
        if not piece:
            break
        seen.add(sector)
        pieces.append(piece)
        block, at = divmod(sector, size // 4)
        if block >= len(table) or table[block] >= _NONE:
            break
        (sector,) = struct.unpack_from("<I", content, (table[block] + 1) * size + at * 4)
    return b"".join(pieces)


def _top(directory: bytes) -> Iterator[tuple[str, tuple[int, int]]]:
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
        name = entry[: max(length - 2, 0)].decode("utf-16-le", errors="replace").lower()
        first, size = struct.unpack_from("<II", entry, 116)
        yield name, (first, size)
        waiting += struct.unpack_from("<II", entry, 68)
