"""Tokens → AST, with every fault of a file found in one pass.

Lark makes the LALR tables from ``grammar/perf.lark``; the loop that runs them is lark's own parser
state. Recovery is yacc's: at a fault the parser goes back to the nearest rule that mentions ERROR,
puts an ERROR there, and reads on at the next token that can follow it on the same line (the brace
after a broken header, else the end of the statement).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from threading import Lock
from typing import NamedTuple, cast

from lark import Lark
from lark import Token as LarkToken
from lark.exceptions import UnexpectedToken
from lark.grammar import Rule
from lark.lexer import Lexer
from lark.parsers.lalr_analysis import Shift
from lark.parsers.lalr_parser_state import ParserState

from perfdsl.diagnostics.model import Diagnostic, Kind
from perfdsl.resources import resource_dir
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast
from perfdsl.syntax.braces import mend
from perfdsl.syntax.builder import Builder
from perfdsl.syntax.fault import fault
from perfdsl.syntax.kinds import QUOTE_PAIR, TEXT_NOT_CLOSED, UNKNOWN_CHARACTER
from perfdsl.syntax.lexer import Patterns, tokenize
from perfdsl.syntax.token import Token

# Likeliest cause first.
_QUOTE_FAULTS = (TEXT_NOT_CLOSED, QUOTE_PAIR, UNKNOWN_CHARACTER)
_Table = Mapping[int, Mapping[str, tuple[object, object]]]


class Parsed(NamedTuple):
    """A source as read: the whole file, in which ``Broken`` stands for each unreadable part."""

    file: ast.File
    diagnostics: tuple[Diagnostic, ...]


def parse(source: SourceFile) -> Parsed:
    """Read a source. Never raises for anything an author can type."""
    lexed = tokenize(source, _grammar().patterns)
    tokens, faults = mend(source, lexed.tokens)
    with _grammar().in_use:
        run = _Run(source, tokens, (*lexed.faults, *faults))
        declarations = run.parse()
    comments = tuple(
        ast.Comment(token.value, Span(source, token.start, token.end)) for token in lexed.comments
    )
    read = _one_cause_a_line(lexed.faults)
    found = sorted((*read, *faults, *run.faults), key=lambda one: one.sort_key)
    return Parsed(ast.File(source, declarations, comments), tuple(found))


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
    lexed = tokenize(source, _grammar().patterns)
    tokens = [token for token in lexed.tokens if token.type not in ("_NL", "$END")]
    if lexed.faults or lexed.comments or not 1 <= len(tokens) <= 2:
        return None
    *before, last = tokens
    if any(token.type not in ("COMPARE", "EQ") for token in before):
        return None
    span = Span(source, last.start, last.end)
    if last.type == "DATE":
        return ast.Date(last.value, span)
    return ast.Quantity(last.value, span) if last.type == "QUANTITY" else None


class _NoLexer(Lexer):
    """Tokens come from ``tokenize``; lark is only asked for its tables."""

    def __init__(self, conf: object) -> None:
        pass

    def lex(self, *_: object) -> Iterator[LarkToken]:
        """Nothing: the parser's loop is fed by hand."""
        return iter(())


class _Grammar:
    """The tables and the callbacks, made once a process.

    Lark binds its callbacks when it makes the tables, so one builder serves every run, which sets
    ``builder.source`` first. ``in_use`` keeps two threads from doing so at once.
    """

    def __init__(self) -> None:
        text = (resource_dir("grammar") / "perf.lark").read_text("utf-8")
        self.in_use = Lock()
        self.builder = Builder()
        self.lark = Lark(text, parser="lalr", lexer=_NoLexer, transformer=self.builder)
        self.patterns = Patterns({t.name: t.pattern.to_regexp() for t in self.lark.terminals})


@lru_cache(maxsize=1)
def _grammar() -> _Grammar:
    return _Grammar()


