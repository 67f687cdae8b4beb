"""What an author may have meant by a path that leads nowhere."""

# os and os.path answer without raising, and tidy a path without following its links.
# ruff: noqa: PTH118

from __future__ import annotations

import os
import posixpath
from itertools import islice

from perfdsl.diagnostics.nearest import nearest
from perfdsl.workspace import disk
from perfdsl.workspace.paths import for_system

SUFFIX = ".perf"
_MOST_NAMES = 300  # looked at in one folder: a suggestion is worth no wait
_MOST_TRIES = 50  # in one run: nobody reads more


class Guesses:
    """Suggestions for missing files; after many it gives none, since each looks into a folder."""

    def __init__(self) -> None:
        self._left = _MOST_TRIES

    def near(self, folder: str, text: str) -> str | None:
        """An existing file's path, written as ``text`` is, that ``text`` may be a slip for."""
        if self._left <= 0:
            return None
        self._left -= 1
        try:
            return _near(folder, text)
        except (OSError, ValueError):
            return None


def _near(folder: str, text: str) -> str | None:
    for other in (text + SUFFIX, text.replace("／", "/")):
        if other != text and disk.is_file(for_system(os.path.join(folder, other))):
            return other
    parts = text.split("/")
    for number, part in enumerate(parts):
        above = os.path.join(folder, *parts[:number])
        if disk.is_name(for_system(os.path.join(above, part))):
            continue
        is_last = number == len(parts) - 1
        guess = nearest(part, _names(above, files=is_last))
        path = posixpath.join(*parts[:number], guess, *parts[number + 1 :]) if guess else ""
        return path if path and disk.is_file(for_system(os.path.join(folder, path))) else None
    return None


def _names(folder: str, *, files: bool) -> list[str]:
    """What lies in a folder, sorted: files, or folders; hidden ones are nobody's slip."""
    wanted = (
        entry.name
        for entry in disk.entries(for_system(folder or os.curdir))
        if not entry.name.startswith(".") and (entry.is_file if files else entry.is_folder)
    )
    return list(islice(wanted, _MOST_NAMES))
