"""Whatever a document holds, what is printed of it keeps its structure."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from perfdsl.backends import emit
from perfdsl.backends.sheets.spelling import spelt
from perfdsl.document.forms import form_names
from perfdsl.document.model import Budget, Indicator, Midterm, SourceAmount

from . import markdown_page, web_page, word_package, workbook
from .documents import (
    document,
    indicator,
    one,
    project,
    unit,
)
from .word_file import cells, opened

_LETTERS = st.characters(
    exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"
) | st.sampled_from("\n\t <>&\"'“”{}%#")


_WORDS = st.text(_LETTERS, min_size=1, max_size=60)
# What means something to a spreadsheet or to Markdown.
_SIGNS = st.lists(
    st.sampled_from(
        [
            *"=+-@'`*_~|\\<>[]()!#$&:.1x",
            "\n",
            " ",
            "    ",
            "_x0041_",
            "&amp;",
            "http://",
            "www.",
            "<br>",
        ]
    ),
    min_size=1,
    max_size=20,
).map("".join)


@settings(max_examples=60, deadline=None)
@given(_WORDS)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    row = indicator(level1=text, level2=text, name=text, text=text)
    printed = one(name=text, goals=(text, text), indicators=(row, row))
    rows = cells(opened(printed).tables[0])
    assert rows[0][1] == text
    assert rows[3][1] == f"1.{text}\n2.{text}"
    assert rows[5] in ([text] * 5, [text])
    assert word_package.faults(emit("docx", printed)) == []


@settings(max_examples=60, deadline=None)
@given(_WORDS | _SIGNS)
def test_any_text_is_in_the_workbook_as_it_was(text: str) -> None:
    row = indicator(level1=text, level2=text, name=text, text=text)
    printed = one(name=text, indicators=(row, row))
    sheet = workbook.opened(printed).worksheets[1]
    held = spelt(text).replace("x005F_", "")  # the only escape that openpyxl takes back
    assert workbook.boxes(sheet)[2][1] == held
    assert workbook.boxes(sheet)[-1] in ([held] * 5, [held])
    assert workbook.faults(emit("xlsx", printed)) == []


@settings(max_examples=100, deadline=None)
@given(_WORDS | _SIGNS)
def test_any_text_is_in_the_markdown_as_it_was(text: str) -> None:
    row = indicator(level1=text, level2=text, name=text, text=text)
    page = markdown_page.read(emit("md", one(name=text, goals=(text,), indicators=(row, row))))
    shown = markdown_page.shown(text)
    assert page.goals == ([shown] if shown else [])
    assert page.rows[1:] == [[shown] * 5] * 2
    assert page.lines == 2


_AMOUNTS = st.none() | st.integers(0, 10**12).map(lambda cents: f"{cents // 100}.{cents % 100:02}")
_SOURCES = st.recursive(
    st.builds(SourceAmount, _WORDS, _AMOUNTS),
    lambda parts: st.builds(SourceAmount, _WORDS, _AMOUNTS, st.lists(parts, max_size=3).map(tuple)),
    max_leaves=8,
)
_BUDGETS = st.builds(
    Budget, _AMOUNTS.filter(bool).map(str), st.lists(_SOURCES, max_size=4).map(tuple)
)
_GOALS = st.lists(_WORDS, max_size=3).map(tuple)
_ROWS = st.lists(
    st.builds(indicator, _WORDS, _WORDS, _WORDS, level2=_WORDS, weight=st.none() | st.just("2.5")),
    max_size=4,
).map(tuple)
_MIDTERMS = st.none() | st.builds(
    Midterm, _WORDS, st.none(), st.none(), st.none() | _BUDGETS, _GOALS, _ROWS
)


@settings(max_examples=100, deadline=None)
@given(*(_WORDS, _BUDGETS, _MIDTERMS, _GOALS, _ROWS), st.sampled_from(form_names()))
def test_whatever_a_project_has_the_structure_holds(
    name: str,
    money: Budget,
    midterm: Midterm | None,
    goals: tuple[str, ...],
    grid: tuple[Indicator, ...],
    form: str,
) -> None:
    made = project(1, name, money=money, goals=goals, indicators=grid, midterm=midterm)
    printed = document(unit(made), form=form)
    assert word_package.faults(emit("docx", printed)) == []
    assert workbook.faults(emit("xlsx", printed)) == []
    for table in web_page.read(emit("html", printed)).all("table"):
        assert {len(row) for row in web_page.grid(table)} == {len(table.all("col"))}
