"""Findings of which there are too many of one kind to read one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from perfdsl.diagnostics.model import Diagnostic, Severity

MOST = 50  # findings of one kind that are still shown one by one
SHOWN = 10  # of a kind that has more


def folded(diagnostics: Iterable[Diagnostic]) -> Iterator[int | None]:
    """Of each finding in turn: how many like it are left out after it, None if it is left out itself.

    The number is 0 but for the last one shown of a folded kind. Errors are never left out: each
    must be mended before there is a document. Nothing else is judged: fifty are read, fifty-one
    are ten and a number.
    """
    likes = [(each.kind.code, each.kind.severity) for each in diagnostics]
    total = Counter(likes)
    many = {like for like, n in total.items() if n > MOST and like[1] is not Severity.ERROR}
    seen: Counter[tuple[str, Severity]] = Counter()
    for like in likes:
        if like not in many:
            yield 0
            continue
        seen[like] += 1
        if seen[like] > SHOWN:
            yield None
        else:
            yield total[like] - SHOWN if seen[like] == SHOWN else 0
