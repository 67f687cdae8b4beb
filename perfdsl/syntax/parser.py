"""Tokens → AST, with every fault of a file found in one pass.

Lark makes the LALR tables from ``grammar/perf.lark``; ``tables.py`` runs them. Recovery is yacc's: at
a fault the parser goes back to the nearest rule that mentions ERROR, puts an ERROR there, and reads
on at the next token that can follow it on the same line (the brace after a broken header, else the
end of the statement).
"""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.diagnostics.model import Diagnostic, Kind
from perfdsl.record import Record
from perfdsl.source import SourceFile
from perfdsl.syntax import ast
from perfdsl.syntax.braces import DEEPEST, deepest, mend
from perfdsl.syntax.brackets import as_braces
from perfdsl.syntax.kinds import QUOTE_PAIR, TEXT_NOT_CLOSED, UNKNOWN_CHARACTER
from perfdsl.syntax.lexer import Lexed, tokenize
from perfdsl.syntax.tables import Machine, tables
from perfdsl.syntax.token import Token, supplied
from perfdsl.typed import cast

# Likeliest cause first.
_ENDS = ("_NL", "LBRACE")
_QUOTE_FAULTS = (TEXT_NOT_CLOSED, QUOTE_PAIR, UNKNOWN_CHARACTER)


class Parsed(Record):
    """A source as read: the whole file, in which ``Broken`` stands for each unreadable part."""

    file: ast.File
    diagnostics: tuple[Diagnostic, ...]


def parse(source: SourceFile) -> Parsed:
    """Read a source. Never raises for anything an author can type."""
    return parse_tokens(source, tokenize(source, tables().patterns))


def parse_tokens(source: SourceFile, lexed: Lexed) -> Parsed:
    """Read a source that was cut into tokens already: the formatter wants both."""
    declarations, faults = _sound(source, lexed.tokens), list[Diagnostic]()
    if declarations is None:
        tokens, faults = mend(source, lexed.tokens)
        run = _Run(source, tokens, (*lexed.faults, *faults))
        declarations = run.parse()
        faults += run.faults
    comments = tuple(ast.Comment(token.value, token) for token in lexed.comments)
    read = _one_cause_a_line(lexed.faults)
    found = sorted((*read, *faults), key=lambda one: one.sort_key)
    return Parsed(ast.File(source, declarations, comments), tuple(found))


def _sound(source: SourceFile, tokens: list[Token]) -> tuple[ast.Declaration, ...] | None:
    """What a file without a fault says, statement by statement; None at the first fault.

    Then braces are looked at and reading begins anew, so that what is mended is mended before.
    """
    kinds = [token.type for token in tokens]
    if deepest(kinds) > DEEPEST:
        return None  # no fault to the tables
    if ("LPAREN" in kinds or "RPAREN" in kinds) and as_braces(source, tokens)[1]:
        return None
    ends = [at for at, kind in enumerate(kinds, 1) if kind in _ENDS]
    machine, at = Machine(tables()), ends[-1] if ends else 0
    if not machine.statements(tokens, kinds, ends):
        return None
    is_read = machine.advance(tokens, at, len(tokens)) == len(tokens)
    return cast("tuple[ast.Declaration, ...]", machine.values[-1]) if is_read else None


def is_sound(source: SourceFile, lexed: Lexed) -> bool:
    """Whether reading these tokens would find nothing wrong: what ``parse`` says, in half the time."""
    if lexed.faults:
        return False
    tokens, faults = mend(source, lexed.tokens)
    return not faults and tables().accept(tokens)


