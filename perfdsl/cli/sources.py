"""From PATH arguments to compiled sources, and from findings to an exit status."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from perfdsl.cli.console import CANNOT
from perfdsl.cli.usage import UsageError
from perfdsl.diagnostics.model import Diagnostic, Severity, Text
from perfdsl.record import Record
from perfdsl.typed import TYPE_CHECKING
from perfdsl.workspace import (
    ROOT_MARK,
    Found,
    Library,
    Place,
    Settings,
    Together,
    find,
    find_together,
    is_sound,
    read_settings,
    root_of,
)
from perfdsl.workspace.paths import shown

if TYPE_CHECKING:
    pass

_NO_CWD = Text(
    "当前文件夹已经不在了，请换一个文件夹", "the current folder is gone: change to another"
)


def _root_of_all(cwd: Path, paths: Sequence[str]) -> Path | None:
    roots = {root_of(cwd / path) for path in paths}
    return roots.pop() if len(roots) == 1 else None


def current_folder() -> Path:
    """The folder the command runs in."""
    try:
        return Path.cwd()
    except OSError:
        raise UsageError(_NO_CWD) from None


class Workspace(Record):
    """The folder a command runs in, and the settings that hold there.

    ``root`` is where perf.toml lies; None without one. ``diagnostics`` are about perf.toml; where
    the workspace is not ``is_sound`` they are all that should be said.
    """

    cwd: Path
    root: Path | None
    settings: Settings
    diagnostics: tuple[Diagnostic, ...]

    @property
    def is_sound(self) -> bool:
        """Whether the settings may be relied on."""
        return is_sound(self.diagnostics)

    @property
    def output(self) -> Path:
        """The folder of the outputs, unless the command line names another."""
        return (self.root or self.cwd) / self.settings.out.value

    def named(self, path: Path) -> str:
        """A path of the workspace as seen from the folder the command runs in."""
        return os.path.relpath(path, self.cwd)

    def find(self, paths: Sequence[str], *, skip: Path) -> Found:
        """The sources that PATH arguments mean, or the settings where there are none."""
        sources = self.settings.sources
        return find(paths, cwd=self.cwd, root=self.root, skip=skip, sources=sources)

    def together(self, *, skip: Path) -> tuple[tuple[Together, ...], tuple[Diagnostic, ...]]:
        """The documents of several sources that perf.toml asks for."""
        if self.root is None:
            return (), ()
        documents = self.settings.documents
        return find_together(documents, cwd=self.cwd, root=self.root, skip=skip)

    def library(self, places: Iterable[Place], texts: Mapping[str, str] | None = None) -> Library:
        """What reads the sources of this run and the files they import; see ``Library``."""
        return Library(self.root or self.cwd, cwd=self.cwd, places=tuple(places), texts=texts)


def workspace(paths: Sequence[str] = ()) -> Workspace:
    """The workspace of the current folder; outside of any, the one that all PATHs lie in."""
    cwd = current_folder()
    root = root_of(cwd) or _root_of_all(cwd, paths)
    if root is None:
        return Workspace(cwd, None, Settings(), ())
    named = shown(os.path.relpath(root / ROOT_MARK, cwd))
    return Workspace(cwd, root, *read_settings(root, named))


def status_of(diagnostics: Iterable[Diagnostic], *, strict: bool = False) -> int:
    """2 where a file could not be read or written, else 1 where a source has errors, else 0."""
    failing = (Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,)
    status = 0
    for diagnostic in diagnostics:
        if diagnostic.severity in failing:
            if diagnostic.kind.code.startswith("P0"):
                return CANNOT
            status = 1
    return status
