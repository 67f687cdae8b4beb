"""What a finding is known by from one run to the next."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from perfdsl.diagnostics.model import Diagnostic

_LENGTH = 32  # hexadecimal digits
_MOST_TEXT = 200  # characters of the place: a span may be the whole file


def fingerprints(diagnostics: Iterable[Diagnostic]) -> Iterator[str]:
    """One fingerprint for each finding, in order: no two are alike.

    It is made of what the finding says and where it stands, not of the line: it stays when lines
    are added above, and when the language of the messages changes. Findings that are alike in all
    of this are counted through.
    """
    seen: Counter[str] = Counter()
    for diagnostic in diagnostics:
        same = fingerprint(diagnostic, diagnostic.path)
        yield _digest([same, seen[same]])
        seen[same] += 1


def fingerprint(diagnostic: Diagnostic, path: str) -> str:
    """What a finding is known by under a name of its file that holds wherever the command runs.

    Findings that are alike have the same.
    """
    return _digest(_identity(diagnostic, path))


def _identity(diagnostic: Diagnostic, path: str) -> list[str | None]:
    span = diagnostic.span
    end = min(span.end, span.start + _MOST_TEXT) if span else 0
    typed = span.source.text[span.start : end] if span else None
    return [diagnostic.kind.code, path, diagnostic.project, diagnostic.message.zh, typed]


def _digest(parts: object) -> str:
    return sha256(json.dumps(parts).encode("ascii")).hexdigest()[:_LENGTH]
