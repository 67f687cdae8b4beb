"""Findings as one line each, with the place first, as editors and terminals make links of it."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.diagnostics.model import Diagnostic, Lang
from perfdsl.diagnostics.text import SEVERITY_WORDS, message_lines, place, summary


def render(diagnostics: Sequence[Diagnostic], lang: Lang) -> str:
    """A line for every finding in the order given, none left out, and the summary of ``text``."""
    lines = [*(_line(diagnostic, lang) for diagnostic in diagnostics), summary(diagnostics, lang)]
    return "".join(line + "\n" for line in lines)


def _line(diagnostic: Diagnostic, lang: Lang) -> str:
    kind = diagnostic.kind
    message = " ".join(message_lines(diagnostic.message.get(lang)))
    return f"{place(diagnostic)}: {kind.code} {SEVERITY_WORDS[kind.severity].get(lang)} {message}"
