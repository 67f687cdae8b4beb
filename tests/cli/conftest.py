"""Running ``perfc`` inside the test, with a compiler of the test's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from perfdsl import driver
from perfdsl.cli import main
from tests.cli.compiler import Compiler
from tests.cli.several import Plant, settings, source

ENVIRONMENT = ("PERFC_LANG", "PERFC_DEBUG", "NO_COLOR", "LC_ALL", "LC_MESSAGES", "LANG")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder, no language chosen, and the test's compiler."""
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("perfdsl.cli.run.Compiler", Compiler)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs ``perfc`` with arguments."""

    def ran(*argv: str) -> Ran:
        capsysbinary.readouterr()
        status = main(argv)
        out, err = capsysbinary.readouterr()
        return Ran(status, out.decode("utf-8"), err.decode("utf-8"))

    return ran


@pytest.fixture
def plant(folder: Path) -> Callable[[str, str], Path]:
    """Writes a source below the current folder."""

    def planted(name: str, text: str) -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    return planted


@pytest.fixture
def two_sources(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workspace with two sources and a ``perf.toml``, and the real compiler."""
    monkeypatch.setattr("perfdsl.cli.run.Compiler", driver.Compiler)
    settings(plant)
    plant("甲.perf", source("101", "10.00", "20.00"))
    plant("下属/乙.perf", source("102", "5.00"))
