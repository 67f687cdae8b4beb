"""The parser's callbacks for schemes (体例); see ``grammar/perf.lark``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, cast

from lark import v_args

from perfdsl.syntax import ast
from perfdsl.syntax.leaves import Block, Leaves
from perfdsl.syntax.token import Token

_NEEDS: dict[str, ast.Need] = {
    "REQUIRED": "required",
    "ADVISED": "advised",
    "OPTIONAL": "optional",
}


@v_args(inline=True)
class SchemeBuilder(Leaves):
    """One method a grammar rule, in the grammar's order."""

    def scheme(self, keyword: Token, name: Token, *parts: object) -> ast.Scheme:
        parent, body = cast("Token | None", parts[-2]), cast(Block, parts[-1])
        return ast.Scheme(
            self._text(name),
            self._text(parent) if parent else None,
            cast("tuple[ast.SchemeItem, ...]", body.members),
            self._from(keyword, name),
        )

    def scheme_body(self, *parts: object) -> Block:
        return Block(parts)

    def scheme_basis(self, keyword: Token, text: ast.Text) -> ast.Setting:
        return ast.Setting("basis", (text,), None, self._from(keyword, text))

    def scheme_title(self, keyword: Token, text: Token) -> ast.Setting:
        return ast.Setting("title", (self._text(text),), None, self._from(keyword, text))

    def money_unit(self, keyword: Token, name: Token) -> ast.Setting:
        return ast.Setting("money_unit", (self._name(name),), None, self._from(keyword, name))

    def sources(self, keyword: Token, *names: Token) -> ast.Setting:
        words = tuple(self._name(name) for name in names)
        return ast.Setting("sources", words, None, self._from(keyword, names[-1]))

    def attribute_rule(self, keyword: Token, *names: Token) -> ast.Setting:
        words = tuple(self._name(name) for name in names)
        return ast.Setting("attributes", words, None, self._from(keyword, names[-1]))

    def weight_rule(self, keyword: Token, total: Token, amount: Token) -> ast.Setting:
        words = (self._quantity(amount),)
        return ast.Setting("weights", words, None, self._from(keyword, amount))

    def need_rule(self, keyword: Token, need: Token) -> ast.Setting:
        kind: Literal["goal", "budget"] = "goal" if keyword.type == "GOAL" else "budget"
        return ast.Setting(kind, (), _NEEDS[need.type], self._from(keyword, need))

    def field(self, keyword: Token, name: Token, *modifiers: object) -> ast.FieldRule:
        need, aliases, _ = _modifiers(modifiers)
        span = self._from(keyword, name)
        return ast.FieldRule(self._name(name), need, aliases, span)

    def level(self, name: Token, *parts: object) -> ast.LevelRule:
        *modifiers, body = parts
        need, aliases, weight = _modifiers(modifiers)
        levels = cast(Block, body).members if body else ()
        return ast.LevelRule(
            self._name(name),
            need,
            aliases,
            weight,
            cast("tuple[ast.LevelRule, ...]", levels),
            self._from(name),
        )

    def levels(self, *parts: object) -> Block:
        return Block(parts)

    def aliases(self, keyword: Token, *names: Token) -> tuple[ast.Name, ...]:
        return tuple(self._name(name) for name in names)

    def level_weight(self, keyword: Token, amount: Token) -> ast.Quantity:
        return self._quantity(amount)


def _modifiers(
    parts: Sequence[object],
) -> tuple[ast.Need | None, tuple[ast.Name, ...], ast.Quantity | None]:
    """What 必填, 建议, 又名 and 权重 say after a name; the last word wins."""
    need: ast.Need | None = None
    aliases: tuple[ast.Name, ...] = ()
    weight: ast.Quantity | None = None
    for part in parts:
        if isinstance(part, Token):
            need = _NEEDS[part.type]
        elif isinstance(part, ast.Quantity):
            weight = part
        else:
            aliases += cast("tuple[ast.Name, ...]", part)
    return need, aliases, weight
