"""The levels of a scheme, AST → Level: those it takes over, changed, and its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import replacing
from perfdsl.pattern import pattern
from perfdsl.semantics.schemes.kinds import (
    BAD_SETTING,
    DUPLICATE_NAME,
    NEARLY_A_WORD,
    NESTED_LEVEL,
)
from perfdsl.semantics.schemes.scheme import Level, RowCount, spellings
from perfdsl.semantics.schemes.settings import Settings, once
from perfdsl.semantics.values.exact import exact_sum, plain
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.token import keyword_rows

# Compared with every new level, so only words that no level is nearly called.
_WORDS = (
    "BASIS", "TITLE", "MONEY_UNIT", "SOURCES", "FIELD", "ATTRIBUTE", "WEIGHT", "TOTAL", "REQUIRED",
    "ADVISED", "OPTIONAL", "ALIAS", "GOAL", "BUDGET",
)  # fmt: skip
# Compared with a first level that has nothing below it, which is a fault either way: 数量 is nearly
# 行数, 时效 nearly 时长, 进度 nearly 程度.
_MORE_WORDS = (
    "FORM", "SEVERITY", "MIDTERM", "ROWS", "CHOICE", "KIND_TEXT", "KIND_DATE", "MONEY", "DURATION",
    "RATIO",
)  # fmt: skip
_RANGE = pattern(r"([0-9]+)(?:~|～|〜|\.\.|-|—|–)([0-9]+)")


class LevelReader:
    """Reads the levels of one scheme; faults go to ``found``."""

    def __init__(self, settings: Settings, found: list[Diagnostic]) -> None:
        self.settings = settings
        self.found = found

    def levels(
        self, items: Iterable[ast.LevelRule], inherited: tuple[Level, ...], depth: int
    ) -> tuple[Level, ...]:
        """The inherited levels, each changed by one of its name here, then the new ones."""
        levels = {level.name: level for level in inherited}
        spelled = {word: level for level in inherited for word in level.names}
        seen: dict[str, Span] = {}
        slip: ast.LevelRule | None = None
        for item in items:
            old = spelled.get(item.name.text)
            if old is None and slip and _follows(item, slip):
                continue  # what a misspelt word is said of: 程渡 P511 错误
            if old is None and self._is_slip(item, depth):
                slip = item
                continue
            new = [  # each is told
                self._is_new(word, spelled.get(word.text, old) is old, seen)
                for word in (item.name, *item.aliases)
            ]
            if all(new):
                level = self._level(item, old, depth)
                levels[level.name] = level
        return tuple(levels.values())

    def _is_slip(self, item: ast.LevelRule, depth: int) -> bool:
        """Report a new level whose name is nearly a word of schemes: 必添, 又叫, 金额单为.

        Levels may stand side by side, so a misspelt word would else become a level in silence. A
        level that is really called so says it with 指标.
        """
        name = item.name
        known = _WORDS if depth == 2 or item.levels else _WORDS + _MORE_WORDS
        words = [row[1] for row in keyword_rows() if row[0] in known]
        cutoff = 0.6 if len(name.text) > 3 else 0.5
        close = None if name.text.endswith("指标") else nearest(name.text, words, cutoff)
        if close:
            fix = replacing(name.span, close)
            self.found.append(
                NEARLY_A_WORD.at(name.span, name=name.text, close=close, fixes=(fix,))
            )
        return close is not None

    def _is_new(self, word: ast.Name, free: bool, seen: dict[str, Span]) -> bool:
        """Whether no other level, inherited (``free``) or declared before, has this spelling."""
        if not free:
            self.found.append(DUPLICATE_NAME.at(word.span, name=word.text))
            return False
        return once(spellings(word.text), word.span, seen, self.found)

    def _level(self, item: ast.LevelRule, old: Level | None, depth: int) -> Level:
        was = old or Level(item.name.text, (), "optional", None, None, ())
        weight = self.settings.weight(item.weight) if item.weight else was.weight
        rows = self._row_count(item.rows) if item.rows else was.rows
        below = self._below(item, was.levels) if depth == 1 else ()
        if depth == 1 and not self.adds_up((item, *rules(item.levels)), below, weight):
            weight = None
        if depth == 2 and item.levels:
            what = Text("是二级指标，下面不能再有一层", "is a second level; none stands below it")
            self.found.append(NESTED_LEVEL.at(item.name.span, name=item.name.text, what=what))
        aliases = was.aliases + tuple(alias.text for alias in item.aliases)
        return Level(was.name, aliases, item.need or was.need, weight, rows, below)

    def _below(self, item: ast.LevelRule, inherited: tuple[Level, ...]) -> tuple[Level, ...]:
        below = self.levels(rules(item.levels), inherited, 2)
        if not below and not any(isinstance(one, ast.Broken) for one in item.levels):
            what = Text("下面没有二级指标", "has no second level below it")
            self.found.append(NESTED_LEVEL.at(item.name.span, name=item.name.text, what=what))
        return below

    def adds_up(
        self,
        items: Iterable[ast.LevelRule],
        levels: tuple[Level, ...],
        total: Decimal | None,
        stated: ast.Quantity | None = None,
    ) -> bool:
        """Whether the weights of the levels sum to the total, where each of them has one.

        Reported at what this scheme says of it: the total (``stated``), else the first weight of
        ``items``. What it took over as it was has been told of its parent.
        """
        weights = [level.weight for level in levels if level.weight is not None]
        place = stated or next((item.weight for item in items if item.weight), None)
        if total is None or place is None or not levels or len(weights) < len(levels):
            return True
        if exact_sum(weights) == total:
            return True
        parts = " + ".join(map(plain, weights))
        text = parts if len(weights) == 1 else f"{parts} = {plain(exact_sum(weights))}"
        remedy = Text(
            f"下面各级的权重合计应为 {plain(total)}",
            f"the weights of the levels below sum to {plain(total)}",
        )
        self.found.append(BAD_SETTING.at(place.span, text=text, remedy=remedy))
        return False

    # -- 行数

    def _row_count(self, node: ast.RowCount) -> RowCount | None:
        text = node.count.text
        operator = node.comparator.operator if node.comparator else None
        pair = _RANGE.fullmatch(text)
        count = None
        if pair and operator is None:
            count = RowCount(int(pair[1]), int(pair[2]))
        elif text.isascii() and text.isdigit():
            count = _bounded(operator, int(text))
        if count and (count.high is None or max(count.low, 1) <= count.high):
            return count
        remedy = Text(
            "写大于零的整数，如 行数 3、行数 1～3、行数 ≥ 2、行数 ≤ 5，小的在前，不带单位",
            "write whole numbers above zero without a unit, the smaller first: 3, 1～3, ≥ 2, ≤ 5",
        )
        self.found.append(BAD_SETTING.at(node.span, text=node.span.text, remedy=remedy))
        return None


def _follows(item: ast.LevelRule, slip: ast.LevelRule) -> bool:
    """Whether a bare name stands after a misspelt word on the same line."""
    return not item.levels and item.span.begin.line == slip.span.begin.line


def _bounded(operator: ast.Operator | None, number: int) -> RowCount:
    match operator:
        case ">=":
            return RowCount(number, None)
        case ">":
            return RowCount(number + 1, None)
        case "<=":
            return RowCount(0, number)
        case "<":
            return RowCount(0, number - 1)
        case _:
            return RowCount(number, number)


def rules(items: Iterable[ast.SchemeItem]) -> Iterator[ast.LevelRule]:
    """The levels among the lines of a scheme."""
    return (item for item in items if isinstance(item, ast.LevelRule))
