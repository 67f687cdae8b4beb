"""The budget line, AST → Model: amounts stated or computed, sources with their parts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import first_written
from perfdsl.record import replace
from perfdsl.semantics import kinds
from perfdsl.semantics.expressions.algebra import Trouble
from perfdsl.semantics.expressions.algebra_text import in_message, printed
from perfdsl.semantics.expressions.dimension import read_unit
from perfdsl.semantics.expressions.evaluation import Evaluator
from perfdsl.semantics.expressions.kinds import COMPUTED_CIRCLE, ENDLESS, TOO_LARGE
from perfdsl.semantics.expressions.literals import literal_of
from perfdsl.semantics.expressions.results import Scope
from perfdsl.semantics.kinds import NEGATIVE_MONEY, NOT_MONEY
from perfdsl.semantics.model import Budget, Money, SourceMoney, Step
from perfdsl.semantics.projects.money import Purse, amount_text
from perfdsl.semantics.schemes.scheme import Scheme, Source
from perfdsl.semantics.undeclared import undeclared
from perfdsl.source import Span
from perfdsl.syntax import ast


class Amounts:
    """Reads amounts of money: literals as typed, names and expressions by what they come to."""

    def __init__(self, evaluator: Evaluator, money_unit: str, found: list[Diagnostic]) -> None:
        self.evaluator = evaluator
        self.money_unit = money_unit
        self.found = found

    def read(self, node: ast.Expression, scope: Scope) -> Money | None:
        """The amount in the scheme's money unit; None where it cannot be had, which is reported."""
        literal = literal_of(node, scope, self.evaluator.modules)
        if isinstance(literal, ast.Quantity):
            measures = self.evaluator.module(literal.span).measures
            purse = Purse(self.money_unit, measures, self.evaluator.main.measures)
            money, found = purse.money(replace(literal, span=node.span))
            self.found += found
            if literal is node or money is None:
                return money
            result = self.evaluator.value(node, scope)  # for the way it was had
            return replace(money, span=node.span, trace=result.step if result else None)
        return self.computed(node, scope)

    def computed(self, node: ast.Expression, scope: Scope) -> Money | None:
        done = self.evaluator.worth(node, scope)
        if done is None:
            return None
        worth, step = replace(done[0], typed=None), done[1]
        amount = printed(worth, self.money_unit, self.evaluator.main.measures)
        said = " ".join(node.span.text.split())
        if isinstance(amount, Trouble):
            kind = ENDLESS if amount.sort == "endless" else TOO_LARGE
            what = Text("这个数", "the number")
            self.found.append(kind.at(node.span, value=in_message(worth), what=what))
            return None
        measures = self.evaluator.main.measures
        unit = read_unit(*measures.scaled(self.money_unit), measures)
        if worth.nature != "number" and (unit is None or unit.powers != worth.powers):
            text = f"{said}（{in_message(worth)}）"
            self.found.append(NOT_MONEY.at(node.span, text=text, unit=self.money_unit))
            return None
        if amount.number.startswith("-"):
            self.found.append(NEGATIVE_MONEY.at(node.span, text=in_message(worth)))
            return None
        number = Decimal(amount.number)
        return Money(number, amount_text(number), node.span, step)


