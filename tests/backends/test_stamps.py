"""Macros of templates that are run once and filled: words in them, and how often they are run."""

from __future__ import annotations

import pytest

from perfdsl.backends.markup import Markup, escape
from perfdsl.backends.stamps import (
    HOLE,
    fill,
    filled,
    quick_cell,
    quick_lines,
    quick_run,
    remembered,
    stamp,
)
from perfdsl.backends.templates import templates

from .documents import HOSTILE


def drawn_run(words: str, chinese: bool) -> Markup:
    return Markup("<{0}>{1}</{0}>").format("zh" if chinese else "r", words)


run = quick_run(drawn_run)
shipped_run = getattr(templates("docx").get_template("cells.xml").module, "run")  # noqa: B009


@pytest.mark.parametrize(
    "words", ["汉字", "90%", "Word", "一、（二）《三》，。：；！", "A-1/2+3=4"]
)
def test_letters_and_full_width_signs_need_nothing_said(words: str) -> None:
    assert run(words) == f"<r>{words}</r>"


@pytest.mark.parametrize(
    "sign",
    ["≥", "≤", "±", "×", "÷", "°", "℃", "“", "”", "‘", "’", "—", "―", "…", "·", "①", "→", "²"],
)
def test_signs_that_western_fonts_have_too_are_set_in_the_chinese_one(sign: str) -> None:
    assert run(f"{sign}90") == f"<zh>{sign}90</zh>"
    assert '<w:rFonts w:hint="eastAsia"/>' in shipped_run(f"{sign}90")


@pytest.mark.parametrize("words", ["<甲>", "甲&乙", "≥<&>", *HOSTILE])
def test_words_are_spelt_for_xml(words: str) -> None:
    unescaped = run(words).replace("&lt;", "").replace("&gt;", "").replace("&amp;", "")
    assert unescaped.count("<") == unescaped.count(">") == 2
    assert "&" not in unescaped.replace("&#34;", "").replace("&#39;", "")


@pytest.mark.parametrize("words", ["甲 乙", "　甲", "甲\u00a0乙", "甲\n乙", "甲\t"])
def test_blanks_and_breaks_are_kept(words: str) -> None:
    pieces = shipped_run(words).split('<w:t xml:space="preserve">')[1:]
    assert "".join(each.partition("</w:t>")[0] for each in pieces) == words.replace(
        "\n", ""
    ).replace("\t", "")
    assert shipped_run(words).count("<w:br/>") == words.count("\n")
    assert shipped_run(words).count("<w:tab/>") == words.count("\t")


def test_no_words_are_no_run() -> None:
    assert run("") == ""


def test_what_looks_the_same_is_drawn_once() -> None:
    drawn: list[tuple[object, ...]] = []

    def draw(words: tuple[str, ...], marks: tuple[tuple[str, ...], ...], colour: str) -> Markup:
        drawn.append((words, colour))
        return Markup("<row {}>").format(colour) + Markup("|").join(map(run, words))

    row = stamp(draw, run)
    printed = [fill((f"{each}%", ""), row, "red") for each in range(50)]
    assert printed[7].__html__() == "<row red><r>7%</r>|"
    assert drawn == [((HOLE, HOLE), "red")]
    assert fill(("甲",), row, "red").__html__() == "<row red><r>甲</r>"
    assert fill(("甲", "乙"), row, "blue").__html__() == "<row blue><r>甲</r>|<r>乙</r>"
    assert len(drawn) == 3


def test_a_row_with_marks_is_drawn_as_it_is() -> None:
    def draw(words: tuple[str, ...], marks: tuple[tuple[str, ...], ...]) -> Markup:
        return Markup("{}{}").format(words[0], escape("".join(marks[0])))

    assert fill(("甲", "乙"), stamp(draw, run), marks=(("P401",), ())).__html__() == "甲P401"
    assert fill(("甲",), stamp(draw, run), marks=((), ())).__html__() == "<r>甲</r>"


def test_a_row_that_has_not_all_its_words_is_drawn_each_time() -> None:
    def draw(words: tuple[str, ...], marks: tuple[tuple[str, ...], ...], short: bool) -> Markup:
        return Markup("|").join(map(run, words[::2] if short else words)) + "".join(marks[0])

    row = stamp(draw, run)
    assert fill(("甲", "乙", "丙%s"), row, True).__html__() == "<r>甲</r>|<r>丙%s</r>"
    assert fill(("甲", "乙", "丙"), row, False).__html__() == "<r>甲</r>|<r>乙</r>|<r>丙</r>"


def test_rows_stand_one_below_another_each_with_its_own_looks() -> None:
    def draw(words: tuple[str, ...], marks: object, table: str, merge: str) -> Markup:
        return Markup("<{} {}>{}").format(table, merge, run(words[0]))

    rows = [(("甲<",), (), ("first",)), (("乙",), (("P401",),), ("",))]
    printed = filled(rows, stamp(draw, run), "t")
    assert printed.__html__() == "<t first><zh>甲&lt;</zh><t ><r>乙</r>"


def test_a_cell_has_a_paragraph_for_each_text_and_one_for_none() -> None:
    calls: list[object] = []

    def draw(columns: tuple[int, ...], texts: tuple[str, ...], *look: object) -> Markup:
        calls.append(columns)
        return Markup("<c>") + Markup("</p><p>").join(map(run, texts)) + Markup("</c>")

    cell = quick_cell(draw, run)
    assert cell((1,), ("甲", "<乙>", "")) == "<c><r>甲</r></p><p><zh>&lt;乙&gt;</zh></p><p></c>"
    assert cell((1,), ()) == "<c></c>"
    assert calls == [(1,)]


def test_the_same_is_not_drawn_again() -> None:
    calls: list[object] = []

    def draw(number: int, colour: str = "red") -> Markup:
        calls.append(number)
        return Markup(str(number))

    quick = remembered(draw)
    assert [quick(1), quick(2), quick(1), quick(1)] == ["1", "2", "1", "1"]
    assert calls == [1, 2]


def test_lines_without_a_break_are_escaped_without_drawing_them() -> None:
    drawn: list[str] = []

    def draw(words: str) -> Markup:
        drawn.append(words)
        return Markup("<br>").join(words.split("\n"))

    lines = quick_lines(draw)
    assert [lines("甲 <乙>"), lines("甲\n<乙>"), lines("")] == [
        "甲 &lt;乙&gt;",
        "甲<br>&lt;乙&gt;",
        "",
    ]
    assert drawn == ["甲\n<乙>"]
