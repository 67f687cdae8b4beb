"""The examples of the repository, compiled once for all the tests that look at them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path, PurePosixPath

from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.document.model import Document
from perfdsl.driver import Compilation, Compiler
from perfdsl.workspace import Library, Place

ROOT = Path(__file__).resolve().parents[2]
TIANJIN = ROOT / "examples" / "tianjin-2023" / "tianjin-2023.perf"
LIBRARY = ROOT / "examples" / "indicator-library"
EXAMPLES = tuple(sorted((ROOT / "examples").rglob("*.perf")))

_PROJECT = re.compile(r"^\s*(?:项目|project|部门|department) ", re.MULTILINE)

PRINTED = tuple(path for path in EXAMPLES if _PROJECT.search(path.read_text(encoding="utf-8")))
"""The examples that hold projects or departments; the others are there to be imported."""


def compiled(path: Path, root: Path = ROOT) -> Compilation:
    """What becomes of a file and what it imports, which lies under ``root`` as well."""
    place = Place(path, path.relative_to(root).as_posix(), PurePosixPath(path.name))
    library = Library(root, cwd=root, places=(place,))
    reading = library.read(place)
    assert reading.input is not None, reading.diagnostics
    assert not reading.diagnostics
    return Compiler(library.imported).compile(reading.input.source)


@cache
def compilation(path: Path) -> Compilation:
    """What becomes of an example; every error in it is shown."""
    result = compiled(path)
    errors = [shown(one) for one in result.diagnostics if one.severity is Severity.ERROR]
    assert not errors, "\n".join(errors)
    return result


def document(path: Path) -> Document:
    """What an example that holds projects prints."""
    printed = compilation(path).document
    assert printed is not None
    return printed


def shown(found: Diagnostic) -> str:
    """A finding in one line, for the report of a failed test."""
    line = found.span.begin.line if found.span else ""
    return f"{found.path}:{line} {found.kind.code} {found.message.zh}"
