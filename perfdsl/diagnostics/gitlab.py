"""Findings as a Code Quality report of GitLab, which shows them in the merge request."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.diagnostics.as_json import encoded
from perfdsl.diagnostics.fingerprint import fingerprints
from perfdsl.diagnostics.model import Diagnostic, Lang, Severity
from perfdsl.diagnostics.text import message_lines
from perfdsl.diagnostics.width import well_formed
from perfdsl.typed import Final

_SEVERITIES: Final = {
    Severity.ERROR: "major",
    Severity.WARNING: "minor",
    Severity.HINT: "info",
}


def render(diagnostics: Sequence[Diagnostic], lang: Lang) -> bytes:
    """The findings as one JSON list in the order given, empty where there is none."""
    marks = fingerprints(diagnostics)
    found = [_issue(each, mark, lang) for each, mark in zip(diagnostics, marks, strict=True)]
    return encoded(found, indent=2)


def _issue(diagnostic: Diagnostic, mark: str, lang: Lang) -> dict[str, object]:
    span = diagnostic.span
    first, last = (span.begin.line, span.finish.line) if span else (1, 1)  # a line must be named
    return {
        "description": " ".join(message_lines(diagnostic.message.get(lang))),
        "check_name": diagnostic.kind.code,
        "fingerprint": mark,
        "severity": _SEVERITIES[diagnostic.severity],
        "location": {
            "path": well_formed(diagnostic.path),
            "lines": {"begin": first, "end": last},
        },
    }
