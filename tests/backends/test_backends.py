"""What holds for all backends."""

from __future__ import annotations

import hashlib
import os
import pickle
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import perfdsl
from perfdsl.backends import BACKENDS, FORMATS, USUAL, emit
from perfdsl.document.forms import form_folder, form_names
from perfdsl.document.model import Document
from perfdsl.resources import resource_dir

from .documents import SAMPLES

ROOT = Path(perfdsl.__file__).parents[1]


def python(program: str, folder: Path, **environment: str) -> str:
    """What another Python prints that runs elsewhere, with an environment of its own."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return done.stdout.strip()


def digest(name: str) -> str:
    printed = b"".join(emit(name, sample) for sample in SAMPLES.values())
    return hashlib.sha256(printed).hexdigest()


@pytest.mark.parametrize("name", BACKENDS)
def test_twice_is_the_same_bytes(name: str, sample: Document) -> None:
    assert emit(name, sample) == emit(name, sample)


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Shanghai", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "zh_CN.GB18030"},
    ],
)
@pytest.mark.parametrize("name", BACKENDS)
def test_the_environment_changes_no_byte(
    name: str, environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "samples").write_bytes(pickle.dumps(list(SAMPLES.values())))
    program = (
        "import hashlib, pickle; from perfdsl.backends import emit\n"
        "samples = pickle.load(open('samples', 'rb'))\n"
        f"printed = b''.join(emit({name!r}, sample) for sample in samples)\n"
        "print(hashlib.sha256(printed).hexdigest())"
    )
    assert python(program, tmp_path, **environment) == digest(name)


def test_nothing_heavy_is_imported_before_it_is_used(tmp_path: Path) -> None:
    program = "import sys, perfdsl.backends; print('jinja2' in sys.modules, 'json' in sys.modules)"
    assert python(program, tmp_path) == "False False"


def test_the_list_names_every_backend_there_is() -> None:
    files = (ROOT / "perfdsl" / "backends").glob("[!_]*.py")
    assert {one.stem for one in files if "\ndef emit(" in one.read_text("utf-8")} == set(BACKENDS)
    assert list(BACKENDS) == sorted(BACKENDS)
    assert set(FORMATS) == {*BACKENDS, "pdf", "site"}
    assert set(USUAL) < set(BACKENDS)


def test_an_unknown_name_is_a_fault_of_the_caller() -> None:
    with pytest.raises(ValueError, match="no backend 'pdf'"):
        emit("pdf", SAMPLES["plain"])


@pytest.mark.parametrize("name", ["docx", "html"])
def test_an_unknown_form_is_a_fault_of_the_caller(name: str) -> None:
    with pytest.raises(ValueError, match="no form '自评表'"):
        emit(name, replace(SAMPLES["plain"], form="自评表"))


@pytest.mark.parametrize("name", ["docx", "html"])
def test_every_form_has_templates_of_its_own(name: str) -> None:
    folders = {path.name for path in (resource_dir("templates") / name).iterdir() if path.is_dir()}
    folders -= {"draft", "department"}  # what every form has in a draft, and before its projects
    assert folders == {form_folder(form) for form in form_names()}
    printed = {emit(name, replace(SAMPLES["plain"], form=form)) for form in form_names()}
    assert len(printed) == len(form_names())
