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
    """A money source (资金来源): the amount as printed in the form's unit, None where left out."""

    name: str
    amount: str | None


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
class Project:
    """One table. ``number`` counts through the document from 1; ``goals`` are without numbers."""

    number: int
    title: str
    name: str
    budget: Budget
    fields: tuple[Field, ...]
    goals: tuple[str, ...]
    indicators: tuple[Indicator, ...]
    midterm: None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """A budget unit (预算单位) with its projects in source order and the sum of their budgets."""

    code: str | None
    name: str
    budget: Budget
    projects: tuple[Project, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """Everything one source prints. ``source`` is its name without a folder of this machine."""

    source: str
    scheme: str
    year: int | None
    money_unit: str
    units: tuple[Unit, ...]
    schema: Literal[1] = 1
