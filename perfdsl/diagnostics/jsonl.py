"""Findings as JSON Lines: the objects of ``as_json``, one a line, for programs that read a stream."""

from __future__ import annotations

from collections.abc import Iterable

from perfdsl.diagnostics.as_json import as_object, encoded
from perfdsl.diagnostics.model import Diagnostic, Lang
from perfdsl.typed import Final

# JSON allows these as they are, but many programs end a line at them.
_LINE_ENDS: Final = {
    end.encode(): f"\\u{ord(end):04x}".encode() for end in ("\x85", "\u2028", "\u2029")
}


def render(diagnostics: Iterable[Diagnostic], lang: Lang) -> bytes:
    """A line for every finding in the order given; nothing at all where there is none."""
    return b"".join(_line(diagnostic, lang) for diagnostic in diagnostics)


def _line(diagnostic: Diagnostic, lang: Lang) -> bytes:
    line = encoded(as_object(diagnostic, lang))
    for end, escape in _LINE_ENDS.items():
        line = line.replace(end, escape)
    return line
