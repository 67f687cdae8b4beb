"""A baseline from the disk."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from perfdsl.diagnostics.baseline import VERSION, Baseline, decoded
from perfdsl.diagnostics.model import Diagnostic
from perfdsl.workspace import baseline_kinds as kinds
from perfdsl.workspace import disk
from perfdsl.workspace.paths import for_system
from perfdsl.workspace.reading import read
from perfdsl.workspace.search import Place


def read_baseline(path: Path, named: str) -> Baseline | Diagnostic:
    """The baseline at ``path``, which messages call ``named``, or why there is none."""
    if not disk.is_name(for_system(path)):
        return kinds.NO_BASELINE.of(named)
    reading = read(Place(path, named, PurePosixPath(path.name)))
    if reading.input is None:
        return reading.diagnostics[0]
    result = decoded(reading.input.source.text)
    if isinstance(result, Baseline):
        return result
    if isinstance(result, int):
        return kinds.BASELINE_VERSION.of(named, version=result, known=VERSION)
    return kinds.BASELINE_BROKEN.of(named)
