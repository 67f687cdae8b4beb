"""AST → Scheme: a 体例 with what it takes from the one it stands on (沿用)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.semantics.exact import split_number
from perfdsl.semantics.measures import Measures
from perfdsl.semantics.scheme import FieldRule, Level, Scheme
from perfdsl.source import Span
from perfdsl.syntax import ast

_ERROR = Severity.ERROR
DUPLICATE_LEVEL = Kind(
    "P231",
    "duplicate-level",
    _ERROR,
    Text("体例里的「{name}」重复", "“{name}” is declared twice in the scheme"),
    Text("删去一个，或换一个名称", "remove one of them or rename it"),
    Text(
        "同一层里两个级别同名（或同别名）时，一行指标归到哪一个就说不清了。",
        "With two levels of one name nobody could tell which one a row belongs to.",
    ),
    '体例 "本市" {\n  金额单位 万元\n  资金来源 财政资金\n  产出指标 { 数量指标\n 数量指标 }\n}',
    '体例 "本市" {\n  金额单位 万元\n  资金来源 财政资金\n  产出指标 { 数量指标\n 质量指标 }\n}',
)
INCOMPLETE_SCHEME = Kind(
    "P232",
    "incomplete-scheme",
    _ERROR,
    Text("体例「{name}」没有写明{what}", "the scheme “{name}” does not say its {what}"),
    Text("补一行：{line}", "add a line: {line}"),
    Text(
        "级别、资金来源和金额单位都由体例规定，编译器自己没有默认值。",
        "Levels, money sources and the money unit are the scheme's to say; the compiler has no "
        "defaults of its own.",
    ),
    '体例 "本市" {\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
    '体例 "本市" {\n  金额单位 万元\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
)
NOT_MONEY = Kind(
    "P233",
    "not-a-money-unit",
    _ERROR,
    Text("「{unit}」不是金额单位", "“{unit}” is not a unit of money"),
    Text("例如 元、万元、亿元", "for example 元, 万元, 亿元"),
    Text(
        "预算数按体例的金额单位填写和打印。",
        "Budgets are written and printed in the scheme's money unit.",
    ),
    '体例 "本市" {\n  金额单位 套\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
    '体例 "本市" {\n  金额单位 万元\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
)
WRITTEN_TWICE = Kind(
    "P234",
    "setting-twice",
    _ERROR,
    Text("体例里的「{name}」写了两次", "“{name}” is said twice in the scheme"),
    Text("只留一行", "keep one of the lines"),
    Text(
        "两行说法不同时，无法知道以哪一行为准。",
        "If the two differ nobody could tell which one counts.",
    ),
    '体例 "本市" {\n  金额单位 万元\n  金额单位 元\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
    '体例 "本市" {\n  金额单位 万元\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
)
KINDS = (DUPLICATE_LEVEL, INCOMPLETE_SCHEME, NOT_MONEY, WRITTEN_TWICE)

_TITLE = "{序号}.{项目}绩效目标表"


class SchemeBuilder:
    """One scheme being read. ``scheme`` is None where a fault leaves nothing to check against."""

    def __init__(self, node: ast.Scheme, parent: Scheme | None, measures: Measures) -> None:
        self.node = node
        self.parent = parent
        self.measures = measures
        self.found: list[Diagnostic] = []
        self.broken = any(isinstance(item, ast.Broken) for item in node.items)
        self.settings: dict[str, ast.Setting] = {}

    def build(self) -> Scheme | None:
        """The scheme; findings are in ``found``."""
        for item in self.node.items:
            if isinstance(item, ast.Setting):
                self.setting(item)
        parent = self.parent
        levels = self.levels(self.node.items, parent.levels if parent else (), {})
        sources = self.words("sources") or (parent.sources if parent else ())
        money_unit = self.money_unit() or (parent.money_unit if parent else "")
        self.require("级别", "levels", "产出指标 { 数量指标 }", bool(levels))
        self.require("资金来源", "money sources", "资金来源 财政资金", bool(sources))
        self.require("金额单位", "money unit", "金额单位 万元", bool(money_unit))
        if not (levels and sources and money_unit):
            return None
        return Scheme(
            name=self.node.name.value,
            basis=self.text("basis") or (parent.basis if parent else None),
            title=self.text("title") or (parent.title if parent else _TITLE),
            money_unit=money_unit,
            sources=sources,
            fields=self.fields(),
            attributes=(parent.attributes if parent else ()) + self.words("attributes"),
            levels=levels,
            weight_total=self.weight_total(),
            goal_need=self.need("goal", parent.goal_need if parent else "optional"),
            budget_need=self.need("budget", parent.budget_need if parent else "optional"),
            span=self.node.name.span,
        )

    def setting(self, item: ast.Setting) -> None:
        first = self.settings.setdefault(item.kind, item)
        if first is not item:
            word = item.span.text.split()[0]
            self.found.append(WRITTEN_TWICE.at(item.span, name=word, related=_first(first.span)))

    def require(self, zh: str, en: str, line: str, there: bool) -> None:
        if not there and not self.broken and not self.found:
            what = Text(zh, en)
            name = self.node.name
            self.found.append(
                INCOMPLETE_SCHEME.at(name.span, name=name.value, what=what, line=line)
            )

    def words(self, kind: str) -> tuple[str, ...]:
        setting = self.settings.get(kind)
        return tuple(w.text for w in setting.words if isinstance(w, ast.Name)) if setting else ()

    def text(self, kind: str) -> str | None:
        setting = self.settings.get(kind)
        word = setting.words[0] if setting else None
        return word.value if isinstance(word, ast.Text) else None

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
            self.found.append(NOT_MONEY.at(word.span, unit=word.text))
            return ""
        return word.text

    def weight_total(self) -> Decimal | None:
        setting = self.settings.get("weights")
        word = setting.words[0] if setting else None
        if isinstance(word, ast.Quantity):
            return split_number(word.text)[0]
        return self.parent.weight_total if self.parent else None

    def fields(self) -> tuple[FieldRule, ...]:
        """The parent's fields, each replaced by one of its name here, then the new ones."""
        rules = {rule.name: rule for rule in (self.parent.fields if self.parent else ())}
        seen: dict[str, Span] = {}
        for item in self.node.items:
            if isinstance(item, ast.FieldRule):
                self.once(item.name, item.aliases, seen)
                aliases = tuple(alias.text for alias in item.aliases)
                rules[item.name.text] = FieldRule(item.name.text, aliases, item.need)
        return tuple(rules.values())

    def levels(
        self, items: tuple[ast.SchemeItem, ...], inherited: tuple[Level, ...], seen: dict[str, Span]
    ) -> tuple[Level, ...]:
        """The inherited levels, each changed by one of its name here, then the new ones."""
        levels = {level.name: level for level in inherited}
        for item in _level_rules(items):
            self.once(item.name, item.aliases, seen)
            old = next((one for one in inherited if item.name.text in one.names), None)
            level = self.level(item, old)
            levels[level.name] = level
        return tuple(levels.values())

    def level(self, item: ast.LevelRule, old: Level | None) -> Level:
        aliases = tuple(alias.text for alias in item.aliases)
        weight = split_number(item.weight.text)[0] if item.weight else None
        below = self.levels(item.levels, old.levels if old else (), {})
        if old is None:
            return Level(item.name.text, aliases, item.need or "optional", weight, below)
        weight = weight if weight is not None else old.weight
        return Level(old.name, old.aliases + aliases, item.need or old.need, weight, below)

    def once(self, name: ast.Name, aliases: tuple[ast.Name, ...], seen: dict[str, Span]) -> None:
        for word in (name, *aliases):
            first = seen.setdefault(word.text, word.span)
            if first is not word.span:
                self.found.append(
                    DUPLICATE_LEVEL.at(word.span, name=word.text, related=_first(first))
                )


def _level_rules(items: tuple[ast.SchemeItem, ...]) -> Iterator[ast.LevelRule]:
    return (item for item in items if isinstance(item, ast.LevelRule))


def _first(span: Span) -> tuple[Related, ...]:
    return (Related(span, Text("最先写在这里", "first written here")),)
