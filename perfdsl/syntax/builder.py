"""The parser's callbacks: each reduction of the grammar becomes an AST node, with no tree between.

Nothing here may fail: conversions that can are left to ``semantics``.
"""

from __future__ import annotations

from perfdsl.record import maker, replace
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.expression_builder import ExpressionBuilder
from perfdsl.syntax.leaves import Amount, Block, between
from perfdsl.syntax.scheme_builder import SchemeBuilder
from perfdsl.syntax.token import Token
from perfdsl.typed import Literal, cast

_DIMENSIONS: dict[str, Literal["money", "duration", "ratio"]] = {
    "MONEY": "money",
    "DURATION": "duration",
    "RATIO": "ratio",
}
_REMOVED: dict[str, Literal["goal", "task"]] = {"GOAL": "goal", "TASK": "task"}
_ATTRIBUTES: dict[str, ast.AttributeKind] = {"NOTE": "note", "BASIS": "basis"}


class Builder(SchemeBuilder, ExpressionBuilder):
    """One method a grammar rule or alias, in the grammar's order; see ``grammar/perf.lark``."""

    def __init__(self) -> None:
        super().__init__()
        self.make_entry, self.make_value = maker(ast.Entry), maker(ast.Value)

    # -- what a file says

    def start(self, *declarations: ast.Declaration) -> tuple[ast.Declaration, ...]:
        return declarations

    def edition(self, keyword: Token, year: Token) -> ast.Edition:
        return ast.Edition(year.value, year)

    def importing(self, keyword: Token, path: Token, *prefix: Token | None) -> ast.Import:
        name = prefix[-1]
        span = self._from(keyword, path, name)
        return ast.Import(self._text(path), self._name(name) if name else None, span)

    def scheme_use(self, keyword: Token, name: ast.SchemeName) -> ast.SchemeUse:
        return ast.SchemeUse(name, self._from(keyword, name))

    def year(self, keyword: Token, year: Token) -> ast.Year:
        return ast.Year(year.value, year)

    def unit(self, keyword: Token, *parts: Token | Block | None) -> ast.Unit:
        code = parts[0] if len(parts) == 3 else None
        name, body = cast(Token, parts[-2]), cast("Block | None", parts[-1])
        members = cast("tuple[ast.Project, ...]", body.members) if body else None
        span = self._from(keyword, name)
        return ast.Unit(cast(Token, code).value if code else None, self._text(name), members, span)

    def damaged_unit(self, keyword: Token, error: Token, body: Block | None) -> ast.Unit:
        members = cast("tuple[ast.Project, ...]", body.members) if body else None
        return ast.Unit(None, None, members, self._from(keyword, error))

    def unit_body(self, *parts: object) -> Block:
        return Block(parts)

    def ceiling(
        self, keyword: Token, comparator: ast.Comparator | None, amount: Amount
    ) -> ast.Ceiling:
        operator = comparator.operator if comparator else "="
        return ast.Ceiling(operator, amount.value, self._from(keyword, amount))

    def let(self, keyword: Token, name: Token, sign: Token, value: ast.Expression) -> ast.Let:
        return ast.Let(self._name(name), value, self._from(keyword, value))

    def long_let(self, keyword: Token, name: Token, sign: Token, *texts: Token) -> ast.Let:
        text = self.text(*texts)
        return ast.Let(self._name(name), text, self._from(keyword, text))

    def measure(
        self,
        keyword: Token,
        name: Token,
        sign: Token | None,
        equals: Token | None,
        aliases: tuple[ast.Name, ...] | None,
    ) -> ast.Measure:
        amount = self._quantity(equals) if equals else None
        span = self._from(keyword, name, equals)
        return ast.Measure(self._name(name), amount, None, aliases or (), span)

    def root_measure(
        self, keyword: Token, name: Token, kind: Token, aliases: tuple[ast.Name, ...] | None
    ) -> ast.Measure:
        dimension, span = _DIMENSIONS[kind.type], self._from(keyword, kind)
        return ast.Measure(self._name(name), None, dimension, aliases or (), span)

    def stray(self, word: Token, *parts: Token | Block | None) -> ast.Stray:
        *words, body = parts
        tokens = cast("list[Token]", words)
        leaves = tuple(
            self._text(one) if one.type == "STRING" else self._literal(one) for one in tokens
        )
        block = cast("Block | None", body)
        span = self._from(word, *tokens, block.end if block else None)
        return ast.Stray(self._name(word), leaves, block.of_block() if block else None, span)

    # -- a project

    def project(
        self, keyword: Token, name: Token, base: ast.Use | None, body: Block
    ) -> ast.Project:
        span = self._from(keyword, body.end)
        return ast.Project(self._text(name), base, body.of_block(), span)

    def damaged_project(self, keyword: Token, error: Token, body: Block) -> ast.Project:
        return ast.Project(None, None, body.of_block(), self._from(keyword, body.end))

    def department(
        self, keyword: Token, name: Token, base: ast.Use | None, body: Block
    ) -> ast.Project:
        return replace(self.project(keyword, name, base, body), is_department=True)

    def damaged_department(self, keyword: Token, error: Token, body: Block) -> ast.Project:
        return replace(self.damaged_project(keyword, error, body), is_department=True)

    def block(self, *parts: object) -> Block:
        return Block(parts)

    def group(self, name: Token, body: Block) -> ast.Group:
        return ast.Group(self._name(name), body.of_block(), False, self._from(name, body.end))

    def damaged_group(self, name: Token, error: Token, body: Block) -> ast.Group:
        return ast.Group(self._name(name), body.of_block(), True, self._from(name, body.end))

    def task(self, keyword: Token, name: Token, body: Block) -> ast.Task:
        return ast.Task(self._text(name), body.of_block(), self._from(keyword, body.end))

    def damaged_task(self, keyword: Token, error: Token, body: Block) -> ast.Task:
        return ast.Task(None, body.of_block(), self._from(keyword, body.end))

    def midterm(self, keyword: Token, period: Token, body: Block) -> ast.Midterm:
        span = self._from(keyword, body.end)
        return ast.Midterm(self._literal(period), body.of_block(), span)

    def damaged_midterm(self, keyword: Token, error: Token, body: Block) -> ast.Midterm:
        return ast.Midterm(None, body.of_block(), self._from(keyword, body.end))

    def budget(
        self, keyword: Token, total: Amount, sign: Token | None, terms: tuple[ast.Term, ...] | None
    ) -> ast.Budget:
        terms = terms or ()
        return ast.Budget(total.value, terms, self._from(keyword, total, *terms[-1:]))

    def summed_budget(self, keyword: Token, sign: Token, terms: tuple[ast.Term, ...]) -> ast.Budget:
        return ast.Budget(None, terms, self._from(keyword, *terms[-1:]))

    def terms(self, *parts: ast.Term | Token) -> tuple[ast.Term, ...]:
        return tuple(one for one in parts if isinstance(one, ast.Term))

    def term(self, source: Token, amount: Amount, parts: Block | None) -> ast.Term:
        span = self._from(source, amount, parts.end if parts else None)
        inside = cast("tuple[ast.Term, ...]", parts.members[0]) if parts else ()
        return ast.Term(self._name(source), amount.value, inside, span)

    def source_parts(self, *parts: object) -> Block:
        return Block(parts)

    def plain_amount(self, body: Token | ast.Path) -> Amount:
        value = self.leaf(body) if isinstance(body, Token) else body
        return Amount(value, value.span)

    def amount(self, left: Token, value: ast.Expression, right: Token) -> Amount:
        return Amount(value, between(left, right))

    def goal(self, keyword: Token, text: ast.Text) -> ast.Goal:
        return ast.Goal(text, False, self._from(keyword, text))

    def append(self, keyword: Token, goal: Token, text: ast.Text) -> ast.Goal:
        return ast.Goal(text, True, self._from(keyword, text))

    def remove(self, keyword: Token, *parts: Token | None) -> ast.Remove:
        *words, name = parts
        tokens = cast("list[Token]", words)
        path = tuple(
            ast.Keyword(_REMOVED[one.type], one) if one.type in _REMOVED else self._name(one)
            for one in tokens
        )
        span = self._from(keyword, *tokens, name)
        return ast.Remove(path, self._text(name) if name else None, span)

    def assertion(
        self,
        keyword: Token,
        left: ast.Expression,
        comparator: ast.Comparator,
        right: ast.Expression,
        otherwise: Token | None,
        message: ast.Text | None,
    ) -> ast.Assert:
        span = self._from(keyword, right, message)
        return ast.Assert(left, comparator, right, message, span)

    def labelled(self, label: Token, colon: Token, entry: ast.Entry) -> ast.Entry:
        span = between(label, entry.span)
        return replace(entry, label=self._name(label), span=span)

    # -- entries

    def row(
        self,
        head: Token,
        name: Token,
        value: ast.Value | None,
        shown: ast.Text | None,
        attributes: Block | None,
    ) -> ast.Entry:
        last: Span = name
        if attributes:
            last = attributes.end
        elif shown or value:
            last = (shown or cast(ast.Value, value)).span
        return self.make_entry(
            self.make_name(head.value, head),
            self.make_text((name.value,), name),
            value,
            shown,
            attributes.of_attributes() if attributes else (),
            self.make_span(head.source, head.start, last.end),
        )

    def long_field(self, head: Token, *texts: Token) -> ast.Entry:
        text = self.text(*texts)
        return ast.Entry(self._name(head), text, None, None, (), self._from(head, text))

    def nameless(self, head: Token, *parts: object) -> ast.Entry:
        *value, shown, attributes = parts
        block = cast("Block | None", attributes)
        comparator = cast(ast.Comparator, value[0]) if len(value) == 2 else None
        literal = self._literal(cast(Token, value[-1]))
        return ast.Entry(
            self._name(head),
            None,
            self._value(comparator, literal),
            cast("ast.Text | None", shown),
            block.of_attributes() if block else (),
            self._from(head, literal, shown, block.end if block else None),
        )

    def word_field(self, head: Token, word: Token) -> ast.Entry:
        value = self._value(None, self._name(word))
        return ast.Entry(self._name(head), None, value, None, (), self._from(head, word))

    def _value(self, comparator: ast.Comparator | None, body: ast.Expression) -> ast.Value:
        span = body.span
        if comparator:
            begin = comparator.span
            span = self.make_span(begin.source, begin.start, span.end)
        return self.make_value(comparator, body, span)

    def value(self, body: Token | ast.Path) -> ast.Value:
        return self._value(None, self.leaf(body) if isinstance(body, Token) else body)

    def compared(self, comparator: ast.Comparator, body: ast.Expression) -> ast.Value:
        return self._value(comparator, body)

    def compared_text(self, comparator: ast.Comparator, *texts: Token) -> ast.Value:
        return self._value(comparator, self.text(*texts))

    def text_value(self, text: ast.Text) -> ast.Value:
        return self._value(None, text)

    def shown(self, keyword: Token, text: ast.Text) -> ast.Text:
        return text

    def attributes(self, *parts: object) -> Block:
        return Block(parts)

    def text_attribute(self, name: Token, text: ast.Text) -> ast.Attribute:
        kind = _ATTRIBUTES.get(name.type, "other")
        return ast.Attribute(kind, self._name(name), text, self._from(name, text))

    def bare_attribute(self, name: Token, value: Token) -> ast.Attribute:
        kind = _ATTRIBUTES.get(name.type, "other")
        body = self._name(value) if value.type == "NAME" else self._literal(value)
        return ast.Attribute(kind, self._name(name), body, self._from(name, value))

    def weight_attribute(self, name: Token, weight: Token) -> ast.Attribute:
        value = self._name(weight) if weight.type == "NAME" else self._quantity(weight)
        return ast.Attribute("weight", self._name(name), value, self._from(name, weight))

    def direction_attribute(self, name: Token, word: Token) -> ast.Attribute:
        return ast.Attribute(
            "direction", self._name(name), self._name(word), self._from(name, word)
        )

    def attribute(self, broken: ast.Broken) -> ast.Broken:
        return broken
