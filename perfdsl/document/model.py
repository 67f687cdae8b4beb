"""The document model, schema 1: what is printed, with nothing left to compute.

Every amount and number is an exact decimal as text, never a float. ``text`` is what the table
prints. Backends read these classes and nothing else; ``document.schema.json`` beside this file is
the same shape as a published JSON Schema, and ``as_json`` turns the one into the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MeasureKind = Literal["quantity", "duration", "ratio", "money"]
Operator = Literal[">=", "<=", ">", "<", "="]
Precision = Literal["day", "month", "quarter", "half", "year"]


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with a unit: ``number`` as typed, ``scale`` 1, 10000 or 100000000, ``unit`` bare."""

    kind: MeasureKind
    operator: Operator | None
    number: str
    scale: int
    unit: str
    computed: bool = False


@dataclass(frozen=True, slots=True)
class Range:
    """From ``low`` to ``high``, or ``center`` ± ``tolerance``; the other pair is None."""

    operator: Operator | None
    low: str | None
    high: str | None
    center: str | None
    tolerance: str | None
    scale: int
    unit: str
    kind: Literal["range"] = "range"


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date or period: ISO days where the words decide them, else None (never guessed)."""

    kind: Literal["date", "period"]
    operator: Operator | None
    start: str | None
    end: str | None
    precision: Precision


@dataclass(frozen=True, slots=True)
class TextValue:
    """A qualitative value: its words are ``Indicator.text``."""

    kind: Literal["text"] = "text"
    operator: None = None


Value = Measure | Range | DateValue | TextValue


@dataclass(frozen=True, slots=True)
class SourceAmount:
    """A money source (资金来源): the amount as printed in the form's unit, None where left out.

    ``parts`` are the sources it is made of (财政资金 of 一般公共预算 and 政府性基金预算), in the
    scheme's order; a part may have parts of its own.
    """

    name: str
    amount: str | None
    parts: tuple[SourceAmount, ...] = ()


@dataclass(frozen=True, slots=True)
class Budget:
    """Total and sources as printed: at least two decimals, never rounded."""

    total: str
    sources: tuple[SourceAmount, ...]


@dataclass(frozen=True, slots=True)
class Field:
    r"""A field of the scheme (用途, 负责人 …) with its text; ``\\n`` is a line break in the cell."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """One row of the grid. ``description`` is the name where the author gave none."""

    level1: str
    level2: str
    name: str
    description: str
    text: str
    value: Value
    direction: Literal["正向", "反向"] | None
    weight: str | None
    basis: str | None = None
    attributes: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Midterm:
    """The targets of several years (中期). ``text`` is the period as typed: ``2023-2025年``.

    ``start`` and ``end`` are ISO days, None where the words do not decide them. The budget is None
    where the author gave none; goals and indicators may be missing too.
    """

    text: str
    start: str | None
    end: str | None
    budget: Budget | None
    goals: tuple[str, ...]
    indicators: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True)
class Project:
    """One table. ``number`` counts through the document from 1; ``goals`` are without numbers.

    Budget, goals and indicators are those of the year; ``midterm`` has those of several years.
    """

    number: int
    title: str
    name: str
    budget: Budget
    fields: tuple[Field, ...]
    goals: tuple[str, ...]
    indicators: tuple[Indicator, ...]
    midterm: Midterm | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """A budget unit (预算单位) with its projects in source order and the sum of their budgets."""

    code: str | None
    name: str
    budget: Budget
    projects: tuple[Project, ...]

    @property
    def project_count(self) -> int:
        """How many projects the unit has."""
        return len(self.projects)

    @property
    def indicator_count(self) -> int:
        """How many indicators its projects have for the year; those of 中期 are not counted."""
        return sum(len(project.indicators) for project in self.projects)


@dataclass(frozen=True, slots=True)
class Document:
    """Everything one source prints. ``source`` is its name without a folder of this machine.

    ``form`` names the form it is printed on (表样), one of ``forms.form_names()``. ``budget`` is
    the sum over all units, None where there is no project.
    """

    source: str
    scheme: str
    form: str
    year: int | None
    money_unit: str
    budget: Budget | None
    units: tuple[Unit, ...]
    schema: Literal[1] = 1

    @property
    def project_count(self) -> int:
        """How many projects all units have."""
        return sum(unit.project_count for unit in self.units)

    @property
    def indicator_count(self) -> int:
        """How many indicators all units have for the year; those of 中期 are not counted."""
        return sum(unit.indicator_count for unit in self.units)
