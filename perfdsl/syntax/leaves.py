"""What the parser's callbacks share: places, leaves and blocks on their way to their owner."""

from __future__ import annotations

from typing import cast

from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast
from perfdsl.syntax.token import Token


class Leaves:
    """Tokens as leaves of the AST. ``Builder`` and ``SchemeBuilder`` stand on it."""

    # Set before each parse: the tables bind the callbacks once, and spans name their source.
    source: SourceFile

    def _at(self, start: int, end: int) -> Span:
        return Span(self.source, start, end)

    def _from(self, first: Token, *rest: Token | ast.Name | ast.Text | Token | object) -> Span:
        """From a token to the last of the given parts that is there."""
        end = first.end
        for part in rest:
            if isinstance(part, Token):
                end = part.end
            elif part is not None:
                end = cast(ast.Name, part).span.end
        return Span(self.source, first.start, end)

    def _name(self, token: Token) -> ast.Name:
        return ast.Name(token.value, self._at(token.start, token.end))

    def _text(self, token: Token) -> ast.Text:
        return ast.Text((token.value,), self._at(token.start, token.end))

    def _literal(self, token: Token) -> ast.Literal:
        kind = ast.Date if token.type == "DATE" else ast.Quantity
        return kind(token.value, self._at(token.start, token.end))

    def _quantity(self, token: Token) -> ast.Quantity:
        return ast.Quantity(token.value, self._at(token.start, token.end))

    def text(self, *tokens: Token) -> ast.Text:
        span = self._at(tokens[0].start, tokens[-1].end)
        return ast.Text(tuple(token.value for token in tokens), span)

    def comparator(self, token: Token) -> ast.Comparator:
        return ast.Comparator(cast(ast.Operator, token.value), self._at(token.start, token.end))

    def broken(self, token: Token) -> ast.Broken:
        return ast.Broken(self._at(token.start, token.end))


class Block:
    """The members between two braces, on their way to the node that owns them."""

    __slots__ = ("end", "members")

    def __init__(self, parts: tuple[object, ...]) -> None:
        self.members = parts[1:-1]
        self.end = cast(Token, parts[-1])

    def of_block(self) -> tuple[ast.Member, ...]:
        """The members of a project or level block."""
        return cast("tuple[ast.Member, ...]", self.members)

    def of_attributes(self) -> tuple[ast.Attribute | ast.Broken, ...]:
        """The members of an indicator's block."""
        return cast("tuple[ast.Attribute | ast.Broken, ...]", self.members)


class Amount:
    """An amount on its way to its owner: with brackets, which its value does not keep."""

    __slots__ = ("span", "value")

    def __init__(self, value: ast.Expression, span: Span) -> None:
        self.value = value
        self.span = span
