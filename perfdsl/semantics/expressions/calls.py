"""The functions of expressions: 合计, 最大, 最小, 取整 (spelled in ``grammar/keywords.txt``)."""

from __future__ import annotations

from collections.abc import Callable

from perfdsl.diagnostics.model import Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import listed, replacing
from perfdsl.record import Record
from perfdsl.semantics.expressions import algebra
from perfdsl.semantics.expressions.algebra import Trouble, Worth
from perfdsl.semantics.expressions.algebra_text import print_unit
from perfdsl.semantics.expressions.kinds import BAD_CALL, UNKNOWN_FUNCTION
from perfdsl.semantics.expressions.results import MOST_OPERANDS, Result, Scope
from perfdsl.semantics.expressions.troubles import mismatch, report
from perfdsl.semantics.model import Step
from perfdsl.syntax import ast
from perfdsl.syntax.token import functions
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from perfdsl.semantics.expressions.evaluation import Evaluator


class Operand(Record):
    """A value to compute with, and the argument it comes from: of a level, one for many values."""

    worth: Worth
    step: Step
    argument: ast.Expression


_NONE = Text("括号里没有可以算的数", "there is nothing in its brackets to compute with")
_DECIMALS = Text(
    "第二个数是小数位数，从 0 到 20 的整数", "the second is the decimals: a whole number to 20"
)
_TOO_MANY = Text("括号里的数太多", "there are too many values in its brackets")
_NOTHING_LEFT = Text(
    "取整以后成了 0，请写明保留几位小数", "nothing is left of it: say how many decimals to keep"
)
_ONE = Text("它只要一个数，最多再加小数位数", "it takes one value, and perhaps the decimals")


_OPERATIONS: dict[str, Callable[[Worth, Worth], Worth | Trouble]] = {
    "SUM": algebra.added,
    "LARGEST": algebra.largest,
    "SMALLEST": algebra.smallest,
}


