"""Files that import each other for tests, and what opening them gave."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePosixPath

from perfdsl.source import SourceFile
from perfdsl.workspace import Library, Place, Refusal


def plant(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {name}", "utf-8")


def place(folder: Path, name: str) -> Place:
    return Place(folder / name, name, PurePosixPath(name))


def library(folder: Path, *names: str) -> Library:
    return Library(folder, cwd=folder, places=[place(folder, name) for name in names])


def source(library: Library, place: Place) -> SourceFile:
    reading = library.read(place)
    assert reading.input is not None
    return reading.input.source


def opened(result: SourceFile | Refusal) -> SourceFile:
    assert isinstance(result, SourceFile), result
    return result


def refused(result: SourceFile | Refusal) -> Refusal:
    assert isinstance(result, Refusal), result
    assert result.reason.zh and result.reason.en
    return result


Import = Callable[[str], SourceFile | Refusal]
