"""Units of measure (计量单位): their dimensions, and how many of a base unit each is.

Which units exist is Perf text (``schemes/units.perf``, and 计量 lines of the author). Only two
things are the language's own: 万 and 亿 scale any unit, and "/" makes a quotient.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import first_written, replacing
from perfdsl.pattern import pattern
from perfdsl.record import Record
from perfdsl.semantics.values.exact import split_number
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.typed import Literal

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


class Measure(Record):
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
_SHORT = 2  # characters of a unit, of which any other is as likely another unit
_ALIKE = 0.8  # words of two characters, one of them for one of its sound or shape
_SIZE = pattern("[十百千万亿余多来]+|个半|个多")
_AROUND = pattern("(?:以上|以下|以内|之内|左右|上下|以外|内|余|多|每.*|前|后)$")
SCALES = {"万": 10_000, "亿": 100_000_000}


class Measures:
    """The units known to one file. A file may declare a shipped unit anew; only its own clash."""

    def __init__(self, parent: Measures | None = None) -> None:
        self._known: dict[str, Measure] = dict(parent._known) if parent else {}
        self._declared: dict[str, Span] = {}
        self._near: dict[str, str | None] = {}
        self._names: tuple[str, ...] | None = None
        self._adopted: dict[str, Span] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._known

    def adopt(self, node: ast.Import, other: Measures) -> list[Diagnostic]:
        """Add the units that an imported file declares itself; two that differ are a finding."""
        found = []
        self._names = None
        for name, span in other._declared.items():
            measure = other._known.get(name)
            if measure is None:
                continue
            first = self._adopted.setdefault(name, span)
            if first is not span and self._known.get(name) != measure:
                related = first_written(first)
                found.append(DUPLICATE_MEASURE.at(node.path.span, name=name, related=related))
                continue
            self._known[name] = measure
        return found

    @property
    def declared_names(self) -> tuple[str, ...]:
        """The units, with their aliases, that the file declares itself."""
        return tuple(self._declared)

    def declare(self, lines: Iterable[ast.Measure]) -> list[Diagnostic]:
        """Add the units that 计量 lines declare, in any order; what cannot be added is reported."""
        found: list[Diagnostic] = []
        self._names = None
        waiting = [line for line in lines if self._first_of_its_name(line, found)]
        while waiting:
            # A unit waits for one declared further down; a unit that waits for a faulty one is
            # left out in silence, since the fault is there.
            later = [line for line in waiting if not self._add(line, found)]
            if len(later) == len(waiting):
                break
            waiting = later
        self._names = None
        return found

    def _first_of_its_name(self, line: ast.Measure, found: list[Diagnostic]) -> bool:
        clashes = []
        for name in (line.name, *line.aliases):
            first = self._declared.setdefault(name.text, self._adopted.get(name.text, name.span))
            if first is not name.span:
                clashes.append(
                    DUPLICATE_MEASURE.at(name.span, name=name.text, related=first_written(first))
                )
            self._known.pop(name.text, None)  # a shipped unit that is declared anew
        found += clashes
        return not clashes

    def _add(self, line: ast.Measure, found: list[Diagnostic]) -> bool:
        """Whether the line is dealt with: added, or reported."""
        base = self._base_of(line)
        if line.equals and base is None:
            _, rest = self.scaled(split_number(line.equals.text)[1])
            if rest in self._declared:
                return False
            found.append(self._unknown(line.equals, rest))
            return True
        measure = self._made(line, base, found)
        if measure:
            self._known.update((name.text, measure) for name in (line.name, *line.aliases))
        return True

    def _unknown(self, equals: ast.Quantity, unit: str) -> Diagnostic:
        close = nearest(unit, self.names()) if unit else None
        help = Text(f"是不是「{close}」？", f"did you mean “{close}”?") if close else None
        typed = equals.span.text
        fixes = (replacing(equals.span, typed.replace(unit, close)),) if close else ()
        return UNKNOWN_MEASURE.at(equals.span, name=unit or equals.text, help=help, fixes=fixes)

    def _base_of(self, line: ast.Measure) -> Measure | None:
        unit = self.scaled(split_number(line.equals.text)[1])[1] if line.equals else ""
        return self._known.get(unit)

    def _made(
        self, line: ast.Measure, base: Measure | None, found: list[Diagnostic]
    ) -> Measure | None:
        name = line.name.text
        if line.equals is None or base is None:
            return Measure(name, line.dimension or "count", name, Decimal(1))
        number, unit = split_number(line.equals.text)
        factor = number * self.scaled(unit)[0] * base.factor  # may round: then it is too long
        if factor <= 0 or len(factor.as_tuple().digits) > _MOST_DIGITS:
            found.append(BAD_FACTOR.at(line.equals.span, text=line.equals.text, name=name))
            return None
        return Measure(name, base.dimension, base.base, factor)

    def scaled(self, unit: str) -> tuple[int, str]:
        """``万篇`` → 10000 and ``篇``. A unit declared by its whole name is never split."""
        if unit in self._known or unit[:1] not in SCALES:
            return 1, unit
        return SCALES[unit[0]], unit[1:]

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

    def is_plain_count(self, measure: Measure) -> bool:
        """Whether a unit only counts (个, 人, 项), so that its word may change in 写作.

        Units that others convert to (米, 千克) or that convert themselves measure something.
        """
        if measure.dimension != "count" or measure.factor != 1:
            return False
        return not any(one.base == measure.base and one.factor != 1 for one in self._known.values())

    def is_time(self, unit: str) -> bool:
        """Whether a denominator is a duration, so that a quotient is a rate."""
        known = self._known.get(unit)
        return known is not None and known.dimension == "duration"

    def unit_within(self, unit: str) -> str | None:
        """The known unit in an unknown one that is it with words around: 千元, 套以上, 元每套."""
        tail = _SIZE.match(unit)
        if tail and unit[tail.end() :] in self._known:
            return unit[tail.end() :]
        words = _AROUND.search(unit)
        head = unit[: words.start()] if words else ""
        return head if head in self._known else None

    def near_miss(self, unit: str) -> str | None:
        """A known unit that differs from this one by a single character.

        In words of one or two characters only by one of the same sound or shape (人欠 for 人次), or
        by its older form (個): 学期 is not a slip for 学时.
        """
        if unit not in self._near:
            same = sorted(name for name in self._known if len(name) == len(unit))
            by_one = 1 - 1 / len(unit) if len(unit) > _SHORT else _ALIKE if unit[1:] else 1.0
            self._near[unit] = nearest(unit, same, by_one - 0.001)
        return self._near[unit]

    def names(self) -> tuple[str, ...]:
        """Every declared name, longest first."""
        if self._names is None:
            self._names = tuple(sorted(self._known, key=lambda name: (-len(name), name)))
        return self._names
