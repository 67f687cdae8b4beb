"""Every program under examples/ compiles with every backend, to the same bytes everywhere."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from perfdsl.backends import BACKENDS, emit

from .compiled import EXAMPLES, ROOT, document

_PROGRAM = """
import sys, hashlib
from pathlib import Path
from perfdsl.backends import BACKENDS, emit
from perfdsl.driver import compile_source
from perfdsl.source import SourceFile

root, name = sys.argv[1:]
text = (Path(root) / name).read_text(encoding="utf-8")
document = compile_source(SourceFile(name, text)).document
for backend in BACKENDS:
    print(backend, hashlib.sha256(emit(backend, document)).hexdigest())
"""

# Each is a machine that differs in one thing from the one the tests run on.
_MACHINES = {
    "another time zone": {"TZ": "Pacific/Kiritimati"},
    "an ASCII locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "hash seed 1": {"PYTHONHASHSEED": "1"},
    "hash seed 2": {"PYTHONHASHSEED": "2"},
    "English messages": {"PERFC_LANG": "en", "LANG": "en_US.UTF-8"},
}


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 3


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("path", EXAMPLES, ids=_name)
def test_an_example_compiles_without_errors(path: Path, backend: str) -> None:
    assert emit(backend, document(path))


@pytest.mark.parametrize("path", EXAMPLES, ids=_name)
def test_an_example_has_a_readme_that_names_it(path: Path) -> None:
    assert path.name in path.with_name("README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("machine", _MACHINES)
@pytest.mark.parametrize("path", EXAMPLES, ids=_name)
def test_the_bytes_are_the_same_on(path: Path, machine: str, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **_MACHINES[machine]}
    command = [sys.executable, "-c", _PROGRAM, str(ROOT), _name(path)]
    run = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    here = [
        f"{backend} {hashlib.sha256(emit(backend, document(path))).hexdigest()}"
        for backend in BACKENDS
    ]
    assert run.stdout.splitlines() == here


@pytest.mark.parametrize("path", EXAMPLES, ids=_name)
def test_the_command_of_the_readme_builds_the_same_files(path: Path, tmp_path: Path) -> None:
    folder = _name(path.parent)
    assert f"perfc build {folder}\n" in path.with_name("README.md").read_text(encoding="utf-8")
    command = [sys.executable, "-m", "perfdsl", "build", folder, "-o", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    for backend in BACKENDS:
        built = (tmp_path / path.name).with_suffix(f".{backend}").read_bytes()
        assert built == emit(backend, document(path))
