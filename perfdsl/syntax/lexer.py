"""Text → fat tokens. The patterns are the terminals of ``grammar/perf.lark``.

What regular expressions cannot say is said here: nested quotes, texts continued on the next line,
ends of statements, keywords, and the code after 单位. A fault becomes a finding and reading goes on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import named, removing, replacing
from perfdsl.pattern import pattern
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds
from perfdsl.syntax.characters import clean, half_width
from perfdsl.syntax.slips import decimal_point
from perfdsl.syntax.strings import in_a_path, read_text
from perfdsl.syntax.token import Token, keywords

# The order is the priority; CODE and UNIT_NAME are only tried after 单位 and 计量.
_ORDER = (
    "COMMENT", "_NL", "STRING", "DATE", "QUANTITY", "NAME", "LBRACE", "RBRACE", "COMPARE", "EQ",
    "PLUS", "_COMMA", "DASH", "STAR", "SLASH", "LPAREN", "RPAREN", "DOT", "COLON",
)  # fmt: skip
_BLANK = r"[ \t\u3000\xa0]*"
_BLANKS = (" ", "\t", "\u3000", "\xa0")
_OPERATORS = {">=": ">=", "≥": ">=", "≧": ">=", "⩾": ">=", "<=": "<=", "≤": "<=", "≦": "<=",
              "⩽": "<=", ">": ">", "<": "<"}  # fmt: skip
_LONGEST_NUMBER = 40
_MOST_UNPAIRED = 8
_MEANINGFUL = "±～〜%‰¥￥$"  # never offered for removal: they say something
_DIGITS = pattern(r"[0-9,]+")
_THOUSANDS = pattern(r"[0-9],[0-9]{3}")
_RUN_ON = pattern(r"[%‰/]|\.[0-9]")
_OPERANDS = ("QUANTITY", "DATE", "NAME", "STRING", "BUDGET", "RPAREN")
_MOST_NESTED = 24
_BARE = pattern(r"[\w%‰./·]*")
_COMPLETE = ("QUANTITY", "DATE", "STRING", "MORE", "RBRACE", "RPAREN")
_REST = pattern(_BLANK + r"(?:#|$)", re.MULTILINE)
_RUN = pattern(_BLANK + r"(?s:(.)\1*)")
_OPERATOR_SIGNS = "[]?!&|~"


class Lexed(NamedTuple):
    """The tokens of a source, ended by ``$END``; its comments as spans; what was wrong."""

    tokens: list[Token]
    comments: list[Token]
    faults: list[Diagnostic]


class Patterns:
    """The grammar's terminals, compiled for the lexer."""

    def __init__(self, terminals: Mapping[str, str]) -> None:
        groups = "|".join(f"(?P<{name}>{terminals[name]})" for name in _ORDER)
        self.any = re.compile(f"{_BLANK}(?:{groups}|(?P<END>\\Z))")
        unit = re.compile(terminals["UNIT_NAME"])
        self.after = {"UNIT": re.compile(f"{terminals['CODE']}(?![\\w-])"), "MEASURE": unit}
        self.unit = unit


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
        self.words = keywords()
        self.unpaired, self.unpaired_line = 0, -1
        self.nested = 0

    def run(self) -> Lexed:
        at, match_any, add = 0, self.patterns.any.match, self.tokens.append
        special = {
            "COMMENT": self.comment, "_NL": self.line_end, "STRING": self.quoted,
            "QUANTITY": self.quantity, "LBRACE": self.open, "RBRACE": self.close,
            "COMPARE": self.comparator, "DASH": self.dash, "LPAREN": self.nest,
            "RPAREN": self.unnest,
        }  # fmt: skip
        while True:
            match = match_any(self.text, at)
            match = self.unknown(at) if match is None else match
            kind = match.lastgroup or "UNKNOWN"
            start, at = match.start(match.lastgroup or 0), match.end()
            if kind == "END":
                break
            if kind == "NAME":
                word, at = self.bare_run(match[kind], at)
                type_ = self.words.get(word, kind)
                if type_ == "DEPARTMENT" and not self.begins_statement():
                    type_ = kind  # 模板 耗材(部门: 数量): too common a name
                add(Token(type_, word, start, at))
                if type_ in self.patterns.after:
                    at = self.argument(type_, at)
            elif kind in special:
                at = special[kind](start, at)
            elif kind != "UNKNOWN":
                add(Token(kind, match[kind], start, at))
        self.line_end(len(self.text), len(self.text))
        add(Token("$END", "", len(self.text), len(self.text)))
        return Lexed(self.tokens, self.comments, self.faults)

    def begins_statement(self) -> bool:
        """Whether the next token is the first of its statement."""
        return not self.tokens or self.tokens[-1].type in ("_NL", "LBRACE", "RBRACE")

    def bare_run(self, word: str, at: int) -> tuple[str, int]:
        """``不低于95%`` is one bare word: a name with digits goes on over signs."""
        if not _RUN_ON.match(self.text, at) or not any(map(str.isdigit, word)):
            return word, at
        match = _BARE.match(self.text, at)
        assert match, "the pattern matches nothing as well"
        return word + match[0], match.end()

    def comment(self, start: int, end: int) -> int:
        self.comments.append(Token("COMMENT", self.raw[start:end].rstrip(), start, end))
        return end

    def line_end(self, start: int, end: int) -> int:
        """One _NL however many lines are blank: the end of a statement."""
        self.nested = 0
        if self.tokens and self.tokens[-1].type not in ("_NL", "LBRACE"):
            self.tokens.append(Token("_NL", "", start, end))
        return end

    def open(self, start: int, end: int) -> int:
        """A brace that begins a line opens the block that the line above names."""
        tokens = self.tokens
        if len(tokens) > 1 and tokens[-1].type == "_NL" and tokens[-2].type != "RBRACE":
            tokens.pop()
        tokens.append(Token("LBRACE", "{", start, end))
        return end

    def close(self, start: int, end: int) -> int:
        """A ``}`` ends the statement before it."""
        self.line_end(start, start)
        self.tokens.append(Token("RBRACE", "}", start, end))
        return end

    def comparator(self, start: int, end: int) -> int:
        self.tokens.append(Token("COMPARE", _OPERATORS[self.text[start:end]], start, end))
        return end

    def quoted(self, start: int, end: int) -> int:
        """A text; one that begins the line right under a text continues it (MORE)."""
        hopeless = self.unpaired >= _MOST_UNPAIRED and self.unpaired_line > start
        value, end, faults = read_text(self.source, self.raw, start, to_line_end=hopeless)
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
        tokens.append(Token(kind, value, start, end))
        return end

    def dash(self, start: int, end: int) -> int:
        """A sign before a number, or an operator between operands."""
        is_sign = self.text[end : end + 1].isdecimal() and self.takes_sign(start)
        self.tokens.append(Token("MINUS" if is_sign else "DASH", "-", start, end))
        return end

    def takes_sign(self, start: int) -> bool:
        """Whether a ``-`` before a digit is a sign: not after an operand of an expression.

        A row's name and a number below zero stand side by side as well: there, a blank before the
        ``-`` tells.
        """
        last = self.tokens[-1] if self.tokens else None
        if last is None or last.type not in _OPERANDS:
            return True
        if last.type in ("QUANTITY", "DATE", "RPAREN") or last.end == start:
            return False
        return not self.in_expression()

    def in_expression(self) -> bool:
        """Whether the statement so far holds a comparator, so that operators may follow."""
        compared = False
        for token in reversed(self.tokens):
            if token.type in ("_NL", "LBRACE"):
                return compared
            if token.type == "BUDGET" and not self.nested:
                return False  # 预算 10 = 财政资金 -5: an amount below zero, which is a fault of its own
            compared = compared or token.type in ("COMPARE", "EQ", "ASSERT")
        return compared

    def nest(self, start: int, end: int) -> int:
        """Brackets are bounded, so that no later stage runs out of stack."""
        self.nested += 1
        if self.nested > _MOST_NESTED:
            if self.nested == _MOST_NESTED + 1:
                span = Span(self.source, start, end)
                self.faults.append(kinds.TOO_DEEP.at(span, limit=_MOST_NESTED))
            return end
        self.tokens.append(Token("LPAREN", "(", start, end))
        return end

    def unnest(self, start: int, end: int) -> int:
        """The other end of a bracket that was let in."""
        if self.nested <= _MOST_NESTED:
            self.tokens.append(Token("RPAREN", ")", start, end))
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
        self.tokens.append(Token(kind, match[0], match.start(), match.end()))
        return match.end()

    def quantity(self, start: int, end: int) -> int:
        """A number with its unit, which may stand after one blank unless it is a keyword."""
        value = self.text[start:end]
        if value[-1].isdigit() or value[-1] in "万亿":
            is_near = self.text[end : end + 1] in (" ", "\u3000")
            far = self.patterns.unit.match(self.text, end + 1) if is_near else None
            if far and far[0] not in self.words:
                value, end = value + far[0], far.end()
        if "," in value:
            value = self.thousands(value, start)
        if len(value) > _LONGEST_NUMBER and any(
            len(run) > _LONGEST_NUMBER for run in _DIGITS.findall(value)
        ):
            self.faults.append(
                kinds.NUMBER_TOO_LONG.at(Span(self.source, start, end), limit=_LONGEST_NUMBER)
            )
            value = _DIGITS.sub("0", value)
        minus = self.tokens and self.tokens[-1].type == "MINUS" and self.tokens.pop()
        if minus:
            value, start = "-" + value, minus.start
        self.tokens.append(Token("QUANTITY", value.replace(" ", ""), start, end))
        return end

    def thousands(self, value: str, start: int) -> str:
        plain = value.replace(",", "")
        if _THOUSANDS.search(value):
            span = Span(self.source, start, start + len(value))
            fix = replacing(span, plain, safe=True)
            self.faults.append(
                kinds.THOUSANDS_SEPARATOR.at(span, fixes=(fix,), typed=value, plain=plain)
            )
        return plain

    def unknown(self, at: int) -> re.Match[str]:
        """A sign the grammar has no place for, or a finding."""
        match = _RUN.match(self.text, at)
        assert match, "the master pattern matches at the end of the text"
        char = match[1]
        if char in _OPERATOR_SIGNS:
            self.tokens.append(Token("OPERATOR", char, match.start(1), match.end()))
            return match
        span = Span(self.source, match.start(1), match.end())
        previous = self.tokens[-1] if self.tokens else None
        if not (previous and previous.type == "UNKNOWN" and previous.end == span.start):
            name = named(char) if char.isprintable() else Text(*[f"U+{ord(char):04X}"] * 2)
            fix = removing(span, safe=self.only_ends(span, previous))
            fixes = () if char in _MEANINGFUL else (fix,)
            found = kinds.UNKNOWN_CHARACTER.at(span, char=name, fixes=fixes)
            self.faults.append(decimal_point(span) or found)
        self.tokens.append(Token("UNKNOWN", char, span.start, span.end))
        return match

    def only_ends(self, span: Span, previous: Token | None) -> bool:
        """Whether it is a full stop after the last value of a line, which says nothing there."""
        if previous is None or previous.type not in _COMPLETE or set(span.text) != {"。"}:
            return False
        return _REST.match(self.text, span.end) is not None
