"""Findings of which there are too many of one kind to read one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from perfdsl.diagnostics.model import Diagnostic, Severity

MOST = 50  # findings of one kind that are still shown one by one
SHOWN = 10  # of a kind that has more


def folded(diagnostics: Sequence[Diagnostic]) -> Iterator[tuple[Diagnostic, int]]:
    """The findings to show, in their order, each with how many like it are left out after it.

    That number is 0 but for the last one shown of a folded kind. Errors are never left out: each
    must be mended before there is a document. Nothing else is judged: fifty are read, fifty-one
    are ten and a number.
    """
    total = Counter(_likeness(each) for each in diagnostics)
    seen: Counter[tuple[str, Severity]] = Counter()
    for each in diagnostics:
        like = _likeness(each)
        if each.severity is Severity.ERROR or total[like] <= MOST:
            yield each, 0
            continue
        seen[like] += 1
        if seen[like] <= SHOWN:
            yield each, total[like] - SHOWN if seen[like] == SHOWN else 0


def _likeness(diagnostic: Diagnostic) -> tuple[str, Severity]:
    return diagnostic.kind.code, diagnostic.severity
