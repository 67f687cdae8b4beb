"""Real processes: copies of the run and fresh ones, killed, interrupted and orphaned."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.several import source

ROOT = Path(__file__).resolve().parents[2]
HEAD = '体例 "项目支出绩效目标-2015"\n年度 2023\n'
PROGRAM = """
import os, signal, sys, time
from perfdsl.cli import main
from perfdsl.cli.parallel import crew, processes, worker
if __name__ == "__main__":
    first, real = os.getpid(), worker.Worker.batch
    def batch(self, tasks):
        {do}
        return real(self, tasks)
    worker.Worker.batch = batch
    {before}
    sys.exit(main(sys.argv[1:]))
"""
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only there processes are forked")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Thirty sources, of which one has an error and one a warning."""
    folder = tmp_path / "工作区"
    folder.mkdir(exist_ok=True)
    for number in range(30):
        text = HEAD + source(f"1{number:02}", "7.00")
        if number == 7:
            text = text.replace("财政资金 7.00", "财政资金 6.00")
        if number == 21:
            text = text.replace("≥ 10台", '≥ 10台; 成本 "总成本" ≤ 100万')
        (folder / f"{number:02}.perf").write_text(text, "utf-8")
    return folder


def _started(
    workspace: Path, *argv: str, do: str = "pass", before: str = "pass"
) -> subprocess.Popen[bytes]:
    program = workspace.parent / "program.py"
    program.write_text(PROGRAM.format(do=do, before=before), "utf-8")
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(
        [sys.executable, str(program), *argv, "--no-cache"],
        cwd=workspace,
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def _ran(workspace: Path, *argv: str, **how: str) -> tuple[int, bytes, bytes]:
    process = _started(workspace, *argv, **how)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def _is_empty(group: int) -> bool:
    """Whether no process of a group is left, after a while if need be."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize(
    "before", ["pass", "processes.can_fork = lambda: False"], ids=["copied", "fresh"]
)
@pytest.mark.parametrize("command", [["check"], ["build", "-f", "docx,json"]], ids=str)
def test_processes_give_what_the_run_alone_gives(
    command: list[str], before: str, workspace: Path
) -> None:
    alone = _ran(workspace, *command, "-j", "1")
    outputs = {one.name: one.read_bytes() for one in workspace.glob("build/*")}
    assert alone[0] == 1
    told = f"open({str(workspace.parent / 'pids')!r}, 'a').write(f'{{os.getpid()}}\\n')"
    assert _ran(workspace, *command, "-j", "3", do=told, before=before) == alone
    assert {one.name: one.read_bytes() for one in workspace.glob("build/*")} == outputs
    if before == "pass":  # a fresh process knows nothing of what a test has put in its way
        assert (workspace.parent / "pids").read_text("utf-8")


@on_linux
@pytest.mark.parametrize(
    "do",
    [
        "os._exit(3)",
        "os.kill(os.getpid(), signal.SIGKILL)",
        "tasks[0].places and '07' in tasks[0].name and os._exit(3)",
        "raise SystemExit(3)",
        "raise MemoryError",
    ],
)
def test_a_worker_that_dies_takes_nothing_with_it(do: str, workspace: Path) -> None:
    alone = _ran(workspace, "check", "-j", "1")
    assert _ran(workspace, "check", "-j", "3", do=do) == alone


@on_linux
def test_what_cannot_be_sent_back_is_done_by_the_run(workspace: Path) -> None:
    alone = _ran(workspace, "check", "-j", "1")
    assert _ran(workspace, "check", "-j", "3", do="return lambda: 1") == alone


@on_linux
def test_an_interrupted_run_ends_with_its_workers(workspace: Path) -> None:
    do = "print('begun', flush=True); time.sleep(2)"
    process = _started(workspace, "check", "-j", "3", do=do)
    assert process.stdout
    assert process.stdout.readline() == b"begun\n"
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in err
    assert _is_empty(process.pid)


@on_linux
def test_workers_do_not_outlive_a_run_that_is_killed(workspace: Path) -> None:
    do = "print('begun', flush=True); time.sleep(60)"
    process = _started(workspace, "check", "-j", "3", do=do)
    assert process.stdout
    assert process.stdout.readline() == b"begun\n"
    process.kill()
    process.wait()
    assert _is_empty(process.pid)
    process.stdout.close()
    assert process.stderr
    process.stderr.close()
