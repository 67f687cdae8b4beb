"""Every program under examples/ compiles with every backend, to the same bytes everywhere."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from perfdsl.backends import BACKENDS, USUAL, emit

from .compiled import EXAMPLES, PRINTED, ROOT, compilation, document

_PROGRAM = """
import sys, hashlib
from pathlib import Path
from perfdsl.backends import BACKENDS, emit
from tests.examples.compiled import ROOT, document

for backend in BACKENDS:
    printed = emit(backend, document(ROOT / sys.argv[1]))
    print(backend, hashlib.sha256(printed).hexdigest())
"""

# Each is a machine that differs in one thing from the one the tests run on. Where file names are
# ASCII, a file whose name is not cannot be imported.
_ASCII = "ASCII file names"
_MACHINES = {
    "another time zone": {"TZ": "Pacific/Kiritimati"},
    "the C locale": {"LC_ALL": "C"},
    _ASCII: {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "hash seed 1": {"PYTHONHASHSEED": "1"},
    "hash seed 2": {"PYTHONHASHSEED": "2"},
    "English messages": {"PERFC_LANG": "en", "LANG": "en_US.UTF-8"},
}


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _readme(path: Path) -> Path:
    """The README of an example: beside it, or in the folder above."""
    return next(one for folder in path.parents if (one := folder / "README.md").exists())


_RUNS = [
    pytest.param(path, machine, id=f"{_name(path)}-{machine}")
    for path in PRINTED
    for machine in _MACHINES
    if machine != _ASCII or path.name.isascii()
]


def test_there_are_examples() -> None:
    assert len(PRINTED) >= 3
    assert set(EXAMPLES) > set(PRINTED)


@pytest.mark.parametrize("path", EXAMPLES, ids=_name)
def test_an_example_compiles_without_errors(path: Path) -> None:
    assert (compilation(path).document is not None) == (path in PRINTED)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("path", PRINTED, ids=_name)
def test_an_example_is_printed(path: Path, backend: str) -> None:
    assert emit(backend, document(path))


@pytest.mark.parametrize("path", EXAMPLES, ids=_name)
def test_an_example_has_a_readme_that_names_it(path: Path) -> None:
    readme = _readme(path)
    assert readme.is_relative_to(ROOT / "examples")
    assert f"`{path.relative_to(readme.parent).as_posix()}`" in readme.read_text(encoding="utf-8")


@pytest.mark.parametrize(("path", "machine"), _RUNS)
def test_the_bytes_are_the_same_on(path: Path, machine: str, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **_MACHINES[machine]}
    command = [sys.executable, "-c", _PROGRAM, _name(path)]
    run = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    here = [
        f"{backend} {hashlib.sha256(emit(backend, document(path))).hexdigest()}"
        for backend in BACKENDS
    ]
    assert run.stdout.splitlines() == here


@pytest.mark.parametrize("path", PRINTED, ids=_name)
def test_the_command_of_the_readme_builds_the_same_files(path: Path, tmp_path: Path) -> None:
    readme = _readme(path)
    folder = _name(readme.parent)
    assert f"perfc build {folder}\n" in readme.read_text(encoding="utf-8")
    command = [sys.executable, "-m", "perfdsl", "build", folder, "-o", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    for backend in USUAL:
        built = (tmp_path / path.name).with_suffix(f".{backend}").read_bytes()
        assert built == emit(backend, document(path))
