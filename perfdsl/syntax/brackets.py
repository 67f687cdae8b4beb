"""Round brackets typed for braces around what belongs to a row: ``100% ( 权重 10 }``."""

from __future__ import annotations

from itertools import pairwise

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Text
from perfdsl.diagnostics.phrases import named
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds
from perfdsl.syntax.token import Token, supplied

_OF_A_ROW = ("NOTE", "WEIGHT", "DIRECTION", "BASIS")  # no computation begins with these
_OPENING = ("LPAREN", "LBRACE")
_CLOSING = ("RPAREN", "RBRACE")
_LONGEST = 40  # a hostile line must stay linear
_HELP = Text("说明、权重等写在花括号 {{ }} 里", "note, weight and so on stand in braces {{ }}")


def as_braces(
    source: SourceFile, tokens: list[Token]
) -> tuple[list[Token], tuple[Diagnostic, ...]]:
    """The tokens with braces where they were meant, and a finding for each line that had others."""
    begins = [one for one, (first, then) in enumerate(pairwise(tokens)) if _opens(first, then)]
    if not begins:
        return tokens, ()
    out, found, ends = list(tokens), [], []
    for begin in begins:
        end = _partner(source, tokens, begin)
        wrong = [one for one in sorted({begin, end}) if tokens[one].type in ("LPAREN", "RPAREN")]
        if not wrong:
            continue
        found.append(_finding(source, [tokens[one] for one in wrong]))
        for one in wrong:
            out[one] = _brace(tokens[one])
        ends += [end] if end in wrong and end != begin else []
    for one in sorted(ends, reverse=True):  # a } ends the statement before it
        out.insert(one, supplied("_NL", tokens[one]))
    return out, tuple(found)


def _brace(token: Token) -> Token:
    kind, sign = ("LBRACE", "{") if token.type == "LPAREN" else ("RBRACE", "}")
    return Token(token.source, token.start, token.end, kind, sign)


def _opens(first: Token, then: Token) -> bool:
    return first.type in _OPENING and then.type in _OF_A_ROW


def _partner(source: SourceFile, tokens: list[Token], begin: int) -> int:
    """Where what opens at ``begin`` closes on its line; ``begin`` where it does not."""
    depth = 0
    for at in range(begin + 1, min(begin + _LONGEST, len(tokens))):
        token = tokens[at]
        if source.text[token.start : token.start + 1] == "\n":
            break
        if token.type in _CLOSING and not depth:
            return at
        depth += {"LPAREN": 1, "LBRACE": 1, "RPAREN": -1, "RBRACE": -1}.get(token.type, 0)
    return begin


def _finding(source: SourceFile, wrong: list[Token]) -> Diagnostic:
    edits = [
        Edit(Span(source, one.start, one.end), "{" if one.type == "LPAREN" else "}")
        for one in wrong
    ]
    fix = Fix(Text("改成花括号", "write braces"), tuple(edits), safe=True)
    span = edits[0].span
    return kinds.UNEXPECTED.at(span, what=named(span.text), help=_HELP, fixes=(fix,))
