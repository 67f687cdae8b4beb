"""The pipeline: text → AST → Model → document. Start reading here.

    .perf text ─parse─▶ AST ─resolve─▶ Model ─check, lint─▶ ─assemble─▶ document
                P1xx          P2xx P3xx         P4xx  P5xx

Each stage gathers what it finds; none stops at the first fault. Files are read by ``workspace`` and
written by ``output``; this module touches neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.document.assemble import assemble
from perfdsl.document.model import Document
from perfdsl.lint.rules import lint
from perfdsl.semantics.check import check
from perfdsl.semantics.resolve import resolve
from perfdsl.source import SourceFile
from perfdsl.syntax.parser import parse


@dataclass(frozen=True, slots=True)
class Compilation:
    """What became of one source. ``document`` is None with errors, or without any project."""

    source: SourceFile
    diagnostics: tuple[Diagnostic, ...]
    document: Document | None

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error, so that nothing may be printed."""
        return any(found.severity is Severity.ERROR for found in self.diagnostics)


def compile_source(source: SourceFile, name: str | None = None) -> Compilation:
    """Compile one source: every finding in source order, and the document if there are no errors.

    ``name`` is what the document calls its source; it defaults to the last part of the path.
    """
    parsed = parse(source)
    resolved = resolve(parsed.file)
    model = resolved.model
    advice = (*check(model), *lint(model)) if model else ()
    later = _on_other_lines(parsed.diagnostics, (*resolved.diagnostics, *advice))
    found = sorted((*parsed.diagnostics, *later), key=lambda one: one.sort_key)
    result = Compilation(source, tuple(found), None)
    if model is None or result.has_errors or not any(unit.projects for unit in model.units):
        return result
    return replace(result, document=assemble(model, name or source.path.rpartition("/")[2]))


def _on_other_lines(
    syntax: Iterable[Diagnostic], later: Iterable[Diagnostic]
) -> Iterator[Diagnostic]:
    """Findings on lines without a syntax fault: on such a line all have the one cause."""
    lines = {one.span.begin.line for one in syntax if one.span}
    return (one for one in later if one.span is None or one.span.begin.line not in lines)
