"""AST → Scheme: a 体例 with what it takes from the one it stands on (沿用)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.record import replace
from perfdsl.semantics.modules.mentions import nodes_of
from perfdsl.semantics.schemes.kinds import (
    BAD_SETTING,
    DUPLICATE_NAME,
    INCOMPLETE_SCHEME,
    SET_TWICE,
)
from perfdsl.semantics.schemes.levels import LevelReader, rules
from perfdsl.semantics.schemes.scheme import (
    DEFAULT_FORM,
    FieldKind,
    FieldRule,
    Level,
    Scheme,
    SeverityRule,
)
from perfdsl.semantics.schemes.settings import Settings, once
from perfdsl.semantics.values.measures import Measures
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.token import keywords
from perfdsl.typed import Final

_TITLE = "{序号}.{项目}绩效目标表"
_KINDS: Final[dict[str, FieldKind]] = {
    "KIND_TEXT": "text",
    "KIND_DATE": "date",
    "MONEY": "money",
    "DURATION": "duration",
    "RATIO": "ratio",
}


def read_scheme(
    node: ast.Scheme, parent: Scheme | None, measures: Measures
) -> tuple[Scheme | None, list[Diagnostic]]:
    """The scheme, and what is wrong with it; None where a fault leaves nothing to check against."""
    reader = _SchemeReader(node, parent or _nothing(node.name), measures)
    return reader.read(), reader.found


def _nothing(name: ast.Text) -> Scheme:
    """What a scheme that stands on no other one starts from."""
    return Scheme(
        name=name.value,
        basis=None,
        title=_TITLE,
        form=DEFAULT_FORM,
        money_unit="",
        sources=(),
        fields=(),
        attributes=(),
        levels=(),
        weight_total=None,
        weight_need="optional",
        goal_need="optional",
        budget_need="optional",
        midterm_need="optional",
        task_need="advised",
        departments=None,
        severities=(),
        complete=True,
        span=name.span,
    )


class _SchemeReader:
    def __init__(self, node: ast.Scheme, parent: Scheme, measures: Measures) -> None:
        self.node = node
        self.parent = parent
        self.found: list[Diagnostic] = []
        self.settings = Settings(node.items, measures, self.found)
        self.level_reader = LevelReader(self.settings, self.found)
        below = (one for item in rules(node.items) for one in item.levels)
        self.broken = any(isinstance(one, ast.Broken) for one in (*node.items, *below))

    def read(self) -> Scheme | None:
        parent, settings = self.parent, self.settings
        levels = self.level_reader.levels(rules(self.node.items), parent.levels, 1)
        sources = settings.sources() or parent.sources
        money_unit = settings.money_unit() or parent.money_unit
        self.require("级别", "levels", "产出指标 { 数量指标 }", bool(levels))
        self.require("资金来源", "money sources", "资金来源 财政资金", bool(sources))
        self.require("金额单位", "money unit", "金额单位 万元", bool(money_unit))
        if not (levels and sources and money_unit):
            return None
        self.said_again()
        basis, form = settings.text("basis"), settings.text("form")
        scheme = Scheme(
            name=self.node.name.value,
            basis=basis.value if basis else parent.basis,
            title=settings.title() or parent.title,
            form=form.value if form else parent.form,
            money_unit=money_unit,
            sources=sources,
            fields=self.fields(),
            attributes=tuple(dict.fromkeys((*parent.attributes, *settings.attributes()))),
            levels=levels,
            weight_total=self.weight_total(levels),
            weight_need=settings.need("weight_need", parent.weight_need),
            goal_need=settings.need("goal", parent.goal_need),
            budget_need=settings.need("budget", parent.budget_need),
            midterm_need=settings.need("midterm", parent.midterm_need),
            task_need=settings.need("task", parent.task_need),
            departments=settings.departments() or parent.departments,
            severities=self.severities(),
            complete=True,
            span=self.node.name.span,
            form_span=form.span if form else parent.form_span,
        )
        sound = parent.complete and not self.broken and not self.found
        return scheme if sound else replace(scheme, complete=False)

    def require(self, zh: str, en: str, line: str, there: bool) -> None:
        if not there and not self.broken and not self.found:
            what = Text(zh, en)
            name = self.node.name
            self.found.append(
                INCOMPLETE_SCHEME.at(name.span, name=name.value, what=what, line=line)
            )

    def severities(self) -> tuple[SeverityRule, ...]:
        """The parent's, each replaced by one of its code here."""
        both = (*self.parent.severities, *self.settings.severities())
        lines = {rule.code: rule for rule in both}
        return tuple(lines.values())

    def weight_total(self, levels: tuple[Level, ...]) -> Decimal | None:
        """None as well where the levels contradict it, so that no project is told of that."""
        stated = self.settings.weight_line
        total = self.settings.weight_total() if stated else self.parent.weight_total
        items = rules(self.node.items)
        return total if self.level_reader.adds_up(items, levels, total, stated) else None

    # -- fields

    def said_again(self) -> None:
        """Tell a word that takes back one before it on the same line: 必填 选填."""
        for one in nodes_of(self.node.items):
            for span in one.again if isinstance(one, ast.FieldRule | ast.LevelRule) else ():
                self.found.append(SET_TWICE.at(span, name=span.text))

    def fields(self) -> tuple[FieldRule, ...]:
        """The parent's fields, each changed by one of its name here, then the new ones."""
        fields = {rule.name: rule for rule in self.parent.fields}
        spelled = {word: rule for rule in self.parent.fields for word in rule.names}
        seen: dict[str, Span] = {}
        for item in self.node.items:
            if not isinstance(item, ast.FieldRule):
                continue
            old = spelled.get(item.name.text)
            words = (item.name, *item.aliases)
            new = [self.is_new(word, spelled.get(word.text, old) is old, seen) for word in words]
            if all(new):  # else what the second one says does not count
                rule = self.field(item, old or FieldRule(item.name.text, (), "optional"))
                fields[rule.name] = rule
        return tuple(fields.values())

    def is_new(self, word: ast.Name, free: bool, seen: dict[str, Span]) -> bool:
        """Whether no other field, inherited (``free``) or declared before, has this spelling."""
        if not free:
            self.found.append(DUPLICATE_NAME.at(word.span, name=word.text))
            return False
        return once((word.text,), word.span, seen, self.found)

    def field(self, item: ast.FieldRule, old: FieldRule) -> FieldRule:
        aliases = old.aliases + tuple(alias.text for alias in item.aliases)
        kind, choices = old.kind, old.choices
        if item.kind:
            kind, choices = _KINDS[keywords()[item.kind.text]], ()
        if item.choices:
            kind, choices = "text", tuple(self.choices(item))
        if item.kind and item.choices:
            remedy = Text(
                "一个字段要么列出选项，要么写明填什么，只留一样",
                "a field has either choices or a kind; keep one",
            )
            self.found.append(BAD_SETTING.at(item.kind.span, text=item.kind.text, remedy=remedy))
        return FieldRule(old.name, aliases, item.need or old.need, kind, choices)

    def choices(self, item: ast.FieldRule) -> Iterator[str]:
        seen: dict[str, Span] = {}
        for word in item.choices:
            text = word.value.strip() if isinstance(word, ast.Text) else word.text
            if not text:
                remedy = Text("在引号里写上一个选项", "write a choice between the quotes")
                self.found.append(BAD_SETTING.at(word.span, text=word.span.text, remedy=remedy))
            elif once((text,), word.span, seen, self.found):
                yield text
