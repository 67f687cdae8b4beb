"""Why a file could not be opened: an answer, not yet a finding, for it has no place of its own."""

from __future__ import annotations

from dataclasses import dataclass

from perfdsl.diagnostics.model import Text


@dataclass(frozen=True, slots=True)
class Refusal:
    """``reason`` reads on after the file's name; ``suggestion`` is a path that could be opened."""

    reason: Text
    suggestion: str | None = None
