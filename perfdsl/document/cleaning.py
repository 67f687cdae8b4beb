"""A draft shows text as typed, and what is typed may hold characters that no document can."""

from __future__ import annotations

from perfdsl.diagnostics.model import Severity
from perfdsl.diagnostics.width import visible_char
from perfdsl.pattern import pattern
from perfdsl.record import Record, names_of, replace
from perfdsl.typed import TypeVar

# What XML 1.0, and so Word, cannot hold; a sound source has none of them (P109).
_FORBIDDEN = pattern("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

Part = TypeVar("Part")


def cleaned(part: Part) -> Part:
    """The part of a document with such characters made visible (``<U+0007>``), however deep."""
    done = _cleaned(part)
    assert isinstance(done, type(part))
    return done


def _cleaned(part: object) -> object:
    if isinstance(part, Severity):  # a text as well, but not the author's
        return part
    if isinstance(part, str):
        return _FORBIDDEN.sub(lambda match: _shown(match[0]), part)
    if isinstance(part, tuple):
        return tuple(_cleaned(one) for one in part)
    if isinstance(part, Record):
        changed = {name: _cleaned(getattr(part, name)) for name in names_of(part)}
        return replace(part, **changed)
    return part


def _shown(char: str) -> str:
    """The two that are no characters at all are told as the others are."""
    shown = visible_char(char)
    return f"<U+{ord(char):04X}>" if shown == char else shown
