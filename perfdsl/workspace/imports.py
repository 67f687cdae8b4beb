"""Opening the files that sources import: every file once, and none outside the workspace."""

# os and os.path answer without raising, and tidy a path without following its links.
# ruff: noqa: PTH118, PTH120

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from perfdsl.diagnostics.model import Diagnostic, Refusal, Text
from perfdsl.record import Record, replace
from perfdsl.source import SourceFile
from perfdsl.workspace import disk
from perfdsl.workspace.near import SUFFIX, Guesses
from perfdsl.workspace.paths import fault_of_form, for_system, lies_in, real, real_all, shown
from perfdsl.workspace.reading import Input, Reading, read
from perfdsl.workspace.reason import reason
from perfdsl.workspace.search import Place

_CLIMBS = Text(
    "它在工作区之外（工作区是有 perf.toml 的文件夹，没有就是当前文件夹）",
    "it is outside the workspace (the folder of perf.toml, or else the current one)",
)
_LINKED = Text(
    "它经符号链接到了工作区之外", "a symbolic link on the way leads out of the workspace"
)
_FOLDER = Text("它是文件夹，要写一个文件", "it is a folder; a file is wanted")
_NOT_A_FILE = Text("它不是普通文件", "it is not an ordinary file")
_UNKNOWN = Text("不知道从哪个文件夹找起", "the folder to look in is not known")


class Library:
    """The source files of one run. A file is read once, however many ways lead to it.

    ``boundary`` is the folder that imports must not leave: the root of the workspace, else the
    current folder. A place outside it is bounded by its own folder, and so is what it imports.
    The ``places`` of the run give a file its name in messages, whether it is reached by one of
    them or by an import first. ``texts`` stand, by the name that messages show, for what is on the
    disk. Nothing here raises for what is on the disk.
    """

    def __init__(
        self,
        boundary: Path,
        *,
        cwd: Path,
        places: Sequence[Place] = (),
        texts: Mapping[str, str] | None = None,
    ) -> None:
        self._boundary = real(boundary)
        self._cwd = cwd
        self._texts = texts or {}
        self._guesses = Guesses()
        self._places: dict[str, Place] = {}
        self._real = dict(
            zip(
                (place.path for place in places),
                real_all(place.path for place in places),
                strict=True,
            )
        )
        for place in places:
            self._places.setdefault(_key(self._real[place.path]), place)
        self._readings: dict[str, Reading] = {}
        self._hints: dict[str, tuple[Diagnostic, ...]] = {}
        self._homes: dict[SourceFile, _Home] = {}
        self._opened_as: dict[SourceFile, str] = {}

    def read(self, place: Place) -> Reading:
        """As ``reading.read``. Hints about a file that was imported before come now, if not yet."""
        path = self._real.get(place.path) or real(place.path)
        key = _key(path)
        reading = self._read(key, path, self._places.setdefault(key, place), None)
        if reading.input is None:
            return reading
        source = reading.input.source
        return Reading(Input(source, place.relative), self._hints.pop(key, ()))

    def imported(self, importer: SourceFile, named: str) -> SourceFile | Refusal:
        """The file that ``importer`` calls ``named``, relative to the folder it really lies in."""
        home = self._homes.get(importer)
        if home is None:
            return Refusal(_UNKNOWN)
        fault = fault_of_form(named)
        if fault:
            return Refusal(fault, self._written_better(named, home))
        # ".." is taken back before links are followed, on every system alike
        path = os.path.normpath(os.path.join(home.folder, named))
        if not lies_in(path, home.boundary):
            return Refusal(_CLIMBS)
        target = real(path)
        if not lies_in(target, home.boundary):
            return Refusal(_LINKED)
        return self._opened(target, named, home)

    def opened_as(self, source: SourceFile) -> str:
        """The path by which a source that was read here was opened."""
        return self._opened_as[source]

    def release(self, source: SourceFile) -> None:
        """Lets go of a source that no other imports; asked for again, it is read again."""
        key = _key(self._homes.pop(source).path)
        del self._opened_as[source], self._readings[key]
        self._hints.pop(key, None)

    def hints(self) -> tuple[Diagnostic, ...]:
        """What there is to say about imported files that were read, each once."""
        hints = tuple(hint for found in self._hints.values() for hint in found)
        self._hints.clear()
        return hints

    def _written_better(self, named: str, home: _Home) -> str | None:
        """The path with forward slashes, and with the .perf it lacks as well."""
        better = _with_slashes(named)
        path = os.path.normpath(os.path.join(home.folder, better or ""))
        if better is None or not lies_in(path, home.boundary):
            return better
        return self._guesses.near(home.folder, better) or better

    def _opened(self, target: str, named: str, home: _Home) -> SourceFile | Refusal:
        key = _key(target)
        if key not in self._readings:
            refusal = self._refused(target, named, home)
            if refusal:
                return refusal
        place = self._places.get(key) or self._place(target, home)
        reading = self._read(key, target, place, home.boundary)
        if reading.input is None:
            return Refusal(reading.reason or _NOT_A_FILE)
        return reading.input.source

    def _refused(self, target: str, named: str, home: _Home) -> Refusal | None:
        """Why there is nothing to open. A file that can only not be read is told of later."""
        try:
            kind = disk.kind_of(for_system(target))
        except (OSError, ValueError) as error:
            is_missing = isinstance(error, FileNotFoundError | NotADirectoryError)
            near = self._guesses.near(home.folder, named) if is_missing else None
            if near and _key(os.path.join(home.folder, near)) == _key(home.path):
                near = None  # a file is no remedy for itself
            return Refusal(reason(error), near)
        if kind == "folder":
            is_file = disk.is_file(for_system(target + SUFFIX))
            return Refusal(_FOLDER, named.rstrip("/") + SUFFIX if is_file else None)
        return None if kind == "file" else Refusal(_NOT_A_FILE)

    def _read(self, key: str, path: str, place: Place, boundary: str | None) -> Reading:
        reading = self._readings.get(key)
        if reading is None:
            reading = self._readings[key] = self._with_text(read(place))
            if reading.input:
                self._hints[key] = reading.diagnostics
                self._homes[reading.input.source] = self._home(key, path, boundary)
                self._opened_as[reading.input.source] = for_system(place.path)
        return reading

    def _with_text(self, reading: Reading) -> Reading:
        """The reading with the text that stands for its own, if there is one."""
        read = reading.input
        text = self._texts.get(read.source.path) if read else None
        if read is None or text is None:
            return reading
        return replace(reading, input=Input(SourceFile(read.source.path, text), read.relative))

    def _home(self, key: str, path: str, boundary: str | None) -> _Home:
        folder = os.path.dirname(path)
        if lies_in(path, self._boundary):
            boundary = self._boundary
        elif key in self._places or boundary is None:
            boundary = folder
        return _Home(folder, boundary, path)

    def _place(self, target: str, home: _Home) -> Place:
        try:
            name = os.path.relpath(target, real(self._cwd))
        except ValueError:  # another drive of Windows
            name = target
        relative = PurePosixPath(*Path(os.path.relpath(target, home.boundary)).parts)
        return Place(Path(target), shown(name), relative)


class _Home(Record):
    """Where a source really lies, and the folder its imports must not leave."""

    folder: str
    boundary: str
    path: str


def _key(path: str) -> str:
    return os.path.normcase(path)


def _with_slashes(named: str) -> str | None:
    """The text with forward slashes, if that is all it needs."""
    better = named.replace("\\", "/")
    return better if better != named and fault_of_form(better) is None else None
