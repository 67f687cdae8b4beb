"""Texts in quotes: where they end, which pair was meant, and what their escapes say."""

from __future__ import annotations

import re

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Text
from perfdsl.diagnostics.phrases import replacing
from perfdsl.pattern import pattern
from perfdsl.record import Record, replace
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds

_CLOSERS = {'"': '"', "“": "”", "「": "」"}
# Quotes that open nothing in this language, with the pair that was meant.
_STRANGE = {"”": "“”", "」": "「」", "'": "“”", "‘": "“”", "’": "“”", "『": "「」", "』": "「」"}
_STRAIGHT = pattern(r'[^"＂\\\n]*(?:\\[^\n][^"＂\\\n]*)*')
_NESTED = {"“": pattern(r"[“”\\\n]"), "「": pattern(r"[「」\\\n]")}
_ANY_QUOTE = pattern("[\"＂“”「」'‘’『』]")
# What an unclosed text leaves outside at the end of its line, so that blocks stay in order.
_TAIL = pattern(r"\s*[{｛]\s*(?:[#＃].*)?$")
_CLOSING_TAIL = pattern(r"\s*[}｝]\s*(?:[#＃].*)?$")
_ESCAPE = pattern(r"\\(.?)", re.DOTALL)
_ESCAPED = {'"': '"', "\\": "\\", "n": "\n"}


class Quoted(Record):
    """A text as read: what it says, where it ends, and what was wrong with it."""

    value: str
    end: int
    faults: tuple[Diagnostic, ...]


def read_text(source: SourceFile, raw: str, start: int, *, to_line_end: bool = False) -> Quoted:
    """Read the quoted text whose opening quote stands at ``start``.

    Never fails: a text that is not closed ends where its line ends, or at the quote that was most
    likely meant to close it. ``to_line_end`` gives up at once: for a line of nothing but quotes.
    """
    if to_line_end:
        return Quoted("", _line_end(raw, start), ())
    opener = '"' if raw[start] == "＂" else raw[start]
    close = _matching_close(raw, start + 1, opener)
    if close >= 0:
        value, faults = _unescape(source, raw, start + 1, close)
        return Quoted(value, close + 1, faults)
    other = _ANY_QUOTE.search(raw, start + 1, _line_end(raw, start))
    if other and other[0] != _CLOSERS.get(opener):
        return _wrong_pair(source, raw, start, other.start())
    return _unclosed(source, raw, start)


def _matching_close(raw: str, at: int, opener: str) -> int:
    """Where the text ends whose opening quote stands before ``at``; -1 if it does not."""
    if opener in _NESTED:
        return _nested_close(raw, at, opener)
    if opener != '"':
        return -1
    match = _STRAIGHT.match(raw, at)
    close = match.end() if match else at
    return close if close < len(raw) and raw[close] in '"＂' else -1


def _line_end(raw: str, at: int) -> int:
    end = raw.find("\n", at)
    return end if end >= 0 else len(raw)


def _nested_close(raw: str, at: int, opener: str) -> int:
    quotes, depth = _NESTED[opener], 1
    while match := quotes.search(raw, at):
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


def _wrong_pair(source: SourceFile, raw: str, start: int, close: int) -> Quoted:
    """A text between two quotes that are no pair: read as if they were."""
    opener = raw[start]
    pair = _STRANGE.get(opener) or opener + _CLOSERS.get(opener, '"')
    edits = (
        Edit(Span(source, start, start + 1), pair[0]),
        Edit(Span(source, close, close + 1), pair[1]),
    )
    shown = f"{pair[0]}…{pair[1]}"
    fix = Fix(Text(f"改成 {shown}", f"write {shown}"), edits, safe=True)
    span, typed = Span(source, start, close + 1), f"{opener}…{raw[close]}"
    fault = kinds.QUOTE_PAIR.at(span, fixes=(fix,), typed=typed, pair=shown)
    value, faults = _unescape(source, raw, start + 1, close)
    return Quoted(value, close + 1, (fault, *faults))


def _unclosed(source: SourceFile, raw: str, start: int) -> Quoted:
    """A text that its line ends: without the brace that ends the line, which is not part of it."""
    opener, end = raw[start], _line_end(raw, start)
    line_start = raw.rfind("\n", 0, start) + 1
    tail = _TAIL.search(raw, start + 1, end)
    if tail is None and raw.count("{", line_start, start) + raw.count("｛", line_start, start):
        tail = _CLOSING_TAIL.search(raw, start + 1, end)
    end = tail.start() if tail else end
    span = Span(source, start, max(end, start + 1))
    quote = _CLOSERS.get(opener) or _STRANGE.get(opener, '""')[0]
    return Quoted(
        raw[start + 1 : end].rstrip(), end, (kinds.TEXT_NOT_CLOSED.at(span, quote=quote),)
    )


def _unescape(
    source: SourceFile, raw: str, start: int, end: int
) -> tuple[str, tuple[Diagnostic, ...]]:
    text = raw[start:end]
    if "\\" not in text:
        return text, ()
    faults = tuple(
        kinds.UNKNOWN_ESCAPE.at(
            span := Span(source, start + match.start(), start + match.end()),
            escape=match[0],
            fixes=(replacing(span, f"\\{match[0]}", safe=True),),  # which it is read as
        )
        for match in _ESCAPE.finditer(text)
        if match[1] not in _ESCAPED
    )
    return _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[0]), text), faults


def in_a_path(fault: Diagnostic) -> Diagnostic:
    """The fault of a text that is a path: what looks like an escape there is Windows' separator."""
    if fault.kind is not kinds.UNKNOWN_ESCAPE or not fault.span:
        return fault
    back = Span(fault.span.source, fault.span.start, fault.span.start + 1)
    help = Text("路径用 / 分隔", "the parts of a path are separated by /")
    return replace(fault, help=help, fixes=(replacing(back, "/", safe=True),))
