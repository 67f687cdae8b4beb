"""From PATH arguments to compiled sources, and from findings to an exit status."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from perfdsl.cli.console import CANNOT
from perfdsl.cli.usage import UsageFault
from perfdsl.diagnostics.model import Diagnostic, Severity, Text
from perfdsl.document.model import Document
from perfdsl.driver import compile_source
from perfdsl.workspace import Place, read

_NO_CWD = Text(
    "当前文件夹已经不在了，请换一个文件夹", "the current folder is gone: change to another"
)


@dataclass(frozen=True, slots=True)
class Compiled:
    """What came of one source file; no document where it failed or holds no project."""

    document: Document | None
    diagnostics: tuple[Diagnostic, ...]


def current_folder() -> Path:
    """The folder the command runs in."""
    try:
        return Path.cwd()
    except OSError:
        raise UsageFault(_NO_CWD) from None


def compiled(place: Place) -> Compiled:
    """Reads and compiles one file. The document's ``source`` is its place in the workspace."""
    reading = read(place)
    if reading.input is None:
        return Compiled(None, reading.diagnostics)
    result = compile_source(reading.input.source, name=str(reading.input.relative))
    return Compiled(result.document, (*reading.diagnostics, *result.diagnostics))


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