class Caller:
    """Works out the calls of one expression."""

    def __init__(self, evaluator: Evaluator, scope: Scope) -> None:
        self.evaluator = evaluator
        self.scope = scope

    def call(self, node: ast.Call) -> Result | None:
        """The value of a call; None where something in it is wrong, which is reported."""
        function = functions().get(node.function.text)
        if function is None:
            self.unknown(node.function)
            return None
        return self.worked_out(node, function)

    def worked_out(self, node: ast.Call, function: str) -> Result | None:
        if len(node.arguments) > MOST_OPERANDS:
            self.bad(node, _TOO_MANY)
            return None
        operands = self.operands(node, function)
        if operands is None:
            return None
        if not operands:
            self.bad(node, _NONE)
            return None
        done = self.floor(node, operands) if function == "FLOOR" else _fold(function, operands)
        if isinstance(done, Worth):
            return self.result(node, node.function.text, done, operands)
        if isinstance(done, tuple):
            trouble, (first, second) = done
            places = first.argument.span, second.argument.span
            report(trouble, _sign(function), places, self.scope)
        return None

    def result(
        self, node: ast.Expression, function: str, done: Worth, operands: list[Operand]
    ) -> Result:
        steps = tuple(one.step for one in operands)
        values = ", ".join(step.value for step in steps)
        worked, shown = f"{function}({values})", self.evaluator.shown(done)
        said = " ".join(node.span.text.split())
        return Result(done, Step(said, shown, steps, node.span, worked))

    def of_level(self, node: ast.Expression, call: ast.Call, function: str) -> Result | None:
        """What the rows of a level come to: worked out once, however many rows ask for it."""
        key = self.scope.level_key(node)
        said = (" ".join(call.span.text.split()), call.span)
        return self.evaluator.once(
            self.scope.known,
            ("call", function, *(key or ())),
            said,
            self.scope.found,
            lambda: self.folded(node, call, function),
        )

    def folded(self, node: ast.Expression, call: ast.Call, function: str) -> Result | None:
        operands = self.rows(node)
        if operands is None:
            return None
        if not operands:
            self.bad(call, _NONE)
            return None
        done = _fold(function, operands)
        if isinstance(done, Worth):
            return self.result(node, call.function.text, done, operands)
        trouble, (first, second) = done
        places = first.step.span, second.step.span
        mismatch(trouble, _sign(function), node.span, places, self.scope)
        return None

    def rows(self, node: ast.Expression) -> list[Operand] | None:
        """The rows of a level as operands; None where one has no value to compute with."""
        result: list[Operand] = []
        sound = True
        for row in self.scope.level(node) or ():
            if row and isinstance(row.body, Worth):
                result.append(Operand(row.body, row.step, node))
                continue
            sound = False
            if row:
                self.evaluator.not_computable(node, row, self.scope)
        return result if sound else None

    def operands(self, node: ast.Call, function: str) -> list[Operand] | None:
        """The values of the arguments; None where one has none."""
        result: list[Operand] = []
        sound = True
        for one in node.arguments:
            more = self.operand(one, node, function)
            sound = sound and more is not None
            result += more or []
        return result if sound else None

    def operand(self, node: ast.Expression, call: ast.Call, function: str) -> list[Operand] | None:
        if self.scope.level_key(node) is None:
            value = self.evaluator.worth(node, self.scope)
            return [Operand(*value, node)] if value else None
        if function == "FLOOR":
            return self.rows(node)
        total = self.of_level(node, call, function)
        if total is None or not isinstance(total.body, Worth):
            return None
        return [Operand(total.body, total.step, node)]

    def floor(self, node: ast.Call, operands: list[Operand]) -> Worth | None:
        if len(operands) > 2:
            self.bad(node, _ONE)
            return None
        decimals = 0
        if len(operands) == 2:
            count = operands[1].worth
            if count.nature != "number" or count.number.denominator != 1:
                self.bad(node, _DECIMALS)
                return None
            decimals = int(count.number)
        worth = operands[0].worth
        unit = print_unit(worth, self.evaluator.money_unit, self.evaluator.main.measures)
        done = algebra.floored(worth, decimals, unit)
        if isinstance(done, Trouble):
            self.bad(node, _DECIMALS)
            return None
        if worth.number and not done.number:  # a promise of nothing is never meant
            self.bad(node, _NOTHING_LEFT)
            return None
        return done

    def bad(self, node: ast.Call, how: Text) -> None:
        self.scope.found.append(BAD_CALL.at(node.span, name=node.function.text, how=how))

    def unknown(self, name: ast.Name) -> None:
        known = functions()
        close = _PLAIN_WORDS.get(name.text) or nearest(name.text, known)
        names = listed(word for word in known if not word.isascii())
        choices = Text(f"可以用：{names.zh}", f"the functions: {names.en}")
        if close:
            choices = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
        fixes = (replacing(name.span, close),) if close else ()
        found = UNKNOWN_FUNCTION.at(name.span, name=name.text, choices=choices, fixes=fixes)
        self.scope.found.append(found)


# What people say for a function.
_PLAIN_WORDS = {
    "总计": "合计", "总和": "合计", "求和": "合计", "加总": "合计", "累计": "合计", "最高": "最大",
    "最多": "最大", "最低": "最小", "最少": "最小",
}  # fmt: skip


def _fold(
    function: str, operands: list[Operand]
) -> Worth | tuple[Trouble, tuple[Operand, Operand]]:
    """合计, 最大 or 最小 from left to right; the trouble with the operands that do not agree."""
    operation = _OPERATIONS[function]
    total = operands[0].worth
    for one in operands[1:]:
        done = operation(total, one.worth)
        if isinstance(done, Trouble):
            return done, (operands[0], one)
        total = done
    return total


def _sign(function: str) -> str:
    return "+" if function == "SUM" else "compare"
