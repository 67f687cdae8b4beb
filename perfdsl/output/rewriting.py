"""Replacing an author's own file: whole or not at all, and as safe as the disk allows."""

# os and os.path answer without raising, and tidy a path without following its links.
# ruff: noqa: PTH101, PTH105, PTH108, PTH116, PTH123

from __future__ import annotations

import os
import stat
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from secrets import token_hex

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.output import kinds
from perfdsl.output.writing import refusal
from perfdsl.workspace.paths import for_system

_READ_ONLY = Text("它是只读的", "it is read-only")
_UNLOCK = Text(
    "要改写它，请先去掉只读属性；它没有改动",
    "to have it rewritten, make it writable; it is unchanged",
)
_AGAIN = Text(
    "先解决这个问题，再来一次；原来的文件没有改动",
    "see to that and try again; the file is unchanged",
)


def rewrite(path: Path, content: bytes, *, named: str) -> Diagnostic | None:
    """Replaces a file that is there by new content; why not, where that fails.

    It keeps its permissions. A link stays a link: the file that it leads to is replaced. A file
    marked read-only is left alone, even where the system would let us. Unlike an output, a source
    cannot be made again, so that it is on the disk before it takes the place of the old one.
    """
    target = Path(os.path.realpath(path))
    temporary = target.parent / f".perfc-{token_hex(8)}.tmp"
    is_replacing = False
    try:
        mode = os.stat(for_system(target)).st_mode
        if not mode & stat.S_IWUSR:
            return kinds.NOT_WRITTEN.of(named, help=_UNLOCK, reason=_READ_ONLY)
        _save(temporary, content, stat.S_IMODE(mode))
        is_replacing = True
        os.replace(for_system(temporary), for_system(target))
    except (OSError, ValueError) as error:
        return replace(refusal(named, error, is_replacing=is_replacing), help=_AGAIN)
    finally:
        with suppress(OSError, ValueError):
            os.unlink(for_system(temporary))
    return None


def _save(temporary: Path, content: bytes, mode: int) -> None:
    with open(for_system(temporary), "xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.chmod(for_system(temporary), mode)
