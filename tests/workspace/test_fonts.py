"""Which fonts a PDF is set in, and which letters a font file has."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest
from fontTools.ttLib import TTFont
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from perfdsl.backends.paper.typefaces import Typefaces
from perfdsl.diagnostics.model import Diagnostic
from perfdsl.workspace.fonts.letters import letters_of
from perfdsl.workspace.fonts.search import find_typefaces
from tests.fonts import ASCII, font, save, save_collection

CHINESE = frozenset("预算绩效目标")


def found(folder: Path) -> Typefaces:
    faces = find_typefaces(folder, "字体")
    assert isinstance(faces, Typefaces)
    return faces


def refused(folder: Path | None) -> Diagnostic:
    told = find_typefaces(folder, "字体")
    assert isinstance(told, Diagnostic)
    return told


@pytest.mark.parametrize("letters", ["AB预算", "AB预算𠮷𠮸", "𠮷", "\uffff￥Z"], ids=range(4))
def test_the_letters_of_a_font_are_those_of_its_table(letters: str, tmp_path: Path) -> None:
    path = save(tmp_path / "a.ttf", "甲", letters)
    known = letters_of(str(path), 0)
    table = TTFont(path).getBestCmap()
    around = {chr(code + step) for code in table for step in (-1, 0, 1)}
    assert {letter for letter in around if known.has(letter)} == set(map(chr, table))


def test_each_font_of_a_collection_has_its_own(tmp_path: Path) -> None:
    path = save_collection(tmp_path / "a.ttc", [font("甲", "预"), font("乙", "算")])
    first, second = letters_of(str(path), 0), letters_of(str(path), 1)
    assert [first.has("预"), first.has("算")] == [True, False]
    assert [second.has("预"), second.has("算")] == [False, True]
    assert not letters_of(str(path), 2).has("预")


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 2000), st.binary(max_size=8), st.integers(0, 2000))
def test_a_damaged_file_has_fewer_letters_and_nothing_worse(
    tmp_path: Path, at: int, junk: bytes, end: int
) -> None:
    path = tmp_path / "a.ttf"
    whole = (path if path.exists() else save(path, "甲", "AB预算𠮷")).read_bytes()
    damaged = (whole[:at] + junk + whole[at + len(junk) :])[: len(whole) - end]
    broken = tmp_path / "b.ttf"
    broken.write_bytes(damaged)
    assert letters_of(str(broken), 0).has("预") in (True, False)


def test_a_file_that_is_none_has_no_letters(tmp_path: Path) -> None:
    assert not letters_of(str(tmp_path / "没有.ttf"), 0).has("A")
    assert not letters_of(str(tmp_path), 0).has("A")


def test_the_preferred_fonts_of_a_folder_are_used(tmp_path: Path) -> None:
    save(tmp_path / "1.ttf", "Noto Serif CJK SC", CHINESE)
    save(tmp_path / "2.ttf", "SimSun", CHINESE)
    save(tmp_path / "深" / "3.ttf", "SimHei", CHINESE)
    save(tmp_path / "4.ttf", "Times New Roman", ASCII)
    faces = found(tmp_path)
    assert (faces.song[0], faces.hei[0], faces.western) == ("SimSun", "SimHei", "Times New Roman")
    assert faces.song[1:] == ("SimHei", "Times New Roman")  # where 宋体 lacks a letter
    assert all(faces.has(letter) for letter in CHINESE | ASCII)
    assert not faces.has("𠮷")


def test_one_font_does_for_all(tmp_path: Path) -> None:
    save(tmp_path / "1.ttf", "SimHei", CHINESE)
    faces = found(tmp_path)
    assert (faces.song, faces.hei, faces.western) == (("SimHei",), ("SimHei",), "")


def test_a_font_that_no_list_knows_is_used_where_there_is_no_other(tmp_path: Path) -> None:
    save(tmp_path / "1.ttf", "Arial", ASCII)
    save(tmp_path / "2.ttf", "Bureau Song", CHINESE)
    assert found(tmp_path).song[0] == "Bureau Song"


def test_a_preferred_name_without_chinese_letters_is_passed_over(tmp_path: Path) -> None:
    save(tmp_path / "1.ttf", "SimSun", ASCII)
    save(tmp_path / "2.ttf", "Noto Serif CJK SC", CHINESE)
    assert found(tmp_path).song[0] == "Noto Serif CJK SC"


def test_without_a_chinese_font_there_is_no_pdf(tmp_path: Path) -> None:
    save(tmp_path / "1.ttf", "Times New Roman", ASCII)
    told = refused(tmp_path)
    assert told.kind.code == "P051"
    assert "文件夹「字体」" in told.message.zh


def test_a_folder_that_is_none_or_has_no_font_is_told(tmp_path: Path) -> None:
    (tmp_path / "空").mkdir()
    (tmp_path / "坏").mkdir()
    (tmp_path / "坏" / "a.ttf").write_bytes(b"no font")
    told = [refused(tmp_path / name) for name in ("没有", "空", "坏")]
    assert [one.kind.code for one in told] == ["P053"] * 3
    assert "没有这个文件夹" in told[0].message.zh
    assert all("里面没有字体文件" in one.message.zh for one in told[1:])


def test_without_the_engine_it_is_told_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    for folder in (None, tmp_path):
        told = refused(folder)
        assert told.kind.code == "P050"
        assert "没有装" in told.message.zh
        assert told.help
        assert 'pip install "perfdsl[pdf]"' in told.help.zh
        assert "--no-index --find-links wheels" in told.help.zh


def test_an_engine_that_is_too_old_is_told_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", ModuleType("typst"))
    told = refused(tmp_path)
    assert told.kind.code == "P050"
    assert "装着的不能用" in told.message.zh
