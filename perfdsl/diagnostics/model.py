"""Diagnostics as values: a kind is what can be said, a diagnostic is one time it is said."""

from __future__ import annotations

from enum import StrEnum

from perfdsl.record import Record, field
from perfdsl.source import Span
from perfdsl.typed import Literal

Lang = Literal["zh", "en"]


class Severity(StrEnum):
    """How bad a finding is. Only errors stop an output; ``check --strict`` counts warnings too."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Text(Record):
    """One thing said in Chinese and in English, side by side; both have the same ``{fields}``."""

    zh: str
    en: str

    def fill(self, values: dict[str, object]) -> Text:
        """Both languages with their ``{fields}`` filled; values that are ``Text`` fill each."""
        zh = {key: value.zh if isinstance(value, Text) else value for key, value in values.items()}
        en = {key: value.en if isinstance(value, Text) else value for key, value in values.items()}
        return Text(self.zh.format_map(zh), self.en.format_map(en))

    def get(self, lang: Lang) -> str:
        """The text in one language."""
        return self.zh if lang == "zh" else self.en


class Edit(Record):
    """Replace the characters of ``span`` by ``text``; an empty span inserts."""

    span: Span
    text: str


class Fix(Record):
    """A change that answers a finding. ``safe`` means: no number or word the author meant changes."""

    message: Text
    edits: tuple[Edit, ...]
    safe: bool = False


class Related(Record):
    """A second place that explains the finding, with what is to be seen there."""

    span: Span
    message: Text


class Kind(Record):
    """What can be found: a stable code, its words in both languages, and the page that explains it.

    ``code`` is unique and never reused; its first digit is the stage (0 files, 1 syntax, 2 names,
    3 values, 4 budget and rules, 5 advice, 6 waivers, 9 our own faults). ``why`` says why it matters and by which rule.
    ``wrong`` and ``right`` are programs (or command lines, for files) that show it. ``regulation``
    is the document it follows from, where there is one that can be named.
    """

    code: str
    name: str
    severity: Severity
    message: Text
    help: Text | None = None
    why: Text = Text("", "")
    wrong: str = ""
    right: str = ""
    regulation: Text | None = None

    def at(
        self,
        span: Span,
        *,
        help: Text | None = None,
        related: tuple[Related, ...] = (),
        notes: tuple[Text, ...] = (),
        fixes: tuple[Fix, ...] = (),
        **values: object,
    ) -> Diagnostic:
        """A finding of this kind at a place; ``values`` fill the message and the help."""
        return Diagnostic(
            kind=self,
            path=span.source.path,
            span=span,
            message=self.message.fill(values),
            help=_filled(help or self.help, values),
            related=related,
            notes=notes,
            fixes=fixes,
        )

    def of(self, path: str, *, help: Text | None = None, **values: object) -> Diagnostic:
        """A finding about a whole file or folder, where no place inside it can be shown."""
        values = {"path": path, **values}
        return Diagnostic(
            kind=self,
            path=path,
            span=None,
            message=self.message.fill(values),
            help=_filled(help or self.help, values),
        )


def _filled(text: Text | None, values: dict[str, object]) -> Text | None:
    return text.fill(values) if text else None


class Diagnostic(Record):
    """One finding. Every renderer reads only this, so that they can never disagree.

    ``span`` is None where the finding is about a whole file. ``notes`` are facts (a computation,
    the regulation), ``help`` is the one thing to do. ``project`` is the name of the project it
    stands in, set by the stage that knows it; ``also`` names the others that a template gave it to.
    ``in_department``: what it stands in is a department (部门). ``about`` names what is missing,
    which no place can show: a level (一级, 二级) or a part.
    """

    kind: Kind
    path: str
    span: Span | None
    message: Text
    help: Text | None = None
    related: tuple[Related, ...] = ()
    notes: tuple[Text, ...] = ()
    fixes: tuple[Fix, ...] = ()
    project: str | None = field(default=None)
    also: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    in_department: bool = False

    @property
    def severity(self) -> Severity:
        """The severity of the kind."""
        return self.kind.severity

    @property
    def sort_key(self) -> tuple[str, int, str]:
        """Source order, then code: the order in which findings are reported."""
        return (self.path, self.span.start if self.span else -1, self.kind.code)


class Refusal(Record):
    """Why a file could not be opened: an answer, not yet a finding, for it has no place of its own.

    ``reason`` reads on after the file's name; ``suggestion`` is a path that could be opened.
    """

    reason: Text
    suggestion: str | None = None
