"""The AST: what was written, in source order, nothing resolved.

Every node carries the span of its characters, which takes no part in equality, so that two texts
that mean the same compare equal. Comments are kept beside the tree in ``File.comments``, by place.
``Broken`` stands where something could not be read; a node with ``damaged`` has such a part, and
nothing may be concluded from what is missing in it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal as OneOf

from perfdsl.source import SourceFile, Span

Need = OneOf["required", "advised", "optional"]
Operator = OneOf[">=", "<=", ">", "<", "="]


@dataclass(frozen=True, slots=True)
class Name:
    """A word outside quotes: a level, field, source or unit of measure."""

    text: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Text:
    """A quoted text; ``pieces`` are its parts where it is continued over lines."""

    pieces: tuple[str, ...]
    span: Span = field(compare=False, repr=False)

    @property
    def value(self) -> str:
        """What it says: the pieces joined."""
        return "".join(self.pieces)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, a range or a tolerance, in canonical signs and without blanks."""

    text: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Date:
    """A date or period in canonical signs."""

    text: str
    span: Span = field(compare=False, repr=False)


Literal = Quantity | Date


@dataclass(frozen=True, slots=True)
class Comparator:
    """``≥ ≤ > < =`` in whatever spelling."""

    operator: Operator
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Value:
    """An indicator's value as written: perhaps a comparator, then a literal, a text or a word."""

    comparator: Comparator | None
    body: Quantity | Date | Text | Name
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Broken:
    """Something that could not be read; its finding has been reported."""

    span: Span = field(compare=False, repr=False)


AttributeKind = OneOf["note", "weight", "direction", "basis", "other"]


@dataclass(frozen=True, slots=True)
class Attribute:
    """What is said of an indicator: 说明, 权重, 方向, 依据, or one that the scheme declares."""

    kind: AttributeKind
    name: Name
    value: Text | Quantity | Date | Name
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that begins with a word: an indicator row in a level block, a field in a project.

    Which of the two is for the scheme and the place to say. ``value`` of a field is a literal or a
    word; a field's text is ``name``.
    """

    head: Name
    name: Text | None
    value: Value | None
    shown: Text | None
    attributes: tuple[Attribute | Broken, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Term:
    """One money source with its amount in a budget line."""

    source: Name
    amount: Quantity
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Budget:
    """``预算 TOTAL = SOURCE AMOUNT + …``; ``total`` is None where the compiler adds."""

    total: Quantity | None
    terms: tuple[Term, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Goal:
    """One 绩效目标, printed with its number."""

    text: Text
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Group:
    """A level block: ``产出 { … }``."""

    name: Name
    members: tuple[Member, ...]
    damaged: bool
    span: Span = field(compare=False, repr=False)


Member = Budget | Goal | Group | Entry | Broken


@dataclass(frozen=True, slots=True)
class Project:
    """One table. ``name`` is None where the header could not be read."""

    name: Text | None
    members: tuple[Member, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Ceiling:
    """控制数: what the projects of a unit sum to (``=``) or stay within (``<=``)."""

    operator: Operator
    amount: Quantity
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Unit:
    """A budget unit (预算单位). ``members`` is None without a block: then it holds what follows."""

    code: str | None
    name: Text | None
    members: tuple[Ceiling | Project | Broken, ...] | None
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Year:
    """The fiscal year as typed."""

    text: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit of measure: a root of a dimension, a multiple of another unit, or a count."""

    name: Name
    equals: Quantity | None
    dimension: OneOf["money", "duration", "ratio"] | None
    aliases: tuple[Name, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class SchemeUse:
    """The scheme in force."""

    name: Text
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class LevelRule:
    """A level a scheme declares, with the levels below it. ``need`` None: as in the parent scheme."""

    name: Name
    need: Need | None
    aliases: tuple[Name, ...]
    weight: Quantity | None
    levels: tuple[LevelRule | Broken, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class FieldRule:
    """A field a scheme declares. ``need`` None: as in the parent scheme, else optional."""

    name: Name
    need: Need | None
    aliases: tuple[Name, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of a scheme other than a field or level; ``words`` are what it lists."""

    kind: OneOf[
        "basis", "title", "money_unit", "sources", "attributes", "weights", "goal", "budget"
    ]
    words: tuple[Name | Text | Quantity, ...]
    need: Need | None
    span: Span = field(compare=False, repr=False)


SchemeItem = Setting | FieldRule | LevelRule | Broken


@dataclass(frozen=True, slots=True)
class Scheme:
    """A 体例: the levels, fields and money sources that the projects under it may use."""

    name: Text
    parent: Text | None
    items: tuple[SchemeItem, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Stray:
    """A declaration whose first word is no keyword; ``members`` is None without a block."""

    word: Name
    parts: tuple[Text | Quantity | Date, ...]
    members: tuple[Member, ...] | None
    span: Span = field(compare=False, repr=False)


Declaration = SchemeUse | Scheme | Year | Unit | Project | Measure | Stray | Broken


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with its sign, as typed."""

    text: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class File:
    """Everything one source says."""

    source: SourceFile = field(compare=False, repr=False)
    declarations: tuple[Declaration, ...]
    comments: tuple[Comment, ...]
