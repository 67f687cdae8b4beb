"""Whole statements read by a known shape say what the tables say token by token."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.record import Record, names_of
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import parser, shapes
from perfdsl.syntax.braces import mend
from perfdsl.syntax.lexer import tokenize
from perfdsl.syntax.parser import parse
from perfdsl.syntax.tables import Tables, tables
from tests.case_files import all_cases

_EXAMPLES = Path(__file__).parents[2] / "examples"
TEXTS = [path.read_text("utf-8") for path in sorted(_EXAMPLES.rglob("*.perf"))]
TEXTS += sorted({one.text for case in all_cases() for one in case.program.files})


def _parsed(text: str, *, at_a_stroke: bool) -> tuple[object, ...]:
    """The tree with its places, and the findings."""
    with pytest.MonkeyPatch.context() as patch:
        if at_a_stroke:
            patch.setattr(shapes, "_OFTEN", 0)  # every shape is known when it is first met
            fresh = Tables()
            patch.setattr(parser, "tables", lambda: fresh)
        else:
            patch.setattr(parser, "_sound", lambda source, tokens: None)
        read = parse(SourceFile("甲.perf", text))
    return tuple(_shown(read.file)), tuple(_told(one) for one in read.diagnostics)


def _shown(node: object) -> Iterator[object]:
    """A tree in full: with the spans, which take no part in its equality."""
    if isinstance(node, Span):
        yield node.start, node.end
    elif isinstance(node, Record):
        yield type(node).__name__
        for name in names_of(node):
            yield from _shown(getattr(node, name))
    elif isinstance(node, tuple):
        yield len(node)
        for one in node:
            yield from _shown(one)
    elif not isinstance(node, SourceFile):
        yield node


def _told(found: Diagnostic) -> tuple[object, ...]:
    assert found.span
    return found.kind.code, found.span.start, found.span.end, found.message.zh


def test_there_are_programs_enough() -> None:
    assert len(TEXTS) > 250


def test_every_program_is_read_the_same() -> None:
    for text in TEXTS:
        assert _parsed(text, at_a_stroke=True) == _parsed(text, at_a_stroke=False), text


@st.composite
def _damaged(draw: st.DrawFn) -> str:
    """A program without some of its characters, with some twice, or with some of another's."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = min(start + draw(st.integers(0, 12)), len(text))
        signs = st.sampled_from(
            ['"', "“", "\n", "{", "}", "(", ")", "年", "≥", " ", "　", "\\", "；"]
        )
        put = draw(st.one_of(st.just(""), signs, st.just(text[start:end] * 2)))
        text = text[:start] + put + text[end:]
    return text


@settings(max_examples=150, deadline=None)
@given(_damaged())
def test_a_damaged_program_is_read_the_same(text: str) -> None:
    assert _parsed(text, at_a_stroke=True) == _parsed(text, at_a_stroke=False)


def test_what_reads_without_a_fault_has_no_brace_to_mend() -> None:
    for text in TEXTS:
        source = SourceFile("甲.perf", text)
        tokens = tokenize(source, tables().patterns).tokens
        if parser._sound(source, tokens) is not None:
            mended, faults = mend(source, tokens)
            assert not faults
            assert mended == tokens


def test_the_shapes_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapes, "_OFTEN", 1)
    monkeypatch.setattr(shapes, "_MOST", 5)
    fresh = Tables()
    monkeypatch.setattr(parser, "tables", lambda: fresh)
    for text in TEXTS[:50]:
        parse(SourceFile("甲.perf", text))
    assert 0 < len(fresh.shapes.known) <= len(fresh.shapes._asked) <= 5
