"""The workspaces that the benchmarks are run on are sound, and the same every time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from perfdsl.diagnostics.model import Severity
from perfdsl.driver import compile_source
from perfdsl.source import SourceFile

from .compiled import ROOT


def _generated(folder: Path, *options: str) -> dict[str, str]:
    """Each file that the generator writes, by name."""
    program = str(ROOT / "benchmarks" / "generate.py")
    subprocess.run([sys.executable, program, str(folder), *options], check=True)
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())}


def test_a_generated_workspace_compiles_without_errors(tmp_path: Path) -> None:
    files = _generated(tmp_path, "--projects", "45")
    compiled = [compile_source(SourceFile(name, text)) for name, text in files.items()]
    found = [each for compilation in compiled for each in compilation.diagnostics]
    assert not [each.message.zh for each in found if each.severity is Severity.ERROR]
    documents = [each.document for each in compiled if each.document]
    sizes = [len(unit.projects) for document in documents for unit in document.units]
    assert sizes == [20, 20, 5]


def test_the_same_arguments_write_the_same_bytes(tmp_path: Path) -> None:
    arguments = ("--projects", "30", "--seed", "7")
    first = _generated(tmp_path / "first", *arguments)
    assert first == _generated(tmp_path / "second", *arguments)
    assert first != _generated(tmp_path / "third", "--projects", "30", "--seed", "8")


def test_a_larger_workspace_begins_with_the_same_projects(tmp_path: Path) -> None:
    small = _generated(tmp_path / "small", "--projects", "40")
    large = _generated(tmp_path / "large", "--projects", "60")
    assert small.items() < large.items()
