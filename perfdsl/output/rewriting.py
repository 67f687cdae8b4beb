"""Putting a changed source in its place: whole or not at all, and never over someone else's change."""

# os answers without raising, and tidies a path without following its links.
# ruff: noqa: PTH101, PTH105, PTH108, PTH116, PTH123

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.output import source_kinds as kinds
from perfdsl.output.writing import is_busy
from perfdsl.workspace import disk
from perfdsl.workspace.originals import Original, stamp_of
from perfdsl.workspace.paths import for_system
from perfdsl.workspace.reason import reason


def rewrite(original: Original, content: bytes, *, named: str) -> Diagnostic | None:
    """Writes a source that messages call ``named``; why not, where it was left as it is.

    The bytes are first written beside it, to the disk itself, with its permissions; then they take
    its place in one step. A symbolic link stays, and what it leads to is replaced.
    """
    disk.cannot_repeat()
    target = for_system(original.path)
    if _is_read_only(target):
        return kinds.READ_ONLY.of(named)
    temporary = for_system(Path(original.path).parent / f".perfc-{os.urandom(8).hex()}.tmp")
    try:
        _save(temporary, content)
        _take_over(target, temporary)
        return _put_in_place(original, temporary, named)
    except (OSError, ValueError) as error:
        return _refusal(named, error)
    finally:
        with suppress(OSError):
            os.unlink(temporary)


def _put_in_place(original: Original, temporary: str, named: str) -> Diagnostic | None:
    if stamp_of(original.path) != original.stamp:
        return kinds.CHANGED_SINCE.of(named)
    try:
        os.replace(temporary, for_system(original.path))
    except OSError as error:
        return kinds.SOURCE_LOCKED.of(named) if is_busy(error) else _refusal(named, error)
    return None


def _is_read_only(target: str) -> bool:
    """By the file's own permissions: an administrator may write it, but nobody meant that."""
    try:
        mode = os.stat(target).st_mode
    except (OSError, ValueError):
        return False  # gone: told when it is to be replaced
    return not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(target, os.W_OK)


def _save(temporary: str, content: bytes) -> None:
    """Onto the disk itself, not only handed to the system: a source cannot be built again."""
    with open(temporary, "xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _take_over(target: str, temporary: str) -> None:
    """The permissions of the file, and its owner where the system lets us."""
    status = os.stat(target)
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(temporary, status.st_uid, status.st_gid)
    os.chmod(temporary, stat.S_IMODE(status.st_mode))


def _refusal(name: str, error: OSError | ValueError) -> Diagnostic:
    if isinstance(error, FileNotFoundError):
        return kinds.CHANGED_SINCE.of(name)
    return kinds.SOURCE_NOT_WRITTEN.of(name, reason=reason(error))
