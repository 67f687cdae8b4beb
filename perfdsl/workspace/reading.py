"""One source file from the disk to its text."""

# os and os.path answer without raising, and tidy a path without following its links.
# ruff: noqa: PTH116, PTH123

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.source import SourceFile, Span
from perfdsl.workspace import kinds
from perfdsl.workspace.decode import Undecodable, decode
from perfdsl.workspace.paths import for_system
from perfdsl.workspace.reason import reason
from perfdsl.workspace.search import Place

_MEGABYTE = 1024 * 1024
MOST_MEGABYTES = 64
_OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_OFFICE_HELP = Text(
    "这像是 Word、Excel 或 WPS 文件，请给出 .perf 文本文件",
    "this looks like a Word, Excel or WPS file: give a .perf text file",
)


@dataclass(frozen=True, slots=True)
class Input:
    """A source that was read, and the place its outputs are named after (see ``Place``)."""

    source: SourceFile
    relative: PurePosixPath


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a place: the input unless it failed, and what there is to say."""

    input: Input | None
    diagnostics: tuple[Diagnostic, ...] = ()


def read(place: Place) -> Reading:
    """Reads one file. Never raises for what the file is or holds, and never waits for a pipe."""
    try:
        data = _contents(place.path)
    except FileNotFoundError:
        return Reading(None, (kinds.MISSING.of(place.shown),))
    except (OSError, ValueError) as error:
        return Reading(None, (kinds.UNREADABLE.of(place.shown, reason=reason(error)),))
    if data is None:
        return Reading(None, (kinds.NOT_A_FILE.of(place.shown),))
    if len(data) > MOST_MEGABYTES * _MEGABYTE:
        return Reading(None, (kinds.TOO_LARGE.of(place.shown, limit=MOST_MEGABYTES),))
    return _understood(place, data)


def _contents(path: Path) -> bytes | None:
    """The bytes, at most one more than the limit; None for what is not an ordinary file."""
    name = for_system(path)
    if not stat.S_ISREG(os.stat(name).st_mode):
        return None
    with open(name, "rb") as file:
        return file.read(MOST_MEGABYTES * _MEGABYTE + 1)


def _understood(place: Place, data: bytes) -> Reading:
    decoded = decode(data)
    if isinstance(decoded, Undecodable):
        return Reading(None, (_complaint(place, data, decoded),))
    source = SourceFile(place.shown, decoded.text)
    hints = (decoded.hint.of(place.shown),) if decoded.hint else ()
    return Reading(Input(source, place.relative), hints)


def _complaint(place: Place, data: bytes, fault: Undecodable) -> Diagnostic:
    source = SourceFile(place.shown, fault.text)
    line, column = source.position(fault.at)
    return fault.kind.at(
        Span(source, fault.at, min(fault.at + 1, len(fault.text))),
        help=_OFFICE_HELP if data.startswith(_OFFICE) else None,
        path=place.shown,
        line=line,
        column=column,
        offset=fault.offset,
        byte=f"{fault.byte:02X}",
    )