def _one_cause_a_line(faults: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Of the quote faults of a line, the one that explains the others.

    A quote that was lost makes pairs of the wrong quotes and strange characters of what was text.
    """
    by_line: dict[int, set[Kind]] = {}
    kept: list[Diagnostic] = []
    for one in faults:
        if one.span and one.kind in _QUOTE_FAULTS:
            by_line.setdefault(one.span.begin.line, set()).add(one.kind)
    for one in faults:
        if one.span and one.kind in _QUOTE_FAULTS:
            kinds_here = by_line[one.span.begin.line]
            worst = next((kind for kind in _QUOTE_FAULTS if kind in kinds_here), None)
            if one.kind is not worst:
                continue
            if worst is not QUOTE_PAIR:
                kinds_here.clear()  # one is enough
        kept.append(one)
    return kept


def read_literal(text: str) -> ast.Literal | None:
    """The literal that the whole text (perhaps after a comparator) is, else None."""
    source = SourceFile("", text)
    lexed = tokenize(source, tables().patterns)
    tokens = [token for token in lexed.tokens if token.type not in ("_NL", "$END")]
    if lexed.faults or lexed.comments or not 1 <= len(tokens) <= 2:
        return None
    *before, last = tokens
    if any(token.type not in ("COMPARE", "EQ") for token in before):
        return None
    if last.type == "DATE":
        return ast.Date(last.value, last)
    return ast.Quantity(last.value, last) if last.type == "QUANTITY" else None


class _Run:
    """One parse; keeps the place so that recovery can move it."""

    def __init__(self, source: SourceFile, tokens: list[Token], said: Sequence[Diagnostic]) -> None:
        self.source = source
        self.tokens = tokens
        self.machine = Machine(tables())
        self.faults: list[Diagnostic] = []
        # Lines that already have a syntax finding: whatever follows there has the same cause.
        self.said = {found.span.begin.line for found in said if found.span}

    def parse(self) -> tuple[ast.Declaration, ...]:
        """Feed every token, recovering at each fault; only the end of the tokens ends it."""
        machine, tokens, at = self.machine, self.tokens, 0
        last = len(tokens) - 1
        while (at := machine.advance(tokens, at, last)) < last:
            at = self.recover(at)
        self.drop_unfinished()
        machine.feed(tokens[last])
        return cast("tuple[ast.Declaration, ...]", machine.values[-1])

    def drop_unfinished(self) -> None:
        """At the end, let go of a declaration that recovery left open; its fault is reported."""
        states = self.machine.states
        depth = len(states)
        while depth > 1 and not self.machine.after(states[:depth], "$END"):
            depth -= 1
        self.machine.back_to(depth)

    def recover(self, at: int) -> int:
        """Report the fault, put an ERROR where one is allowed, and say where to read on."""
        from perfdsl.syntax.fault import fault  # what only a faulty source needs
        from perfdsl.syntax.misspelt import keyword_meant, misspelt

        machine, token = self.machine, self.tokens[at]
        meant = keyword_meant(machine, self.tokens, at)
        if meant:
            self.say(meant.word, misspelt(self.source, meant.word, meant.spelling))
            if meant.is_plain:
                machine.feed(meant.keyword)
                return meant.at + 1
        elif token.type != "UNKNOWN":
            self.say(token, fault(self.source, self.tokens, at, machine.expected()))
        if machine.after(machine.states, "_NL"):
            # What came before is complete: keep it (going back would reopen a closed block).
            machine.feed(supplied("_NL", token))
        for depth in range(len(machine.states), 0, -1):
            after = machine.after(machine.states[:depth], "ERROR")
            resume = self.resume(at, after) if after else None
            if resume is not None:
                machine.back_to(depth)
                end = self.tokens[max(at, resume - 1)].end
                machine.feed(Token(self.source, token.start, end, "ERROR", ""))
                return resume
        raise AssertionError("the grammar lost its error rule at the top level")

    def say(self, token: Token, found: Diagnostic) -> None:
        """Report a fault, unless its line already has one."""
        line = self.source.position(token.start).line
        if line not in self.said:
            self.said.add(line)
            self.faults.append(found)

    def resume(self, at: int, states: list[int]) -> int | None:
        """Where to read on after an ERROR: at the line's ``{`` if it fits, else at its end."""
        end = at
        while self.tokens[end].type not in ("_NL", "LBRACE"):
            end += 1
        if self.tokens[end].type == "LBRACE":
            if self.machine.after(states, "LBRACE"):
                return end
            end = self.skip_blocks(end)
        return end if self.machine.after(states, "_NL") else None

    def skip_blocks(self, at: int) -> int:
        """The end of the statement whose first ``{`` stands at ``at``; braces match by now."""
        depth = 0
        while depth or self.tokens[at].type != "_NL":
            depth += {"LBRACE": 1, "RBRACE": -1}.get(self.tokens[at].type, 0)
            at += 1
        return at
