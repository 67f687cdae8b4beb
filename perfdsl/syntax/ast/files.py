"""What stands at the top of a file."""

from __future__ import annotations

from perfdsl.record import Record, field
from perfdsl.source import SourceFile, Span
from perfdsl.syntax.ast.expressions import Expression
from perfdsl.syntax.ast.leaves import Broken, Comment, Date, Name, Operator, Quantity, Text
from perfdsl.syntax.ast.projects import Member, Project, Template
from perfdsl.syntax.ast.schemes import Scheme, SchemeUse
from perfdsl.typed import Literal as OneOf


class Edition(Record):
    """``语言 2026``: the edition of the language the file is written in, as typed."""

    text: str
    span: Span = field(compare=False, repr=False)


class Import(Record):
    """``导入 "指标库/信息化.perf" 作为 库``: makes what that file declares known here."""

    path: Text
    prefix: Name | None
    span: Span = field(compare=False, repr=False)


class Let(Record):
    """``设 服装单价 = 614元/套``: a value with a name."""

    name: Name
    value: Expression
    span: Span = field(compare=False, repr=False)


class Ceiling(Record):
    """控制数: what the projects of a unit sum to (``=``) or stay within (``<=``)."""

    operator: Operator
    amount: Expression
    span: Span = field(compare=False, repr=False)


class Unit(Record):
    """A budget unit (预算单位). ``members`` is None without a block: then it holds what follows."""

    code: str | None
    name: Text | None
    members: tuple[Ceiling | Project | Broken, ...] | None
    span: Span = field(compare=False, repr=False)


class Year(Record):
    """The fiscal year as typed."""

    text: str
    span: Span = field(compare=False, repr=False)


class Measure(Record):
    """A unit of measure: a root of a dimension, a multiple of another unit, or a count."""

    name: Name
    equals: Quantity | None
    dimension: OneOf["money", "duration", "ratio"] | None
    aliases: tuple[Name, ...]
    span: Span = field(compare=False, repr=False)


class Stray(Record):
    """A declaration whose first word is no keyword; ``members`` is None without a block."""

    word: Name
    parts: tuple[Text | Quantity | Date, ...]
    members: tuple[Member, ...] | None
    span: Span = field(compare=False, repr=False)


Declaration = (
    Edition
    | SchemeUse
    | Scheme
    | Year
    | Unit
    | Project
    | Measure
    | Import
    | Let
    | Template
    | Stray
    | Broken
)


class File(Record):
    """Everything one source says."""

    source: SourceFile = field(compare=False, repr=False)
    declarations: tuple[Declaration, ...]
    comments: tuple[Comment, ...]
