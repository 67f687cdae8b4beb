"""The Model: what the source means. Every name is a level or field of the scheme, every amount exact.

Spans stay with the parts that findings speak of. ``complete`` is False where something inside
could not be read or resolved: then nothing is concluded from what is missing.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from perfdsl.record import Record, field
from perfdsl.semantics.schemes.scheme import Level, Scheme
from perfdsl.semantics.templates.scope import Used, UsedTemplate
from perfdsl.semantics.values.exact import EXACT
from perfdsl.semantics.values.measures import Measure, Measures
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast
from perfdsl.syntax.ast import Operator
from perfdsl.typed import Literal

Precision = Literal["day", "month", "quarter", "half", "year"]
Direction = Literal["正向", "反向"]


class Amount(Record):
    """A number with a unit. ``number`` is as typed, ``scale`` 1, 万 or 亿, ``unit`` without it."""

    number: str
    scale: int
    unit: str
    measure: Measure

    @property
    def text(self) -> str:
        """As it prints: ``90万篇``."""
        return self.number + {1: "", 10_000: "万", 100_000_000: "亿"}[self.scale] + self.unit

    @property
    def scaled(self) -> Decimal:
        """The number of ``unit``."""
        return EXACT.multiply(Decimal(self.number), Decimal(self.scale))

    @property
    def base(self) -> Decimal:
        """The number of the dimension's base unit, for comparing."""
        return EXACT.multiply(self.scaled, self.measure.factor)


class Range(Record):
    """``first`` to ``second``, or with ``tolerance`` ``first`` ± ``second``; in one kind of unit."""

    first: Amount
    second: Amount
    tolerance: bool


class Moment(Record):
    """A date or period. ``start`` and ``end`` are None where the words leave them open.

    ``open_words`` is the part that leaves open whether the last month counts in. ``years`` are
    those that are certain even so: of ``2025年10月前`` it is 2025.
    """

    kind: Literal["date", "period"]
    start: date | None
    end: date | None
    precision: Precision
    open_words: str | None = None
    years: tuple[int, ...] = ()


class Step(Record):
    """One step of a computation: what was written, what it comes to, and what it was made of.

    ``said`` is the expression or name as written, ``value`` its value as printed. ``parts`` are the
    operands, or of a name what the name stands for. ``worked`` is a computation with the values of
    its operands in their places; empty for a name or a literal.
    """

    said: str
    value: str
    parts: tuple[Step, ...]
    span: Span = field(compare=False, repr=False)
    worked: str = ""


class Value(Record):
    """An indicator's value. ``body`` is None for a text; ``text`` is what the table prints.

    ``trace`` says how it was computed; None for what was written as it is.
    """

    operator: Operator | None
    body: Amount | Range | Moment | None
    text: str
    span: Span = field(compare=False, repr=False)
    shown: Span | None = field(default=None, compare=False, repr=False)
    trace: Step | None = field(default=None, compare=False, repr=False)


class Row(Record):
    """One indicator, in its place among the levels."""

    level1: Level
    level2: Level
    name: str
    value: Value
    description: str
    weight: Decimal | None
    weight_text: str | None
    stated_direction: Direction | None
    basis: str | None
    attributes: tuple[tuple[str, str], ...]
    span: Span = field(compare=False, repr=False)
    weight_span: Span | None = field(default=None, compare=False, repr=False)
    direction_span: Span | None = field(default=None, compare=False, repr=False)

    @property
    def derived_direction(self) -> Direction | None:
        """What the comparator of a number says: ``≥ > =`` 正向, ``≤ <`` 反向; else None."""
        if self.value.operator is None or isinstance(self.value.body, Moment | None):
            return None
        return "反向" if self.value.operator in ("<=", "<") else "正向"

    @property
    def direction(self) -> Direction | None:
        """As stated, else as derived; None where neither says."""
        return self.stated_direction or self.derived_direction


