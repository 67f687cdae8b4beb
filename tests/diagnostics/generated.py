"""Findings of any shape, made by Hypothesis: hostile texts, any place, any number of fixes."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Kind, Related, Severity, Text
from perfdsl.source import SourceFile, Span

HOSTILE = (
    "<script>alert(1)</script>",
    "\n::error file=x::假的",
    "##[error]假的",
    "]]>&amp;<!--",
    "a\x00b\x1b[2J\x07\x9b",
    "\udc80\ud800",
    "\ufffe\uffff",
    "\u2028\u2029\x85\r\n\t",
    "\"'%0A%,:{}{0}\\",
    "[点这里](http://example.invalid)",
    "‮𠮷祥服 ≥ １２％",
)
PATHS = (
    "a.perf",
    "",
    ".",
    "perf.toml",
    "下属 单位/二〇二三 年.perf",
    "100%/a,b:c.perf",
    "../外面.perf",
    "/绝对/a.perf",
    "C:/预算/a.perf",
    *HOSTILE,
)
TEXTS = st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(codec=None), max_size=30))
WORDS = st.builds(Text, TEXTS, TEXTS)
KINDS = st.builds(
    Kind,
    code=st.sampled_from(("P001", "P101", "P401", "P512")),
    name=st.just("a-kind"),
    severity=st.sampled_from(Severity),
    message=st.just(Text("「{name}」不对", "“{name}” is wrong")),
    help=st.sampled_from((None, Text("改成 {name}", "write {name}"))),
    why=st.sampled_from((Text("", ""), Text("规定", "the rule"))),
    wrong=st.sampled_from(("", "项目 {\n")),
    right=st.sampled_from(("", "项目 {}\n")),
)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Any place in any text: empty, over lines, at the very end."""
    text = draw(TEXTS).replace("\r", "")
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    return Span(SourceFile(draw(st.sampled_from(PATHS)), text), start, end)


EDITS = st.builds(Edit, spans(), TEXTS)
FIXES = st.builds(Fix, WORDS, st.lists(EDITS, max_size=2).map(tuple), st.booleans())
RELATED = st.builds(Related, spans(), WORDS)


@st.composite
def diagnostics(draw: st.DrawFn) -> Diagnostic:
    """One finding, with a place or of a whole file."""
    kind, name, project = draw(KINDS), draw(TEXTS), draw(st.one_of(st.none(), TEXTS))
    if draw(st.booleans()):
        found = kind.of(draw(st.sampled_from(PATHS)), name=name)
    else:
        found = kind.at(
            draw(spans()),
            name=name,
            related=tuple(draw(st.lists(RELATED, max_size=3))),
            notes=tuple(draw(st.lists(WORDS, max_size=2))),
            fixes=tuple(draw(st.lists(FIXES, max_size=2))),
        )
    return replace(found, project=project)


REPORTS = st.lists(diagnostics(), max_size=6)
