"""The control figure of a workspace as ``perf.toml`` writes it: ``ceiling = "<= 4412.10万元"``."""

from __future__ import annotations

import re
import unicodedata

from perfdsl.pattern import pattern
from perfdsl.source import Span
from perfdsl.typed import Final
from perfdsl.workspace.settings import Bound, Ceiling

_CEILING = pattern(r"([=＝<＜≤≦⩽]{0,2})\s*(\d.*)", re.DOTALL)
_BOUNDS: Final[dict[str, Bound]] = {
    "": "=", "=": "=", "<=": "<=", "≤": "<=", "≦": "<=", "⩽": "<=",
}  # fmt: skip


def read_ceiling(typed: str, span: Span) -> Ceiling | None:
    """The bound and the amount, not yet understood; None where there is no sign or no number.

    ``span`` is the whole value. The amount has its own place where the value is written without
    escapes.
    """
    match = _CEILING.fullmatch(typed.strip())
    bound = _BOUNDS.get(unicodedata.normalize("NFKC", match[1])) if match else None
    if match is None or bound is None:
        return None
    if span.text == typed:
        end = span.start + len(typed.rstrip())
        span = Span(span.source, end - len(match[2]), end)
    return Ceiling(bound, match[2], span)