class Money(Record):
    """An amount in the scheme's money unit; ``text`` is how it prints.

    ``unit`` is the one it was typed in, of which one of the scheme's unit is ``per``; empty for a
    bare number and for what was computed.
    """

    amount: Decimal
    text: str
    span: Span = field(compare=False, repr=False)
    trace: Step | None = field(default=None, compare=False, repr=False)
    unit: str = field(default="", compare=False, repr=False)
    per: Decimal = field(default=Decimal(1), compare=False, repr=False)


class SourceMoney(Record):
    """A money source with its amount, and the parts it was given as."""

    source: str
    money: Money
    parts: tuple[SourceMoney, ...]
    span: Span = field(compare=False, repr=False)


class Budget(Record):
    """A project's budget. ``stated`` is False where the compiler added the sources up."""

    total: Money
    sources: tuple[SourceMoney, ...]
    stated: bool
    span: Span = field(compare=False, repr=False)


class FieldText(Record):
    """A field of the scheme with its text."""

    name: str
    text: str
    span: Span = field(compare=False, repr=False)


class Assertion(Record):
    """校验, judged: the two sides with their values, and whether they compare as stated."""

    left: Step
    operator: Operator
    right: Step
    holds: bool
    difference: str | None
    message: str | None
    span: Span = field(compare=False, repr=False)


class Midterm(Record):
    """中期: the targets of several years, beside the annual ones. ``period`` is as typed."""

    period: str
    moment: Moment | None
    budget: Budget | None
    goals: tuple[FieldText, ...]
    rows: tuple[Row, ...]
    levels_seen: tuple[tuple[Level, Span], ...]
    complete: bool
    span: Span = field(compare=False, repr=False)


class Origin(Record):
    """What a project was expanded from, so that a finding can show both places."""

    node: ast.Project
    uses: tuple[Used, ...]


class Task(Record):
    """One of the main tasks of a department's year (年度主要任务); ``content`` may be empty."""

    name: str
    content: str
    budget: Budget | None
    complete: bool
    span: Span = field(compare=False, repr=False)


class Project(Record):
    """One table, as meant. ``written`` is what it was read from, its templates expanded.

    ``is_department``: the table of a whole department, whose budget is the sum of its tasks where
    it states none.
    """

    name: str
    budget: Budget | None
    fields: tuple[FieldText, ...]
    goals: tuple[FieldText, ...]
    rows: tuple[Row, ...]
    levels_seen: tuple[tuple[Level, Span], ...]
    complete: bool
    span: Span = field(compare=False, repr=False)
    midterm: Midterm | None = None
    assertions: tuple[Assertion, ...] = ()
    uses: tuple[UsedTemplate, ...] = ()
    origin: Origin | None = field(default=None, compare=False, repr=False)
    written: ast.Project | None = field(default=None, compare=False, repr=False)
    is_department: bool = False
    tasks: tuple[Task, ...] = ()


class Ceiling(Record):
    """控制数: the sum that the unit's projects must equal (``=``), or stay within."""

    operator: Operator
    money: Money


class Unit(Record):
    """A budget unit with its projects, in source order."""

    code: str | None
    name: str
    ceiling: Ceiling | None
    projects: tuple[Project, ...]
    span: Span = field(compare=False, repr=False)


class Model(Record):
    """Everything one source means. ``unread`` are the declarations that could not be read.

    ``departments`` belong to no unit, and nothing of theirs counts in the sums of units. They are
    checked by ``department_scheme``, which is ``scheme`` itself unless that names another.
    """

    source: SourceFile
    scheme: Scheme
    year: int | None
    units: tuple[Unit, ...]
    measures: Measures = field(compare=False, repr=False)
    constants: tuple[tuple[str, Step], ...] = ()
    unread: tuple[Span, ...] = field(default=(), compare=False, repr=False)
    departments: tuple[Project, ...] = ()
    department_scheme: Scheme | None = None

    @property
    def tables(self) -> tuple[Project, ...]:
        """Every department, then every project, in source order."""
        return (*self.departments, *(one for unit in self.units for one in unit.projects))

    @property
    def has_tables(self) -> bool:
        """Whether there is anything to print."""
        return bool(self.departments) or any(unit.projects for unit in self.units)
