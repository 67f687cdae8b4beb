"""The names that a file knows outside its projects: constants, its own and imported ones."""

from __future__ import annotations

from collections.abc import Hashable

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import named, replacing
from perfdsl.pattern import pattern
from perfdsl.semantics.expressions.evaluation import Evaluator
from perfdsl.semantics.expressions.kinds import NOT_HERE, UNKNOWN_NAME
from perfdsl.semantics.expressions.results import Result
from perfdsl.semantics.model import Step
from perfdsl.semantics.modules.namespace import constants_of
from perfdsl.semantics.undeclared import undeclared
from perfdsl.source import Span
from perfdsl.syntax import ast

_OF_A_PROJECT = Text("它属于一个项目，写在项目里用", "it belongs to a project: use it inside one")

_SECOND_PER = pattern(r"[0-9][^\W\d]*/[^\W\d]+[/／]$")
_LOOK_BACK = 40


def _is_second_per(node: ast.Name) -> bool:
    """Whether the name is glued to a unit that is divided already: 60元/人/月."""
    start = node.span.start
    return bool(_SECOND_PER.search(node.span.source.text[max(0, start - _LOOK_BACK) : start]))


class Constants:
    """The scope of a constant or a control figure; ``PeriodScope`` adds a project's names."""

    def __init__(self, evaluator: Evaluator, found: list[Diagnostic]) -> None:
        self.evaluator = evaluator
        self.found = found
        self.known: dict[Hashable, Result | None] = {}

    def name(self, node: ast.Name) -> Result | None:
        """A constant; an unknown name is told, with the nearest."""
        let = self.evaluator.module(node.span).constant(node)
        if let is None:
            self.unknown(node)
            return None
        outside = Constants(self.evaluator, self.found)
        return self.named(node, self.evaluator.constant(let, outside))

    def named(self, node: ast.Expression, result: Result | None) -> Result | None:
        """The value under the words it was asked by."""
        if result is None:
            return None
        said = " ".join(node.span.text.split())
        return Result(result.body, Step(said, result.step.value, (result.step,), node.span))

    def unknown(self, node: ast.Name) -> None:
        """Tell it, unless it may come from what could not be read."""
        module = self.evaluator.module(node.span)
        if module.unsure:
            return
        if node.text in self.evaluator.sources:
            self.not_here(node, named(node.text), _OF_A_PROJECT)
        elif "/" in node.text:  # 单价2023/2 is read as one word
            apart = node.text.replace("/", " / ")
            choices = Text(f"除号两边要空格：{apart}", f"a division has blanks around it: {apart}")
            fixes = (replacing(node.span, apart),)
            self.found.append(
                UNKNOWN_NAME.at(node.span, name=node.text, choices=choices, fixes=fixes)
            )
        elif _is_second_per(node):  # 元/人/月
            slash = Span(node.span.source, node.span.start - 1, node.span.start)
            choices = Text(
                f"分母里有两样时用 · 连接：…·{node.text}",
                f"two units below the line are joined by ·: …·{node.text}",
            )
            self.found.append(
                UNKNOWN_NAME.at(
                    node.span, name=node.text, choices=choices, fixes=(replacing(slash, "·"),)
                )
            )
        elif dated := self.evaluator.reader(node.span).dated(node.text):
            choices = Text(f"日期要带年份：{dated}", f"a date such as this has its year: {dated}")
            fix = replacing(node.span, dated)
            self.found.append(
                UNKNOWN_NAME.at(node.span, name=node.text, choices=choices, fixes=(fix,))
            )
        else:
            known = self.spelled(node) if self.evaluator.may_guess() else []
            self.found.append(undeclared(UNKNOWN_NAME, node, known))

    def spelled(self, node: ast.Name) -> list[str]:
        """Every name that could have been meant."""
        return list(self.evaluator.module(node.span).names(constants_of))

    def is_known(self, node: ast.Name) -> bool:
        """Whether the name means something here."""
        return self.evaluator.module(node.span).constant(node) is not None

    def indicator(self, node: ast.Text | ast.Path) -> Result | None:
        """There are no rows outside projects."""
        self.not_here(node, Text("指标", "indicator"), _OF_A_PROJECT)
        return None

    def budget(self, node: ast.Keyword) -> Result | None:
        """There is no budget outside projects."""
        self.not_here(node, Text("预算", "budget"), _OF_A_PROJECT)
        return None

    def hides(self, node: ast.Name | ast.Path) -> bool:
        """There is nothing to hide a constant."""
        return False

    def level_key(self, node: ast.Expression) -> tuple[str, ...] | None:
        """There are no levels outside projects."""
        return None

    def level(self, node: ast.Expression) -> list[Result | None] | None:
        """There are no levels outside projects."""
        return None

    def path(self, node: ast.Path) -> Result | None:
        """A constant with its prefix: 库.单价."""
        if isinstance(node.parts[-1], ast.Text):
            return self.indicator(node)
        if any(isinstance(one, ast.Keyword) for one in node.parts):
            self.not_here(node, Text("预算", "budget"), _OF_A_PROJECT)
            return None
        let = self.evaluator.module(node.span).constant(node) if len(node.parts) == 2 else None
        if let is None:
            said = "".join(node.span.text.split())
            self.unknown(ast.Name(said, node.span))
            return None
        outside = Constants(self.evaluator, self.found)
        return self.named(node, self.evaluator.constant(let, outside))

    def not_here(self, node: ast.Expression, what: Text, remedy: Text) -> None:
        """Tell what cannot be had at this place."""
        self.found.append(NOT_HERE.at(node.span, what=what, remedy=remedy))
