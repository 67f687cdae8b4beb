"""The settings of a scheme: all of its lines that declare neither a field nor a level."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import first_written, replacing
from perfdsl.diagnostics.severities import OFF, SPELLINGS
from perfdsl.pattern import pattern
from perfdsl.semantics.schemes.kinds import (
    BAD_SETTING,
    BAD_SEVERITY,
    DUPLICATE_NAME,
    NOT_MONEY_UNIT,
    SET_TWICE,
)
from perfdsl.semantics.schemes.scheme import SeverityRule, Source
from perfdsl.semantics.values.exact import split_number
from perfdsl.semantics.values.measures import Measures
from perfdsl.source import Span
from perfdsl.syntax import ast

_PLACE = pattern(r"\{[^{}]*\}")
_PLACES = ("{序号}", "{项目}")


class Settings:
    """The settings of one scheme, each read when asked for; faults go to ``found``.

    What a scheme does not say is None or empty, for its parent to fill in.
    """

    def __init__(
        self, items: Iterable[ast.SchemeItem], measures: Measures, found: list[Diagnostic]
    ) -> None:
        self.measures = measures
        self.found = found
        self.said: dict[str, ast.Setting] = {}
        self.severity_lines: list[ast.Setting] = []
        for item in items:
            if isinstance(item, ast.Setting):
                self._add(item)

    def _add(self, item: ast.Setting) -> None:
        if item.kind == "severity":  # one line a code
            self.severity_lines.append(item)
            return
        first = self.said.setdefault(item.kind, item)
        if first is not item:
            name = item.span.first_word.text
            self.found.append(SET_TWICE.at(item.span, name=name, related=first_written(first.span)))

    def text(self, kind: str) -> ast.Text | None:
        """The one text of a setting."""
        setting = self.said.get(kind)
        word = setting.words[0] if setting else None
        return word if isinstance(word, ast.Text) else None

    def title(self) -> str | None:
        """The 表题; a place it cannot fill is a finding."""
        title = self.text("title")
        if title is None:
            return None
        for place in _PLACE.findall(title.value):
            if place not in _PLACES:
                remedy = Text("占位只有 {序号} 和 {项目}", "its places are {序号} and {项目}")
                self.found.append(BAD_SETTING.at(title.span, text=place, remedy=remedy))
        return title.value

    def need(self, kind: str, inherited: ast.Need) -> ast.Need:
        """Whether something is mandatory."""
        setting = self.said.get(kind)
        return (setting.need if setting else None) or inherited

    def departments(self) -> ast.SchemeName | None:
        """The scheme that departments are checked by."""
        setting = self.said.get("departments")
        word = setting.words[0] if setting else None
        return word if isinstance(word, ast.SchemeName) else None

    def money_unit(self) -> str:
        """The money unit; empty where it is not said, or is none."""
        setting = self.said.get("money_unit")
        word = setting.words[0] if setting else None
        if not isinstance(word, ast.Name):
            return ""
        measure = self.measures.measure(self.measures.scaled(word.text)[1])
        if measure.dimension != "money" or measure.per:
            self.found.append(NOT_MONEY_UNIT.at(word.span, unit=word.text))
            return ""
        return word.text

    def attributes(self) -> tuple[str, ...]:
        """The further attributes of indicators."""
        setting = self.said.get("attributes")
        seen: dict[str, Span] = {}
        names = [one for one in setting.words if isinstance(one, ast.Name)] if setting else []
        return tuple(one.text for one in names if once((one.text,), one.span, seen, self.found))

    # -- money sources

    def sources(self) -> tuple[Source, ...]:
        """The money sources; a part stands in one source, and has no parts itself."""
        setting = self.said.get("sources")
        rules = [one for one in setting.words if isinstance(one, ast.SourceRule)] if setting else []
        return tuple(self._sources(rules, 1, {}))

    def _sources(
        self, rules: Iterable[ast.SourceRule], depth: int, seen: dict[str, Span]
    ) -> Iterator[Source]:
        for rule in rules:
            name = rule.name
            if depth > 2:
                remedy = Text(
                    "资金来源最多两层：移到上一层的括号里",
                    "sources have two levels at most; move it one level up",
                )
                self.found.append(BAD_SETTING.at(name.span, text=name.text, remedy=remedy))
                return
            if once((name.text,), name.span, seen, self.found):
                yield Source(name.text, tuple(self._sources(rule.parts, depth + 1, seen)))

    # -- weights

    @property
    def weight_line(self) -> ast.Quantity | None:
        """What 权重 合计 says, if this scheme says it."""
        setting = self.said.get("weights")
        word = setting.words[0] if setting else None
        return word if isinstance(word, ast.Quantity) else None

    def weight_total(self) -> Decimal | None:
        """What the weights of a project sum to."""
        return self.weight(self.weight_line) if self.weight_line else None

    def weight(self, node: ast.Quantity) -> Decimal | None:
        """A weight is a bare number above zero."""
        number, rest = split_number(node.text)
        if rest or number <= 0:
            remedy = Text("写一个大于零的数，如 90", "write a number above zero, such as 90")
            self.found.append(BAD_SETTING.at(node.span, text=node.text, remedy=remedy))
            return None
        return number

    # -- severities

    def severities(self) -> tuple[SeverityRule, ...]:
        """The scheme's own severities (程度), as far as their words are understood.

        Which codes there are, and which of them may change, only later stages know.
        """
        seen: dict[str, Span] = {}
        rules = []
        for line in self.severity_lines:
            code, word = (one for one in line.words if isinstance(one, ast.Name))
            if word.text not in SPELLINGS:
                self._unknown_severity(code, word)
                continue
            first = seen.setdefault(code.text.upper(), line.span)
            if first is not line.span:
                name = f"{line.span.first_word.text} {code.text}"
                self.found.append(SET_TWICE.at(line.span, name=name, related=first_written(first)))
                continue
            rules.append(SeverityRule(code.text.upper(), SPELLINGS[word.text], code.span))
        return tuple(rules)

    def _unknown_severity(self, code: ast.Name, word: ast.Name) -> None:
        words = [one for one in SPELLINGS if one.isascii() == word.text.isascii()]
        close = nearest(word.text, words)
        remedy = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
        if close is None:
            remedy = Text(f"写 错误、警告、提示 或 {OFF}", "write error, warning, hint or off")
        reason = Text("没有这种程度", "there is no such severity")
        fixes = (replacing(word.span, close),) if close else ()
        self.found.append(
            BAD_SEVERITY.at(
                word.span, code=code.text, word=word.text, reason=reason, remedy=remedy, fixes=fixes
            )
        )


def once(names: Iterable[str], span: Span, seen: dict[str, Span], found: list[Diagnostic]) -> bool:
    """Whether these spellings are new; the second place is a finding with both."""
    spellings = tuple(names)
    firsts = [seen.setdefault(name, span) for name in spellings]
    first = next((one for one in firsts if one is not span), None)
    if first:
        related = first_written(first)
        found.append(DUPLICATE_NAME.at(span, name=spellings[0], related=related))
    return first is None
