"""Schemes (体例): the levels, fields and money sources that projects may use, read from Perf."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from perfdsl.source import Span
from perfdsl.syntax.ast import Need

_SUFFIX = "指标"  # a level's name may drop it: 产出 = 产出指标 (a rule of the language)


@dataclass(frozen=True, slots=True)
class Level:
    """A level of indicators: 一级 hold 二级. ``names`` are all spellings, the printed one first."""

    name: str
    aliases: tuple[str, ...]
    need: Need
    weight: Decimal | None
    levels: tuple[Level, ...]

    names: tuple[str, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Every spelling: the name and the aliases, with and without 指标."""
        names = (word for name in (self.name, *self.aliases) for word in spellings(name))
        object.__setattr__(self, "names", tuple(names))


@dataclass(frozen=True, slots=True)
class FieldRule:
    """A field of a project."""

    name: str
    aliases: tuple[str, ...]
    need: Need


@dataclass(frozen=True, slots=True)
class Scheme:
    """A scheme, with all that it takes from the one it stands on."""

    name: str
    basis: str | None
    title: str
    money_unit: str
    sources: tuple[str, ...]
    fields: tuple[FieldRule, ...]
    attributes: tuple[str, ...]
    levels: tuple[Level, ...]
    weight_total: Decimal | None
    goal_need: Need
    budget_need: Need
    span: Span

    def level(self, word: str) -> Level | None:
        """The 一级 with this spelling."""
        return find(self.levels, word)

    def second_level(self, word: str) -> tuple[Level, Level] | None:
        """The first 一级 that has a 二级 with this spelling, and that 二级."""
        for first in self.levels:
            second = find(first.levels, word)
            if second:
                return first, second
        return None

    def field(self, word: str) -> FieldRule | None:
        """The field with this spelling."""
        return next((rule for rule in self.fields if word in (rule.name, *rule.aliases)), None)


def spellings(name: str) -> tuple[str, ...]:
    """A level's name, and its short form where it ends in 指标."""
    short = name.removesuffix(_SUFFIX)
    return (name, short) if short and short != name else (name,)


def find(levels: tuple[Level, ...], word: str) -> Level | None:
    """The level with this spelling among these."""
    return next((level for level in levels if word in level.names), None)
