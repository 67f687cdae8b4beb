"""Which source files a command means."""

# os and os.path answer without raising, and tidy a path without following its links.
# ruff: noqa: PTH100, PTH119

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator, Sequence
from itertools import takewhile
from pathlib import Path, PurePosixPath

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.record import Record, field
from perfdsl.source import Span
from perfdsl.workspace import disk, kinds, settings_kinds
from perfdsl.workspace.near import SUFFIX, Guesses
from perfdsl.workspace.paths import for_system, lies_in, real, shown
from perfdsl.workspace.patterns import has_star, matches
from perfdsl.workspace.reason import reason
from perfdsl.workspace.settings import Setting, TogetherSetting

ROOT_MARK = "perf.toml"
_GUESS = Text("是不是「{near}」？", "did you mean “{near}”?")


class Place(Record):
    """A source file to read.

    ``path`` opens it, ``shown`` is its name in messages (as the author wrote it, with forward
    slashes), ``relative`` is where it lies below the workspace root, else below the PATH it was
    found by: outputs are named after it. It never is absolute and never holds ``..``.
    """

    path: Path
    shown: str
    relative: PurePosixPath


class Found(Record):
    """The places in the order of the arguments, each once, and what could not be searched."""

    places: tuple[Place, ...]
    diagnostics: tuple[Diagnostic, ...]


class Together(Record):
    """The places whose sources are printed as one document, in that order, each once.

    ``span`` is where perf.toml names the document; None where the command line asks for it.
    """

    name: str
    places: tuple[Place, ...]
    span: Span | None = field(default=None, compare=False)


def root_of(folder: Path) -> Path | None:
    """The nearest folder at or above ``folder`` that holds a ``perf.toml``; None without one."""
    folder = Path(os.path.abspath(folder))
    return next((up for up in (folder, *folder.parents) if disk.is_file(str(up / ROOT_MARK))), None)


def find(
    paths: Sequence[str],
    *,
    cwd: Path,
    root: Path | None,
    skip: Path,
    sources: Sequence[Setting[str]] = (),
) -> Found:
    """The sources that PATH arguments mean; without any, those of the root, else of ``cwd``.

    A folder is searched with the folders inside it, in sorted order; hidden names, the folder
    ``skip`` and folders reached by a symbolic link are left out (so links cannot form a circle).
    A file is taken whatever its name. A PATH is relative to ``cwd``. ``sources`` are the
    settings of the root and count only where there is one and no PATH is given.
    """
    search = _Search(cwd, root, skip)
    if not paths and root and sources:
        search.listed(root, sources)
    elif not paths:
        search.folder(root or cwd, search.named(root or cwd))
    for path in paths:
        search.argument(path)
    return search.found()


def find_together(
    documents: Sequence[TogetherSetting], *, cwd: Path, root: Path, skip: Path
) -> tuple[tuple[Together, ...], tuple[Diagnostic, ...]]:
    """The places of the documents that perf.toml asks for; one without any place is left out."""
    together: list[Together] = []
    search = _Search(cwd, root, skip)
    for document in documents:
        search.places = {}
        search.listed(root, document.files)
        if search.places:
            places = tuple(search.places.values())
            together.append(Together(document.name.value, places, document.name.span))
    return tuple(together), tuple(search.diagnostics)


