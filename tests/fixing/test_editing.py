"""Edits applied to a text, and where its places go."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from perfdsl.diagnostics.model import Edit
from perfdsl.fixing.editing import Moves, edited
from perfdsl.source import SourceFile, Span

TEXT = "甲乙丙丁戊己庚辛"


@st.composite
def some_edits(draw: st.DrawFn) -> list[Edit]:
    """Edits of ``TEXT`` that do not meet."""
    source = SourceFile("a.perf", TEXT)
    bounds = sorted(draw(st.sets(st.integers(0, len(TEXT)), max_size=8)))
    pairs = zip(bounds[::2], bounds[1::2], strict=False)
    written = st.text(st.sampled_from("一二"), max_size=3)
    edits = [Edit(Span(source, start, end), draw(written)) for start, end in pairs]
    return draw(st.permutations(edits))


@given(some_edits())
def test_edits_are_applied_as_from_right_to_left(edits: list[Edit]) -> None:
    text = TEXT
    for edit in sorted(edits, key=lambda one: -one.span.start):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    assert edited(TEXT, edits) == text


@given(some_edits(), st.integers(0, len(TEXT) - 1))
def test_a_character_that_stays_is_where_it_was_moved_to(edits: list[Edit], at: int) -> None:
    text = edited(TEXT, edits)
    low, high = Moves(edits).around(at)
    if any(edit.span.start <= at < edit.span.end for edit in edits):
        inside = next(edit for edit in edits if edit.span.start <= at < edit.span.end)
        assert text[low:].startswith(inside.text)
    else:
        assert TEXT[at] in text[low : high + 1]
