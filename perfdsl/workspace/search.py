"""Which source files a command means."""

# os and os.path answer without raising, and tidy a path without following its links.
# ruff: noqa: PTH100, PTH112, PTH113, PTH114, PTH116, PTH119

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.workspace import kinds
from perfdsl.workspace.paths import for_system, shown
from perfdsl.workspace.reason import reason

ROOT_MARK = "perf.toml"
SUFFIX = ".perf"


@dataclass(frozen=True, slots=True)
class Place:
    """A source file to read.

    ``path`` opens it, ``shown`` is its name in messages (as the author wrote it, with forward
    slashes), ``relative`` is where it lies below the workspace root, else below the PATH it was
    found by: outputs are named after it. It never is absolute and never holds ``..``.
    """

    path: Path
    shown: str
    relative: PurePosixPath


@dataclass(frozen=True, slots=True)
class Found:
    """The places in the order of the arguments, each once, and what could not be searched."""

    places: tuple[Place, ...]
    diagnostics: tuple[Diagnostic, ...]


def root_of(folder: Path) -> Path | None:
    """The nearest folder at or above ``folder`` that holds a ``perf.toml``; None without one."""
    folder = Path(os.path.abspath(folder))
    # os.path.isfile, because Path.is_file raises for a folder that may not be entered
    return next((up for up in (folder, *folder.parents) if os.path.isfile(up / ROOT_MARK)), None)


def find(paths: Sequence[str], *, cwd: Path, root: Path | None, skip: Path) -> Found:
    """The sources that PATH arguments mean; without any, those of the root, else of ``cwd``.

    A folder is searched with the folders inside it, in sorted order; hidden names, the folder
    ``skip`` and folders reached by a symbolic link are left out (so links cannot form a circle).
    A file is taken whatever its name. A PATH is relative to ``cwd``.
    """
    search = _Search(cwd, root, Path(os.path.abspath(skip)))
    if not paths:
        search.folder(root or cwd, os.path.relpath(root, cwd) if root else ".")
    for path in paths:
        search.argument(path)
    return Found(tuple(search.places.values()), tuple(search.diagnostics))


class _Search:
    """One search: gathers places by their absolute name, so that each is taken once."""

    def __init__(self, cwd: Path, root: Path | None, skip: Path) -> None:
        self.cwd = cwd
        self.root = root
        self.skip = skip
        self.places: dict[str, Place] = {}
        self.diagnostics: list[Diagnostic] = []

    def argument(self, named: str) -> None:
        path = self.cwd / named
        try:
            os.stat(for_system(path) if named else "")  # "" is no name, not the current folder
        except (FileNotFoundError, NotADirectoryError):
            self.diagnostics.append(kinds.MISSING.of(shown(named)))
        except (OSError, ValueError) as error:
            self.diagnostics.append(kinds.UNREADABLE.of(shown(named), reason=reason(error)))
        else:
            if os.path.isdir(for_system(path)):
                self.folder(path, named)
            else:
                self.take(path, named, PurePosixPath(os.path.basename(os.path.abspath(path))))

    def folder(self, folder: Path, named: str) -> None:
        found, faults = 0, len(self.diagnostics)
        for parts in self.walk(folder, named):
            found += 1
            self.take(folder.joinpath(*parts), str(Path(named, *parts)), PurePosixPath(*parts))
        if not found and len(self.diagnostics) == faults:
            self.diagnostics.append(kinds.NO_SOURCES.of(shown(named)))

    def walk(self, folder: Path, named: str) -> Iterator[tuple[str, ...]]:
        """The names of the sources below a folder, as parts, sorted part by part."""
        waiting: list[tuple[str, ...]] = [()]
        while waiting:
            parts = waiting.pop()
            if parts and parts[-1].lower().endswith(SUFFIX) and not self.is_folder(folder, parts):
                yield parts
            elif not self.is_skipped(folder, parts):
                names = self.names(folder.joinpath(*parts), str(Path(named, *parts)))
                waiting.extend((*parts, name) for name in reversed(names))

    def names(self, folder: Path, named: str) -> list[str]:
        """What in a folder is worth a look: folders and sources, without hidden ones."""
        try:
            with os.scandir(for_system(folder)) as entries:
                return sorted(entry.name for entry in entries if _is_wanted(entry))
        except (OSError, ValueError) as error:
            self.diagnostics.append(kinds.UNREADABLE.of(shown(named), reason=reason(error)))
            return []

    def is_skipped(self, folder: Path, parts: tuple[str, ...]) -> bool:
        return bool(parts) and _same(folder.joinpath(*parts), self.skip)

    @staticmethod
    def is_folder(folder: Path, parts: tuple[str, ...]) -> bool:
        path = for_system(folder.joinpath(*parts))
        return os.path.isdir(path) and not os.path.islink(path)

    def take(self, path: Path, named: str, relative: PurePosixPath) -> None:
        full = os.path.abspath(path)
        if self.root and Path(full).is_relative_to(self.root):
            relative = PurePosixPath(*Path(full).relative_to(self.root).parts)
        self.places.setdefault(os.path.normcase(full), Place(path, shown(named), relative))


def _is_wanted(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return False
    return entry.name.lower().endswith(SUFFIX) or entry.is_dir(follow_symlinks=False)


def _same(one: Path, other: Path) -> bool:
    return os.path.normcase(os.path.abspath(one)) == os.path.normcase(other)
