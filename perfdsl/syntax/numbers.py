"""Numbers as they are read: without commas between thousands, and not without end."""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.diagnostics.phrases import replacing
from perfdsl.pattern import pattern
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds

_LONGEST_NUMBER = 40
_DIGITS = pattern(r"[0-9,]+")
_THOUSANDS = pattern(r"[0-9],[0-9]{3}")


def plain_number(source: SourceFile, value: str, start: int) -> tuple[str, list[Diagnostic]]:
    """A value as it is computed with, and what is wrong with how it was typed."""
    faults: list[Diagnostic] = []
    plain = value.replace(",", "")
    if _THOUSANDS.search(value):
        span = Span(source, start, start + len(value))
        fix = replacing(span, plain, safe=True)
        fault = kinds.THOUSANDS_SEPARATOR.at(span, fixes=(fix,), typed=value, plain=plain)
        faults.append(fault)
    if any(len(run) > _LONGEST_NUMBER for run in _DIGITS.findall(plain)):
        span = Span(source, start, start + len(value))
        faults.append(kinds.NUMBER_TOO_LONG.at(span, limit=_LONGEST_NUMBER))
        plain = _DIGITS.sub("0", plain)
    return plain, faults
