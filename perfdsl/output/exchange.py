"""Files that take the places of others, with a way back until all of them have."""

# os answers without raising, and tidies a path without following its links.
# ruff: noqa: PTH102, PTH105, PTH106, PTH108, PTH112, PTH113, PTH114, PTH120, PTH123

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from perfdsl.output.manifest import MANIFEST, Manifest, digest, written
from perfdsl.workspace.paths import for_system


class Exchange:
    """Moves files of a staging folder into a folder; what they replace is kept until the end.

    ``at`` is the path being exchanged, for a message.
    """

    def __init__(self, folder: Path, staging: Path) -> None:
        self.folder = folder
        self.staging = staging
        self.at = ""
        self._done: list[tuple[str, str, bool]] = []
        self._made: list[str] = []
        self._left: dict[str, None] = {}

    def put(self, staged: str, path: str) -> None:
        """A staged file takes its place; what stands there is kept."""
        target = self._target(path)
        self._make(os.path.dirname(target))
        self._keep(target)
        os.replace(for_system(self.staging / staged), target)

    def put_manifest(self, files: Manifest) -> None:
        """The list of all files of ours."""
        with open(for_system(self.staging / MANIFEST), "wb") as file:
            file.write(written(files))
        self.put(MANIFEST, MANIFEST)

    def remove(self, path: str, digests: Iterable[str]) -> None:
        """A file goes, unless somebody has changed it, or leads to it from elsewhere."""
        target = self._target(path)
        parent = os.path.dirname(target)
        if os.path.islink(target) or os.path.islink(parent) or not os.path.isfile(target):
            return
        with open(target, "rb") as file:
            is_ours = digest(file.read()) in digests
        if is_ours:
            self._keep(target)
            self._left[parent] = None

    def remove_empty_folders(self) -> None:
        """The folders that files went from, where nothing is left in them."""
        for parent in self._left:
            with suppress(OSError):
                os.rmdir(parent)

    def undo(self) -> None:
        """Every file back in its place; what cannot be put back is left, and the rest goes on."""
        for target, kept, was_there in reversed(self._done):
            with suppress(OSError):
                if not was_there:
                    os.unlink(target)
                elif os.path.lexists(kept):
                    os.replace(kept, target)
        for folder in reversed(self._made):
            with suppress(OSError):
                os.rmdir(folder)

    def _keep(self, target: str) -> None:
        """Noted before it is moved: an interruption may come between any two steps."""
        kept = for_system(self.staging / f"old-{len(self._done)}")
        was_there = os.path.lexists(target)
        self._done.append((target, kept, was_there))
        if was_there:
            os.replace(target, kept)

    def _make(self, folder: str) -> None:
        if not os.path.isdir(folder):
            if not os.path.isdir(os.path.dirname(folder)):
                self._make(os.path.dirname(folder))
            os.mkdir(folder)
            self._made.append(folder)

    def _target(self, path: str) -> str:
        self.at = path
        return for_system(self.folder.joinpath(*path.split("/")))
