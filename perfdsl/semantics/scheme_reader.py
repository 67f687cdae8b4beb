"""AST → Scheme: a 体例 with what it takes from the one it stands on (沿用)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import first_written, replacing
from perfdsl.semantics.exact import exact_sum, plain, split_number
from perfdsl.semantics.measures import Measures
from perfdsl.semantics.scheme import FieldRule, Level, Scheme, find, spellings
from perfdsl.semantics.scheme_kinds import (
    BAD_SETTING,
    DUPLICATE_NAME,
    INCOMPLETE_SCHEME,
    NEARLY_A_WORD,
    NESTED_LEVEL,
    NOT_MONEY_UNIT,
    SET_TWICE,
)
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.token import keyword_rows

_SCHEME_WORDS = (
    "BASIS", "TITLE", "MONEY_UNIT", "SOURCES", "FIELD", "ATTRIBUTE", "WEIGHT", "TOTAL", "REQUIRED",
    "ADVISED", "OPTIONAL", "ALIAS", "GOAL", "BUDGET",
)  # fmt: skip
_TITLE = "{序号}.{项目}绩效目标表"
_PLACE = re.compile(r"\{[^{}]*\}")
_PLACES = ("{序号}", "{项目}")


def read_scheme(
    node: ast.Scheme, parent: Scheme | None, measures: Measures
) -> tuple[Scheme | None, list[Diagnostic]]:
    """The scheme, and what is wrong with it; None where a fault leaves nothing to check against."""
    reader = _SchemeReader(node, parent, measures)
    return reader.read(), reader.found


class _SchemeReader:
    def __init__(self, node: ast.Scheme, parent: Scheme | None, measures: Measures) -> None:
        self.node = node
        self.parent = parent
        self.measures = measures
        self.found: list[Diagnostic] = []
        self.broken = any(isinstance(item, ast.Broken) for item in node.items)
        self.settings: dict[str, ast.Setting] = {}

    def read(self) -> Scheme | None:
        for item in self.node.items:
            if isinstance(item, ast.Setting):
                self.setting(item)
        parent = self.parent
        levels = self.levels(_rules(self.node.items), parent.levels if parent else (), 1)
        sources = self.words("sources") or (parent.sources if parent else ())
        money_unit = self.money_unit() or (parent.money_unit if parent else "")
        self.require("级别", "levels", "产出指标 { 数量指标 }", bool(levels))
        self.require("资金来源", "money sources", "资金来源 财政资金", bool(sources))
        self.require("金额单位", "money unit", "金额单位 万元", bool(money_unit))
        if not (levels and sources and money_unit):
            return None
        weight_total = self.weight_total()
        self.check_weights(levels, weight_total)
        return Scheme(
            name=self.node.name.value,
            basis=self.text("basis") or (parent.basis if parent else None),
            title=self.title() or (parent.title if parent else _TITLE),
            money_unit=money_unit,
            sources=sources,
            fields=self.fields(),
            attributes=(parent.attributes if parent else ()) + self.words("attributes"),
            levels=levels,
            weight_total=weight_total,
            goal_need=self.need("goal", parent.goal_need if parent else "optional"),
            budget_need=self.need("budget", parent.budget_need if parent else "optional"),
            span=self.node.name.span,
        )

    # -- settings

    def setting(self, item: ast.Setting) -> None:
        first = self.settings.setdefault(item.kind, item)
        if first is not item:
            name = item.span.first_word.text
            self.found.append(SET_TWICE.at(item.span, name=name, related=first_written(first.span)))
            return
        seen: dict[str, Span] = {}
        for word in item.words:
            if isinstance(word, ast.Name):
                self.once((word.text,), word.span, seen)

    def require(self, zh: str, en: str, line: str, there: bool) -> None:
        if not there and not self.broken and not self.found:
            what = Text(zh, en)
            name = self.node.name
            self.found.append(
                INCOMPLETE_SCHEME.at(name.span, name=name.value, what=what, line=line)
            )

    def words(self, kind: str) -> tuple[str, ...]:
        setting = self.settings.get(kind)
        names = (w.text for w in setting.words if isinstance(w, ast.Name)) if setting else ()
        return tuple(dict.fromkeys(names))

    def text(self, kind: str) -> str | None:
        setting = self.settings.get(kind)
        word = setting.words[0] if setting else None
        return word.value if isinstance(word, ast.Text) else None

    def title(self) -> str | None:
        title = self.text("title")
        for place in _PLACE.findall(title or ""):
            if place not in _PLACES:
                remedy = Text("占位只有 {序号} 和 {项目}", "its places are {序号} and {项目}")
                span = self.settings["title"].words[0].span
                self.found.append(BAD_SETTING.at(span, text=place, remedy=remedy))
        return title

    def need(self, kind: str, default: ast.Need) -> ast.Need:
        setting = self.settings.get(kind)
        return setting.need or default if setting else default

    def money_unit(self) -> str:
        setting = self.settings.get("money_unit")
        word = setting.words[0] if setting else None
        if not isinstance(word, ast.Name):
            return ""
        measure = self.measures.measure(self.measures.scaled(word.text)[1])
        if measure.dimension != "money" or measure.per:
            self.found.append(NOT_MONEY_UNIT.at(word.span, unit=word.text))
            return ""
        return word.text

    def weight_total(self) -> Decimal | None:
        setting = self.settings.get("weights")
        word = setting.words[0] if setting else None
        if isinstance(word, ast.Quantity):
            return self.weight(word)
        return self.parent.weight_total if self.parent else None

    def check_weights(self, levels: tuple[Level, ...], total: Decimal | None) -> None:
        """Where every level has a weight, they sum to the total, or no project could."""
        setting = self.settings.get("weights")
        weights = [level.weight for level in levels if level.weight is not None]
        if setting is None or total is None or len(weights) < len(levels):
            return
        if exact_sum(weights) != total:
            parts = " + ".join(map(plain, weights))
            text = parts if len(weights) == 1 else f"{parts} = {plain(exact_sum(weights))}"
            remedy = Text(
                f"各一级的权重合计应为 {plain(total)}",
                f"the weights of the levels sum to {plain(total)}",
            )
            self.found.append(BAD_SETTING.at(setting.words[0].span, text=text, remedy=remedy))

    def weight(self, node: ast.Quantity) -> Decimal | None:
        """A weight is a bare number above zero."""
        number, rest = split_number(node.text)
        if rest or number <= 0:
            remedy = Text("写一个大于零的数，如 90", "write a number above zero, such as 90")
            self.found.append(BAD_SETTING.at(node.span, text=node.text, remedy=remedy))
            return None
        return number

    # -- fields and levels

    def fields(self) -> tuple[FieldRule, ...]:
        """The parent's fields, each changed by one of its name here, then the new ones."""
        rules = {rule.name: rule for rule in (self.parent.fields if self.parent else ())}
        seen: dict[str, Span] = {}
        for item in self.node.items:
            if not isinstance(item, ast.FieldRule):
                continue
            aliases = tuple(alias.text for alias in item.aliases)
            words = (item.name, *item.aliases)
            new = [self.once((word.text,), word.span, seen) for word in words]
            if not all(new):
                continue  # what the second one says does not count
            old = rules.get(item.name.text, FieldRule(item.name.text, (), "optional"))
            need = item.need or old.need
            rules[old.name] = FieldRule(old.name, old.aliases + aliases, need)
        return tuple(rules.values())

    def levels(
        self, items: Iterable[ast.LevelRule], inherited: tuple[Level, ...], depth: int
    ) -> tuple[Level, ...]:
        """The inherited levels, each changed by one of its name here, then the new ones."""
        levels = {level.name: level for level in inherited}
        seen: dict[str, Span] = {}
        for item in items:
            old = find(inherited, item.name.text)
            if old is None and self.is_slip(item.name):
                continue
            others = tuple(one for one in inherited if one is not old)
            words = (item.name, *item.aliases)
            new = [self.is_new(word, others, seen) for word in words]  # each is told
            if all(new):
                level = self.level(item, old, depth)
                levels[level.name] = level
        return tuple(levels.values())

    def is_slip(self, name: ast.Name) -> bool:
        """Report a new level whose name is nearly a word of schemes: 必添, 又叫, 金额单为.

        Levels may stand side by side, so a misspelt word would else become a level in silence. A
        level that is really called so says it with 指标.
        """
        words = [row[1] for row in keyword_rows() if row[0] in _SCHEME_WORDS]
        cutoff = 0.6 if len(name.text) > 3 else 0.5
        close = None if name.text.endswith("指标") else nearest(name.text, words, cutoff)
        if close:
            self.found.append(
                NEARLY_A_WORD.at(
                    name.span, name=name.text, close=close, fixes=(replacing(name.span, close),)
                )
            )
            self.broken = True
        return close is not None

    def level(self, item: ast.LevelRule, old: Level | None, depth: int) -> Level:
        name = item.name.text
        aliases = tuple(alias.text for alias in item.aliases)
        weight = self.weight(item.weight) if item.weight else None
        below: tuple[Level, ...] = old.levels if old else ()
        if depth == 1:
            below = self.levels(_rules(item.levels), below, 2)
            if not below and not any(isinstance(one, ast.Broken) for one in item.levels):
                what = Text("下面没有二级指标", "has no second level below it")
                self.found.append(NESTED_LEVEL.at(item.name.span, name=name, what=what))
        elif item.levels:
            what = Text("是二级指标，下面不能再有一层", "is a second level; none stands below it")
            self.found.append(NESTED_LEVEL.at(item.name.span, name=name, what=what))
        if old is None:
            return Level(name, aliases, item.need or "optional", weight, below)
        weight = weight if weight is not None else old.weight
        return Level(old.name, old.aliases + aliases, item.need or old.need, weight, below)

    def is_new(self, word: ast.Name, others: tuple[Level, ...], seen: dict[str, Span]) -> bool:
        """Whether no other level, inherited or declared before, has this spelling."""
        if find(others, word.text):
            self.found.append(DUPLICATE_NAME.at(word.span, name=word.text))
            return False
        return self.once(spellings(word.text), word.span, seen)

    def once(self, names: tuple[str, ...], span: Span, seen: dict[str, Span]) -> bool:
        """Whether these spellings are new; the second place is a finding with both."""
        firsts = [seen.setdefault(name, span) for name in names]
        first = next((one for one in firsts if one is not span), None)
        if first:
            related = first_written(first)
            self.found.append(DUPLICATE_NAME.at(span, name=names[0], related=related))
        return first is None


def _rules(items: Iterable[ast.SchemeItem]) -> Iterator[ast.LevelRule]:
    return (item for item in items if isinstance(item, ast.LevelRule))
