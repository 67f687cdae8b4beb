"""Two signs that together are one comparator: ``=>``, ``> =``, ``≥=``."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import named, replacing
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds
from perfdsl.syntax.characters import half_width
from perfdsl.syntax.token import Token

# Which one is meant is beyond doubt.
_TYPED_SIGNS = {
    "=>": "≥", ">=": "≥", "≥=": "≥", "=≥": "≥", "≥≥": "≥", ">≥": "≥", "≥>": "≥",
    "=<": "≤", "<=": "≤", "≤=": "≤", "=≤": "≤", "≤≤": "≤", "<≤": "≤", "≤<": "≤", "==": "=",
}  # fmt: skip


def doubled(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """The finding for the second sign ``tokens[at]``; None where the two are no comparator."""
    before = tokens[at - 1] if at else tokens[at]
    if not at or {before.type, tokens[at].type} - {"COMPARE", "EQ"}:
        return None
    span = Span(source, before.start, tokens[at].end)
    sign = _TYPED_SIGNS.get("".join(half_width(span.text).split()))
    if sign is None:
        return None
    help = Text(f"写成 {sign}", f"write {sign}")
    fix = replacing(span, sign, safe=True)
    return kinds.UNEXPECTED.at(span, help=help, what=named(span.text), fixes=(fix,))