class BudgetReader:
    """Reads the budget line of one period, when first asked for it."""

    def __init__(
        self, scheme: Scheme, members: Sequence[ast.Member], found: list[Diagnostic]
    ) -> None:
        self.scheme = scheme
        self.members = members
        self.found = found
        self.complete = True
        self.state: str = "new"
        self.budget: Budget | None = None

    @property
    def lines(self) -> list[ast.Budget]:
        """The lines that state a budget; of more than one the first counts."""
        return [one for one in self.members if isinstance(one, ast.Budget)]

    def read(self, amounts: Amounts, scope: Scope) -> Budget | None:
        """The budget; None where there is none or it cannot be had. Read once."""
        lines = self.lines
        if self.state == "reading":  # an amount that is computed from the budget itself
            word = lines[0].span.first_word.text
            names = [one for _, one, _ in amounts.evaluator.open if one != word]
            path = " → ".join([word, *names, word])
            self.found.append(COMPUTED_CIRCLE.at(lines[0].span.first_word, path=path))
            self.complete = False
            return None
        if self.state == "new" and lines:
            self.state = "reading"
            for other in lines[1:]:
                self.found.append(_second(lines[0].span.first_word, other.span.first_word))
            self.budget = self.line(lines[0], amounts, scope)
        self.state = "done"
        return self.budget

    def line(self, node: ast.Budget, amounts: Amounts, scope: Scope) -> Budget | None:
        given: dict[str, Span] = {}
        purse = Purse(self.scheme.money_unit, amounts.evaluator.main.measures)
        read = self.terms(node.terms, None, (amounts, scope), given)
        sound = len(read) == len(node.terms)
        sources = self.gathered(read, purse)
        total = amounts.read(node.total, scope) if node.total else None
        if node.total is None and sound:
            total = _added(sources, purse, node.span)
        if total is None or not sound:
            self.complete = False
        if total is None:
            return None
        return Budget(total, tuple(sources) if sound else (), node.total is not None, node.span)

    def terms(
        self,
        terms: Sequence[ast.Term],
        parent: Source | None,
        reading: tuple[Amounts, Scope],
        given: dict[str, Span],
    ) -> list[SourceMoney]:
        """The sources of a line, or the parts of one; each is given once."""
        result = []
        for term in terms:
            known = self.known(term, parent, terms)
            money = reading[0].read(term.amount, reading[1])
            parts = self.terms(term.parts, known, reading, given) if known else []
            first = given.setdefault(term.source.text, term.source.span)
            if first is not term.source.span:
                related = first_written(first)
                self.found.append(
                    kinds.WRITTEN_TWICE.at(term.source.span, name=term.source.text, related=related)
                )
            elif known and money and len(parts) == len(term.parts):
                result.append(SourceMoney(term.source.text, money, tuple(parts), term.span))
        return result

    def gathered(self, read: list[SourceMoney], purse: Purse) -> list[SourceMoney]:
        """Parts given without their source, put under it: its amount is their sum."""
        result: dict[str, list[SourceMoney]] = {}
        for one in read:
            _, whole = self.scheme.source(one.source) or (None, None)
            result.setdefault(whole.name if whole else one.source, []).append(one)
        return [
            parts[0]
            if parts[0].source == name
            else SourceMoney(
                name,
                purse.add([one.money for one in parts], parts[0].span),
                tuple(parts),
                parts[0].span,
            )
            for name, parts in result.items()
        ]

    def known(
        self, term: ast.Term, parent: Source | None, beside: Sequence[ast.Term]
    ) -> Source | None:
        """The source a term names, if the scheme has it at this place."""
        here = parent.parts if parent else self.scheme.sources
        source = next((one for one in here if one.name == term.source.text), None)
        if source:
            return source
        home = self.scheme.source(term.source.text)
        whole = home[1] if home else None
        if home and whole and not parent and all(one.source.text != whole.name for one in beside):
            return home[0]
        self.complete = False
        if home:
            self.misplaced(term, whole)
            return None
        used = {one.source.text for one in beside}
        left = [one.name for one in here if one.name not in used]
        names = left or [one.name for one in here]
        parts = [] if parent else [one.name for top in here for one in top.parts]
        self.found.append(undeclared(kinds.UNKNOWN_SOURCE, term.source, [*names, *parts]))
        return None

    def misplaced(self, term: ast.Term, whole: Source | None) -> None:
        """A part beside its source, or a source in brackets after another."""
        name = term.source.text
        place = Text("不是前面那项来源的一部分", "is no part of the source before it")
        remedy = Text("移到括号外面", "move it out of the brackets")
        if whole:
            place = Text(f"是「{whole.name}」的一部分", f"is a part of “{whole.name}”")
            line = f"{whole.name} … ({name} {term.amount.span.text})"
            remedy = Text(f"写在它后面的括号里：{line}", f"give it in brackets after it: {line}")
        self.found.append(
            kinds.MISPLACED_LEVEL.at(term.source.span, name=name, place=place, remedy=remedy)
        )


def _second(first: Span, second: Span) -> Diagnostic:
    """A budget that was written before: perhaps in the template, which a project cannot change."""
    help = Text(
        "只留一处；模板里有的，项目不能换，可把数做成模板的参数",
        "keep one; a template's cannot be replaced: make its amount a parameter",
    )
    related = first_written(first)
    return kinds.WRITTEN_TWICE.at(second, name=second.text, help=help, related=related)


def _added(sources: Sequence[SourceMoney], purse: Purse, span: Span) -> Money:
    """The sum of the sources, with the way it was had."""
    total = purse.add([one.money for one in sources], span)
    parts = tuple(
        Step(
            one.source,
            one.money.text + purse.unit,
            (one.money.trace,) if one.money.trace else (),
            one.span,
        )
        for one in sources
    )
    worked = " + ".join(one.value for one in parts)
    said = " + ".join(one.said for one in parts)
    return replace(total, trace=Step(said, total.text + purse.unit, parts, span, worked))
