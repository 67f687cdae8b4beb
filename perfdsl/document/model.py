"""The document model, schema 1: what is printed, with nothing left to compute.

Every amount and number is an exact decimal as text, never a float. ``text`` is what the table
prints. Backends read these classes and nothing else; ``document.schema.json`` beside this file is
the same shape as a published JSON Schema, and ``as_json`` turns the one into the other.
"""

from __future__ import annotations

from perfdsl.diagnostics.model import Severity
from perfdsl.record import Record
from perfdsl.typed import Literal

MeasureKind = Literal["quantity", "duration", "ratio", "money"]
Operator = Literal[">=", "<=", ">", "<", "="]
Precision = Literal["day", "month", "quarter", "half", "year"]


class Mark(Record):
    """An error in one cell of the part that carries the mark; of a draft only.

    ``cell`` names it: ``total``, ``amount``, ``text``, ``name``, ``goals/0`` … ``code`` is empty
    where the cell is only a consequence of an error told elsewhere. Advice is marked in the same
    way, for those backends alone that are given a ``Reviewed`` (findings.py).
    """

    cell: str
    code: str
    severity: Severity = Severity.ERROR

    @property
    def is_error(self) -> bool:
        """Whether it says that the cell is wrong, and not only advises."""
        return self.severity is Severity.ERROR


Marks = tuple[Mark, ...]


class Fault(Record):
    """One error of a draft. ``source`` is the last part of its file's path.

    ``typed`` is what stands there in the source, where no cell of a table shows it.
    """

    code: str
    message: str
    source: str
    line: int | None
    projects: tuple[str, ...]
    typed: str = ""


class Measure(Record):
    """A number with a unit: ``number`` as typed, ``scale`` 1, 10000 or 100000000, ``unit`` bare."""

    kind: MeasureKind
    operator: Operator | None
    number: str
    scale: int
    unit: str
    computed: bool = False


class Range(Record):
    """From ``low`` to ``high``, or ``center`` ± ``tolerance``; the other pair is None."""

    operator: Operator | None
    low: str | None
    high: str | None
    center: str | None
    tolerance: str | None
    scale: int
    unit: str
    kind: Literal["range"] = "range"


class DateValue(Record):
    """A date or period: ISO days where the words decide them, else None (never guessed)."""

    kind: Literal["date", "period"]
    operator: Operator | None
    start: str | None
    end: str | None
    precision: Precision


class TextValue(Record):
    """A qualitative value: its words are ``Indicator.text``."""

    kind: Literal["text"] = "text"
    operator: None = None


Value = Measure | Range | DateValue | TextValue


class SourceAmount(Record):
    """A money source (资金来源): the amount as printed in the form's unit, None where left out.

    ``parts`` are the sources it is made of (财政资金 of 一般公共预算 and 政府性基金预算), in the
    scheme's order; a part may have parts of its own. ``typed`` is, in a draft, an amount as it was
    written that could not be made one.
    """

    name: str
    amount: str | None
    parts: tuple[SourceAmount, ...] = ()
    typed: str = ""
    faults: Marks = ()


class Budget(Record):
    """Total and sources as printed: at least two decimals, never rounded.

    In a draft the total is empty where it is not known; ``typed`` is then what was written.
    """

    total: str
    sources: tuple[SourceAmount, ...]
    typed: str = ""
    faults: Marks = ()


class Field(Record):
    r"""A field of the scheme (用途, 负责人 …) with its text; ``\\n`` is a line break in the cell."""

    name: str
    text: str
    faults: Marks = ()


class Indicator(Record):
    """One row of the grid. ``description`` is the name where the author gave none.

    In a draft a line that could not be read is a row too, and so is a level that is missing: such a
    row has no ``level2``, and its ``name`` says what it is.
    """

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
    faults: Marks = ()


class Midterm(Record):
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
    faults: Marks = ()


class Project(Record):
    """One table. ``number`` counts through the document from 1; ``goals`` are without numbers.

    Budget, goals and indicators are those of the year; ``midterm`` has those of several years.
    ``unplaced`` are the errors of a draft that no cell of the table can show.
    """

    number: int
    title: str
    name: str
    budget: Budget
    fields: tuple[Field, ...]
    goals: tuple[str, ...]
    indicators: tuple[Indicator, ...]
    midterm: Midterm | None = None
    faults: Marks = ()
    unplaced: tuple[Fault, ...] = ()


class Task(Record):
    """One of a department's main tasks (年度主要任务), with its money; ``content`` may be empty."""

    name: str
    content: str
    budget: Budget
    faults: Marks = ()


class Department(Project):
    """The table of a whole department (部门整体支出): that of a project, and its tasks.

    ``number`` counts the departments of the document. The budget is the sum of the tasks.
    """

    tasks: tuple[Task, ...] = ()


class Unit(Record):
    """A budget unit (预算单位) with its projects in source order and the sum of their budgets."""

    code: str | None
    name: str
    budget: Budget
    projects: tuple[Project, ...]
    faults: Marks = ()

    @property
    def project_count(self) -> int:
        """How many projects the unit has."""
        return len(self.projects)

    @property
    def indicator_count(self) -> int:
        """How many indicators its projects have for the year; those of 中期 are not counted.

        Nor are, in a draft, the rows that are no indicators.
        """
        return sum(1 for project in self.projects for row in project.indicators if row.level2)


class Document(Record):
    """Everything one source prints. ``source`` is its name without a folder of this machine.

    ``form`` names the form it is printed on (表样), one of ``forms.form_names()``. ``budget`` is
    the sum over all units, None where there is no project. ``draft`` has every error of the
    sources where the document was printed in spite of them (草稿); None where it is sound.
    ``departments`` belong to no unit: nothing of theirs is in the sums and counts.
    """

    source: str
    scheme: str
    form: str
    year: int | None
    money_unit: str
    budget: Budget | None
    units: tuple[Unit, ...]
    schema: Literal[1] = 1
    draft: tuple[Fault, ...] | None = None
    departments: tuple[Department, ...] = ()

    @property
    def project_count(self) -> int:
        """How many projects all units have."""
        return sum(unit.project_count for unit in self.units)

    @property
    def indicator_count(self) -> int:
        """How many indicators all units have for the year; those of 中期 are not counted."""
        return sum(unit.indicator_count for unit in self.units)
