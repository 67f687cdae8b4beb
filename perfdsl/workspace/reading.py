"""One source file from the disk to its text."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.record import Record
from perfdsl.source import SourceFile, Span
from perfdsl.workspace import disk, kinds
from perfdsl.workspace.decode import Undecodable, decode
from perfdsl.workspace.paths import for_system
from perfdsl.workspace.reason import reason
from perfdsl.workspace.search import Place

_MEGABYTE = 1024 * 1024
MOST_MEGABYTES = 64
MOST_BYTES = MOST_MEGABYTES * _MEGABYTE + 1
"""What is asked of the disk of a source at most: one more than it may have."""
_MISSING = Text("找不到这个文件", "there is no such file")
_NOT_A_FILE = Text("它不是普通文件", "it is not an ordinary file")
_TOO_LARGE = Text("超过 {limit} MB，太大了", "it is larger than {limit} MB")
_NOT_TEXT = Text(
    "它在第 {line} 行第 {column} 列读不下去，不是完好的文本文件",
    "it is no sound text: reading fails at line {line}, column {column}",
)
_OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_OFFICE_HELP = Text(
    "这像是 Word、Excel 或 WPS 文件，请给出 .perf 文本文件",
    "this looks like a Word, Excel or WPS file: give a .perf text file",
)


class Input(Record):
    """A source that was read, and the place its outputs are named after (see ``Place``).

    ``newline`` and ``is_plain`` are those of its bytes (see ``Decoded``).
    """

    source: SourceFile
    relative: PurePosixPath
    newline: str = "\n"
    is_plain: bool = True


class Reading(Record):
    """What came of reading a place: the input unless it failed, and what there is to say.

    ``reason`` says in a few words, without the name of the file, why there is no input.
    """

    input: Input | None
    diagnostics: tuple[Diagnostic, ...] = ()
    reason: Text | None = None


class Contents(Record):
    """The bytes of a file, or None and what there is to say; ``reason`` as in ``Reading``."""

    data: bytes | None
    diagnostics: tuple[Diagnostic, ...] = ()
    reason: Text | None = None


class Understanding(Record):
    """The text of some bytes, or None and what there is to say; ``reason`` as in ``Reading``.

    ``newline`` and ``is_plain`` are those of the bytes (see ``Decoded``).
    """

    source: SourceFile | None
    diagnostics: tuple[Diagnostic, ...] = ()
    reason: Text | None = None
    newline: str = "\n"
    is_plain: bool = False


def read(place: Place, *, limit: int = MOST_MEGABYTES) -> Reading:
    """Reads one file. Never raises for what the file is or holds, and never waits for a pipe.

    ``limit`` is how many megabytes it may have.
    """
    got = load(place, limit=limit)
    if got.data is None:
        return Reading(None, got.diagnostics, got.reason)
    return _as_source(place, got.data)


def read_data(place: Place, data: bytes, *, limit: int = MOST_MEGABYTES) -> Reading:
    """The same for bytes that came another way: from standard input."""
    got = _within(place, data, limit)
    if got.data is None:
        return Reading(None, got.diagnostics, got.reason)
    return _as_source(place, got.data)


def _as_source(place: Place, data: bytes) -> Reading:
    text = understand(place.shown, data)
    if text.source is None:
        return Reading(None, text.diagnostics, text.reason)
    got = Input(text.source, place.relative, text.newline, text.is_plain)
    return Reading(got, text.diagnostics)


def load(place: Place, *, limit: int = MOST_MEGABYTES) -> Contents:
    """The bytes of one file, whatever it is: what ``read`` promises, before any text is seen."""
    try:
        data = contents(place.path, limit)
    except FileNotFoundError:
        return Contents(None, (kinds.MISSING.of(place.shown),), _MISSING)
    except (OSError, ValueError) as error:
        why = reason(error)
        return Contents(None, (kinds.UNREADABLE.of(place.shown, reason=why),), why)
    if data is None:
        return Contents(None, (kinds.NOT_A_FILE.of(place.shown),), _NOT_A_FILE)
    return _within(place, data, limit)


def _within(place: Place, data: bytes, limit: int) -> Contents:
    if len(data) > limit * _MEGABYTE:
        too_large = kinds.TOO_LARGE.of(place.shown, limit=limit)
        return Contents(None, (too_large,), _TOO_LARGE.fill({"limit": limit}))
    return Contents(data)


def contents(path: Path, limit: int) -> bytes | None:
    """The bytes, at most one more than the limit; None for what is not an ordinary file."""
    return disk.contents(for_system(path), limit * _MEGABYTE + 1)


def understand(path: str, data: bytes) -> Understanding:
    """The text of the bytes of a file that is shown as ``path``; never raises."""
    decoded = decode(data)
    if isinstance(decoded, Undecodable):
        return _failed(path, data, decoded)
    hints = (decoded.hint.of(path),) if decoded.hint else ()
    source = SourceFile(path, decoded.text)
    return Understanding(source, hints, None, decoded.newline, decoded.is_plain)


def _failed(path: str, data: bytes, fault: Undecodable) -> Understanding:
    source = SourceFile(path, fault.text)
    line, column = source.position(fault.at)
    complaint = fault.kind.at(
        Span(source, fault.at, min(fault.at + 1, len(fault.text))),
        help=_OFFICE_HELP if data.startswith(_OFFICE) else None,
        path=path,
        line=line,
        column=column,
        offset=fault.offset,
        byte=f"{fault.byte:02X}",
    )
    return Understanding(None, (complaint,), _NOT_TEXT.fill({"line": line, "column": column}))
