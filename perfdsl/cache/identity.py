"""Which runs are the same run, and where their records lie. Asks the disk; told the rest."""

# os does what pathlib does without its import.
# ruff: noqa: PTH100, PTH111, PTH116, PTH117, PTH118, PTH120, PTH123

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # typing costs more than reading a record
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_RESOURCES = ("grammar", "templates")


def folder_of(environ: Mapping[str, str], system: str = os.name) -> str | None:
    """The user's folder for records; None where there is no telling."""
    if environ.get("PERFC_CACHE_DIR"):
        return environ["PERFC_CACHE_DIR"]
    if environ.get("XDG_CACHE_HOME"):
        return os.path.join(environ["XDG_CACHE_HOME"], "perfc")
    if system == "nt":
        local = environ.get("LOCALAPPDATA")
        return os.path.join(local, "perfc", "cache") if local else None
    home = environ.get("HOME") or os.path.expanduser("~")
    return os.path.join(home, ".cache", "perfc") if os.path.isabs(home) else None


def key_of(words: Iterable[str], surroundings: Iterable[object], version: str) -> bytes:
    """What makes a run this run: the words of its command, where and how it runs, and with what."""
    parts = (
        version,
        _tool(),
        sys.hexversion,
        sys.implementation.cache_tag,
        os.getcwd(),  # noqa: PTH109
        tuple(words),
        tuple(surroundings),
    )
    return repr(parts).encode()  # marshal would write equal values in more than one way


def fingerprint() -> bytes:
    """What perfc is made of, wherever it lies and however it was installed: the same does the same."""
    from perfdsl.cache.verify import digest_of

    base = os.path.dirname(_PACKAGE)
    seen: list[tuple[str, int, int]] = []
    waiting = [_PACKAGE, *(os.path.join(base, name) for name in _RESOURCES)]
    while waiting:
        _look(waiting.pop(), seen, waiting)
    named = []
    for path, *_ in seen:
        is_inside = path.startswith(_PACKAGE + os.sep)
        name = os.path.relpath(path, _PACKAGE if is_inside else base)
        with open(path, "rb") as file:
            named.append((name.replace(os.sep, "/"), digest_of(file.read())))
    return digest_of(repr(sorted(named)).encode())


def _tool() -> tuple[object, ...]:
    """What tells one state of perfc from the next, be it installed or edited this very minute.

    An installed package does not change but with the list of its files; of anything else each
    file's time and size count.
    """
    base = os.path.dirname(_PACKAGE)
    try:
        with os.scandir(base) as entries:
            lists = [
                os.path.join(one.path, "RECORD")
                for one in entries
                if one.name.startswith("perfdsl-") and one.name.endswith(".dist-info")
            ]
        if len(lists) == 1:
            return (_PACKAGE, *_stamp(os.stat(lists[0])))
    except OSError:
        pass
    seen: list[tuple[str, int, int]] = []
    waiting = [_PACKAGE, *(os.path.join(base, name) for name in _RESOURCES)]
    while waiting:
        _look(waiting.pop(), seen, waiting)
    return (_PACKAGE, *sorted(seen))


def _look(folder: str, seen: list[tuple[str, int, int]], waiting: list[str]) -> None:
    try:
        with os.scandir(folder) as entries:
            for one in entries:
                if one.is_dir():
                    if one.name != "__pycache__":
                        waiting.append(one.path)
                else:
                    seen.append((one.path, *_stamp(one.stat())))
    except OSError:
        return


def _stamp(status: os.stat_result) -> tuple[int, int]:
    return status.st_mtime_ns, status.st_size
