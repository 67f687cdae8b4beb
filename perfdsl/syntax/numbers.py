"""Numbers as they are read: without commas between thousands, and not without end."""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.diagnostics.phrases import replacing
from perfdsl.pattern import pattern
from perfdsl.source import Span
from perfdsl.syntax import kinds
from perfdsl.syntax.characters import half_width

_LONGEST_NUMBER = 40
_DIGITS = pattern(r"[0-9,]+")
_THOUSANDS = pattern(r"[0-9],[0-9]{3}")


def plain_number(value: str, span: Span) -> tuple[str, list[Diagnostic]]:
    """A value as it is computed with, and what is wrong with how it was typed, at ``span``.

    The value lacks a blank that stands before its unit; the span does not.
    """
    faults: list[Diagnostic] = []
    plain = value.replace(",", "")
    if _THOUSANDS.search(value):
        without = half_width(span.text).replace(",", "")
        fix = replacing(span, without, safe=True)
        fault = kinds.THOUSANDS_SEPARATOR.at(span, fixes=(fix,), typed=span.text, plain=without)
        faults.append(fault)
    if any(len(run) > _LONGEST_NUMBER for run in _DIGITS.findall(plain)):
        faults.append(kinds.NUMBER_TOO_LONG.at(span, limit=_LONGEST_NUMBER))
        plain = _DIGITS.sub("0", plain)
    return plain, faults
