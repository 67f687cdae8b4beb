"""Text → fat tokens. The patterns are the terminals of ``grammar/perf.lark``.

What regular expressions cannot say is said here: nested quotes, texts continued on the next line,
ends of statements, keywords, and the code after 单位. A fault becomes a finding and reading goes on.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import named, removing
from perfdsl.pattern import pattern
from perfdsl.record import Record
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds
from perfdsl.syntax.characters import clean, half_width
from perfdsl.syntax.slips import decimal_point
from perfdsl.syntax.strings import in_a_path, read_text
from perfdsl.syntax.terminals import BLANK, COMPARE, LINE_END, PLAIN_TEXT, WORD, Patterns
from perfdsl.syntax.token import Token, keywords, token_maker

_BLANKS = (" ", "\t", "\u3000", "\xa0")
_OPERATORS = {">=": ">=", "≥": ">=", "≧": ">=", "⩾": ">=", "<=": "<=", "≤": "<=", "≦": "<=",
              "⩽": "<=", ">": ">", "<": "<"}  # fmt: skip
_LONGEST_PLAIN = 40  # a longer value may have a number that is too long
_MOST_UNPAIRED = 8
_MEANINGFUL = "±～〜%‰¥￥$"  # never offered for removal: they say something
_RUN_ON = pattern(r"[%‰/]|\.[0-9]")
_MOST_NESTED = 24
_BARE = pattern(r"[\w%‰./·]*")
_HAVE_ENDED = ("_NL", "LBRACE")
_COMPLETE = ("QUANTITY", "DATE", "STRING", "MORE", "RBRACE", "RPAREN")
_REST = pattern(BLANK + r"(?:#|$)", re.MULTILINE)
_OPERATOR_SIGNS = "[]?!&|~"


_Reader = Callable[[int, int], int]


class Lexed(Record):
    """The tokens of a source, ended by ``$END``; its comments as spans; what was wrong."""

    tokens: list[Token]
    comments: list[Token]
    faults: list[Diagnostic]


def _after_blanks(text: str, at: int) -> int:
    while text[at : at + 1] in _BLANKS:
        at += 1
    return at


def tokenize(source: SourceFile, patterns: Patterns) -> Lexed:
    """Every token of the source. Never fails and never loses a character without a finding."""
    return _Lexer(source, patterns).run()


class _Lexer:
    """One run over one source; a class because its parts share what they have read."""

    def __init__(self, source: SourceFile, patterns: Patterns) -> None:
        self.source = source
        self.patterns = patterns
        self.raw, self.faults = clean(source)
        self.text = half_width(self.raw)
        self.tokens: list[Token] = []
        self.comments: list[Token] = []
        self.token = token_maker()
        self.words = keywords()
        self.unpaired, self.unpaired_line = 0, -1
        self.nested = 0

    def run(self) -> Lexed:
        """Read to the end. What most tokens are is read here, the rest by a method for its kind."""
        source, text, raw = self.source, self.text, self.raw
        tokens, add, token, words = self.tokens, self.tokens.append, self.token, self.words
        match_any, readers, at = self.patterns.any.match, self.readers(), 0
        while at <= len(text):
            match = match_any(text, at)
            assert match, "what no other alternative takes, the last one does"
            sort: int = match.lastindex  # type: ignore[assignment]  # one of the groups matched
            start, at = match.span(sort)
            if sort == WORD and (word := text[start:at]) not in words:
                add(token(source, start, at, "NAME", word))
            elif sort == LINE_END:
                self.nested = 0
                if tokens and tokens[-1].type not in _HAVE_ENDED:
                    add(token(source, start, at, "_NL", ""))
            elif sort == PLAIN_TEXT and self.is_inside(start):
                add(token(source, start, at, "STRING", raw[start + 1 : at - 1]))
            elif sort == COMPARE:
                add(token(source, start, at, "COMPARE", _OPERATORS[text[start:at]]))
            else:
                at = readers[sort](start, at)
        add(token(source, len(text), len(text), "$END", ""))
        return Lexed(tokens, self.comments, self.faults)

    def readers(self) -> list[_Reader]:
        """What reads a token of each group of the pattern, and says where it ends."""
        special: dict[str, _Reader] = {
            "WORD": self.word, "NAME": self.name, "COMMENT": self.comment, "_NL": self.line_end,
            "STRING": self.quoted, "PLAIN_TEXT": self.quoted, "QUANTITY": self.quantity,
            "LBRACE": self.open, "RBRACE": self.close, "DASH": self.dash, "LPAREN": self.nest,
            "RPAREN": self.unnest, "END": self.finish, "UNKNOWN": self.unknown,
        }  # fmt: skip
        return [special.get(kind) or partial(self.plain, kind) for kind in self.patterns.kinds]

    def finish(self, start: int, end: int) -> int:
        """The end of the text ends a statement."""
        self.line_end(end, end)
        return end + 1

    def add(self, kind: str, value: str, start: int, end: int) -> None:
        self.tokens.append(self.token(self.source, start, end, kind, value))

    def plain(self, kind: str, start: int, end: int) -> int:
        """A sign that says what it is."""
        self.add(kind, self.text[start:end], start, end)
        return end

    def is_inside(self, start: int) -> bool:
        """Whether a text that looks plain is: not the first of its line, nor in one of lone quotes."""
        return bool(self.tokens) and self.tokens[-1].type != "_NL" and start > self.unpaired_line

    def name(self, start: int, end: int) -> int:
        """A name before a sign that it may go on over."""
        return self.word(start, self.bare_run(self.text[start:end], end))

    def word(self, start: int, end: int) -> int:
        """A name or a word of the language, and what is read otherwise after it."""
        word = self.text[start:end]
        kind = self.words.get(word, "NAME")
        if kind == "DEPARTMENT" and not self.begins_statement():
            kind = "NAME"  # 模板 耗材(部门: 数量): too common a name
        self.add(kind, word, start, end)
        return self.argument(kind, end) if kind in self.patterns.after else end

    def begins_statement(self) -> bool:
        """Whether the next token is the first of its statement."""
        return not self.tokens or self.tokens[-1].type in ("_NL", "LBRACE", "RBRACE")

    def bare_run(self, word: str, end: int) -> int:
        """``不低于95%`` is one bare word: a name with digits goes on over signs."""
        if not _RUN_ON.match(self.text, end) or not any(map(str.isdigit, word)):
            return end
        match = _BARE.match(self.text, end)
        assert match, "the pattern matches nothing as well"
        return match.end()

    def comment(self, start: int, end: int) -> int:
        self.comments.append(
            self.token(self.source, start, end, "COMMENT", self.raw[start:end].rstrip())
        )
        return end

    def line_end(self, start: int, end: int) -> int:
        """One _NL however many lines are blank: the end of a statement."""
        self.nested = 0
        if self.tokens and self.tokens[-1].type not in _HAVE_ENDED:
            self.add("_NL", "", start, end)
        return end

    def open(self, start: int, end: int) -> int:
        """A brace that begins a line opens the block that the line above names."""
        tokens = self.tokens
        if len(tokens) > 1 and tokens[-1].type == "_NL" and tokens[-2].type != "RBRACE":
            tokens.pop()
        self.add("LBRACE", "{", start, end)
        return end

    def close(self, start: int, end: int) -> int:
        """A ``}`` ends the statement before it."""
        self.line_end(start, start)
        self.add("RBRACE", "}", start, end)
        return end

    def quoted(self, start: int, end: int) -> int:
        """A text; one that begins the line right under a text continues it (MORE)."""
        hopeless = self.unpaired >= _MOST_UNPAIRED and self.unpaired_line > start
        text = read_text(self.source, self.raw, start, to_line_end=hopeless)
        end, faults = text.end, text.faults
        if faults and not hopeless:
            self.count_unpaired(start)
        is_path = bool(self.tokens) and self.tokens[-1].type == "IMPORT"
        self.faults += map(in_a_path, faults) if is_path else faults
        tokens, kind = self.tokens, "STRING"
        before = tokens[-2] if len(tokens) > 1 and tokens[-1].type == "_NL" else None
        continues = before is not None and before.type in ("STRING", "MORE")
        if before and continues and self.text.count("\n", before.end, start) == 1:
            tokens.pop()
            kind = "MORE"
        self.add(kind, text.value, start, end)
        return end

    def dash(self, start: int, end: int) -> int:
        """A sign before a number, or an operator between operands."""
        from perfdsl.syntax.signs import takes_sign  # few files have one

        is_sign = self.text[end : end + 1].isdecimal() and takes_sign(
            self.tokens, start, is_nested=self.nested > 0
        )
        self.add("MINUS" if is_sign else "DASH", "-", start, end)
        return end

    def nest(self, start: int, end: int) -> int:
        """Brackets are bounded, so that no later stage runs out of stack."""
        self.nested += 1
        if self.nested > _MOST_NESTED:
            if self.nested == _MOST_NESTED + 1:
                span = Span(self.source, start, end)
                self.faults.append(kinds.TOO_DEEP.at(span, limit=_MOST_NESTED))
            return end
        self.add("LPAREN", "(", start, end)
        return end

    def unnest(self, start: int, end: int) -> int:
        """The other end of a bracket that was let in."""
        if self.nested <= _MOST_NESTED:
            self.add("RPAREN", ")", start, end)
        self.nested = max(self.nested - 1, 0)
        return end

    def count_unpaired(self, start: int) -> None:
        """Each badly closed text looks at its whole line: a line of only quotes must stay linear."""
        if start > self.unpaired_line:
            end = self.raw.find("\n", start)
            self.unpaired, self.unpaired_line = 0, end if end >= 0 else len(self.raw)
        self.unpaired += 1

    def argument(self, keyword: str, at: int) -> int:
        """The unit's code after 单位, the unit's name after 计量: their own alphabets."""
        match = self.patterns.after[keyword].match(self.text, _after_blanks(self.text, at))
        if match is None:
            return at
        kind = "CODE" if keyword == "UNIT" else "UNIT_NAME"
        self.add(kind, match[0], match.start(), match.end())
        return match.end()

    def quantity(self, start: int, end: int) -> int:
        """A number with its unit, which may stand after one blank unless it is a keyword."""
        value = self.text[start:end]
        if value[-1].isdigit() or value[-1] in "万亿":
            is_near = self.text[end : end + 1] in (" ", "\u3000")
            far = self.patterns.unit.match(self.text, end + 1) if is_near else None
            if far and far[0] not in self.words:
                value, end = value + far[0], far.end()
        if "," in value or len(value) > _LONGEST_PLAIN:
            from perfdsl.syntax.numbers import plain_number  # few numbers are such

            value, faults = plain_number(value, Span(self.source, start, end))
            self.faults += faults
        minus = self.tokens and self.tokens[-1].type == "MINUS" and self.tokens.pop()
        if minus:
            value, start = "-" + value, minus.start
        self.add("QUANTITY", value.replace(" ", ""), start, end)
        return end

    def unknown(self, start: int, end: int) -> int:
        """A sign the grammar has no place for, or a finding; so many of it as stand together."""
        char = self.text[start]
        if char in _OPERATOR_SIGNS:
            self.add("OPERATOR", char, start, end)
            return end
        span = Span(self.source, start, end)
        previous = self.tokens[-1] if self.tokens else None
        if not (previous and previous.type == "UNKNOWN" and previous.end == span.start):
            name = named(char) if char.isprintable() else Text(*[f"U+{ord(char):04X}"] * 2)
            fix = removing(span, safe=self.only_ends(span, previous))
            fixes = () if char in _MEANINGFUL else (fix,)
            found = kinds.UNKNOWN_CHARACTER.at(span, char=name, fixes=fixes)
            self.faults.append(decimal_point(span) or found)
        self.add("UNKNOWN", char, start, end)
        return end

    def only_ends(self, span: Span, previous: Token | None) -> bool:
        """Whether it is a full stop after the last value of a line, which says nothing there."""
        if previous is None or previous.type not in _COMPLETE or set(span.text) != {"。"}:
            return False
        return _REST.match(self.text, span.end) is not None
