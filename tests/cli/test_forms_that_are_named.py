"""``check`` proves the form that perf.toml or a scheme names; a run compiles each form once."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from perfdsl import driver
from perfdsl.forms import form as forms
from perfdsl.forms.form import FormReading, read_form
from tests.cli.conftest import Run
from tests.cli.test_form import OWN, SHIPPED
from tests.forms.built import table_form

GOOD = table_form([["{{ project.name }}"]])
WRONG = table_form([["一", "{{ project.nam }}"]])


@pytest.fixture(autouse=True)
def compiler(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The real compiler: a scheme names a form."""
    monkeypatch.setattr("perfdsl.cli.run.Compiler", driver.Compiler)
    (folder / "表样").mkdir()
    yield


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The forms that were compiled, one entry a compilation."""
    seen: list[str] = []

    def counted(path: str, content: bytes) -> FormReading:
        seen.append(path)
        return read_form(path, content)

    monkeypatch.setattr(forms, "read_form", counted)
    return seen


def _form(folder: Path, content: bytes) -> None:
    (folder / "表样" / "本局.docx").write_bytes(content)


def test_check_tells_what_is_wrong_with_the_form_of_a_scheme_where_it_is_named(
    run: Run, folder: Path
) -> None:
    (folder / "a.perf").write_text(OWN, "utf-8")
    _form(folder, WRONG)
    ran = run("check")
    assert ran.status == 2
    assert "P083" in ran.out
    assert "a.perf:2" in ran.out
    assert "「表样/本局.docx」表1!R1C2" in ran.out
    _form(folder, GOOD)
    assert run("check").status == 0


def test_check_tells_what_is_wrong_with_the_form_of_perf_toml_where_it_is_named(
    run: Run, folder: Path
) -> None:
    (folder / "perf.toml").write_text('# 本局\nform = "表样/本局.docx"\n', "utf-8")
    (folder / "a.perf").write_text(SHIPPED, "utf-8")
    _form(folder, WRONG)
    for command in ("check", "build"):
        ran = run(command)
        assert ran.status == 2
        assert "perf.toml:2" in ran.out + ran.err
        assert "表1!R1C2" in ran.out + ran.err


def test_check_tells_of_a_form_that_is_not_there(run: Run, folder: Path) -> None:
    (folder / "a.perf").write_text(OWN, "utf-8")
    ran = run("check")
    assert ran.status == 2
    assert "P001" in ran.out
    assert "a.perf:2" in ran.out


def test_a_form_that_many_files_name_through_one_library_is_told_once(
    run: Run, folder: Path
) -> None:
    scheme, _, source = OWN.partition("}\n")
    (folder / "本市.perf").write_text(scheme + "}\n", "utf-8")
    for number in range(5):
        (folder / f"{number}.perf").write_text('导入 "本市.perf"\n' + source, "utf-8")
    _form(folder, WRONG)
    assert run("check").out.count("P083") == 1


def test_each_form_is_compiled_once_for_all_documents_of_a_run(
    run: Run, folder: Path, compiled: list[str]
) -> None:
    (folder / "下属").mkdir()
    for number in range(12):
        text = OWN if number % 2 else SHIPPED
        (folder / f"{number}.perf").write_text(text, "utf-8")
        (folder / "下属" / f"{number}.perf").write_text(text.replace("表样/", "../表样/"), "utf-8")
    (folder / "perf.toml").write_text('form = "表样/全市.docx"\n', "utf-8")
    (folder / "表样" / "全市.docx").write_bytes(GOOD)
    _form(folder, GOOD)
    assert run("build").status == 0
    assert len([*(folder / "build").rglob("*.docx")]) == 24
    assert sorted(Path(one).name for one in compiled) == ["全市.docx", "本局.docx"]
    compiled.clear()
    assert run("check").status == 0
    assert sorted(Path(one).name for one in compiled) == ["全市.docx", "本局.docx"]


def test_check_imports_what_reads_forms_only_where_one_is_named(folder: Path) -> None:
    (folder / "a.perf").write_text(SHIPPED, "utf-8")
    assert not _imported(folder) & {"jinja2", "zipfile", "perfdsl.forms.form"}
    (folder / "perf.toml").write_text('form = "表样/本局.docx"\n', "utf-8")
    _form(folder, GOOD)
    assert _imported(folder) >= {"jinja2", "zipfile", "perfdsl.forms.form"}


def _imported(folder: Path) -> set[str]:
    code = "import sys; from perfdsl.cli import main; main(['check']); print(' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True
    )
    return set(done.stdout.splitlines()[-1].split())
