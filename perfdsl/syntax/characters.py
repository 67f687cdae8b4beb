"""Characters: full-width signs as their half-width twins, and characters no text may hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Text
from perfdsl.pattern import pattern
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds

# One character to one character, so that offsets stay true. Quotes are left alone: “ ” and 「 」
# nest, and inside a text every character is the author's.
_FULL = "".join(chr(code) for code in range(0xFF01, 0xFF5F) if chr(code) not in "～＂＇")
_HALF = "".join(chr(ord(char) - 0xFEE0) for char in _FULL)
_TWINS = dict(zip(_FULL + "＂−×÷・•‧∙⋅", _HALF + '"-*/·····', strict=True))
_WITH_TWIN = pattern("[！-｝＂−×÷・•‧∙⋅]")

# What XML 1.0, and so Word, cannot hold. Tab and line feed are the only control characters allowed.
_FORBIDDEN = pattern("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_MOST_REMOVED = 1000  # characters of one line, by one fix
_CONFLICT = pattern(r"^(?:<{7}|\|{7}|={7}|>{7})(?=[ \n]|\Z)[^\n]*", re.MULTILINE)


def half_width(text: str) -> str:
    """The text with full-width signs, digits and letters as their half-width twins."""
    for sign in set(
        _WITH_TWIN.findall(text)
    ):  # few: looking each character up takes eight times as long
        text = text.replace(sign, _TWINS.get(sign, sign))
    return text


def clean(source: SourceFile) -> tuple[str, list[Diagnostic]]:
    """The source's text with what cannot be read blanked out, and a finding for each such place.

    The result has the same length, so that offsets stay true.
    """
    text, found = _without_conflicts(source)
    if _FORBIDDEN.search(text):
        found += _control_characters(source, text)
        text = _FORBIDDEN.sub(" ", text)
    return text, found


def _control_characters(source: SourceFile, text: str) -> list[Diagnostic]:
    """One finding a line: a line of noise is one cause."""
    found: list[Diagnostic] = []
    line_end = -1
    for match in _FORBIDDEN.finditer(text):
        if match.start() <= line_end:
            continue
        line_end = text.find("\n", match.start())
        line_end = len(text) if line_end < 0 else line_end
        span = Span(source, match.start(), match.end())
        edits = tuple(Edit(one, "") for one in _forbidden(source, text, match.start(), line_end))
        remove = Fix(Text("删去这个字符", "remove the character"), edits, safe=True)
        found.append(
            kinds.CONTROL_CHARACTER.at(span, fixes=(remove,), code=f"U+{ord(match[0]):04X}")
        )
    return found


def _forbidden(source: SourceFile, text: str, start: int, end: int) -> Iterator[Span]:
    """What no text may hold on a line; of a line of noise only the first."""
    for match in islice(_FORBIDDEN.finditer(text, start, end), _MOST_REMOVED):
        yield Span(source, match.start(), match.end())


def _without_conflicts(source: SourceFile) -> tuple[str, list[Diagnostic]]:
    """Report each merge conflict once; keep our side (up to ``=======``) so the rest is checked."""
    text = source.text
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return text, []
    found: list[Diagnostic] = []
    pieces: list[str] = []
    at, drop_from, conflict_open = 0, -1, False
    for match in _CONFLICT.finditer(text):
        sign = match[0][0]
        if sign == "<" or not conflict_open:
            found.append(kinds.CONFLICT_MARKER.at(Span(source, match.start(), match.end())))
        conflict_open = sign != ">"
        start = drop_from if drop_from >= 0 else match.start()
        pieces += (text[at:start], _blank(text[start : match.end()]))
        at = match.end()
        drop_from = at if sign in "|=" else -1
    return "".join((*pieces, text[at:])), found


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
