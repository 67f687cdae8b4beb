"""A run that is known is not done again; whatever could change its result has it done."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cache.conftest import Run
from tests.cli.several import source

HEAD = '体例 "项目支出绩效目标-2015"\n年度 2023\n'
LIBRARY = "设 台数 = 10台\n"
Change = Callable[[Path], object]


@pytest.fixture
def workspace(folder: Path) -> Path:
    (folder / "perf.toml").write_text('formats = ["json", "md"]\n', "utf-8")
    (folder / "库.perf").write_text(LIBRARY, "utf-8")
    (folder / "甲").mkdir()
    text = HEAD + '导入 "../库.perf"\n' + source("101", "12.00")
    (folder / "甲" / "一.perf").write_text(text, "utf-8")
    (folder / "二.perf").write_text(HEAD + source("102", "100.00"), "utf-8")
    return folder


def test_the_same_run_is_done_once_and_says_the_same(
    workspace: Path, run: Run, done: list[list[str]]
) -> None:
    first = run("build")
    assert first[0] == 0
    assert "二.json" in first[1]
    assert run("build") == first
    assert run("build") == first
    assert done == [["build"]]


def test_findings_are_remembered_with_their_status(
    workspace: Path, run: Run, done: list[list[str]]
) -> None:
    (workspace / "二.perf").write_text(HEAD + source("102", "100.00").replace("90%", "90"), "utf-8")
    bad = (workspace / "二.perf").read_text("utf-8").replace("财政资金 100.00", "财政资金 99.00")
    (workspace / "二.perf").write_text(bad, "utf-8")
    first = run("check")
    assert first[0] == 1
    assert "P401" in first[1]
    assert run("check") == first
    assert len(done) == 1


def _replace(name: str, old: str, new: str) -> Change:
    def change(folder: Path) -> None:
        text = (folder / name).read_text("utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new), "utf-8")

    return change


def _same_size_and_time(folder: Path) -> None:
    """What only the hash, or the time of the entry itself, can tell."""
    path = folder / "二.perf"
    before = path.stat()
    path.write_text(path.read_text("utf-8").replace("100.00", "200.00"), "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _linked(folder: Path) -> None:
    """The same bytes elsewhere: what the file imports is not what it was."""
    (folder / "乙").mkdir()
    (folder / "甲" / "一.perf").rename(folder / "乙" / "一.perf")
    (folder / "甲" / "一.perf").symlink_to(folder / "乙" / "一.perf")


CHANGES: dict[str, Change] = {
    "a source": _replace("二.perf", "100.00", "100.10"),
    "a source of the same size, its time put back": _same_size_and_time,
    "an imported file": _replace("库.perf", "10台", "12台"),
    "the settings": _replace("perf.toml", '"json", "md"', '"json"'),
    "settings that are gone": lambda folder: (folder / "perf.toml").unlink(),
    "settings below": lambda folder: (folder / "甲" / "perf.toml").write_text("", "utf-8"),
    "a new source": lambda folder: (folder / "三.perf").write_text(HEAD, "utf-8"),
    "a new source in a folder": lambda folder: (folder / "甲" / "三.perf").write_text(HEAD, "utf-8"),
    "a source that is gone": lambda folder: (folder / "二.perf").unlink(),
    "a source by another name": lambda folder: (folder / "二.perf").rename(folder / "贰.perf"),
    "an imported file that is gone": lambda folder: (folder / "库.perf").unlink(),
    "an output that is gone": lambda folder: (folder / "build" / "二.json").unlink(),
    "an output that was written over": lambda folder: (folder / "build" / "二.md").write_bytes(b""),
    "a draft that came": lambda folder: (folder / "build" / "二.草稿.md").write_bytes(b""),
    "a source that became a link": _linked,
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_has_the_run_done_again(
    name: str, workspace: Path, run: Run, done: list[list[str]]
) -> None:
    if "link" in name and sys.platform == "win32":
        return  # links need rights there
    run("build")
    run("build")
    CHANGES[name](workspace)
    changed = run("build")
    assert len(done) == 2
    assert changed == run("build", "--no-cache")


def test_files_of_the_same_bytes_with_another_time_are_not_a_change(
    workspace: Path, run: Run, done: list[list[str]]
) -> None:
    first = run("build")
    for path in workspace.rglob("*.*"):
        path.touch()
    assert run("build") == first
    assert run("build") == first
    assert len(done) == 1


@pytest.mark.parametrize(
    ("argv", "variable"),
    [
        (("build", "--lang", "en"), None),
        (("--color=always", "build"), None),
        (("build", "二.perf"), None),
        (("build",), ("PERFC_LANG", "en")),
        (("build",), ("NO_COLOR", "1")),
    ],
)
def test_another_way_to_run_is_another_run(
    argv: tuple[str, ...],
    variable: tuple[str, str] | None,
    workspace: Path,
    run: Run,
    done: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run("build")
    if variable:
        monkeypatch.setenv(*variable)
    run(*argv)
    assert len(done) == 2


def test_another_day_is_another_check(
    workspace: Path, run: Run, done: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("check")
    monkeypatch.setattr("time.localtime", lambda: (2030, 1, 1, 0, 0, 0))
    run("check")
    assert len(done) == 2


@pytest.mark.parametrize(
    "argv", [("check", "没有.perf"), ("check", "--nonsense"), ("build", "-f", "x")]
)
def test_a_run_that_could_not_be_done_is_tried_again(
    argv: tuple[str, ...], workspace: Path, run: Run, done: list[list[str]]
) -> None:
    assert run(*argv)[0] == 2
    assert run(*argv)[0] == 2
    assert len(done) == 2


def test_fixes_are_never_remembered(workspace: Path, run: Run, done: list[list[str]]) -> None:
    text = (workspace / "二.perf").read_text("utf-8")
    for _ in range(2):
        (workspace / "二.perf").write_text(
            text.replace("≥ 10台", '≥ 10台; 成本 "总成本" ≤ 100万'), "utf-8"
        )
        run("check", "--fix")
        assert "100万元 }" in (workspace / "二.perf").read_text("utf-8")
    assert len(done) == 2


def test_no_cache_neither_uses_nor_keeps_records(
    workspace: Path, run: Run, done: list[list[str]], records: Path
) -> None:
    run("build", "--no-cache")
    assert not records.exists()
    run("build")
    run("build", "--no-cache")
    assert len(done) == 3


def _no_folder(records: Path) -> None:
    for path in records.iterdir():
        path.unlink()
    records.rmdir()
    records.write_text("", "utf-8")


def _as_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


SPOILT: dict[str, Callable[[Path], object]] = {
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:-9]),
    "a bit turned": lambda path: path.write_bytes(path.read_bytes()[:-1] + b"\xff"),
    "empty": lambda path: path.write_bytes(b""),
    "of another program": lambda path: path.write_bytes(b"x" * 5000),
    "a folder": _as_folder,
    "no cache folder": lambda path: _no_folder(path.parent),
}


@pytest.mark.parametrize("name", SPOILT)
def test_a_record_that_is_spoilt_is_none(
    name: str, workspace: Path, run: Run, done: list[list[str]], records: Path
) -> None:
    first = run("build")
    (path,) = records.glob("*.run")
    SPOILT[name](path)
    assert run("build") == first
    assert len(done) == 2


@pytest.mark.parametrize(("most", "expected"), [((3, 10**9), 3), ((5, 1), 1), ((5, 10**9), 5)])
def test_records_do_not_grow_without_end(
    most: tuple[int, int],
    expected: int,
    workspace: Path,
    run: Run,
    records: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Neither in number nor, where they are large, in what they take together."""
    from perfdsl.cache import store

    monkeypatch.setattr(store.prune, "__defaults__", most)
    for number in range(6):
        run("build", "-o", f"out{number}")
        os.utime(
            max(records.glob("*.run"), key=lambda one: one.stat().st_mtime_ns), (number, number)
        )
    left = list(records.glob("*.run"))
    assert len(left) == expected
    assert max(one.stat().st_mtime for one in left) == 5


def test_another_perfc_does_not_use_the_records(
    workspace: Path, run: Run, done: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("build")
    monkeypatch.setattr("perfdsl.cli.remembering.__version__", "9.9")
    run("build")
    assert len(done) == 2
