"""Rows that hold more than one thing: several indicators in a cell, or a name with its value."""

from __future__ import annotations

import re
from collections.abc import Iterator

from perfdsl.importing.recognition.facts import Part, RowFact
from perfdsl.importing.recognition.vocabulary import squeezed
from perfdsl.pattern import pattern
from perfdsl.record import replace

_SHARED = ("level1", "level2", "sign", "measure")
_NUMBERED = pattern(r"\s*(?:\d{1,2}[.、．)）]|[（(]\d{1,2}[)）]|[①-⑩]|指标\d{1,2}[:：])")
_MEASURED = pattern(
    r"(?:[≥≤><=≧≦]|>=|<=|大于|小于|不低于|不少于|不超过|不高于|至少|至多)*\d[\d.,]*\S{0,8}"
)
_WITH_VALUE = pattern(
    r"(.*?[^\d\W])[:：,，]?\s*"
    r"((?:[≥≤＞＜>=<＝≧≦]|大于等于|小于等于|不低于|不少于|不超过|不高于|不大于|不小于)\s*\d.{0,12})",
    re.DOTALL,
)


def separated(row: RowFact) -> Iterator[RowFact]:
    """The row, or the rows that its cells hold line by line."""
    row = _with_value(row)
    name, value = row.part("name"), row.part("value")
    if name is None or value is None:
        yield row
        return
    names, values = _lines(name.text), _lines(value.text)
    if len(names) < 2 or len(names) != len(values) or not _are_several(names, values):
        yield row
        return
    for at in range(len(names)):
        parts = (_line_of(part, at, len(names)) for part in row.parts)
        yield replace(row, parts=tuple(part for part in parts if part))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _are_several(names: list[str], values: list[str]) -> bool:
    """Whether the lines are indicators of their own and not one text on several lines."""
    if all(_NUMBERED.match(name) for name in names):
        return True
    return all(_MEASURED.fullmatch(squeezed(value)) for value in values)


def _line_of(part: Part, at: int, count: int) -> Part | None:
    """One line of a cell that has one for each indicator; what is said once stays with the first."""
    lines = _lines(part.text)
    if len(lines) == count:
        return replace(part, text=lines[at])
    return part if part.role in _SHARED or at == 0 else None


def _with_value(row: RowFact) -> RowFact:
    """Where a form has one column for both, the bound at the end of the name is the value."""
    name = row.part("name")
    if name is None or row.part("value") is not None or "\n" in name.text:
        return row
    match = _WITH_VALUE.fullmatch(name.text.strip())
    if match is None:
        return row
    parts = (replace(part, text=match[1]) if part is name else part for part in row.parts)
    return replace(row, parts=(*parts, Part("value", name.title, match[2], name.spot)))
