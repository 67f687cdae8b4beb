"""Units of measure (计量单位): their dimensions, and how many of a base unit each is.

Which units exist is Perf text (``schemes/units.perf``, and 计量 lines of the author). Only two
things are the language's own: 万 and 亿 scale any unit, and "/" makes a quotient.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.phrases import first_written
from perfdsl.semantics.exact import split_number
from perfdsl.source import Span
from perfdsl.syntax import ast

Dimension = Literal["money", "duration", "ratio", "count"]

DUPLICATE_MEASURE = Kind(
    "P221",
    "duplicate-measure",
    Severity.ERROR,
    Text("计量单位「{name}」已经定义过", "the unit of measure “{name}” is already declared"),
    Text("删去这一行，或换一个名称", "remove this line or choose another name"),
    Text(
        "同一个单位有两种定义时，无法知道该按哪一个折算。",
        "With two definitions of a unit nobody could tell which one converts.",
    ),
    "计量 学时 = 45分钟\n计量 学时 = 50分钟",
    "计量 课 = 45分钟",
)
UNKNOWN_MEASURE = Kind(
    "P222",
    "unknown-measure",
    Severity.ERROR,
    Text(
        "用来折算的「{name}」不是一个已知的计量单位", "“{name}” is no unit of measure known so far"
    ),
    Text("先用一行 计量 {name} 定义它", "declare it first: 计量 {name}"),
    Text(
        "一个单位只能用已经定义的单位来折算。",
        "A unit can only be defined by a unit that is already declared.",
    ),
    "计量 课 = 45刻钟",
    "计量 课 = 45分钟",
)
BAD_FACTOR = Kind(
    "P223",
    "bad-factor",
    Severity.ERROR,
    Text("「{name}」不能折算成 {text}", "“{name}” cannot be {text}"),
    Text(
        "折算的数要大于零，并且不超过二十位",
        "the factor is above zero and of at most twenty digits",
    ),
    Text(
        "折算系数是零或位数太长时，换算没有意义，也无法算准。",
        "With a factor of zero, or of too many digits, a conversion means nothing or is not exact.",
    ),
    "计量 课 = 0分钟",
    "计量 课 = 45分钟",
)
KINDS = (DUPLICATE_MEASURE, UNKNOWN_MEASURE, BAD_FACTOR)


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit as used: ``factor`` of the base unit ``base``; ``per`` is its denominator or "".

    Two amounts can be compared when their ``base`` and ``per`` are equal.
    """

    name: str
    dimension: Dimension
    base: str
    factor: Decimal
    per: str = ""
    known: bool = True


_MOST_DIGITS = 20
_SCALES = {"万": 10_000, "亿": 100_000_000}


class Measures:
    """The units known to one file. A file may declare a shipped unit anew; only its own clash."""

    def __init__(self, parent: Measures | None = None) -> None:
        self._known: dict[str, Measure] = dict(parent._known) if parent else {}
        self._declared: dict[str, Span] = {}
        self._near: dict[str, str | None] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._known

    def declare(self, lines: Iterable[ast.Measure]) -> list[Diagnostic]:
        """Add the units that 计量 lines declare, in order; what cannot be added is reported."""
        found: list[Diagnostic] = []
        for line in lines:
            measure = self._made(line, found)
            if measure is None:
                continue
            for name in (line.name, *line.aliases):
                first = self._declared.setdefault(name.text, name.span)
                if first is not name.span:
                    found.append(
                        DUPLICATE_MEASURE.at(
                            name.span, name=name.text, related=first_written(first)
                        )
                    )
                    continue
                self._known[name.text] = measure
        return found

    def _made(self, line: ast.Measure, found: list[Diagnostic]) -> Measure | None:
        name = line.name.text
        if line.equals is None:
            return Measure(name, line.dimension or "count", name, Decimal(1))
        number, unit = split_number(line.equals.text)
        scale, rest = self.scaled(unit)
        known = self._known.get(rest)
        if known is None:
            found.append(UNKNOWN_MEASURE.at(line.equals.span, name=rest or line.equals.text))
            return None
        factor = number * scale * known.factor  # may round; then it has too many digits
        if factor <= 0 or len(factor.as_tuple().digits) > _MOST_DIGITS:
            found.append(BAD_FACTOR.at(line.equals.span, text=line.equals.text, name=name))
            return None
        return Measure(name, known.dimension, known.base, factor)

    def scaled(self, unit: str) -> tuple[int, str]:
        """``万篇`` → 10000 and ``篇``. A unit declared by its whole name is never split."""
        if unit in self._known or unit[:1] not in _SCALES:
            return 1, unit
        return _SCALES[unit[0]], unit[1:]

    def measure(self, unit: str) -> Measure:
        """What a unit without its scale means; one never declared is a count of its own kind."""
        known = self._known.get(unit)
        if known:
            return known
        top, slash, bottom = unit.partition("/")
        if slash:
            over = self.measure(top)
            known_parts = all(part in self._known for part in (top, bottom))
            return Measure(unit, over.dimension, over.base, over.factor, bottom, known_parts)
        return Measure(unit, "count", unit, Decimal(1), known=unit == "")

    def is_time(self, unit: str) -> bool:
        """Whether a denominator is a duration, so that a quotient is a rate."""
        known = self._known.get(unit)
        return known is not None and known.dimension == "duration"

    def near_miss(self, unit: str) -> str | None:
        """A known unit of three or more characters that differs from this one by a single one.

        Shorter words are left alone: 学期 is not a slip for 学时.
        """
        if unit not in self._near:
            same = (name for name in self._known if len(name) == len(unit) >= 3)
            self._near[unit] = next(
                (
                    name
                    for name in same
                    if sum(a != b for a, b in zip(name, unit, strict=True)) == 1
                ),
                None,
            )
        return self._near[unit]

    def names(self) -> tuple[str, ...]:
        """Every declared name, longest first."""
        return tuple(sorted(self._known, key=lambda name: (-len(name), name)))
