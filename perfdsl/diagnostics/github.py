"""Findings as workflow commands of GitHub Actions, which shows them beside the changed lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.diagnostics.model import Diagnostic, Lang, Severity
from perfdsl.diagnostics.text import message_lines, remarks
from perfdsl.diagnostics.width import visible_char
from perfdsl.source import Span
from perfdsl.typed import Final

_COMMANDS: Final = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.HINT: "notice",
}
_IN_DATA: Final = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTY: Final = {**_IN_DATA, ":": "%3A", ",": "%2C"}
_AS_IT_IS = "\t"  # a file name with a tab is a name; other control characters steer the log


def render(diagnostics: Iterable[Diagnostic], lang: Lang) -> bytes:
    """A command for every finding in the order given; nothing at all where there is none."""
    return "".join(_command(each, lang) + "\n" for each in diagnostics).encode()


def _command(diagnostic: Diagnostic, lang: Lang) -> str:
    lines = message_lines(diagnostic.message.get(lang))
    for remark in remarks(diagnostic, lang):
        lines += message_lines(remark)
    properties = {
        "file": diagnostic.path,
        **(_place(diagnostic.span) if diagnostic.span else {}),
        "title": diagnostic.kind.code,
    }
    listed = ",".join(f"{key}={_escaped(value, _IN_PROPERTY)}" for key, value in properties.items())
    command = _COMMANDS[diagnostic.severity]
    return f"::{command} {listed}::{_escaped(chr(10).join(lines), _IN_DATA)}"


def _place(span: Span) -> dict[str, str]:
    """Lines always, columns only within one line: GitHub refuses them across lines."""
    begin, finish = span.begin, span.finish
    place = {"line": str(begin.line), "endLine": str(finish.line)}
    if begin.line == finish.line:
        place |= {"col": str(begin.column), "endColumn": str(finish.column)}
    return place


def _escaped(text: str, escapes: dict[str, str]) -> str:
    return "".join(_characters(text, escapes))


def _characters(text: str, escapes: dict[str, str]) -> Iterator[str]:
    for char in text:
        shown = escapes.get(char)
        yield shown or (char if char in _AS_IT_IS else visible_char(char))
