"""Between a scheme and the other stages: the codes and the form it names, what its faults explain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import listed, replacing
from perfdsl.diagnostics.text import SEVERITY_WORDS
from perfdsl.semantics.kinds import (
    UNKNOWN_ATTRIBUTE,
    UNKNOWN_FIELD,
    UNKNOWN_LEVEL,
    UNKNOWN_SOURCE,
)
from perfdsl.semantics.schemes.kinds import BAD_SEVERITY, UNKNOWN_FORM
from perfdsl.semantics.schemes.scheme import Scheme, SeverityRule
from perfdsl.source import Span

_OFF = Text("忽略", "off")
_NAMES_OF_A_SCHEME = (UNKNOWN_LEVEL, UNKNOWN_FIELD, UNKNOWN_SOURCE, UNKNOWN_ATTRIBUTE)
# What a scheme may have taken back in a line that could not be read: levels, parts, rows, weights.
_WANTED = ("P402", "P403", "P404", "P405", "P413", "P416", "P417")


def without_consequences(found: Iterable[Diagnostic], scheme: Scheme) -> Iterator[Diagnostic]:
    """The findings of projects, less what the scheme may lack or want by a fault of its own."""
    return (one for one in found if scheme.complete or not _follows(one))


def _follows(found: Diagnostic) -> bool:
    return found.kind in _NAMES_OF_A_SCHEME or found.kind.code in _WANTED


def judge_severities(schemes: Iterable[Scheme], kinds: Iterable[Kind]) -> Iterator[Diagnostic]:
    """The codes no kind has, and the errors a scheme would weaken; each where it was written.

    A line that several schemes take from one is judged once. ``kinds`` are those a scheme may speak
    of: all that a source can give.
    """
    lines = {rule.span: rule for scheme in schemes for rule in scheme.severities}
    yield from judge_rules(lines.values(), kinds)


def judge_rules(rules: Iterable[SeverityRule], kinds: Iterable[Kind]) -> Iterator[Diagnostic]:
    """The same for rules wherever they stand: in a scheme, or in the settings of a workspace."""
    by_code = {kind.code: kind for kind in kinds}
    for rule in rules:
        yield from _severity(rule, by_code)


def _severity(rule: SeverityRule, by_code: dict[str, Kind]) -> Iterator[Diagnostic]:
    word = SEVERITY_WORDS[rule.severity] if rule.severity else _OFF
    kind = by_code.get(rule.code)
    if kind is None:
        free = (one.code for one in by_code.values() if one.severity is not Severity.ERROR)
        close = nearest(rule.code, free, cutoff=0.7)
        reason = Text("没有这个编号", "there is no such code")
        remedy = Text("编号见 perfc explain", "perfc explain lists the codes")
        if close:
            remedy = Text(f"是不是 {close}？", f"did you mean {close}?")
        fixes = (replacing(rule.span, close),) if close else ()
        yield BAD_SEVERITY.at(
            rule.span, code=rule.code, word=word, reason=reason, remedy=remedy, fixes=fixes
        )
    elif kind.severity is Severity.ERROR and rule.severity is not Severity.ERROR:
        reason = Text("有这个问题的表不能用", "a table with this fault is not valid")
        remedy = Text("删去这一行；错误不能放宽", "remove the line; errors stay errors")
        yield BAD_SEVERITY.at(rule.span, code=rule.code, word=word, reason=reason, remedy=remedy)


def judge_forms(schemes: Iterable[Scheme], names: Sequence[str]) -> Iterator[Diagnostic]:
    """The forms (表样) that are none of ``names``; each where it was written, once."""
    written: dict[Span, str] = {}
    for scheme in schemes:
        if scheme.form_span and scheme.form not in names:
            written[scheme.form_span] = scheme.form
    for span, name in written.items():
        yield unknown_form(span, name, names)


def unknown_form(span: Span, name: str, names: Sequence[str], *, quoted: bool = True) -> Diagnostic:
    """The finding for a form that is none; ``quoted``: the span holds the quotes too."""
    close = nearest(name, names)
    forms = listed(names)
    remedy = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
    if close is None:
        remedy = Text(f"可以写：{forms.zh}", f"the forms are: {forms.en}")
    better = f'"{close}"' if quoted else close or ""
    fixes = (replacing(span, better),) if close else ()
    return UNKNOWN_FORM.at(span, name=name, remedy=remedy, fixes=fixes)