class _Search:
    """One search: gathers places by their absolute name, so that each is taken once."""

    def __init__(self, cwd: Path, root: Path | None, skip: Path) -> None:
        self.cwd = cwd
        self.root = root
        self.skip = Path(os.path.abspath(skip))
        self.guesses = Guesses()
        self.walks: dict[Path, tuple[tuple[str, ...], ...]] = {}
        self.places: dict[str, Place] = {}
        self.diagnostics: list[Diagnostic] = []

    def found(self) -> Found:
        return Found(tuple(self.places.values()), tuple(self.diagnostics))

    def named(self, folder: Path) -> str:
        """A folder as seen from where the command runs."""
        try:
            return os.path.relpath(folder, self.cwd)
        except ValueError:  # another drive of Windows
            return str(folder)

    def listed(self, root: Path, entries: Sequence[Setting[str]]) -> None:
        """What files and folders named in perf.toml mean."""
        named, inside = Path(self.named(root)), real(root)
        for entry in entries:
            parts = tuple(
                part for part in posixpath.normpath(entry.value).split("/") if part != "."
            )
            fixed = tuple(takewhile(lambda part: not has_star(part), parts))
            start = root.joinpath(*fixed)
            if entry.span and not lies_in(real(start), inside):
                diagnostic = settings_kinds.OUTSIDE.at(entry.span, path=entry.value)
                self.diagnostics.append(diagnostic)
            elif len(fixed) < len(parts) or disk.is_folder(for_system(start)):
                self.below(root, named, fixed, parts, entry)
            elif disk.is_there(for_system(start)):
                self.take(start, str(named.joinpath(*fixed)), PurePosixPath(*fixed))
            else:
                self.nothing(entry, root)

    def below(
        self,
        root: Path,
        named: Path,
        fixed: tuple[str, ...],
        pattern: tuple[str, ...],
        entry: Setting[str],
    ) -> None:
        """The sources below ``fixed`` that the whole pattern means."""
        start, shown_start = root.joinpath(*fixed), str(named.joinpath(*fixed))
        faults, is_any = len(self.diagnostics), False
        if start not in self.walks:  # several patterns search the same folder
            is_folder = disk.is_folder(for_system(start))
            self.walks[start] = tuple(self.walk(start, shown_start)) if is_folder else ()
        for parts in self.walks[start]:
            if matches((*fixed, *parts), pattern):
                is_any = True
                path = str(Path(shown_start, *parts))
                self.take(start.joinpath(*parts), path, PurePosixPath(*fixed, *parts))
        if not is_any and len(self.diagnostics) == faults:
            self.nothing(entry, root)

    def nothing(self, entry: Setting[str], root: Path) -> None:
        if entry.span is None:
            self.diagnostics.append(kinds.NO_SOURCES.of(shown(self.named(root))))
            return
        near = None if has_star(entry.value) else self.guesses.near(str(root), entry.value)
        help = _GUESS.fill({"near": near}) if near else None
        kind = settings_kinds.MATCHES_NOTHING
        self.diagnostics.append(kind.at(entry.span, help=help, path=entry.value))

    def argument(self, named: str) -> None:
        path = self.cwd / named
        try:
            # "" is no name, and not the current folder
            kind = disk.kind_of(for_system(path)) if named else ""
        except (FileNotFoundError, NotADirectoryError):
            kind = ""
        except (OSError, ValueError) as error:
            self.diagnostics.append(kinds.UNREADABLE.of(shown(named), reason=reason(error)))
            return
        if kind == "folder":
            self.folder(path, named)
        elif kind:
            self.take(path, named, PurePosixPath(os.path.basename(os.path.abspath(path))))
        else:
            near = self.guesses.near(str(self.cwd), named) if named else None
            help = _GUESS.fill({"near": shown(near)}) if near else None
            self.diagnostics.append(kinds.MISSING.of(shown(named), help=help))

    def folder(self, folder: Path, named: str) -> None:
        found, faults = 0, len(self.diagnostics)
        for parts in self.walk(folder, named):
            found += 1
            self.take(folder.joinpath(*parts), str(Path(named, *parts)), PurePosixPath(*parts))
        if not found and len(self.diagnostics) == faults:
            self.diagnostics.append(kinds.NO_SOURCES.of(shown(named)))

    def walk(self, folder: Path, named: str) -> Iterator[tuple[str, ...]]:
        """The names of the sources below a folder, as parts, sorted part by part."""
        waiting: list[tuple[tuple[str, ...], bool]] = [((), True)]
        while waiting:
            parts, is_folder = waiting.pop()
            if not is_folder:
                yield parts
            elif not self.is_skipped(folder, parts):
                found = self.entries(folder.joinpath(*parts), str(Path(named, *parts)))
                waiting.extend(((*parts, one.name), one.is_own_folder) for one in reversed(found))

    def entries(self, folder: Path, named: str) -> list[disk.Entry]:
        """What in a folder is worth a look: folders and sources, without hidden ones."""
        try:
            return [one for one in disk.entries(for_system(folder)) if _is_wanted(one)]
        except (OSError, ValueError) as error:
            self.diagnostics.append(kinds.UNREADABLE.of(shown(named), reason=reason(error)))
            return []

    def is_skipped(self, folder: Path, parts: tuple[str, ...]) -> bool:
        return bool(parts) and _same(folder.joinpath(*parts), self.skip)

    def take(self, path: Path, named: str, relative: PurePosixPath) -> None:
        full = os.path.abspath(path)
        if self.root and Path(full).is_relative_to(self.root):
            relative = PurePosixPath(*Path(full).relative_to(self.root).parts)
        self.places.setdefault(os.path.normcase(full), Place(path, shown(named), relative))


def _is_wanted(entry: disk.Entry) -> bool:
    if entry.name.startswith("."):
        return False
    return entry.name.lower().endswith(SUFFIX) or entry.is_own_folder


def _same(one: Path, other: Path) -> bool:
    return os.path.normcase(os.path.abspath(one)) == os.path.normcase(other)
