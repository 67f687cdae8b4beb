"""What holds for any text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from perfdsl.diagnostics.excerpt import window
from perfdsl.diagnostics.text import render_one
from perfdsl.diagnostics.width import cells, visible
from perfdsl.source import SourceFile, Span
from tests.diagnostics.findings import ADVICE

TEXTS = st.text(st.characters(codec=None, exclude_characters="\r"), max_size=300)


@settings(deadline=None)
@given(text=TEXTS, data=st.data())
def test_any_place_in_any_text_is_drawn_below_itself(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    source = SourceFile("x.perf", text)
    lines = render_one(ADVICE.at(Span(source, start, end)), "zh").split("\n")
    number, row = lines[3], lines[4]
    strip = row.index("|") + 2
    carets = row[strip:]
    column = carets.index("^")
    view = window(source, start)
    assert set(carets) <= {" ", "^"}
    assert number[strip:] == view.text.rstrip()
    shown_before = ("…" if view.cut_left else "") + visible(text[view.start : start])
    assert column == cells(shown_before)
    assert view.text.startswith(shown_before)


@given(st.text(st.characters(codec=None)))
def test_no_control_character_is_ever_shown(text: str) -> None:
    assert not any(ord(char) < 32 or 127 <= ord(char) < 160 for char in visible(text))
    assert all(char not in visible(text) for char in "\u202e\u2066\u2028\ud800")


@given(st.text(st.characters(codec=None)))
def test_what_is_shown_stays_as_it_is_when_shown_again(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    assert cells(visible(text)) == cells(text)
