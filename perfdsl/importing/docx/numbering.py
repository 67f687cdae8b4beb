"""Automatic numbering: a paragraph has a numId and a level, and its label is shown, not stored."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from perfdsl.importing.docx.numerals import numeral
from perfdsl.importing.docx.symbols import replaced
from perfdsl.importing.markup import Element, child
from perfdsl.pattern import pattern
from perfdsl.record import Record

_PLACE = pattern(r"%([1-9])")
_LONGEST_LABEL = 60
_LEVELS = 9


def value_of(element: Element | None, *path: str) -> str | None:
    """The ``val`` of an element below another, None where either is missing."""
    found = child(element, *path) if element is not None else None
    return found.get("val") if found is not None else None


def whole(text: str | None, default: int) -> int:
    """A whole number as files write it; the default for anything else."""
    return int(text) if text and re.fullmatch(r"[0-9]{1,9}", text) else default


class _Level(Record):
    format: str
    text: str
    start: int
    is_legal: bool  # all numbers in it are plain digits
    restarts: bool

    @staticmethod
    def of(element: Element) -> _Level:
        fonts = child(element, "rPr", "rFonts")
        text = (value_of(element, "lvlText") or "")[:_LONGEST_LABEL]
        return _Level(
            value_of(element, "numFmt") or "decimal",
            replaced(fonts.get("ascii") if fonts is not None else None, text),
            whole(value_of(element, "start"), 1),
            child(element, "isLgl") is not None,
            value_of(element, "lvlRestart") != "0",
        )


@dataclass(slots=True)
class _Sequence:
    """A numId: its levels, and the counters that it shares with others of one definition."""

    levels: dict[int, _Level]
    counters: dict[int, int]
    starts: dict[int, int] = field(default_factory=dict)  # where it begins anew, until it has begun

    def advance(self, level: int) -> None:
        for at in sorted(self.starts):
            self.counters[at] = self.starts[at] - 1
        self.starts = {}
        own = self.levels[level]
        self.counters[level] = self.counters.get(level, own.start - 1) + 1
        for below in range(level + 1, _LEVELS):
            if below in self.levels and self.levels[below].restarts:
                self.counters.pop(below, None)

    def label(self, level: int) -> str:
        own = self.levels[level]
        if own.format == "none":
            return ""

        def number(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            other = self.levels.get(at, own)
            is_plain = own.is_legal and at != level
            return numeral(
                self.counters.get(at, other.start), "decimal" if is_plain else other.format
            )

        return own.text if own.format == "bullet" else _PLACE.sub(number, own.text)


class Numbering:
    """The labels of paragraphs, asked for in the order of the document."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._styles = (
            {} if styles is None else {one.get("styleId"): one for one in styles.iterfind("style")}
        )
        self._sequences: dict[str, _Sequence] = {}
        if numbering is not None:
            self._read(numbering)

    def _read(self, numbering: Element) -> None:
        definitions = {one.get("abstractNumId"): one for one in numbering.iterfind("abstractNum")}
        counters: dict[str | None, dict[int, int]] = {}
        for one in numbering.iterfind("num"):
            name = value_of(one, "abstractNumId")
            definition = definitions.get(name)
            if definition is None:
                continue
            sequence = _Sequence(
                self._levels(definition, numbering, definitions), counters.setdefault(name, {})
            )
            for override in one.iterfind("lvlOverride"):
                _overridden(sequence, override)
            self._sequences[one.get("numId") or ""] = sequence

    def _levels(
        self, definition: Element, numbering: Element, definitions: dict[str | None, Element]
    ) -> dict[int, _Level]:
        """The levels of a definition; those of a list style where it only names one."""
        style = self._styles.get(value_of(definition, "numStyleLink"))
        if style is not None:
            number = value_of(style, "pPr", "numPr", "numId")
            nums = (one for one in numbering.iterfind("num") if one.get("numId") == number)
            linked = definitions.get(value_of(next(nums, None), "abstractNumId"))
            definition = definition if linked is None else linked
        return {whole(one.get("ilvl"), 0): _Level.of(one) for one in definition.iterfind("lvl")}

    def label(self, properties: Element | None) -> str:
        """The label of the next paragraph, by its ``pPr``; "" where it has none."""
        number, level = self._place(properties)
        sequence = self._sequences.get(number)
        if sequence is None or level not in sequence.levels:
            return ""
        sequence.advance(level)
        label = sequence.label(level).strip()
        return f"{label} " if label[-1:].isalnum() and label.isascii() else label

    def _place(self, properties: Element | None) -> tuple[str, int]:
        """The numId and the level of a paragraph: its own, else its style's."""
        number = value_of(properties, "numPr", "numId")
        level = value_of(properties, "numPr", "ilvl")
        style = self._styles.get(value_of(properties, "pStyle"))
        for _ in range(_LEVELS):  # styles stand on styles; a circle ends here too
            if style is None or (number is not None and level is not None):
                break
            number = number if number is not None else value_of(style, "pPr", "numPr", "numId")
            level = level if level is not None else value_of(style, "pPr", "numPr", "ilvl")
            style = self._styles.get(value_of(style, "basedOn"))
        return number or "", whole(level, 0)


def _overridden(sequence: _Sequence, override: Element) -> None:
    level = whole(override.get("ilvl"), 0)
    own = child(override, "lvl")
    if own is not None:
        sequence.levels[level] = _Level.of(own)
    start = value_of(override, "startOverride")
    if start is not None:
        sequence.starts[level] = whole(start, 1)
