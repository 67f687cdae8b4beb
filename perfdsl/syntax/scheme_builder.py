"""The parser's callbacks for schemes (体例); see ``grammar/perf.lark``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.leaves import Block, Leaves
from perfdsl.syntax.token import Token
from perfdsl.typed import Literal, cast

_NEEDS: dict[str, ast.Need] = {
    "REQUIRED": "required",
    "ADVISED": "advised",
    "OPTIONAL": "optional",
}
_NEEDED: dict[str, Literal["goal", "budget", "midterm", "weight_need", "task"]] = {
    "GOAL": "goal",
    "BUDGET": "budget",
    "MIDTERM": "midterm",
    "WEIGHT": "weight_need",
    "TASK": "task",
}


class SchemeBuilder(Leaves):
    """One method a grammar rule, in the grammar's order."""

    def scheme(self, keyword: Token, name: Token, *parts: object) -> ast.Scheme:
        parent, body = cast("ast.SchemeName | None", parts[-2]), cast(Block, parts[-1])
        return ast.Scheme(
            self._text(name),
            parent,
            cast("tuple[ast.SchemeItem, ...]", body.members),
            self._from(keyword, name),
        )

    def scheme_name(self, name: Token) -> ast.SchemeName:
        text = self._text(name)
        return ast.SchemeName(None, text, text.span)

    def prefixed_scheme(self, prefix: Token, dot: Token, name: Token) -> ast.SchemeName:
        return ast.SchemeName(self._name(prefix), self._text(name), self._from(prefix, name))

    def scheme_body(self, *parts: object) -> Block:
        return Block(parts)

    def scheme_basis(self, keyword: Token, text: ast.Text) -> ast.Setting:
        return ast.Setting("basis", (text,), None, self._from(keyword, text))

    def scheme_title(self, keyword: Token, text: Token) -> ast.Setting:
        return ast.Setting("title", (self._text(text),), None, self._from(keyword, text))

    def scheme_form(self, keyword: Token, text: Token) -> ast.Setting:
        return ast.Setting("form", (self._text(text),), None, self._from(keyword, text))

    def scheme_departments(self, keyword: Token, name: ast.SchemeName) -> ast.Setting:
        return ast.Setting("departments", (name,), None, self._from(keyword, name))

    def money_unit(self, keyword: Token, name: Token) -> ast.Setting:
        return ast.Setting("money_unit", (self._name(name),), None, self._from(keyword, name))

    def sources(self, keyword: Token, *sources: ast.SourceRule) -> ast.Setting:
        return ast.Setting("sources", sources, None, self._from(keyword, sources[-1]))

    def money_source(self, name: Token, nested: Block | None) -> ast.SourceRule:
        parts = cast("tuple[ast.SourceRule, ...]", nested.members) if nested else ()
        return ast.SourceRule(self._name(name), parts, name)

    def nested_sources(self, *parts: object) -> Block:
        return Block(parts)

    def attribute_rule(self, keyword: Token, *names: Token) -> ast.Setting:
        words = tuple(self._name(name) for name in names)
        return ast.Setting("attributes", words, None, self._from(keyword, names[-1]))

    def weight_rule(self, keyword: Token, total: Token, amount: Token) -> ast.Setting:
        words = (self._quantity(amount),)
        return ast.Setting("weights", words, None, self._from(keyword, amount))

    def need_rule(self, keyword: Token, need: Token) -> ast.Setting:
        return ast.Setting(_NEEDED[keyword.type], (), _NEEDS[need.type], self._from(keyword, need))

    def severity_rule(self, keyword: Token, code: Token, word: Token) -> ast.Setting:
        words = (self._name(code), self._name(word))
        return ast.Setting("severity", words, None, self._from(keyword, word))

    def field(self, keyword: Token, name: Token, *modifiers: object) -> ast.FieldRule:
        said = _Modifiers(modifiers)
        span = self._from(keyword, name)
        return ast.FieldRule(
            self._name(name), said.need, said.aliases, said.kind, said.choices, span, said.again
        )

    def field_kind(self, word: Token) -> ast.Name:
        return self._name(word)

    def choices(self, keyword: Token, *words: Token) -> ast.Choices:
        leaves = (self._text(one) if one.type == "STRING" else self._name(one) for one in words)
        return ast.Choices(tuple(leaves), self._from(keyword, words[-1]))

    def level(self, name: Token, *parts: object) -> ast.LevelRule:
        *modifiers, body = parts
        said = _Modifiers(modifiers)
        levels = cast(Block, body).members if body else ()
        return ast.LevelRule(
            self._name(name),
            said.need,
            said.aliases,
            said.weight,
            said.rows,
            cast("tuple[ast.LevelRule, ...]", levels),
            self._from(name),
            said.again,
        )

    def levels(self, *parts: object) -> Block:
        return Block(parts)

    def aliases(self, keyword: Token, *names: Token) -> tuple[ast.Name, ...]:
        return tuple(self._name(name) for name in names)

    def level_weight(self, keyword: Token, amount: Token) -> ast.Quantity:
        return self._quantity(amount)

    def row_count(
        self, keyword: Token, comparator: ast.Comparator | None, count: Token
    ) -> ast.RowCount:
        return ast.RowCount(comparator, self._quantity(count), self._from(keyword, count))


class _Modifiers:
    """What 必填, 又名, 权重, 行数 and the others say after a name; the last of a sort wins.

    ``again`` are those that follow another of their sort.
    """

    def __init__(self, parts: Sequence[object]) -> None:
        self.again = tuple(_again(parts))
        self.need: ast.Need | None = None
        self.aliases: tuple[ast.Name, ...] = ()
        self.weight: ast.Quantity | None = None
        self.rows: ast.RowCount | None = None
        self.kind: ast.Name | None = None
        self.choices: tuple[ast.Name | ast.Text, ...] = ()
        for part in parts:
            match part:
                case Token():
                    self.need = _NEEDS[part.type]
                case ast.Quantity():
                    self.weight = part
                case ast.RowCount():
                    self.rows = part
                case ast.Name():
                    self.kind = part
                case ast.Choices():
                    self.choices += part.words
                case _:
                    self.aliases += cast("tuple[ast.Name, ...]", part)


def _again(parts: Sequence[object]) -> Iterator[Span]:
    seen: set[str] = set()
    for part in parts:
        sort = _sort(part)
        if sort in seen:
            yield part if isinstance(part, Token) else _span(part)
        seen |= {sort} if sort else set()


def _sort(part: object) -> str | None:
    """The sort of a modifier that is said once; aliases and choices may be added to."""
    sorts: dict[type, str] = {
        Token: "need",
        ast.Quantity: "weight",
        ast.RowCount: "rows",
        ast.Name: "kind",
    }
    return sorts.get(type(part))


def _span(part: object) -> Span:
    return cast(ast.Name, part).span
