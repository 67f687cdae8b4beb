"""Texts in quotes: where they end, which pair was meant, and what their escapes say."""

from __future__ import annotations

import re
from typing import NamedTuple

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Text
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds

_CLOSERS = {'"': '"', "“": "”", "「": "」", "”": "”", "」": "」"}
_STRAIGHT = re.compile(r'[^"＂\\\n]*(?:\\[^\n][^"＂\\\n]*)*')
_NESTED = {"“": re.compile(r"[“”\\\n]"), "「": re.compile(r"[「」\\\n]")}
_ANY_QUOTE = re.compile('["＂“”「」]')
_ESCAPE = re.compile(r"\\(.?)", re.DOTALL)
_ESCAPED = {'"': '"', "\\": "\\", "n": "\n"}


class Quoted(NamedTuple):
    """A text as read: what it says, where it ends, and what was wrong with it."""

    value: str
    end: int
    faults: tuple[Diagnostic, ...]


def read_text(source: SourceFile, raw: str, start: int, *, to_line_end: bool = False) -> Quoted:
    """Read the quoted text whose opening quote stands at ``start``.

    Never fails: a text that is not closed ends where its line ends, or at the quote that was most
    likely meant to close it. ``to_line_end`` gives up at once: for a line of nothing but quotes.
    """
    opener = '"' if raw[start] == "＂" else raw[start]
    if to_line_end:
        end = raw.find("\n", start)
        return Quoted("", end if end >= 0 else len(raw), ())
    if opener in "”」":
        close = _closing(raw, start + 1, None)
    elif opener == '"':
        match = _STRAIGHT.match(raw, start + 1)
        close = match.end() if match else start + 1
        close = close if close < len(raw) and raw[close] in '"＂' else -1
    else:
        close = _nested_close(raw, start + 1, opener)
    if close >= 0 and opener not in "”」":
        value, faults = _unescape(source, raw, start + 1, close)
        return Quoted(value, close + 1, faults)
    return _unclosed(source, raw, start, opener)


def _nested_close(raw: str, at: int, opener: str) -> int:
    pattern, depth = _NESTED[opener], 1
    while match := pattern.search(raw, at):
        char, at = match[0], match.end()
        if char == "\n":
            return -1
        if char == "\\":
            at += raw[at : at + 1] != "\n"
            continue
        depth += 1 if char == opener else -1
        if depth == 0:
            return match.start()
    return -1


def _closing(raw: str, at: int, wanted: str | None) -> int:
    """The next quote on this line (of any kind, or the wanted one), or -1."""
    end = raw.find("\n", at)
    match = _ANY_QUOTE.search(raw, at, end if end >= 0 else len(raw))
    return match.start() if match and (wanted is None or match[0] == wanted) else -1


def _unclosed(source: SourceFile, raw: str, start: int, opener: str) -> Quoted:
    """A text whose pair does not match: ended by the next quote of any kind, else by its line."""
    close = _closing(raw, start + 1, None)
    if close >= 0:
        pair = _CLOSERS[opener] if opener in '"“「' else {"”": "“", "」": "「"}[opener]
        good = (raw[start], pair) if opener in '"“「' else (pair, opener)
        edits = (
            Edit(Span(source, start, start + 1), good[0]),
            Edit(Span(source, close, close + 1), good[1]),
        )
        fix = Fix(Text(f"改成 {good[0]}…{good[1]}", f"write {good[0]}…{good[1]}"), edits, safe=True)
        fault = kinds.QUOTE_PAIR.at(
            Span(source, start, close + 1),
            fixes=(fix,),
            typed=f"{raw[start]}…{raw[close]}",
            pair=f"{good[0]}…{good[1]}",
        )
        value, faults = _unescape(source, raw, start + 1, close)
        return Quoted(value, close + 1, (fault, *faults))
    end = raw.find("\n", start)
    end = end if end >= 0 else len(raw)
    if opener in "”」":
        fault = kinds.QUOTE_PAIR.at(
            Span(source, start, start + 1), typed=opener, pair={"”": "“…”", "」": "「…」"}[opener]
        )
    else:
        fault = kinds.TEXT_NOT_CLOSED.at(Span(source, start, end), quote=_CLOSERS[opener])
    return Quoted(raw[start + 1 : end].rstrip(), end, (fault,))


def _unescape(
    source: SourceFile, raw: str, start: int, end: int
) -> tuple[str, tuple[Diagnostic, ...]]:
    text = raw[start:end]
    if "\\" not in text:
        return text, ()
    faults = tuple(
        kinds.UNKNOWN_ESCAPE.at(
            Span(source, start + match.start(), start + match.end()), escape=match[0]
        )
        for match in _ESCAPE.finditer(text)
        if match[1] not in _ESCAPED
    )
    return _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[0]), text), faults
