"""The examples of the repository, compiled once for all the tests that look at them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from perfdsl.diagnostics.model import Severity
from perfdsl.document.model import Document
from perfdsl.driver import compile_source
from perfdsl.source import SourceFile

ROOT = Path(__file__).resolve().parents[2]
TIANJIN = ROOT / "examples" / "tianjin-2023" / "tianjin-2023.perf"
EXAMPLES = tuple(sorted((ROOT / "examples").rglob("*.perf")))


@cache
def document(path: Path) -> Document:
    """What the example prints; every error in it is shown."""
    source = SourceFile(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
    compilation = compile_source(source)
    errors = [
        f"{each.span.begin.line if each.span else ''} {each.kind.code} {each.message.zh}"
        for each in compilation.diagnostics
        if each.severity is Severity.ERROR
    ]
    assert not errors, "\n".join(errors)
    assert compilation.document is not None
    return compilation.document
