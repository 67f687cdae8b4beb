"""Severities that a scheme sets itself (程度): what they are called, and findings changed by them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.record import replace
from perfdsl.typed import Final

OFF: Final = "忽略"
SPELLINGS: Final[dict[str, Severity | None]] = {
    "错误": Severity.ERROR,
    "警告": Severity.WARNING,
    "提示": Severity.HINT,
    OFF: None,
    "error": Severity.ERROR,
    "warning": Severity.WARNING,
    "hint": Severity.HINT,
    "off": None,
}


def adjusted(
    diagnostics: Iterable[Diagnostic], severities: Mapping[str, Severity | None]
) -> Iterator[Diagnostic]:
    """The findings as grave as ``severities`` says by code; those that are None there are left out.

    An error stays one: what it stands for is not valid, whatever a scheme says of it.
    """
    for found in diagnostics:
        kind = found.kind
        severity = severities.get(kind.code, kind.severity)
        if severity is kind.severity or kind.severity is Severity.ERROR:
            yield found
        elif severity is not None:
            yield replace(found, kind=replace(kind, severity=severity))


def graded(
    diagnostics: Iterable[Diagnostic], rules: Iterable[Mapping[str, Severity | None]]
) -> Iterator[Diagnostic]:
    """The findings adjusted by several sets of severities, one after the other."""
    found = iter(diagnostics)
    for severities in rules:
        found = adjusted(found, severities)
    return found
