"""Why a file could not be opened: an answer, not yet a finding, for it has no place of its own."""

from __future__ import annotations

from perfdsl.diagnostics.model import Text
from perfdsl.record import Record


class Refusal(Record):
    """``reason`` reads on after the file's name; ``suggestion`` is a path that could be opened."""

    reason: Text
    suggestion: str | None = None
