"""Which letters a font file has a shape for: the table ``cmap`` of TrueType and OpenType.

Font files are not to be trusted. Nothing is read beyond bounds, tables are only looked up, never
spread out, and a file that makes no sense has no letters.
"""

# ruff: noqa: PTH123

from __future__ import annotations

import os
from bisect import bisect_left, bisect_right
from pathlib import Path
from struct import error as StructError  # noqa: N812  (it is an exception)
from struct import unpack_from

from perfdsl.record import Record
from perfdsl.typed import BinaryIO
from perfdsl.workspace.paths import for_system

_MOST_TABLES = 256
_MOST_BYTES = 8 * 1024 * 1024
_MOST_FONTS = 256
# Platform and encoding of the tables that speak Unicode, those that have every letter first.
_FULL = ((3, 10), (0, 6), (0, 4))
_BASIC = ((3, 1), (0, 3), (0, 2), (0, 1), (0, 0))


class Segments(Record):
    """Format 4: runs of letters, each with what makes a glyph of one; glyph 0 is no shape."""

    data: bytes
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    deltas: tuple[int, ...]
    offsets: tuple[int, ...]
    base: int

    def has(self, letter: str) -> bool:
        """Whether there is a shape for the letter."""
        code = ord(letter)
        at = bisect_left(self.ends, code)
        if at == len(self.ends) or code < self.starts[at]:
            return False
        if not self.offsets[at]:
            return (code + self.deltas[at]) & 0xFFFF != 0
        place = self.base + 2 * at + self.offsets[at] + 2 * (code - self.starts[at])
        return self.data[place : place + 2] not in (b"", b"\0\0")


class Groups(Record):
    """Format 12: runs of letters that have shapes."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def has(self, letter: str) -> bool:
        """Whether there is a shape for the letter."""
        at = bisect_right(self.starts, ord(letter)) - 1
        return at >= 0 and ord(letter) <= self.ends[at]


def letters_of(path: str, index: int) -> Segments | Groups:
    """What the font number ``index`` of a file has; nothing where the file cannot be understood."""
    try:
        with open(for_system(Path(path)), "rb") as file:
            return _read(_character_map(file, index))
    except (OSError, StructError, ValueError):
        return Groups((), ())


def _character_map(file: BinaryIO, index: int) -> bytes:
    head = file.read(12 + 4 * _MOST_FONTS)
    start = 0
    if head[:4] == b"ttcf":
        (count,) = unpack_from(">I", head, 8)
        if index >= min(count, _MOST_FONTS):
            raise ValueError("no such font in the collection")
        (start,) = unpack_from(">I", head, 12 + 4 * index)
    file.seek(start)
    table = file.read(12 + 16 * _MOST_TABLES)
    (count,) = unpack_from(">H", table, 4)
    for at in range(12, 12 + 16 * min(count, _MOST_TABLES), 16):
        if table[at : at + 4] == b"cmap":
            offset, length = unpack_from(">II", table, at + 8)
            file.seek(offset, os.SEEK_SET)
            return file.read(min(length, _MOST_BYTES))
    raise ValueError("no table of letters")


def _read(data: bytes) -> Segments | Groups:
    (count,) = unpack_from(">H", data, 2)
    places: dict[tuple[int, int], int] = {}
    for at in range(4, 4 + 8 * min(count, _MOST_TABLES), 8):
        platform, encoding, offset = unpack_from(">HHI", data, at)
        places.setdefault((platform, encoding), offset)
    for kind in (*_FULL, *_BASIC):
        if kind in places:
            (format_,) = unpack_from(">H", data, places[kind])
            if format_ == 12:
                return _groups(data, places[kind])
            if format_ == 4:
                return _segments(data, places[kind])
    raise ValueError("no table that speaks Unicode")


def _groups(data: bytes, at: int) -> Groups:
    (count,) = unpack_from(">I", data, at + 12)
    count = min(count, (len(data) - at - 16) // 12)
    values = unpack_from(f">{3 * count}I", data, at + 16)
    return Groups(values[0::3], values[1::3])


def _segments(data: bytes, at: int) -> Segments:
    (twice,) = unpack_from(">H", data, at + 6)
    count = twice // 2
    ends = unpack_from(f">{count}H", data, at + 14)
    starts = unpack_from(f">{count}H", data, at + 16 + twice)
    deltas = unpack_from(f">{count}H", data, at + 16 + 2 * twice)
    base = at + 16 + 3 * twice
    return Segments(data, starts, ends, deltas, unpack_from(f">{count}H", data, base), base)
