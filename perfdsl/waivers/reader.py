"""A comment → what it waives: ``# 豁免 P512、P517：理由，至 2023-12-31``.

A comment is a waiver if it begins with the word and goes on with a code, a colon or nothing. Prose
that begins with it (``# 豁免条款见合同：第三条``) is left alone; what only lacks a part is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Kind, Severity, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import replacing
from perfdsl.pattern import compiled, pattern
from perfdsl.record import Record
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.characters import half_width
from perfdsl.syntax.token import comment_words
from perfdsl.waivers import kinds
from perfdsl.waivers.dates import read_day
from perfdsl.waivers.heads import end_of_head, whole
from perfdsl.waivers.model import NOT_OF_THE_TEXT, Code, can_be_waived

_SEPARATORS = r"\s、,;/和与及"
_WORD = pattern(rf"[^{_SEPARATORS}]+")
_CODE = pattern(r"P\d{3}", re.IGNORECASE | re.ASCII)
_LIKE_A_CODE = pattern(r"[A-Za-z]*\d+[A-Za-z0-9]*", re.ASCII)
_LEADING = pattern(
    r"\s*P\d{3}(?![\w-])(?:[\s、,;/和与及]+P\d{3}(?![\w-]))*", re.IGNORECASE | re.ASCII
)
_GAP = pattern(r"[\s、,;.。，-]*")
_AND = "and"
_AFTER_DAY = " \t\u3000。.)止"
_NO_CODE = Text("没有写编号", "it names no code")
_NO_COLON = Text("编号后面少一个冒号", "a colon is missing after the code")
_NOT_A_CODE = Text("「{word}」不是编号", "“{word}” is no code")
_ADD_COLON = Text("加上冒号", "add the colon")


class Read(Record):
    """What a comment says, before it is known which lines it covers."""

    codes: tuple[Code, ...]
    reason: str
    until: date | None
    is_valid: bool
    faults: tuple[Diagnostic, ...]


class _Until(Record):
    """Where the end of a reason that gives the last day begins, and the words for the day."""

    start: int
    words: tuple[int, int]


def read_waiver(comment: ast.Comment, known: Mapping[str, Kind]) -> Read | None:
    """The waiver that a comment is; None of any other comment. ``known`` are the kinds by code."""
    end = end_of_head(comment.text)
    return None if end is None else _Reader(comment, half_width(comment.text), end, known).read()


class _Patterns(Record):
    last: re.Pattern[str]
    meant: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    """The patterns that hold words of the language, which the grammar spells."""
    until = "|".join(map(whole, comment_words()["UNTIL"]))
    day = r"(\d[\d\s年月日号/.-]*)"
    return _Patterns(
        compiled(rf"截?(?:{until})\s*+{day}\Z", re.IGNORECASE | re.ASCII),
        compiled(
            rf"(?:\A|[,;、(。])\s*截?(?:{until})(?![少多今于此关上])\s*+([^,;]*)\Z",
            re.IGNORECASE,
        ),
    )


class _Reader:
    """Reads one comment; a class because the parts share the comment and gather faults."""

    def __init__(
        self, comment: ast.Comment, text: str, start: int, known: Mapping[str, Kind]
    ) -> None:
        self.comment = comment
        self.text = text
        self.start = start
        self.known = known
        self.faults: list[Diagnostic] = []

    def read(self) -> Read | None:
        colon = self.text.find(":", self.start)
        if colon < 0:
            return self.without_colon()
        words = list(self.words(colon))
        if not self.is_meant([self.text[start:end] for start, end in words]):
            return None
        if not words:
            return self.malformed(_NO_CODE)
        return self.whole(words, colon + 1)

    def is_meant(self, words: list[str]) -> bool:
        """Whether what stands before the colon is codes, or what was meant for them."""
        names = {kind.name for kind in self.known.values()}
        are_codes = all(_LIKE_A_CODE.fullmatch(one) or one.lower() in names for one in words)
        return are_codes or any(_CODE.fullmatch(one) for one in words)

    def without_colon(self) -> Read | None:
        if not self.text[self.start :].strip():
            return self.malformed(_NO_CODE)
        codes = _LEADING.match(self.text, self.start)
        if codes is None:
            return None
        gap = _GAP.match(self.text, codes.end())
        end = gap.end() if gap else codes.end()
        if end == len(self.text):
            return self.whole(list(self.words(codes.end())), end)
        sign = ": " if self.text[self.start - 1].isascii() else "："
        fix = Fix(_ADD_COLON, (Edit(self.span(codes.end(), end), sign),))
        return self.malformed(_NO_COLON, fix)

    def malformed(self, reason: Text, *fixes: Fix) -> Read:
        fault = kinds.MALFORMED.at(self.comment.span, fixes=fixes, reason=reason)
        return Read((), "", None, False, (fault,))

    def whole(self, words: list[tuple[int, int]], start: int) -> Read:
        """Codes, then the reason and the last day, which begin at ``start``."""
        for at, end in words:
            word = self.text[at:end]
            if not _LIKE_A_CODE.fullmatch(word) and not any(
                kind.name == word.lower() for kind in self.known.values()
            ):
                return self.malformed(_NOT_A_CODE.fill({"word": word}))
        codes = tuple({code.text: code for code in map(self.code, words)}.values())
        until = self.until(start)
        end = until.start if until else len(self.text)
        reason = self.comment.text[start:end].strip(" \t\u3000,;，；、（(")
        day = self.day(until) if until else None
        has_reason = any(map(str.isalnum, reason))
        if not has_reason:
            named = "、".join(code.text for code in codes)
            self.faults.append(kinds.WITHOUT_REASON.at(self.comment.span, codes=named))
        is_valid = has_reason and (until is None or day is not None)
        return Read(codes, reason if has_reason else "", day, is_valid, tuple(self.faults))

    # -- codes

    def words(self, end: int) -> Iterator[tuple[int, int]]:
        for match in _WORD.finditer(self.text, self.start, end):
            if match[0].lower() != _AND:
                yield match.span()

    def code(self, place: tuple[int, int]) -> Code:
        span = self.span(*place)
        text = self.text[place[0] : place[1]].upper()
        kind = self.known.get(text)
        if _CODE.fullmatch(text) and text.startswith(NOT_OF_THE_TEXT):
            self.faults.append(kinds.OF_FILES.at(span, code=text))
            return Code(text, kind, False, span)
        if kind is None:
            self.unknown(text, span)
        elif kind.severity is Severity.ERROR:
            self.faults.append(kinds.OF_ERROR.at(span, code=text))
        return Code(text, kind, kind is not None and can_be_waived(kind), span)

    def unknown(self, word: str, span: Span) -> None:
        free = [kind for kind in self.known.values() if can_be_waived(kind)]
        by_name = next((kind.code for kind in free if kind.name == word.lower()), None)
        near = by_name or nearest(word, (kind.code for kind in free), cutoff=0.7)
        remedy = Text("编号见 perfc explain", "perfc explain lists the codes")
        if near:
            remedy = Text(f"是不是 {near}？", f"did you mean {near}?")
        fixes = (replacing(span, near),) if near else ()
        self.faults.append(kinds.UNKNOWN_CODE.at(span, code=span.text, remedy=remedy, fixes=fixes))

    # -- the last day

    def until(self, start: int) -> _Until | None:
        """The end of the reason that says until when; a period (… 至 …) is part of the reason."""
        end = max(start, len(self.text.rstrip(_AFTER_DAY)))
        last = _patterns().last.search(self.text, start, end)
        if last and self.text[start : last.start()].rstrip()[-1:] not in tuple(
            "0123456789年月日号"
        ):
            return _Until(last.start(), last.span(1))
        if last:
            return None
        meant = _patterns().meant.search(self.text[start:end])
        if meant is None:
            return None
        words = (start + meant.start(1), start + meant.end(1))
        return _Until(start + meant.start(), words)

    def day(self, until: _Until) -> date | None:
        first, end = until.words
        day = read_day(self.text[first:end])
        if day is None:
            span = self.span(first, end) if end > first else self.comment.span
            self.faults.append(kinds.BAD_DATE.at(span, text=span.text))
        return day

    def span(self, start: int, end: int) -> Span:
        whole = self.comment.span
        return Span(whole.source, whole.start + start, whole.start + end)
