"""A run of ``check`` or ``build`` that was done before need not be done again.

Only a run that ended with 0 or 1 is kept: what could not be read or written may be possible now.
What is printed is kept with it, so that the user sees what the run would have said.
"""

from __future__ import annotations

import os
import sys
import time

from perfdsl import __version__
from perfdsl.cache import identity, store
from perfdsl.cache.record import holds, load, save
from perfdsl.cli.console import Console

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from perfdsl.cache.record import Asked, Part, Record
    from perfdsl.cache.verify import Stamp
    from perfdsl.workspace.trace import Trace

_VERBS = ("check", "build")
NO_CACHE = "--no-cache"
_ENVIRONMENT = (
    "PERFC_LANG",
    "PERFC_DEBUG",
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
    "NO_COLOR",
    "TERM",
    "WT_SESSION",
    "ConEmuANSI",
)


class Memory:
    """The record of this very run as it was done before, and what is to be kept of it now.

    ``asked`` is what its words mean, once somebody has read them; ``trace`` what it asks of the disk;
    ``same`` are the files that are as in ``old``, with their stamps of today, and ``taken`` those of them
    that this run had no need to read;
    ``parts`` are to be filled while it goes on. ``is_partly_old``: some of them were taken over from
    ``old``.
    """

    def __init__(self, folder: str, key: bytes) -> None:
        self.folder = folder
        self.key = key
        self.path = store.path_of(folder, key)
        self.old: Record | None = None
        self.trace: Trace | None = None
        self.asked: Asked | None = None
        self.parts: dict[str, Part] = {}
        self.is_partly_old = False
        self.same: dict[str, Stamp] = {}
        self.taken: dict[str, Stamp] = {}
        self._digests: dict[str, bytes] | None = None

    @property
    def digests(self) -> dict[str, bytes]:
        """The hash of each file of the old record."""
        if self._digests is None:
            old = self.old.files if self.old else ()
            self._digests = {path: digest for path, _, digest in old}
        return self._digests

    def recall(self) -> int | None:
        """Prints what the run would print and gives its status; None where it must be done."""
        self.old = record = load(self.path, self.key)
        is_same = record and holds(record, time.time_ns())
        if record is None:
            return None
        self.asked = record.asked
        if is_same is False:
            return None
        if is_same is None:
            save(self.path, self.key, record)
        console = Console("zh")
        for stream, content in record.said:
            if isinstance(content, bytes):
                console.data(content)
            elif stream == "out":
                console.out(content)
            else:
                console.err(content)
        return console.status(record.status)

    def watch(
        self, run: Callable[[list[str], Console], int], words: list[str], console: Console
    ) -> int:
        """Does the run and keeps its record, if it may be relied on."""
        from perfdsl.cache.recording import record_of
        from perfdsl.cache.verify import digest_of
        from perfdsl.workspace.disk import watched
        from perfdsl.workspace.trace import Trace

        self.trace, console.said, console.memory = Trace(digest_of), [], self
        with watched(self.trace):
            status = run(words, console)
        if status in (0, 1):
            record = record_of(
                self.trace, console.said, status, self.asked, self.parts, self.taken, time.time_ns()
            )
            if record:
                self._keep(record)
        return status

    def _keep(self, record: Record) -> None:
        """Keeps a record; what parts of an earlier run asked, this run did not have to ask."""
        if self.old and self.is_partly_old:
            record.kinds = tuple({**dict(self.old.kinds), **dict(record.kinds)}.items())
            record.links = tuple({**dict(self.old.links), **dict(record.links)}.items())
        added = save(self.path, self.key, record)
        if added:
            store.prune(self.folder, added)


def folder_of(environ: Mapping[str, str]) -> str | None:
    """Where something may be kept for later runs; None where there is no telling, or nobody wishes it."""
    return None if environ.get("PERFC_NO_CACHE") else identity.folder_of(environ)


def memory_of(words: list[str], environ: Mapping[str, str]) -> Memory | None:
    """The memory of a run; None for a command that is not remembered, and where nobody wishes it."""
    folder = folder_of(environ)
    if folder is None or _verb(words) not in _VERBS or NO_CACHE in words:
        return None
    if os.name == "nt" and any(set(word) & set("*?[") for word in words):
        return None  # there we look up what a star means, before anything is watched
    streams = (
        (stream is not None and stream.isatty(), getattr(stream, "encoding", None))
        for stream in (sys.stdout, sys.stderr)
    )
    day = time.localtime()[:3]  # waivers expire
    surroundings = (*map(environ.get, _ENVIRONMENT), *streams, *day)
    try:
        return Memory(folder, identity.key_of(words, surroundings, __version__))
    except (OSError, ValueError):
        return None  # no current folder, or words that no file name can hold


def _verb(words: list[str]) -> str:
    """The command that is named: the first word that is neither an option of all nor its value."""
    rest = iter(words)
    for word in rest:
        if word in ("--lang", "--color"):
            next(rest, None)
        elif not word.startswith("-"):
            return word
    return ""
