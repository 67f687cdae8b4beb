"""Settings files for tests, and what is said of them."""

from __future__ import annotations

from pathlib import Path

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.diagnostics.text import render
from perfdsl.workspace import Settings, read_settings


def write(folder: Path, text: str) -> None:
    (folder / "perf.toml").write_text(text, "utf-8")


def plant(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", "utf-8")


def understood(folder: Path, text: str) -> Settings:
    write(folder, text)
    result, diagnostics = read_settings(folder)
    assert diagnostics == ()
    return result


def complaints(folder: Path, text: str) -> tuple[Diagnostic, ...]:
    write(folder, text)
    diagnostics = read_settings(folder)[1]
    render(diagnostics, "zh")
    render(diagnostics, "en")
    return diagnostics


def complaint(folder: Path, text: str) -> Diagnostic:
    (one,) = complaints(folder, text)
    return one


def codes(folder: Path, text: str) -> list[str]:
    return [one.kind.code for one in complaints(folder, text)]


def said(diagnostic: Diagnostic) -> str:
    return diagnostic.help.zh if diagnostic.help else ""
