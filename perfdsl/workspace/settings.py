"""The settings of a workspace, as its ``perf.toml`` gives them."""

from __future__ import annotations

from collections.abc import Mapping

from perfdsl.backends import USUAL
from perfdsl.record import Record, field
from perfdsl.source import SourceFile, Span
from perfdsl.typed import Generic, Literal, TypeVar

Level = Literal["error", "warning", "hint", "off"]
Bound = Literal["=", "<="]
Value = TypeVar("Value", covariant=True)


class Setting(Record, Generic[Value]):
    """A value, and where perf.toml gives it; ``span`` is None for a default.

    The span of a text is what stands between its quotes, of anything else the whole value.
    """

    value: Value
    span: Span | None = field(default=None, compare=False)


class Ceiling(Record):
    """A 控制数 of the whole workspace: the amount as typed, which only the language can read."""

    bound: Bound
    amount: str
    amount_span: Span = field(compare=False)


class TogetherSetting(Record):
    """Files to print as one document, numbered through; the files in order, as written."""

    name: Setting[str]
    files: tuple[Setting[str], ...]


class Settings(Record):
    """All settings, with a default for each that is not given.

    Texts whose meaning is the language's (scheme, forms, the amount of the ceiling, the edition,
    the codes of ``lint``) have the right shape and are otherwise unproved. Paths are relative to
    the root, with forward slashes, and do not climb out of it; whether they exist is unknown.
    ``source`` is None without a perf.toml. ``lint`` pairs a code,
    whose span is its key, with the level it is given. ``select`` and ``ignore`` are codes, beginnings
    of codes or names of findings; an empty ``select`` stands for all of them.
    """

    source: SourceFile | None = field(default=None, compare=False)
    sources: tuple[Setting[str], ...] = (Setting("."),)
    out: Setting[str] = Setting("build")
    formats: Setting[tuple[str, ...]] = Setting(USUAL)
    scheme: Setting[str] | None = None
    year: Setting[int] | None = None
    language: Setting[int] | None = None
    forms: tuple[Setting[str], ...] = ()
    fonts: Setting[str] | None = None
    ceiling: Setting[Ceiling] | None = None
    lint: tuple[tuple[Setting[str], Setting[Level]], ...] = ()
    select: tuple[Setting[str], ...] = ()
    ignore: tuple[Setting[str], ...] = ()
    baseline: Setting[str] | None = None
    documents: tuple[TogetherSetting, ...] = ()

    @property
    def levels(self) -> Mapping[str, Level]:
        """The level each code of ``lint`` is given."""
        return {code.value: level.value for code, level in self.lint}
