"""Consoles that cannot show everything, readers that leave, and faults of our own."""

from __future__ import annotations

import errno
import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from perfdsl.cli import main
from perfdsl.cli.arguments import expanded
from perfdsl.cli.console import Console
from perfdsl.cli.progress import watched
from tests.cli.conftest import Run

Plant = Callable[[str, str], Path]


class Terminal(io.StringIO):
    """A terminal, as far as a program can tell."""

    def isatty(self) -> bool:
        return True


def wrapper(encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding)


def written(stream: io.TextIOWrapper) -> str:
    return raw(stream).decode(stream.encoding)


def raw(stream: io.TextIOWrapper) -> bytes:
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue()


@pytest.mark.parametrize("encoding", ["cp936", "ascii", "latin-1", "utf-8"])
def test_no_console_breaks_a_message(
    plant: Plant, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    plant("😀.perf", "项目 坏 ² 😀 \udc80".encode("utf-8", "replace").decode())
    out, err = wrapper(encoding), wrapper(encoding)
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    assert main(["check"]) == 1
    assert "P101" in written(out)
    assert ("错误" in written(out)) == (encoding in ("cp936", "utf-8"))


@pytest.mark.parametrize("style", ["json", "jsonl", "sarif", "github", "gitlab", "junit"])
def test_data_is_utf8_on_any_console(
    plant: Plant, monkeypatch: pytest.MonkeyPatch, style: str
) -> None:
    plant("a.perf", "坏")
    out = wrapper("cp936")
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["check", "--output-format", style, "--lang", "zh"]) == 1
    assert "这里坏了" in raw(out).decode("utf-8")


def test_missing_standard_streams_are_no_fault(
    plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant("a.perf", "坏")
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["check"]) == 1


class Broken(io.StringIO):
    """A stream that refuses every write."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def write(self, text: str) -> int:
        raise OSError(self.number, "no")


def test_a_reader_that_leaves_changes_nothing(
    plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant("a.perf", "项目")
    err = io.StringIO()
    monkeypatch.setattr(sys, "stdout", Broken(errno.EPIPE))
    monkeypatch.setattr(sys, "stderr", err)
    assert main(["build"]) == 0
    assert err.getvalue() == ""
    assert (folder / "build/a.docx").is_file()


def test_a_full_disk_behind_standard_output_is_told_once(
    plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant("a.perf", "项目")
    plant("b.perf", "项目")
    err = io.StringIO()
    monkeypatch.setattr(sys, "stdout", Broken(errno.ENOSPC))
    monkeypatch.setattr(sys, "stderr", err)
    assert main(["build"]) == 2
    assert err.getvalue() == "P028 结果没有写完：磁盘已满\n"


def test_two_broken_streams_end_all_the_same(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    plant("a.perf", "坏")
    monkeypatch.setattr(sys, "stdout", Broken(errno.ENOSPC))
    monkeypatch.setattr(sys, "stderr", Broken(errno.ENOSPC))
    assert main(["check"]) == 2


def test_an_interruption_ends_quietly(
    run: Run, plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    plant("a.perf", "")
    monkeypatch.setattr("perfdsl.cli.run.Compiler", interrupt)
    ran = run("check")
    assert (ran.status, ran.out, ran.err) == (130, "", "")


def test_a_fault_of_ours_is_one_line(
    run: Run, plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("div\x1bision")

    plant("a.perf", "")
    monkeypatch.setattr("perfdsl.cli.run.Compiler", fail)
    ran = run("check")
    assert ran.status == 2
    assert ran.err.startswith("P999 内部错误：ZeroDivisionError div<U+001B>ision。")
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err
    monkeypatch.setenv("PERFC_DEBUG", "1")
    assert "Traceback" in run("check").err


def test_a_current_folder_that_is_gone_is_told(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = folder / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    ran = run("check")
    assert ran.status == 2
    assert "当前文件夹已经不在了" in ran.err


@pytest.mark.parametrize(
    ("environ", "colored"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_a_terminal_gets_colour_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch, environ: dict[str, str], colored: bool
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert Console("zh").colors(Terminal()) is colored
    assert Console("zh", "always").colors(io.StringIO())
    assert not Console("zh").colors(io.StringIO())


def test_progress_is_shown_on_a_terminal_after_a_second_and_wiped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = iter(range(100))
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    out, err = io.StringIO(), Terminal()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    console = Console("zh")
    for item in watched(("甲", "乙"), console):
        console.out(item)
    assert console.status(0) == 0
    assert out.getvalue() == "甲乙"
    bars = (f"[{' ' * 30}] 1/2", f"[{'=' * 15}{' ' * 15}] 2/2")
    assert err.getvalue() == "".join(f"{bar}\r{' ' * len(bar)}\r" for bar in bars)


def test_progress_is_never_shown_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(100))
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    err = io.StringIO()
    monkeypatch.setattr(sys, "stderr", err)
    assert list(watched((1, 2), Console("zh"))) == [1, 2]
    assert err.getvalue() == ""


def test_on_windows_a_star_means_the_files(plant: Plant) -> None:
    plant("b.perf", "")
    plant("a.perf", "")
    assert expanded(["check", "*.perf", "x*"], "nt") == ["check", "a.perf", "b.perf", "x*"]
    assert expanded(["*.perf"], "posix") == ["*.perf"]
