"""Schemes (体例): the levels, fields and money sources that projects may use, read from Perf."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from perfdsl.diagnostics.model import Severity
from perfdsl.record import Record, field
from perfdsl.source import Span
from perfdsl.syntax.ast import Need, SchemeName
from perfdsl.typed import Literal

DEFAULT_FORM = "项目支出绩效目标表"
FieldKind = Literal["text", "date", "money", "duration", "ratio"]

_SUFFIX = "指标"  # a level's name may drop it: 产出 = 产出指标 (a rule of the language)


class RowCount(Record):
    """How many rows a level holds (行数): ``low`` to ``high``, both counted in; None: no limit."""

    low: int
    high: int | None

    @property
    def text(self) -> str:
        """As a scheme would write it: ``3``, ``1～3``, ``≥2``, ``≤5``."""
        if self.low == self.high:
            return str(self.low)
        if self.high is None:
            return f"≥{self.low}"
        return f"{self.low}～{self.high}" if self.low else f"≤{self.high}"


class Level(Record):
    """A level of indicators: 一级 hold 二级. ``names`` are all spellings, the printed one first.

    ``weight`` is what the weights of its rows sum to.
    """

    name: str
    aliases: tuple[str, ...]
    need: Need
    weight: Decimal | None
    rows: RowCount | None
    levels: tuple[Level, ...]

    names: tuple[str, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Every spelling: the name and the aliases, with and without 指标."""
        names = (word for name in (self.name, *self.aliases) for word in spellings(name))
        object.__setattr__(self, "names", tuple(names))


class FieldRule(Record):
    """A field of a project. ``choices``: all that it may say; without any, what ``kind`` allows."""

    name: str
    aliases: tuple[str, ...]
    need: Need
    kind: FieldKind = "text"
    choices: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every spelling, the printed one first."""
        return (self.name, *self.aliases)


class Source(Record):
    """A money source (资金来源), perhaps with the parts it consists of; parts have none."""

    name: str
    parts: tuple[Source, ...] = ()


class SeverityRule(Record):
    """How grave the scheme finds a code: a severity, or None where nothing is said of it."""

    code: str
    severity: Severity | None
    span: Span = field(compare=False, repr=False)


class Scheme(Record):
    """A scheme, with all that it takes from the one it stands on.

    ``form`` (表样) and ``severities`` name forms and codes that only later stages know: whether they
    exist is theirs to say. ``form_span`` is None where no scheme named the form. ``complete`` is
    False where something in it could not be read: then nothing is concluded from what it lacks.
    ``departments`` names the scheme that departments are checked by; None: by this one.
    """

    name: str
    basis: str | None
    title: str
    form: str
    money_unit: str
    sources: tuple[Source, ...]
    fields: tuple[FieldRule, ...]
    attributes: tuple[str, ...]
    levels: tuple[Level, ...]
    weight_total: Decimal | None
    weight_need: Need
    goal_need: Need
    budget_need: Need
    midterm_need: Need
    task_need: Need
    departments: SchemeName | None
    severities: tuple[SeverityRule, ...]
    complete: bool
    span: Span = field(compare=False, repr=False)
    form_span: Span | None = field(default=None, compare=False, repr=False)
    _first: dict[str, Level] = field(init=False, compare=False, repr=False)
    _second: dict[str, tuple[Level, Level]] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Index the levels by every spelling: each row of each project asks for one."""
        first = {word: one for one in reversed(self.levels) for word in one.names}
        second = {
            word: (one, below)
            for one in reversed(self.levels)
            for below in reversed(one.levels)
            for word in below.names
        }
        object.__setattr__(self, "_first", first)
        object.__setattr__(self, "_second", second)

    @property
    def severity_by_code(self) -> dict[str, Severity | None]:
        """What ``severities`` says, None for what is not to be said."""
        return {rule.code: rule.severity for rule in self.severities}

    @property
    def source_names(self) -> tuple[str, ...]:
        """The names of all money sources, in the scheme's order, each before its parts."""
        return tuple(one.name for one, _ in self._sources())

    def source(self, word: str) -> tuple[Source, Source | None] | None:
        """The money source of this name, and the one it is a part of (None for one of the top)."""
        return next((pair for pair in self._sources() if pair[0].name == word), None)

    def _sources(self) -> Iterator[tuple[Source, Source | None]]:
        for top in self.sources:
            yield top, None
            yield from ((part, top) for part in top.parts)

    def level(self, word: str) -> Level | None:
        """The 一级 with this spelling."""
        return self._first.get(word)

    def second_level(self, word: str) -> tuple[Level, Level] | None:
        """The first 一级 that has a 二级 with this spelling, and that 二级."""
        return self._second.get(word)

    def field(self, word: str) -> FieldRule | None:
        """The field with this spelling."""
        return next((rule for rule in self.fields if word in rule.names), None)


def spellings(name: str) -> tuple[str, ...]:
    """A level's name, and its short form where it ends in 指标."""
    short = name.removesuffix(_SUFFIX)
    return (name, short) if short and short != name else (name,)


def find(levels: tuple[Level, ...], word: str) -> Level | None:
    """The level with this spelling among these."""
    return next((level for level in levels if word in level.names), None)
