"""What a reader met besides the tables, counted while it reads and told once at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Text
from perfdsl.importing import reading_kinds as kinds


class Notes:
    """Counts of what is told of a file as warnings."""

    def __init__(self) -> None:
        self.changes = 0
        self._counted: Counter[tuple[str, Text]] = Counter()

    def hidden(self, what: Text, count: int = 1) -> None:
        """Something hidden; ``what`` may have a ``{count}``."""
        self._counted[kinds.HIDDEN.code, what] += count

    def unread(self, what: Text, count: int = 1) -> None:
        """Something that was not read; ``what`` may have a ``{count}``."""
        self._counted[kinds.UNREAD.code, what] += count

    def diagnostics(self, path: str) -> Iterator[Diagnostic]:
        """One warning each for changes, hidden and unread contents."""
        if self.changes:
            yield kinds.TRACKED.of(path, count=self.changes)
        for kind in (kinds.HIDDEN, kinds.UNREAD):
            parts = [
                what.fill({"count": count})
                for (code, what), count in self._counted.items()
                if code == kind.code
            ]
            if parts:
                yield _warning(kind, path, parts)


def _warning(kind: Kind, path: str, parts: list[Text]) -> Diagnostic:
    what = Text("、".join(one.zh for one in parts), ", ".join(one.en for one in parts))
    return kind.of(path, what=what)
