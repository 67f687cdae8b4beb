"""Runs of ``perfc`` that may remember, each with a cache folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from perfdsl.cli import main, running
from perfdsl.driver import Compiler

Ran = tuple[int, str, str]
Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, empty; records go beside it."""
    here = tmp_path / "工作区"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.delenv("PERFC_NO_CACHE")
    monkeypatch.setenv("PERFC_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("PERFC_LANG", "zh")
    return here


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """Where the records are."""
    return tmp_path / "cache"


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs ``perfc`` with arguments: its status, and what it printed on both streams."""

    def ran(*argv: str) -> Ran:
        capsysbinary.readouterr()
        status = main(argv)
        out, err = capsysbinary.readouterr()
        return status, out.decode("utf-8"), err.decode("utf-8")

    return ran


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The command lines that were really run, not remembered."""
    lines: list[list[str]] = []
    real = running.run

    def noted(words: list[str], *rest: object) -> int:
        lines.append(words)
        return real(words, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(running, "run", noted)
    return lines


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sources that were compiled, in order."""
    paths: list[str] = []
    real = Compiler.compile

    def noted(self: Compiler, source: object, *rest: object, **more: object) -> object:
        paths.append(source.path)  # type: ignore[attr-defined]
        return real(self, source, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Compiler, "compile", noted)
    return paths
