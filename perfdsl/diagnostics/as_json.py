"""Findings as JSON for scripts and editors; ``diagnostics.schema.json`` is the same shape."""

from __future__ import annotations

import json
from collections.abc import Iterable

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Lang, Related
from perfdsl.source import Position, Span

SCHEMA_FILE = "diagnostics.schema.json"


def render(diagnostics: Iterable[Diagnostic], lang: Lang) -> bytes:
    """The findings as UTF-8 JSON in the order given. The language changes only the words."""
    found = [as_object(diagnostic, lang) for diagnostic in diagnostics]
    return encoded({"schema": 1, "diagnostics": found}, indent=2)


def encoded(value: object, *, indent: int | None = None) -> bytes:
    """A JSON value as UTF-8 with a line end, on one line unless indented.

    A character that is not Unicode (half a surrogate in a file name) becomes a JSON escape.
    """
    shown = json.dumps(value, ensure_ascii=False, indent=indent)
    return (shown + "\n").encode("utf-8", errors="backslashreplace")


def as_object(diagnostic: Diagnostic, lang: Lang) -> dict[str, object]:
    """One finding as the object ``diagnostics.schema.json`` describes."""
    return {
        "code": diagnostic.kind.code,
        "name": diagnostic.kind.name,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message.get(lang),
        "help": diagnostic.help.get(lang) if diagnostic.help else None,
        "notes": [note.get(lang) for note in diagnostic.notes],
        "path": diagnostic.path,
        "range": range_of(diagnostic.span) if diagnostic.span else None,
        "related": [_related(related, lang) for related in diagnostic.related],
        "project": diagnostic.project,
        "fixes": [_fix(fix, lang) for fix in diagnostic.fixes],
    }


def _related(related: Related, lang: Lang) -> dict[str, object]:
    return {
        "path": related.span.source.path,
        "range": range_of(related.span),
        "message": related.message.get(lang),
    }


def _fix(fix: Fix, lang: Lang) -> dict[str, object]:
    return {
        "message": fix.message.get(lang),
        "safe": fix.safe,
        "edits": [_edit(edit) for edit in fix.edits],
    }


def _edit(edit: Edit) -> dict[str, object]:
    return {"path": edit.span.source.path, "range": range_of(edit.span), "text": edit.text}


def range_of(span: Span) -> dict[str, object]:
    """Where a span begins and, just past its last character, ends."""
    return {"start": _position(span.begin), "end": _position(span.finish)}


def _position(position: Position) -> dict[str, object]:
    return {"line": position.line, "column": position.column}
