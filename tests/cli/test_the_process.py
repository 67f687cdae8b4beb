"""``python -m perfdsl`` as a process of its own, with the real compiler."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def perfc(
    *argv: str, cwd: Path, stdout: int | None = subprocess.PIPE, **environ: str
) -> subprocess.CompletedProcess[bytes]:
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return subprocess.run(
        [sys.executable, "-m", "perfdsl", *argv],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": path, **environ},
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
    )


def imported(*argv: str, cwd: Path) -> set[str]:
    program = (
        "import sys; from perfdsl.cli import main; main(sys.argv[1:]);"
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    done = subprocess.run(
        [sys.executable, "-c", program, *argv],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        check=True,
    )
    return {name.split(".")[0] for name in done.stderr.decode().split()}


def test_it_runs_as_a_module(tmp_path: Path) -> None:
    assert perfc("--version", cwd=tmp_path).stdout.startswith(b"perfc ")


def test_a_workspace_made_by_init_is_built(tmp_path: Path) -> None:
    assert perfc("init", cwd=tmp_path).returncode == 0
    built = perfc("build", cwd=tmp_path)
    assert (built.returncode, built.stderr) == (0, b"")
    assert (tmp_path / "build" / "示例.docx").stat().st_size > 1000


@pytest.mark.parametrize("encoding", ["cp936", "ascii", "latin-1"])
def test_a_console_in_another_code_page_breaks_nothing(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "😀².perf").write_text("项目 ² 😀 ≥ {", "utf-8")
    for command in ("check", "build", "explain", "--help"):
        paths = ["没有😀.perf", "."] if command in ("check", "build") else []
        done = perfc(command, *paths, cwd=tmp_path, PYTHONIOENCODING=encoding)
        assert b"Traceback" not in done.stderr
        assert b"P999" not in done.stderr
        (done.stdout + done.stderr).decode(encoding)


def test_a_reader_that_leaves_early_is_no_fault(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = perfc("explain", cwd=tmp_path, stdout=writing)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_full_device_is_told(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = perfc("--help", cwd=tmp_path, stdout=full.fileno(), PERFC_LANG="en")
    assert done.returncode == 2
    assert done.stderr == b"P028 the report could not be written: the disk is full\n"


def test_a_path_that_is_no_text_is_told(tmp_path: Path) -> None:
    done = perfc("check", os.fsdecode(b"\xff.perf"), cwd=tmp_path)
    assert done.returncode == 2
    assert b"<U+DCFF>.perf" in done.stdout


@pytest.mark.parametrize("argv", [["--version"], ["--help"], ["check"], ["schema", "document"]])
def test_only_building_imports_what_builds(tmp_path: Path, argv: list[str]) -> None:
    (tmp_path / "a.perf").write_text("", "utf-8")
    loaded = imported(*argv, cwd=tmp_path)
    assert ("click" in loaded) == (argv != ["--version"])
    assert not loaded & {"jinja2", "docx", "lxml", "difflib", "lark"}
