"""What the parser's callbacks share: places, leaves and blocks on their way to their owner."""

from __future__ import annotations

from perfdsl.record import maker
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.token import Token
from perfdsl.typed import cast


def between(first: Span, last: Span) -> Span:
    """From the start of the one to the end of the other."""
    return Span(first.source, first.start, last.end)


class Leaves:
    """Tokens as leaves of the AST. ``Builder`` and ``SchemeBuilder`` stand on it.

    Most of what a parse makes is made here and in ``Builder.row``: by makers.
    """

    def __init__(self) -> None:
        self.make_span = maker(Span)
        self.make_name, self.make_text = maker(ast.Name), maker(ast.Text)
        self.make_quantity, self.make_date = maker(ast.Quantity), maker(ast.Date)
        self.make_comparator = maker(ast.Comparator)

    def _from(self, first: Token, *rest: object) -> Span:
        """From a token to the last of the given parts that is there."""
        end = first.end
        for part in rest:
            if isinstance(part, Token):
                end = part.end
            elif part is not None:
                end = cast(ast.Name, part).span.end
        return self.make_span(first.source, first.start, end)

    def _name(self, token: Token) -> ast.Name:
        return self.make_name(token.value, token)

    def _text(self, token: Token) -> ast.Text:
        return self.make_text((token.value,), token)

    def _literal(self, token: Token) -> ast.Literal:
        make = self.make_date if token.type == "DATE" else self.make_quantity
        return make(token.value, token)

    def _quantity(self, token: Token) -> ast.Quantity:
        return self.make_quantity(token.value, token)

    def text(self, *tokens: Token) -> ast.Text:
        if len(tokens) == 1:
            return self.make_text((tokens[0].value,), tokens[0])
        span = between(tokens[0], tokens[-1])
        return ast.Text(tuple([token.value for token in tokens]), span)

    def comparator(self, token: Token) -> ast.Comparator:
        operator: ast.Operator = token.value  # type: ignore[assignment]  # as the lexer reads them
        return self.make_comparator(operator, token)

    def broken(self, token: Token) -> ast.Broken:
        return ast.Broken(token)


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
