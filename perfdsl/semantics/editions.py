"""Editions of the language (语言 2026): what a file is promised, and what a newer one would change.

An edition may make a finding graver, so that the language can grow stricter without breaking the
files that are there. It never changes what is printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.phrases import first_written, listed, replacing
from perfdsl.record import replace
from perfdsl.semantics.kinds import WRITTEN_TWICE
from perfdsl.semantics.modules.namespace import Module
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast

UNKNOWN_EDITION = Kind(
    "P245",
    "unknown-edition",
    Severity.ERROR,
    Text("这个编译器没有「语言 {text}」", "this compiler has no edition {text} of the language"),
    Text("有的版本：{known}", "the editions are {known}"),
    Text(
        "版本写明这个文件按哪一年的规矩检查。新的编译器认得旧版本，旧的编译器不认得新版本。",
        "An edition says by which rules the file is checked. A newer compiler knows the older "
        "editions, an older one does not know the newer.",
    ),
    "语言 2062",
    "语言 2026",
)
KINDS = (UNKNOWN_EDITION,)

# What each edition makes graver, by code; an edition keeps what those before it changed. A file
# that names none is in the first.
EDITIONS: tuple[tuple[int, Mapping[str, Severity]], ...] = (
    (2025, {}),
    (2026, {"P311": Severity.ERROR}),
)
FIRST = EDITIONS[0][0]


def edition_of(module: Module, default: int | None) -> tuple[int, list[Diagnostic]]:
    """The edition of a file: its own 语言 line, else the workspace's, else the first."""
    lines = [one for one in module.declarations if isinstance(one, ast.Edition)]
    found = [
        WRITTEN_TWICE.at(other.span, name="语言", related=first_written(lines[0].span))
        for other in lines[1:]
    ]
    if not lines:
        return default or FIRST, found
    text = lines[0].text.removesuffix("年")
    known = [str(year) for year, _ in EDITIONS]
    if text in known:
        return int(text), found
    return FIRST, [*found, unknown_edition(lines[0].span, lines[0].text)]


def unknown_edition(span: Span, text: str) -> Diagnostic:
    """The finding for an edition that is none."""
    known = [str(year) for year, _ in EDITIONS]
    fixes = (replacing(span, known[-1]),)
    return UNKNOWN_EDITION.at(span, text=text, known=listed(known), fixes=fixes)


def is_edition(year: int) -> bool:
    """Whether there is an edition of that year."""
    return any(year == one for one, _ in EDITIONS)


def by_edition(
    diagnostics: Iterable[Diagnostic], editions: Mapping[SourceFile, int]
) -> Iterator[Diagnostic]:
    """The findings as grave as the edition of their file says; a note tells what a newer changes."""
    for found in diagnostics:
        edition = editions.get(found.span.source, FIRST) if found.span else FIRST
        change = _change(found.kind.code)
        if change is None or found.kind.severity is change[1]:
            yield found
        elif edition >= change[0]:
            yield replace(found, kind=replace(found.kind, severity=change[1]))
        else:
            note = Text(
                f"写了「语言 {change[0]}」以后，这是错误",
                f"with 语言 {change[0]} this is an error",
            )
            yield replace(found, notes=(*found.notes, note))


def _change(code: str) -> tuple[int, Severity] | None:
    """The first edition that judges a code anew."""
    return next(((year, graver[code]) for year, graver in EDITIONS if code in graver), None)
