"""Places of a source that do not overlap, found by what lies in them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from perfdsl.source import SourceFile, Span


class Regions:
    """Spans of any sources; of those that overlap the one that begins last counts."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans: dict[SourceFile, list[Span]] = {}
        for span in spans:
            self._spans.setdefault(span.source, []).append(span)
        for ordered in self._spans.values():
            ordered.sort(key=lambda span: span.start)
        self._starts = {source: [one.start for one in each] for source, each in self._spans.items()}

    def holding(self, span: Span | None) -> Span | None:
        """The one in which a span begins; None where there is none."""
        if span is None or span.source not in self._spans:
            return None
        at = bisect_right(self._starts[span.source], span.start) - 1
        found = self._spans[span.source][at] if at >= 0 else None
        return found if found and span.start < found.end else None
