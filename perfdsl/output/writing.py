"""Writing outputs: each is whole or not there, whatever happens in between."""

# os and os.path answer without raising, and tidy a path without following its links.
# ruff: noqa: PTH103, PTH105, PTH108, PTH112, PTH123

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.output import kinds
from perfdsl.record import Record
from perfdsl.workspace import disk
from perfdsl.workspace.paths import for_system, shown
from perfdsl.workspace.reason import reason

_FULL = (errno.ENOSPC, errno.EDQUOT)
_BUSY = (errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY)
_WINDOWS_BUSY = (5, 32, 33)  # access denied, sharing violation, lock violation


class Artifact(Record):
    """One output file: where it belongs below the output folder, and its bytes."""

    relative: PurePosixPath
    content: bytes


class Written(Record):
    """The files that were written, as messages show them, and why others were not."""

    paths: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]


class _Staged(Record):
    temporary: Path
    target: Path
    name: str
    content: bytes


class _RefusedError(Exception):
    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.path)
        self.diagnostic = diagnostic


def write(folder: Path, artifacts: Sequence[Artifact], *, named: str) -> Written:
    """Writes the outputs of one source below ``folder``, which messages call ``named``.

    All are first written beside their targets under a temporary name. If that fails for one, none
    is put in place; the earlier outputs stay. Then each replaces its target in one step; a target
    that is open in Word stays as it was, and the others are still replaced. No temporary file is
    left behind.
    """
    staged: list[_Staged] = []
    try:
        for artifact in artifacts:
            staged.append(_stage(folder, artifact, named))
        return _put_in_place(staged)
    except _RefusedError as refused:
        return Written((), (refused.diagnostic,))
    finally:
        for item in staged:
            with suppress(OSError):
                os.unlink(for_system(item.temporary))


def old_drafts(folder: Path, relatives: Sequence[PurePosixPath], *, named: str) -> list[Diagnostic]:
    """A hint for each of these drafts that still lies beside the final document."""
    there = (one for one in relatives if disk.is_file(for_system(folder.joinpath(*one.parts))))
    return [kinds.OLD_DRAFT.of(shown(Path(named, *one.parts))) for one in there]


def _stage(folder: Path, artifact: Artifact, named: str) -> _Staged:
    target = folder.joinpath(*artifact.relative.parts)
    path = Path(named, *artifact.relative.parts)
    name = shown(path)
    _make_folder(target.parent, shown(path.parent))
    if os.path.isdir(for_system(target)):
        raise _RefusedError(kinds.IS_FOLDER.of(name))
    temporary = target.parent / f".perfc-{os.urandom(8).hex()}.tmp"
    try:
        _save(temporary, artifact.content)
    except (OSError, ValueError) as error:
        raise _RefusedError(refusal(name, error)) from None
    return _Staged(temporary, target, name, artifact.content)


def _make_folder(folder: Path, name: str) -> None:
    try:
        os.makedirs(for_system(folder), exist_ok=True)
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno in _FULL:
            raise _RefusedError(refusal(name, error)) from None
        raise _RefusedError(kinds.NO_FOLDER.of(name, reason=reason(error))) from None


def _save(temporary: Path, content: bytes) -> None:
    """A new file, removed again if it cannot be written to its end.

    It is not synced to the disk: that would cost a pause per file, and a power cut loses at most
    outputs that can be built again.
    """
    try:
        with open(for_system(temporary), "xb") as file:
            file.write(content)
    except BaseException:
        with suppress(OSError):
            os.unlink(for_system(temporary))
        raise


def _put_in_place(staged: Sequence[_Staged]) -> Written:
    paths: list[str] = []
    diagnostics: list[Diagnostic] = []
    for item in staged:
        try:
            os.replace(for_system(item.temporary), for_system(item.target))
        except OSError as error:
            diagnostics.append(refusal(item.name, error, is_replacing=True))
        else:
            paths.append(item.name)
            disk.wrote(for_system(item.target), item.content)
    return Written(tuple(paths), tuple(diagnostics))


def refusal(name: str, error: OSError | ValueError, *, is_replacing: bool = False) -> Diagnostic:
    """Why the system let a file not be written, or not take its place."""
    if isinstance(error, OSError):
        if error.errno in _FULL:
            return kinds.DISK_FULL.of(name, reason=reason(error))
        if is_replacing and is_busy(error):
            return kinds.LOCKED.of(name)
        if is_replacing and isinstance(error, IsADirectoryError):
            return kinds.IS_FOLDER.of(name)
    return kinds.NOT_WRITTEN.of(name, reason=reason(error))


def is_busy(error: OSError) -> bool:
    """Whether another program holds the file."""
    return error.errno in _BUSY or getattr(error, "winerror", None) in _WINDOWS_BUSY
