"""``perfc build -f pdf``: its fonts, and that what keeps a PDF from being made keeps nothing else."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.fonts import ASCII, letters_of_the_project, save, save_usual

Plant = Callable[[str, str], Path]


@pytest.fixture(scope="module")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fonts of the tests."""
    return save_usual(tmp_path_factory.mktemp("fonts"))


@pytest.fixture
def here(folder: Path, plant: Plant, fonts: Path) -> Path:
    """A workspace of two sources with its fonts in it."""
    plant("甲.perf", "项目")
    plant("乙.perf", "项目")
    plant("perf.toml", 'fonts = "字体"\n')
    (folder / "字体").mkdir()
    for path in fonts.iterdir():
        (folder / "字体" / path.name).write_bytes(path.read_bytes())
    return folder


def build(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "build").rglob("*") if path.is_file())


def test_the_fonts_of_perf_toml_are_used(run: Run, here: Path) -> None:
    ran = run("build", "-f", "pdf")
    assert (ran.status, ran.err) == (0, "")
    assert build(here) == ["乙.pdf", "甲.pdf"]
    assert (here / "build" / "甲.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_the_same_fonts_give_the_same_bytes_however_they_are_named(
    run: Run, here: Path, fonts: Path
) -> None:
    run("build", "-f", "pdf")
    run("build", "-f", "pdf", "-o", "build/再", "--font-path", str(fonts))
    assert (here / "build/甲.pdf").read_bytes() == (here / "build/再/甲.pdf").read_bytes()


def test_pdf_is_among_the_formats_of_perf_toml(run: Run, here: Path, plant: Plant) -> None:
    plant("perf.toml", 'formats = ["pdf", "json"]\nfonts = "字体"\n')
    assert run("build").status == 0
    assert build(here) == ["乙.json", "乙.pdf", "甲.json", "甲.pdf"]


def test_a_font_folder_of_perf_toml_is_in_the_workspace(
    run: Run, folder: Path, plant: Plant
) -> None:
    plant("甲.perf", "项目")
    plant("perf.toml", 'fonts = "../字体"\n')
    ran = run("build", "-f", "pdf")
    assert ran.status == 2
    assert "P035" in ran.err


def test_without_the_engine_the_other_formats_are_written_and_it_is_told_once(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    ran = run("build", "-f", "docx,pdf")
    assert ran.status == 2
    assert build(here) == ["乙.docx", "甲.docx"]
    assert ran.err.count("P050") == 1
    assert 'pip install "perfdsl[pdf]"' in ran.err


def test_nothing_else_asks_for_the_engine(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    assert run("build").status == 0
    assert run("build", "-f", "xlsx,md").status == 0


def test_an_earlier_pdf_stays_where_a_new_one_cannot_be_made(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("build", "-f", "pdf")
    before = (here / "build/甲.pdf").read_bytes()
    monkeypatch.setitem(sys.modules, "typst", None)
    assert run("build", "-f", "pdf").status == 2
    assert (here / "build/甲.pdf").read_bytes() == before


def test_a_folder_without_chinese_fonts_is_told_with_what_to_do(run: Run, here: Path) -> None:
    save(here / "西文" / "a.ttf", "Times New Roman", ASCII)
    ran = run("build", "-f", "pdf,html", "--font-path", "西文")
    assert ran.status == 2
    assert "P051" in ran.err
    assert build(here) == ["乙.html", "甲.html"]
    missing = run("build", "-f", "pdf", "--font-path", "没有")
    assert missing.status == 2
    assert "P053" in missing.err


def test_a_letter_that_no_font_has_keeps_only_the_pdf_from_being_written(
    run: Run, here: Path
) -> None:
    save(here / "少" / "a.ttf", "SimSun", letters_of_the_project() - {"套"})
    ran = run("build", "甲.perf", "-f", "pdf,html", "--font-path", "少")
    assert ran.status == 2
    assert "套 U+5957（1.甲）" in ran.err
    assert build(here) == ["甲.html"]


def test_what_the_engine_refuses_is_a_finding(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import typst

    def refuse(*_: object, **__: object) -> None:
        error = typst.TypstError("font is damaged", "")
        error.message = "font is damaged"  # which the engine itself sets
        raise error

    monkeypatch.setattr(typst, "compile_with_warnings", refuse)
    ran = run("build", "甲.perf", "-f", "pdf,json")
    assert ran.status == 2
    assert "P055" in ran.err
    assert "font is damaged" in ran.err
    assert build(here) == ["甲.json"]


def test_a_word_form_of_ones_own_is_not_what_a_pdf_is_printed_on(run: Run, here: Path) -> None:
    assert run("form", "eject", "项目支出绩效目标表", "表样").status == 0
    form = next((here / "表样").glob("*.docx")).relative_to(here)
    ran = run("build", "-f", "pdf", "--form", str(form))
    assert ran.status == 0
    assert ran.err.count("P054") == 1
    assert str(form) in ran.err
    assert build(here) == ["乙.pdf", "甲.pdf"]


def test_messages_are_in_english_too(run: Run, here: Path) -> None:
    ran = run("build", "-f", "pdf", "--font-path", "没有", "--lang", "en")
    assert "there is no such folder" in ran.err
