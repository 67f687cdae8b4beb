"""What stands in a scheme (体例)."""

from __future__ import annotations

from perfdsl.record import Record, field
from perfdsl.source import Span
from perfdsl.syntax.ast.leaves import Broken, Comparator, Name, Need, Quantity, Text
from perfdsl.typed import Literal as OneOf


class RowCount(Record):
    """``行数 1～3``, ``行数 ≥ 2``: how many indicators a level may have."""

    comparator: Comparator | None
    count: Quantity
    span: Span = field(compare=False, repr=False)


class LevelRule(Record):
    """A level a scheme declares, with the levels below it. ``need`` None: as in the parent scheme.

    ``again`` are the places of settings that follow another of their sort (必填 选填).
    """

    name: Name
    need: Need | None
    aliases: tuple[Name, ...]
    weight: Quantity | None
    rows: RowCount | None
    levels: tuple[LevelRule | Broken, ...]
    span: Span = field(compare=False, repr=False)
    again: tuple[Span, ...] = field(default=(), compare=False, repr=False)


class Choices(Record):
    """``选项 新增、延续``: what a field may say."""

    words: tuple[Name | Text, ...]
    span: Span = field(compare=False, repr=False)


class FieldRule(Record):
    """A field a scheme declares. ``need`` None: as in the parent scheme, else optional.

    ``kind`` is the word for what it holds (文字, 日期, 金额 …), ``choices`` what it may say.
    """

    name: Name
    need: Need | None
    aliases: tuple[Name, ...]
    kind: Name | None
    choices: tuple[Name | Text, ...]
    span: Span = field(compare=False, repr=False)
    again: tuple[Span, ...] = field(default=(), compare=False, repr=False)


class SourceRule(Record):
    """A money source (资金来源), perhaps with the parts it consists of."""

    name: Name
    parts: tuple[SourceRule, ...]
    span: Span = field(compare=False, repr=False)


SettingKind = OneOf[
    "basis",
    "title",
    "form",
    "money_unit",
    "sources",
    "attributes",
    "weights",
    "weight_need",
    "goal",
    "budget",
    "midterm",
    "task",
    "departments",
    "severity",
]


class Setting(Record):
    """One line of a scheme other than a field or level; ``words`` are what it lists.

    ``severity`` (程度 P511 错误) has two names: the code and the word.
    """

    kind: SettingKind
    words: tuple[Name | Text | Quantity | SourceRule | SchemeName, ...]
    need: Need | None
    span: Span = field(compare=False, repr=False)


SchemeItem = Setting | FieldRule | LevelRule | Broken


class Scheme(Record):
    """A 体例: the levels, fields and money sources that the projects under it may use."""

    name: Text
    parent: SchemeName | None
    items: tuple[SchemeItem, ...]
    span: Span = field(compare=False, repr=False)


class SchemeName(Record):
    """A scheme referred to: ``"本市-2024"``, or of an import with a prefix ``库."本市-2024"``."""

    prefix: Name | None
    name: Text
    span: Span = field(compare=False, repr=False)


class SchemeUse(Record):
    """The scheme in force."""

    scheme: SchemeName
    span: Span = field(compare=False, repr=False)
