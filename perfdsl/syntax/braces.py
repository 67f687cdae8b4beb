"""Braces that do not match, mended before parsing, so that one lost brace is one finding.

A sound file costs one pass. Otherwise the file is cut at the words that start a declaration, and in
each part the count of braces says whether one is missing or too many, and the indentation which:

    产出 {                       the 效益 line stands no deeper than 产出: its } was lost
      数量 "设备数" ≥ 10台
    效益 {

    产出                         deeper lines follow a line that opens nothing: its { was lost
      数量 "设备数" ≥ 10台
    }

      数量 "设备数" ≥ 10台       the same of an indicator whose 说明, 权重 … stand deeper than it
        说明 "……"
      }

    产出 {
      数量 "设备数" ≥ 10台
      }                          not where 产出 stands, with one } too many: this one
      质量 "合格率" ≥ 95%
    }
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.diagnostics.phrases import inserting, removing
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds
from perfdsl.syntax.brackets import as_braces
from perfdsl.syntax.parts import cut
from perfdsl.syntax.token import TABLES, Token, reserved, supplied

DEEPEST = 24
_OF_A_ROW = ("NOTE", "WEIGHT", "DIRECTION", "BASIS")  # what an indicator's own block begins with


def mend(source: SourceFile, tokens: list[Token]) -> tuple[list[Token], list[Diagnostic]]:
    """The tokens with matching braces, and what had to be mended."""
    tokens, round_ones = as_braces(source, tokens)
    if _balanced(tokens):
        return tokens, [*round_ones]
    tokens, faults = _Mender(source, tokens).run()
    return tokens, [*round_ones, *faults]


def deepest(kinds: Sequence[str]) -> int:
    """How many blocks stand in each other at most, where every brace has its partner."""
    steps = (1 if kind == "LBRACE" else -1 for kind in kinds if kind in ("LBRACE", "RBRACE"))
    return max(accumulate(steps), default=0)


def _balanced(tokens: list[Token]) -> bool:
    """Whether every brace has its partner, and no declaration stands where a ``}`` was lost."""
    blocks: list[str] = []
    previous, statement = "_NL", ""
    for token in tokens:
        kind = token.type
        if previous in ("_NL", "LBRACE"):
            if not _may_begin(kind, blocks):
                return False
            statement = kind
        if kind == "LBRACE":
            blocks.append(statement)
        elif (kind == "RBRACE" and not blocks) or len(blocks) > DEEPEST:
            return False
        elif kind == "RBRACE":
            blocks.pop()
        elif kind == "_NL" and previous == "STRING" and statement in TABLES:
            return False  # a project that opens no block, whatever the counts say
        previous = kind
    return not blocks


def _may_begin(kind: str, blocks: list[str]) -> bool:
    """Whether a statement may begin with this inside these blocks."""
    return not blocks or kind not in reserved() or (kind in TABLES and blocks == ["UNIT"])


class _Block:
    """An open block: its brace, the word its line began with, and how far that is indented."""

    __slots__ = ("brace", "column", "word")

    def __init__(self, brace: Token, word: str, column: int) -> None:
        self.brace = brace
        self.word = word
        self.column = column


class _Mender:
    """One pass over tokens whose braces do not match."""

    def __init__(self, source: SourceFile, tokens: list[Token]) -> None:
        self.source = source
        self.tokens = tokens
        self.out: list[Token] = []
        self.open: list[_Block] = []
        self.faults: list[Diagnostic] = []
        self.too_deep = False
        self.parts = cut(tokens)
        self.lacking = self.parts.get(0, 0)  # how many "}" this part lacks; below 0: has too many

    def run(self) -> tuple[list[Token], list[Diagnostic]]:
        word, column, at_start = "", 0, True
        for index, token in enumerate(self.tokens):
            if at_start and token.type not in ("_NL", "RBRACE"):
                indent = self.indent(token)
                self.statement(index, token, indent)
                word, column = token.type, column if indent is None else indent
            if token.type == "LBRACE":
                self.begin(_Block(token, word, column))
            elif token.type == "RBRACE":
                self.end(index, token)
            elif token.type == "_NL" and self.header_ends(index, column):
                self.supply_opening(token, word, column)
            elif not self.too_deep:
                self.out.append(token)
            at_start = token.type in ("_NL", "LBRACE", "RBRACE")
        return self.out, self.faults

    def indent(self, token: Token) -> int | None:
        """How far a token that begins its line is indented, else None."""
        text = self.source.text
        start = text.rfind("\n", 0, token.start) + 1
        return token.start - start if not text[start : token.start].strip() else None

    # -- statements

    def statement(self, index: int, token: Token, indent: int | None) -> None:
        """Before a statement, close the blocks that it cannot stand in."""
        if token.type == "$END":
            self.close_down_to(0, token)
        elif index in self.parts:
            self.close_down_to(self.base() if token.type in TABLES else 0, token)
            self.lacking = self.parts[index]
        elif indent is not None and self.lacking > 0 and self.tells_depth(index, indent):
            self.close_deeper(indent, token, self.base() + 1)

    def tells_depth(self, index: int, indent: int) -> bool:
        """Whether a line's indentation says how deep it belongs.

        With nothing indented only a line that opens a block does: the last block has ended.
        """
        return indent > 0 or self.tokens[index + 1].type == "LBRACE"

    def base(self) -> int:
        """How many blocks hold whole projects: 1 inside the block of a unit, else 0."""
        return int(bool(self.open) and self.open[0].word == "UNIT")

    def close_deeper(self, indent: int, token: Token, least: int) -> None:
        """Close the blocks opened by lines that stand no less deep than ``indent``."""
        keep = len(self.open)
        while keep > least and self.open[keep - 1].column >= indent:
            keep -= 1
        self.close_down_to(keep, token)

    def header_ends(self, index: int, column: int) -> bool:
        """Whether the line that ends here names a block without opening it."""
        following = self.tokens[index + 1]
        line = [token.type for token in self.tokens[max(0, index - 2) : index]]
        if line in (["PROJECT", "STRING"], ["DEPARTMENT", "STRING"]):
            return following.type not in ("$END", *reserved())
        indent = self.indent(following)
        if indent is None or indent < column or self.lacking >= 0:
            return False
        is_row = following.type in _OF_A_ROW and indent > column
        return is_row or line in (["_NL", "NAME"], ["LBRACE", "NAME"], ["TASK", "STRING"])

    def supply_opening(self, line_end: Token, word: str, column: int) -> None:
        span = Span(self.source, line_end.start, line_end.start)
        self.faults.append(kinds.BRACE_MISSING.at(span, fixes=(inserting(span, " {"),)))
        self.lacking += 1
        self.begin(_Block(supplied("LBRACE", line_end, "{"), word, column))

    # -- braces

    def begin(self, block: _Block) -> None:
        self.open.append(block)
        if len(self.open) <= DEEPEST:
            self.out.append(block.brace)
        elif not self.too_deep:
            span = Span(self.source, block.brace.start, block.brace.end)
            self.faults.append(kinds.TOO_DEEP.at(span, limit=DEEPEST))
            self.too_deep = True
            while self.out[-1].type not in ("_NL", "LBRACE"):
                self.out.pop()  # the words before this brace go with it

    def end(self, index: int, token: Token) -> None:
        indent = self.indent(token)
        if not self.open or (self.lacking < 0 and self.is_stray(index, indent)):
            span = Span(self.source, token.start, token.end)
            self.faults.append(kinds.BRACE_NOT_OPEN.at(span, fixes=(removing(span),)))
            self.lacking += 1
            return
        if indent is not None and self.lacking > 0:
            self.close_deeper(indent + 1, token, self.base() + 1)
        self.open.pop()
        if len(self.open) < DEEPEST:
            if self.too_deep:
                self.out.append(supplied("_NL", token))
                self.too_deep = False
            self.out.append(token)

    def is_stray(self, index: int, indent: int | None) -> bool:
        """Whether this ``}``, of one too many, stands elsewhere than its block or ends it early."""
        if indent is not None and indent != self.open[-1].column:
            return True
        if len(self.open) > self.base() + 1:
            return False
        following = self.tokens[index + 1 : index + 3]
        return any(later.type not in ("_NL", "$END", *reserved()) for later in following)

    def close_down_to(self, keep: int, before: Token) -> None:
        """Close blocks left open. The innermost is the one to tell the author about."""
        if len(self.open) <= keep:
            return
        if not self.too_deep:
            brace = self.open[-1].brace
            self.faults.append(kinds.BRACE_NOT_CLOSED.at(Span(self.source, brace.start, brace.end)))
        if self.out and self.out[-1].type not in ("_NL", "LBRACE"):
            self.out.append(supplied("_NL", before))
        while len(self.open) > keep:
            self.open.pop()
            self.lacking -= 1
            if len(self.open) < DEEPEST:
                self.out.append(supplied("RBRACE", before, "}"))
                self.out.append(supplied("_NL", before))
        self.too_deep = False
