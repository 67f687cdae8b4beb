"""The parser's callbacks for expressions and templates; see ``grammar/perf.lark``."""

from __future__ import annotations

from perfdsl.record import replace
from perfdsl.syntax import ast
from perfdsl.syntax.leaves import Block, Leaves, between
from perfdsl.syntax.token import Token
from perfdsl.typed import Literal, cast


class ExpressionBuilder(Leaves):
    """One method a grammar rule or alias, in the grammar's order."""

    # -- templates

    def template(self, keyword: Token, name: Token, *parts: object) -> ast.Template:
        parameters, base, body = parts
        block = cast(Block, body)
        return ast.Template(
            self._name(name),
            cast("tuple[ast.Parameter, ...]", parameters or ()),
            cast("ast.Use | None", base),
            block.of_block(),
            self._from(keyword, block.end),
        )

    def damaged_template(self, keyword: Token, error: Token, body: Block) -> ast.Template:
        return ast.Template(None, (), None, body.of_block(), self._from(keyword, body.end))

    def parameters(self, left: Token, *parts: object) -> tuple[ast.Parameter, ...]:
        return cast("tuple[ast.Parameter, ...]", tuple(one for one in parts[:-1] if one))

    def parameter(
        self,
        name: Token,
        colon: Token | None,
        kind: Token | None,
        sign: Token | None,
        default: ast.Expression | None,
    ) -> ast.Parameter:
        type_ = self._name(kind) if kind else None
        return ast.Parameter(self._name(name), type_, default, self._from(name, kind, default))

    def base(self, keyword: Token, name: Token | ast.Path, arguments: Block | None) -> ast.Use:
        template = self._name(name) if isinstance(name, Token) else name
        given = cast("tuple[ast.Argument, ...]", arguments.members) if arguments else ()
        end = arguments.end if arguments else None
        return ast.Use(template, given, self._from(keyword, template, end))

    def arguments(self, *parts: object) -> Block:
        return Block(tuple(one for one in parts if one is not None))

    def argument(self, value: ast.Expression) -> ast.Argument:
        return ast.Argument(None, value, value.span)

    def named_argument(self, name: Token, sign: Token, value: ast.Expression) -> ast.Argument:
        return ast.Argument(self._name(name), value, self._from(name, value))

    # -- expressions

    def chain(self, first: ast.Expression, *rest: object) -> ast.Chain:
        signs = cast("tuple[Token, ...]", rest[::2])
        operands = cast("tuple[ast.Expression, ...]", rest[1::2])
        pairs = zip(signs, operands, strict=True)
        return ast.Chain(
            first,
            tuple((_SIGNS[sign.type], operand) for sign, operand in pairs),
            first.span.to(operands[-1].span),
        )

    def negative(self, sign: Token, operand: ast.Expression) -> ast.Negative:
        return ast.Negative(operand, self._from(sign, operand))

    def leaf(self, token: Token) -> ast.Expression:
        if token.type == "STRING":
            return self._text(token)
        return self._part(token) if token.type in _WORDS else self._literal(token)

    def grouped(self, left: Token, inner: ast.Expression, right: Token) -> ast.Expression:
        return replace(inner, span=between(left, right))

    def prefixed(self, first: Token, dot: Token, second: Token) -> ast.Path:
        return ast.Path((self._name(first), self._name(second)), self._from(first, second))

    def path(self, *tokens: Token) -> ast.Path:
        parts = tuple(self._part(token) for token in tokens[::2])
        return ast.Path(parts, self._from(tokens[0], tokens[-1]))

    def call(self, function: Token, left: Token, *parts: object) -> ast.Call:
        arguments = cast("tuple[ast.Expression, ...]", tuple(one for one in parts[:-1] if one))
        right = cast(Token, parts[-1])
        return ast.Call(self._name(function), arguments, self._from(function, right))

    def _part(self, token: Token) -> ast.Name | ast.Text | ast.Keyword:
        word = _KEYWORDS.get(token.type)
        if word:
            return ast.Keyword(word, token)
        return self._text(token) if token.type == "STRING" else self._name(token)


_SIGNS: dict[str, ast.Sign] = {"PLUS": "+", "DASH": "-", "STAR": "*", "SLASH": "/"}
_KEYWORDS: dict[str, Literal["budget", "midterm"]] = {"BUDGET": "budget", "MIDTERM": "midterm"}
_WORDS = ("NAME", "BUDGET", "TASK")
