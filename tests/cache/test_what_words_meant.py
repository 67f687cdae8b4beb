"""Words that were read before mean what they meant: the run is done without reading them again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from perfdsl.cli import commands
from tests.cache.conftest import Run
from tests.cli.several import source

ROOT = Path(__file__).resolve().parents[2]
HEAD = '体例 "项目支出绩效目标-2015"\n年度 2023\n'
WORDS = (
    ("check",),
    ("check", "甲.perf", "乙.perf", "--strict"),
    ("check", "--output-format", "jsonl", "--select", "P2,P512", "--ignore=P5"),
    ("check", "--as-of", "2024-01-01", "--list-waivers", "--color", "always"),
    ("check", "-j", "2", "--lang", "en"),
    ("--lang", "en", "check", "--", "甲.perf"),
    ("check", "--diff", "--unsafe-fixes"),
    ("check", "--write-baseline", "旧.json"),
    ("build", "-f", "json,md"),
    ("build", "-fjson", "-o", "出", "--together", "全部", "甲.perf", "乙.perf"),
    ("build", "--draft", "-f", "md", "-j1"),
    ("build", "-f", "html", "--font-path", "字体"),
)


@pytest.fixture
def workspace(folder: Path) -> Path:
    (folder / "甲.perf").write_text(HEAD + source("101", "12.00"), "utf-8")
    (folder / "乙.perf").write_text(HEAD + source("102", "100.00"), "utf-8")
    return folder


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The words that click had to read."""
    lines: list[list[str]] = []
    real = commands.invoke

    def noted(console: object, words: list[str]) -> int:
        lines.append(words)
        return real(console, words)  # type: ignore[arg-type]

    monkeypatch.setattr(commands, "invoke", noted)
    return lines


def _files(folder: Path) -> dict[str, bytes]:
    every = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in every}


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_a_changed_file_is_done_with_what_the_words_meant(
    words: tuple[str, ...], workspace: Path, run: Run, read: list[list[str]]
) -> None:
    run(*words)
    with (workspace / "甲.perf").open("a", encoding="utf-8") as file:
        file.write(source("103", "1.00").replace("90%", "90"))
    told = run(*words)
    written = _files(workspace)
    assert len(read) == 1
    assert run(*words, "--no-cache") == told or "--" in words  # it would be a file's name there
    assert _files(workspace) == written


def test_other_words_are_read(workspace: Path, run: Run, read: list[list[str]]) -> None:
    run("check")
    run("check", "--strict")
    run("build", "-f", "json")
    assert read == [["check"], ["check", "--strict"], ["build", "-f", "json"]]


def test_what_is_wrong_with_them_by_now_is_told_with_the_command(
    workspace: Path, run: Run, read: list[list[str]]
) -> None:
    (workspace / "perf.toml").write_text('sources = ["甲.perf"]\nformats = ["json"]\n', "utf-8")
    assert run("build", "--together", "全部")[0] == 0
    assert run("check", "--baseline", "旧.json", "--write-baseline", "旧.json")[0] == 2
    (workspace / "perf.toml").write_text('formats = ["nothing"]\n', "utf-8")
    status, _, err = run("build", "--together", "全部")
    assert status == 2
    assert "nothing" in err
    assert run("build", "--together", "全部", "--no-cache")[2] == err


def test_a_fault_of_use_that_comes_later_names_the_command(
    workspace: Path, run: Run, read: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    from perfdsl.cli import check
    from perfdsl.cli.usage import UsageError
    from perfdsl.diagnostics.model import Text

    def fail(*_: object) -> None:
        raise UsageError(Text("不行", "no"))

    run("check")
    (workspace / "甲.perf").write_text(HEAD, "utf-8")
    monkeypatch.setattr(check, "workspace", fail)
    assert run("check") == (2, "", "用法有误：不行\n说明见：perfc check --help\n")
    assert len(read) == 1


def test_then_click_is_not_imported(workspace: Path) -> None:
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))

    def imported() -> set[str]:
        done = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "perfdsl", "check", "甲.perf"],
            env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            errors="replace",
        )
        assert done.returncode == 0, done.stderr
        return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}

    assert "click.core" in imported()
    (workspace / "甲.perf").write_text(HEAD + source("101", "13.00"), "utf-8")
    later = imported()
    assert "perfdsl.syntax.parser" in later
    assert not later & {"click.core", "typing", "perfdsl.cli.commands", "perfdsl.cli.help"}
