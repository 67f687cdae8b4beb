"""Drafts as PDF, and letters: which font shows them, and what is said where none does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from perfdsl.backends import pdf
from perfdsl.backends.paper.typefaces import Typefaces
from perfdsl.document.forms import form_names
from tests.fonts import ASCII, letters_of_the_project, save

from . import pdf_file
from .documents import (
    HOSTILE,
    SAMPLES,
    document,
    indicator,
    one,
    project,
    unit,
)
from .pdf_file import found, printed
from .test_the_draft import SPOILT, faults, hostile

every_form = pytest.mark.parametrize("form", form_names())


@every_form
def test_every_page_of_a_draft_says_so(form: str, faces: Typefaces) -> None:
    rows = tuple(indicator(name=f"指标{n}") for n in range(80))
    made = printed(replace(one(indicators=rows), form=form, draft=faults(40)), faces)
    assert pdf_file.faults(made) == []
    pages = [pdf_file.bare(page.extract_text()) for page in pdf_file.read(made).pages]
    assert len(pages) > 2
    assert all("草稿·40个错误未改，不得上报" in page for page in pages)
    for page in pages:  # once across it, besides its head and its title
        assert page.replace("草稿·", "").replace("【草稿】", "").count("草稿") == 1
    assert "".join(pages).count("P401") == 40


def test_a_faulty_cell_of_a_draft_shows_its_code(faces: Typefaces) -> None:
    shown = pdf_file.words(printed(SPOILT, faces))
    assert "10.00〔P401〕" in shown


@every_form
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_in_a_draft_is_sound(text: str, form: str, faces: Typefaces) -> None:
    assert pdf_file.faults(printed(replace(hostile(text), form=form), faces)) == []


def test_a_final_document_is_no_draft(faces: Typefaces) -> None:
    assert "草稿" not in pdf_file.words(printed(SAMPLES["plain"], faces))


def test_titles_are_set_in_hei_and_letters_in_a_western_font(faces: Typefaces) -> None:
    used = pdf_file.families(printed(SAMPLES["plain"], faces))
    assert used == {"SimSun-Regular", "SimHei-Regular", "TimesNewRoman-Regular"}


def test_a_letter_that_no_font_has_is_told_with_its_place(tmp_path: Path) -> None:
    save(tmp_path / "song.ttf", "SimSun", letters_of_the_project() - set("屋𠮷"))
    rare = (project(1, "甲"), project(2, "𠮷野", indicators=()))
    told = pdf.printed(document(unit(*rare)), found(tmp_path))
    assert not isinstance(told, bytes)
    assert told.kind.code == "P052"
    assert "屋 U+5C4B（1.甲绩效目标表）、𠮷 U+20BB7（2.𠮷野绩效目标表）" in told.message.zh
    assert told.help
    assert "SimSun" in told.help.zh


def test_of_many_letters_that_no_font_has_the_first_are_named(tmp_path: Path) -> None:
    save(tmp_path / "song.ttf", "SimSun", letters_of_the_project())
    told = pdf.printed(one(name="".join(map(chr, range(0xAC00, 0xAC00 + 50)))), found(tmp_path))
    assert not isinstance(told, bytes)
    assert told.message.zh.count("U+") == 10
    assert "共 50 个" in told.message.zh


def test_a_letter_that_only_another_font_has_is_taken_from_it(tmp_path: Path) -> None:
    save(tmp_path / "song.ttf", "SimSun", letters_of_the_project() - {"𠮷"})
    save(tmp_path / "more.ttf", "HanaMinB", {"𠮷"})
    made = printed(one(name="𠮷野"), found(tmp_path))
    assert "HanaMinB-Regular" in pdf_file.families(made)
    assert "𠮷野" in pdf_file.words(made)


def test_a_letter_that_only_the_western_font_has_is_taken_from_it(tmp_path: Path) -> None:
    save(tmp_path / "song.ttf", "SimSun", letters_of_the_project() - set("אב“"))
    save(tmp_path / "western.ttf", "Times New Roman", {*ASCII, *"אב“"})
    made = printed(one(name="“A”", goals=("אב",)), found(tmp_path))
    assert pdf_file.faults(made) == []


def test_the_outline_and_the_properties_stay_short_whatever_a_name_is(faces: Typefaces) -> None:
    made = printed(document(unit(project(name="长" * 40000), name="局" * 40000)), faces)
    info = pdf_file.read(made).metadata
    assert info
    lengths = [len(words) for _, words, _ in pdf_file.outline(made)]
    assert max([len(info.title or ""), len(info.author or ""), *lengths]) < 250


def test_hundreds_of_projects_are_set(faces: Typefaces) -> None:
    made = printed(document(unit(*(project(n, f"项目{n}") for n in range(1, 501)))), faces)
    assert len(pdf_file.read(made).pages) == 500
