"""A waiver as read: what it silences, where, why and until when."""

from __future__ import annotations

from datetime import date

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity
from perfdsl.record import Record, field, replace
from perfdsl.source import Span
from perfdsl.typed import Literal

ScopeKind = Literal["line", "row", "block", "project", "department", "template"]
State = Literal["in-force", "expired", "unused", "invalid"]
NOT_OF_THE_TEXT = ("P0", "P6", "P9")
"""How the codes begin that are about files, about waivers, and about perfc itself."""


def can_be_waived(kind: Kind) -> bool:
    """Whether a waiver may name a kind: warnings and hints about what is written."""
    return kind.severity is not Severity.ERROR and not kind.code.startswith(NOT_OF_THE_TEXT)


class Code(Record):
    """A code as a waiver names it. ``kind`` is None where there is no such code.

    ``can_be_waived`` is False of errors, of codes about files, and of the codes of waivers.
    """

    text: str
    kind: Kind | None
    can_be_waived: bool
    span: Span = field(compare=False, repr=False)


class Scope(Record):
    """The whole lines a waiver covers. ``name`` is that of the row, block, project or template.

    ``project`` is the project they lie in, ``template`` the template from head to ``}``; both are
    None outside.
    """

    kind: ScopeKind
    name: str | None
    project: str | None
    template: Span | None = field(compare=False, repr=False)
    span: Span = field(compare=False, repr=False)


class Waiver(Record):
    """One comment. ``until`` is the last day on which it holds; None: for good.

    ``faults`` say what is wrong with it, whatever it would silence and whatever the day is. Without
    a reason, or with a date that is none, it ``is_valid`` not and silences nothing.
    """

    codes: tuple[Code, ...]
    reason: str
    until: date | None
    is_valid: bool
    faults: tuple[Diagnostic, ...]
    scope: Scope
    span: Span

    def told(self, found: Diagnostic) -> Diagnostic:
        """What is said of it, with the project it stands in."""
        return replace(found, project=self.scope.project)

    def has_expired(self, day: date | None) -> bool:
        """Whether it holds no more on a day; where no day is known nothing expires."""
        return day is not None and self.until is not None and self.until < day

    def holds(self, day: date | None) -> bool:
        """Whether it silences anything on a day."""
        return self.is_valid and not self.has_expired(day)


class Listed(Record):
    """A waiver as an auditor sees it: its state, and how many findings each code silences."""

    waiver: Waiver
    state: State
    silenced: tuple[int, ...]