class _Run:
    """One parse; keeps the place so that recovery can move it."""

    def __init__(self, source: SourceFile, tokens: list[Token], said: Sequence[Diagnostic]) -> None:
        grammar = _grammar()
        grammar.builder.source = source
        self.source = source
        self.tokens = tokens
        self.state: ParserState[object] = grammar.lark.parse_interactive("").parser_state
        self.table: _Table = cast(_Table, self.state.parse_conf.states)
        self.faults: list[Diagnostic] = []
        # Lines that already have a syntax finding: whatever follows there has the same cause.
        self.said = {found.span.begin.line for found in said if found.span}

    def parse(self) -> tuple[ast.Declaration, ...]:
        """Feed every token, recovering at each fault; only the end of the tokens ends it."""
        feed = cast("Callable[[Token], None]", self.state.feed_token)
        at, tokens = 0, self.tokens
        last = len(tokens) - 1
        while at < last:
            try:
                feed(tokens[at])
                at += 1
            except UnexpectedToken as error:
                at = self.recover(at, error.expected)
        self.drop_unfinished()
        result = self.state.feed_token(cast(LarkToken, tokens[last]), True)
        return cast("tuple[ast.Declaration, ...]", result)

    def drop_unfinished(self) -> None:
        """At the end, let go of a declaration that recovery left open; its fault is reported."""
        states = cast("list[int]", self.state.state_stack)
        depth = len(states)
        while depth > 1 and not self.after(states[:depth], "$END"):
            depth -= 1
        del states[depth:], self.state.value_stack[depth - 1 :]

    def recover(self, at: int, expected: Collection[str]) -> int:
        """Report the fault, put an ERROR where one is allowed, and say where to read on."""
        token = self.tokens[at]
        line = self.source.position(token.start).line
        if line not in self.said and token.type != "UNKNOWN":
            self.said.add(line)
            self.faults.append(fault(self.source, self.tokens, at, expected))
        if self.after(cast("list[int]", self.state.state_stack), "_NL"):
            # What came before is complete: keep it (going back would reopen a closed block).
            self.state.feed_token(cast(LarkToken, Token("_NL", "", token.start, token.start)))
        states = cast("list[int]", self.state.state_stack)
        values = self.state.value_stack
        for depth in range(len(states), 0, -1):
            after = self.after(states[:depth], "ERROR")
            resume = self.resume(at, after) if after else None
            if resume is not None:
                end = self.tokens[max(at, resume - 1)].end
                del states[depth:], values[depth - 1 :]
                self.state.feed_token(cast(LarkToken, Token("ERROR", "", token.start, end)))
                return resume
        raise AssertionError("the grammar lost its error rule at the top level")

    def resume(self, at: int, states: list[int]) -> int | None:
        """Where to read on after an ERROR: at the line's ``{`` if it fits, else at its end."""
        end = at
        while self.tokens[end].type not in ("_NL", "LBRACE"):
            end += 1
        if self.tokens[end].type == "LBRACE":
            if self.after(states, "LBRACE"):
                return end
            end = self.skip_blocks(end)
        return end if self.after(states, "_NL") else None

    def skip_blocks(self, at: int) -> int:
        """The end of the statement whose first ``{`` stands at ``at``; braces match by now."""
        depth = 0
        while depth or self.tokens[at].type != "_NL":
            depth += {"LBRACE": 1, "RBRACE": -1}.get(self.tokens[at].type, 0)
            at += 1
        return at

    def after(self, states: list[int], terminal: str) -> list[int] | None:
        """The states after the terminal (and the reductions before it); None if it cannot stand."""
        states = list(states)
        while action := self.table[states[-1]].get(terminal):
            if action[0] is Shift:
                return [*states, cast(int, action[1])]
            rule = cast(Rule, action[1])
            del states[len(states) - len(rule.expansion) :]
            states.append(cast(int, self.table[states[-1]][rule.origin.name][1]))
            if terminal == "$END" and states[-1] == self.state.parse_conf.end_state:
                return states
        return None
