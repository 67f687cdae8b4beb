"""A row's value, whatever it is written as: a literal, a text, a name, or an expression."""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.record import replace
from perfdsl.semantics.expressions.algebra import Trouble, Worth
from perfdsl.semantics.expressions.algebra_text import in_message, printed
from perfdsl.semantics.expressions.evaluation import Evaluator
from perfdsl.semantics.expressions.kinds import ENDLESS, ODD_UNIT, TOO_LARGE
from perfdsl.semantics.expressions.literals import literal_of
from perfdsl.semantics.expressions.results import Result
from perfdsl.semantics.expressions.scope import PeriodScope
from perfdsl.semantics.model import Value
from perfdsl.semantics.values.reader import SHOWN_DISAGREES, SIGNS
from perfdsl.syntax import ast

_NEARLY = 0.75


class ComputedValues:
    """Reads the values of one period's rows; what is wrong goes to the scope's ``found``."""

    def __init__(self, scope: PeriodScope) -> None:
        self.scope = scope
        self.evaluator: Evaluator = scope.evaluator
        self.found: list[Diagnostic] = scope.found

    def read(self, entry: ast.Entry, node: ast.Value) -> Value | None:
        """The value of a row; None where a fault leaves nothing to print."""
        body = node.body
        if isinstance(body, ast.Text) and self.is_misspelt(node, body):
            self.scope.unknown_row(body, body)
            return None
        if isinstance(body, ast.Quantity | ast.Date) or self.is_text(node):
            return self.written(node, entry.shown)
        if isinstance(body, ast.Name) and self.is_bare_word(node, body):
            self.found.append(self.evaluator.reader(body.span).word(node, body))
            return None
        plain = literal_of(body, self.scope, self.evaluator.modules)
        result = self.scope.row(entry)
        if result is None:
            return None
        if plain is not None:
            value = self.as_written(node, plain, entry.shown)
            return replace(value, trace=result.step) if value else None
        return self.computed(node, entry.shown, result)

    def is_misspelt(self, node: ast.Value, text: ast.Text) -> bool:
        """Whether a text after a comparator is nearly the name of a row, and so meant for one."""
        if node.comparator is None or self.scope.has_indicator(text):
            return False
        if not self.evaluator.may_guess():
            return False
        return nearest(text.value, self.scope.rows.names, _NEARLY) is not None

    def is_text(self, node: ast.Value) -> bool:
        """Whether the value is a text: after a comparator, a text that names no row."""
        if not isinstance(node.body, ast.Text):
            return False
        return node.comparator is None or not self.scope.has_indicator(node.body)

    def is_bare_word(self, node: ast.Value, word: ast.Name) -> bool:
        """Whether a word is no name at all but a text without quotes, or a number in words."""
        if self.scope.is_known(word) or self.evaluator.module(word.span).unsure:
            return False
        return node.comparator is None or self.evaluator.reader(word.span).is_numeral(word)

    def written(self, node: ast.Value, shown: ast.Text | None) -> Value | None:
        value, found = self.evaluator.reader(node.body.span).read(node, shown)
        if self.evaluator.module(
            node.body.span
        ).lacks_imports:  # its unit may be in what was not read
            found = [one for one in found if one.kind is not SHOWN_DISAGREES]
        self.found += found
        return value

    def as_written(
        self, node: ast.Value, plain: ast.Quantity | ast.Date | ast.Text, shown: ast.Text | None
    ) -> Value | None:
        """As if the literal stood where its name does; its own faults are told where it stands."""
        reader = self.evaluator.reader(plain.span)
        here = replace(plain, span=node.body.span)
        _, told = (None, []) if isinstance(plain, ast.Text) else reader.literal(plain)
        value, found = reader.read(replace(node, body=here), shown)
        known = {one.kind.code for one in told}
        self.found += [one for one in found if one.kind.code not in known]
        return value

    def computed(self, node: ast.Value, shown: ast.Text | None, result: Result) -> Value | None:
        body = result.body
        if not isinstance(body, Worth):  # another row's text, date or range
            self.evaluator.not_computable(node.body, result, self.scope)
            return None
        measures = self.evaluator.main.measures
        amount = printed(body, self.scope.scheme.money_unit, measures)
        if isinstance(amount, Trouble):
            kind = ENDLESS if amount.sort == "endless" else TOO_LARGE
            value, what = in_message(body), Text("这个数", "the number")
            self.found.append(kind.at(node.body.span, value=value, what=what))
            return None
        if body.unit.is_odd:
            self.found.append(ODD_UNIT.at(node.body.span, value=amount.text))
            return None
        operator = node.comparator.operator if node.comparator else None
        text = (SIGNS[operator] if operator else "") + amount.text
        if shown is None:
            return Value(operator, amount, text, node.span, trace=result.step)
        self.found += self.evaluator.reader(node.span).agreeing(operator, amount, text, shown)
        return Value(operator, amount, shown.value, node.span, shown.span, result.step)
