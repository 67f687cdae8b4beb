"""A form that is a workbook: ``build --form``, perf.toml and a scheme, ``form check`` and ``eject``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from perfdsl import driver
from tests.cli.conftest import Ran, Run
from tests.cli.test_form import SHIPPED, SOURCE
from tests.forms.built import table_form
from tests.forms.sheets.built import grid

FORM = grid(["本局", "{{ project.name }}"])
SCHEME = '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n  表样 "表样/本局.xlsx"\n}\n'
OWN = SCHEME + SOURCE.format(scheme="本市")


@pytest.fixture(autouse=True)
def compiler(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The real compiler: a scheme names a form."""
    monkeypatch.setattr("perfdsl.cli.run.Compiler", driver.Compiler)
    (folder / "表样").mkdir()
    (folder / "表样" / "本局.xlsx").write_bytes(FORM)
    (folder / "表样" / "本局.docx").write_bytes(table_form([["本局", "{{ project.name }}"]]))
    (folder / "a.perf").write_text(SHIPPED, "utf-8")
    yield


def _cells(path: Path) -> list[list[object]]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def _is_own(ran: Ran, folder: Path) -> bool:
    assert ran.status == 0, ran.err
    return _cells(folder / "build" / "a.xlsx") == [["本局", "照明改造"]]


def test_build_prints_on_the_form_that_is_named(run: Run, folder: Path) -> None:
    ran = run("build", "-f", "xlsx", "--form", "表样/本局.xlsx")
    assert _is_own(ran, folder)
    assert ran.out.split() == ["build/a.xlsx"]


def test_a_form_of_excel_and_one_of_word_each_print_their_own(run: Run, folder: Path) -> None:
    both = ("--form", "表样/本局.xlsx", "--form", "表样/本局.docx")
    assert _is_own(run("build", "-f", "docx,xlsx", *both), folder)
    one = (folder / "build" / "a.docx").read_bytes()
    assert run("build", "-f", "docx", "--form", "表样/本局.docx", "-o", "word").status == 0
    assert (folder / "word" / "a.docx").read_bytes() == one


def test_perf_toml_names_one_form_or_several(run: Run, folder: Path) -> None:
    for value in ('"表样/本局.xlsx"', '["表样/本局.docx", "表样/本局.xlsx"]'):
        (folder / "perf.toml").write_text(f'formats = ["xlsx"]\nform = {value}\n', "utf-8")
        assert _is_own(run("build"), folder)
        (folder / "build" / "a.xlsx").unlink()


def test_a_shipped_form_and_a_file_may_stand_in_one_list(run: Run, folder: Path) -> None:
    text = 'formats = ["html", "xlsx"]\nform = ["绩效目标平铺表", "表样/本局.xlsx"]\n'
    (folder / "perf.toml").write_text(text, "utf-8")
    assert _is_own(run("build"), folder)
    assert "度量单位" in (folder / "build" / "a.html").read_text("utf-8")


def test_a_scheme_names_a_form_and_perf_toml_that_of_the_other_output(
    run: Run, folder: Path
) -> None:
    (folder / "a.perf").write_text(OWN, "utf-8")
    (folder / "perf.toml").write_text('form = "表样/本局.docx"\n', "utf-8")
    assert _is_own(run("build", "-f", "xlsx,docx,html"), folder)
    assert run("build", "-f", "docx", "--form", "表样/本局.docx", "-o", "word").status == 0
    one, other = (folder / name / "a.docx" for name in ("build", "word"))
    assert one.read_bytes() == other.read_bytes()


def test_a_form_for_what_is_not_written_is_told(run: Run, folder: Path) -> None:
    ran = run("build", "--form", "表样/本局.xlsx")
    assert (ran.status, ran.out) == (2, "")
    assert "-f xlsx" in ran.err
    assert not (folder / "build").exists()


def test_a_wrong_form_writes_nothing_and_leaves_what_is_there(run: Run, folder: Path) -> None:
    assert run("build", "-f", "xlsx,json").status == 0
    before = (folder / "build" / "a.xlsx").read_bytes()
    (folder / "表样" / "本局.xlsx").write_bytes(grid(["{{ project.nam }}"]))
    ran = run("build", "-f", "xlsx,json", "--form", "表样/本局.xlsx")
    assert (ran.status, ran.out) == (2, "")
    assert "表!A1" in ran.err
    assert (folder / "build" / "a.xlsx").read_bytes() == before


def test_check_proves_a_form_without_a_source(run: Run) -> None:
    ran = run("form", "check", "表样/本局.xlsx")
    assert (ran.status, ran.out) == (0, "表样/本局.xlsx：可以用，1 个标签\n")


@pytest.mark.parametrize("name", ["项目支出绩效目标表", "绩效目标平铺表"])
def test_eject_writes_a_form_that_check_finds_sound(run: Run, folder: Path, name: str) -> None:
    ran = run("form", "eject", name, "新", "-f", "xlsx")
    assert (ran.status, ran.out) == (0, f"新/{name}.xlsx\n")
    assert run("form", "check", f"新/{name}.xlsx").status == 0
    assert run("build", "-f", "xlsx", "--form", f"新/{name}.xlsx").status == 0
    again = run("form", "eject", name, "新", "-f", "xlsx")
    assert again.status != 0
    assert "P089" in again.err


def test_an_output_without_forms_is_told(run: Run) -> None:
    assert run("form", "eject", "绩效目标平铺表", "新", "-f", "odt").status == 2
