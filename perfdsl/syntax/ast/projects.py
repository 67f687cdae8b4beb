"""What stands in a project or a template."""

from __future__ import annotations

from perfdsl.record import Record, field
from perfdsl.source import Span
from perfdsl.syntax.ast.expressions import Expression, Path
from perfdsl.syntax.ast.leaves import (
    Broken,
    Comparator,
    Date,
    Keyword,
    Name,
    Quantity,
    Text,
)
from perfdsl.typed import Literal as OneOf


class Value(Record):
    """An indicator's value as written: a text, or a literal, name or expression.

    Only after a comparator may ``body`` be more than a literal, a name or a text; a Text there is
    the name of another indicator.
    """

    comparator: Comparator | None
    body: Expression
    span: Span = field(compare=False, repr=False)


AttributeKind = OneOf["note", "weight", "direction", "basis", "other"]


class Attribute(Record):
    """What is said of an indicator: 说明, 权重, 方向, 依据, or one that the scheme declares."""

    kind: AttributeKind
    name: Name
    value: Text | Quantity | Date | Name
    span: Span = field(compare=False, repr=False)


class Entry(Record):
    """A line that begins with a word: an indicator row in a level block, a field in a project.

    Which of the two is for the scheme and the place to say. ``value`` of a field is a literal or a
    word; a field's text is ``name``. ``label`` is a short name for use in expressions.
    """

    head: Name
    name: Text | None
    value: Value | None
    shown: Text | None
    attributes: tuple[Attribute | Broken, ...]
    span: Span = field(compare=False, repr=False)
    label: Name | None = None


class Term(Record):
    """One money source with its amount in a budget line; ``parts`` stand in brackets after it."""

    source: Name
    amount: Expression
    parts: tuple[Term, ...]
    span: Span = field(compare=False, repr=False)


class Budget(Record):
    """``预算 TOTAL = SOURCE AMOUNT + …``; ``total`` is None where the compiler adds."""

    total: Expression | None
    terms: tuple[Term, ...]
    span: Span = field(compare=False, repr=False)


class Goal(Record):
    """One 绩效目标, printed with its number. ``appended``: 追加, it adds to the template's."""

    text: Text
    appended: bool
    span: Span = field(compare=False, repr=False)


class Remove(Record):
    """``删去 产出 数量 "名称"``: takes a row, a whole level, a field or the goals away."""

    path: tuple[Name | Keyword, ...]
    name: Text | None
    span: Span = field(compare=False, repr=False)


class Assert(Record):
    """``校验 左 ≤ 右 否则 "…"``: what the stated numbers must fulfil."""

    left: Expression
    comparator: Comparator
    right: Expression
    message: Text | None
    span: Span = field(compare=False, repr=False)


class Group(Record):
    """A level block: ``产出 { … }``."""

    name: Name
    members: tuple[Member, ...]
    damaged: bool
    span: Span = field(compare=False, repr=False)


class Midterm(Record):
    """``中期 2023-2025年 { … }``: the targets of several years. ``period`` None: damaged."""

    period: Quantity | Date | None
    members: tuple[Member, ...]
    span: Span = field(compare=False, repr=False)


class Task(Record):
    """``任务 "…" { 内容 "…"  预算 … }``: one of the tasks of a department; ``name`` None: damaged."""

    name: Text | None
    members: tuple[Member, ...]
    span: Span = field(compare=False, repr=False)


Member = Budget | Goal | Group | Entry | Remove | Assert | Midterm | Task | Broken


class Argument(Record):
    """What a use gives for a parameter: by place, or with ``name`` by name."""

    name: Name | None
    value: Expression
    span: Span = field(compare=False, repr=False)


class Use(Record):
    """``沿用 名(…)``: the template a project or another template stands on."""

    template: Name | Path
    arguments: tuple[Argument, ...]
    span: Span = field(compare=False, repr=False)


class Project(Record):
    """One table. ``name`` is None where the header could not be read.

    ``is_department``: the table of a whole department (部门), which has tasks and else all that
    a project has.
    """

    name: Text | None
    base: Use | None
    members: tuple[Member, ...]
    span: Span = field(compare=False, repr=False)
    is_department: bool = False


class Parameter(Record):
    """A parameter of a template: perhaps with a kind (文字, 金额 …) and a default."""

    name: Name
    kind: Name | None
    default: Expression | None
    span: Span = field(compare=False, repr=False)


class Template(Record):
    """What several projects share. ``name`` is None where the header could not be read."""

    name: Name | None
    parameters: tuple[Parameter, ...]
    base: Use | None
    members: tuple[Member, ...]
    span: Span = field(compare=False, repr=False)
