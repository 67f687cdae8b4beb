"""The scheme of the file: one line where the shipped one will do, else a scheme that stands on it."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.importing.recognition.amounts import SCALES
from perfdsl.importing.writing.money import Part
from perfdsl.importing.writing.needs import Needs
from perfdsl.importing.writing.plan import Settings
from perfdsl.importing.writing.quoting import quoted
from perfdsl.importing.writing.words import attribute_word, field_word, level_word

_KNOWN_UNITS = ("元", "万元", "亿元")


def scheme_name(settings: Settings, needs: Needs) -> str:
    """What the scheme in force is called."""
    if needs.is_nothing:
        return settings.scheme.name
    return f"本表-{settings.year}" if settings.year else "本表"


def scheme_lines(settings: Settings, needs: Needs, units: set[str]) -> Iterator[str]:
    """The declarations in front of the projects: units of money, the scheme, which one is in force."""
    strange = sorted(unit for unit in units if unit not in _KNOWN_UNITS)
    yield from (f"计量 {unit} = {SCALES[unit]}元" for unit in strange)
    name = quoted(scheme_name(settings, needs))
    if not needs.is_nothing:
        yield "# 表里有、自带的体例里没有的，写在这里"
        yield f"体例 {name} 沿用 {quoted(settings.scheme.name)} {{"
        yield from (f"  {line}" for line in _settings(settings, needs))
        yield "}"
        yield ""
    yield f"体例 {name}"


def _settings(settings: Settings, needs: Needs) -> Iterator[str]:
    if needs.money_unit:
        yield f"金额单位 {needs.money_unit}"
    if needs.sources:
        yield f"资金来源 {', '.join(map(_source, needs.sources))}"
    yield from (f"字段 {field_word(name)} 选填  # 表里没有这一栏" for name in needs.optional)
    yield from (f"字段 {field_word(name)}" for name in needs.fields)
    if needs.attributes:
        yield f"属性 {', '.join(map(attribute_word, needs.attributes))}"
    if needs.weight_total:
        yield f"权重 合计 {needs.weight_total}  # 各项目的分值合计"
    for first, seconds in needs.levels:
        known = settings.scheme.level(first)
        word = level_word(first) if known else first
        yield f"{word} {{ {'; '.join(seconds)} }}"


def _source(part: Part) -> str:
    below = ", ".join(field_word(one.name) for one in part.parts)
    return f"{field_word(part.name)} {{ {below} }}" if below else field_word(part.name)
