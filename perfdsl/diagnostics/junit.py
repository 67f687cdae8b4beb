"""Findings as JUnit XML, which nearly every build server shows as failed tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape  # its references are all numbers or XML's own

from perfdsl.diagnostics.model import Diagnostic, Lang
from perfdsl.diagnostics.text import SEVERITY_WORDS, message_lines, place, remarks, summary
from perfdsl.diagnostics.width import visible
from perfdsl.typed import Final

_NO_CHARACTERS: Final = str.maketrans({char: f"<U+{ord(char):04X}>" for char in "\ufffe\uffff"})


def render(diagnostics: Sequence[Diagnostic], lang: Lang) -> bytes:
    """A suite for every file with findings, a failed case for each; one passed case without any.

    The clock is never asked: there are no times in it. Characters that XML does not know become
    ``<U+001B>``, as on the terminal.
    """
    return "".join(line + "\n" for line in _lines(diagnostics, lang)).encode()


def _lines(diagnostics: Sequence[Diagnostic], lang: Lang) -> Iterator[str]:
    files: dict[str, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        files.setdefault(diagnostic.path, []).append(diagnostic)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f"<testsuites{_attributes(name='perfc', **_counts(len(diagnostics)))}>"
    for path, found in files.items():
        yield f"  <testsuite{_attributes(name=path, **_counts(len(found)))}>"
        for diagnostic in found:
            yield from _case(diagnostic, lang)
        yield "  </testsuite>"
    if not files:
        yield f"  <testsuite{_attributes(name='perfc', **_counts(0))}>"
        yield f"    <testcase{_attributes(classname='perfc', name=summary((), lang))}/>"
        yield "  </testsuite>"
    yield "</testsuites>"


def _counts(failures: int) -> dict[str, str]:
    return {
        "tests": str(failures or 1),  # a run without findings is one test that passed
        "failures": str(failures),
        "errors": "0",
        "skipped": "0",
    }


def _case(diagnostic: Diagnostic, lang: Lang) -> Iterator[str]:
    code, path, span = diagnostic.kind.code, diagnostic.path, diagnostic.span
    name, line = code, {}
    if span:
        begin = span.begin
        name, line = f"{code} {begin.line}:{begin.column}", {"line": str(begin.line)}
    lines = message_lines(diagnostic.message.get(lang))
    word = SEVERITY_WORDS[diagnostic.severity].get(lang)
    body = [f"{place(diagnostic)}: {word}[{code}] {lines[0]}", *lines[1:]]
    for remark in remarks(diagnostic, lang):
        body += message_lines(remark)
    yield f"    <testcase{_attributes(classname=path, name=name, file=path, **line)}>"
    yield f"      <failure{_attributes(type=code, message=' '.join(lines))}>"
    yield from map(_safe, body)
    yield "      </failure>"
    yield "    </testcase>"


def _attributes(**values: str) -> str:
    return "".join(f' {name}="{_safe(value)}"' for name, value in values.items())


def _safe(text: str) -> str:
    return escape(visible(text).translate(_NO_CHARACTERS))
