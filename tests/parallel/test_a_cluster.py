"""A cluster of dask.distributed on this machine: two workers, who are given all that they know."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from pathlib import Path

import pytest
from distributed import LocalCluster

from perfdsl.cli.parallel import cluster
from tests.cli.several import source
from tests.parallel.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
HEAD = '体例 "项目支出绩效目标-2015"\n年度 2023\n'


@pytest.fixture(scope="module")
def local() -> Iterator[LocalCluster]:
    with LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=2, threads_per_worker=2, dashboard_address=":0"
    ) as running:
        yield running


@pytest.fixture
def address(local: LocalCluster) -> str:
    found: str = local.scheduler_address
    return found.replace("tcp://", "dask://")


@pytest.fixture
def workspace(folder: Path) -> Path:
    """Sources that import, one in GB18030, one with an error, one that waives, one that imports in vain."""
    (folder / "perf.toml").write_text('ceiling = "≤ 1000万元"\n', "utf-8")
    (folder / "库").mkdir()
    (folder / "库" / "量.perf").write_text('导入 "数.perf"\n设 台数 = 10台\n', "utf-8")
    (folder / "库" / "数.perf").write_bytes("设 套数 = 20套\n".encode("gb18030"))
    importing = HEAD + '导入 "库/量.perf"\n' + source("101", "7.00").replace("≥ 10台", "≥ 台数")
    warned = source("104", "7.00").replace("≥ 10台", '≥ 10台; 成本 "总成本" ≤ 100万')
    texts = (
        importing,
        HEAD + source("102", "7.00"),
        HEAD + source("103", "7.00").replace("财政资金 7.00", "财政资金 6.00"),
        HEAD + warned,
        HEAD + "# 豁免 P511：有批复\n" + warned.replace("104", "105"),
        HEAD + '导入 "库/没有.perf"\n' + source("106", "7.00"),
        HEAD + '导入 "库"\n' + source("107", "7.00"),
        importing.replace("101", "108"),
    )
    for number, text in enumerate(texts, 1):
        (folder / f"{number}.perf").write_text(text, "utf-8")
    return folder


def _outputs(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.glob("build/*")}


@pytest.mark.parametrize(
    "command",
    [
        ["check"],
        ["check", "--output-format", "json"],
        ["build", "-f", "docx,html,json,md,xlsx"],
        ["build", "-f", "json", "--draft"],
        ["build", "-f", "json", "--together", "合", "1.perf", "2.perf"],
    ],
    ids=" ".join,
)
def test_a_cluster_gives_what_the_run_alone_gives(
    command: list[str], workspace: Path, run: Run, address: str
) -> None:
    alone = run(*command, "--no-cache", "-j", "1")
    outputs = _outputs(workspace)
    for one in workspace.glob("build/*"):
        one.unlink()
    assert run(*command, "--no-cache", "--executor", address) == alone
    assert _outputs(workspace) == outputs


def test_what_a_cluster_did_is_remembered(workspace: Path, run: Run, address: str) -> None:
    command = ("check", "1.perf", "2.perf", "--executor", address)
    first = run(*command)
    assert first[0] == 0
    assert run("check", "1.perf", "2.perf", "--executor", "dask://127.0.0.1:1")[0] == 2
    (workspace / "库" / "数.perf").write_text("设 套数 = 20套 套\n", "utf-8")
    assert run(*command)[0] == 1
    (workspace / "库" / "数.perf").write_bytes("设 套数 = 20套\n".encode("gb18030"))
    assert run(*command) == first


class _Elsewhere(Executor):
    """Works where the folder of the sources is not."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sent: list[int] = []

    def submit(self, do: Callable[..., object], *args: object, **_: object) -> Future[object]:  # type: ignore[override]
        away = self.folder.with_name("不在")
        self.folder.rename(away)
        future: Future[object] = Future()
        try:
            future.set_result(do(*args))
        finally:
            away.rename(self.folder)
        assert isinstance(args[1], Sequence)
        self.sent.append(len(args[1]))
        return future


class _Client:
    """A client of one worker, which is this process."""

    def __init__(self, executor: Executor) -> None:
        self.executor = executor

    def scheduler_info(self, **_: object) -> dict[str, dict[str, object]]:
        return {"workers": {"一": None}}

    def run(self, do: Callable[[], object], **_: object) -> dict[str, object]:
        return {"一": do()}

    def get_executor(self, **_: object) -> Executor:
        return self.executor

    def close(self) -> None:
        pass


def test_a_worker_needs_none_of_the_files_and_is_told_once_what_it_asks(
    workspace: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = run("check", "--no-cache", "-j", "1")
    elsewhere = _Elsewhere(workspace)
    monkeypatch.setattr(cluster, "_client", lambda _: _Client(elsewhere))
    monkeypatch.setattr("perfdsl.cli.parallel.engine._SMALLEST", 1)
    assert run("check", "--no-cache", "--executor", "dask://一:1") == alone
    sources = 10  # two of which are in 库
    imports = 4  # 量, 数, 没有, 库: each is asked for once, with what is asked next
    guesses = 5  # names like 没有.perf, and 库.perf for 库
    assert sources <= len(elsewhere.sent) <= sources + imports + guesses


class _Deaf(Executor):
    """Asks the same again, whatever it is told."""

    def __init__(self) -> None:
        self.sent = 0

    def submit(self, do: Callable[..., object], *args: object, **_: object) -> Future[object]:  # type: ignore[override]
        self.sent += 1
        future: Future[object] = Future()
        future.set_result(cluster.Wanted(("kind_of", "x")))
        return future


def test_a_worker_that_asks_the_same_again_is_given_up(
    workspace: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, out, _ = run("check", "--no-cache", "-j", "1")
    deaf = _Deaf()
    monkeypatch.setattr(cluster, "_client", lambda _: _Client(deaf))
    lost = run("check", "--no-cache", "--executor", "dask://一:1")
    assert lost[:2] == (status, out)
    assert "本机" in lost[2]
    assert deaf.sent < 9


PROGRAM = """
import os, sys, threading
from distributed import LocalCluster
from perfdsl.cli import main
from perfdsl.cli.parallel import cluster
if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0", silence_logs=60) as local:
        real, seen = cluster._Pending.result, []
        pids = [one.pid for one in local.workers.values()]
        def result(self, timeout=None):
            seen.append(self)
            if len(seen) == 2:
                {do}
            return real(self, timeout)
        cluster._Pending.result = result
        address = local.scheduler_address.replace("tcp", "dask")
        status = main([*sys.argv[1:], "--executor", address])
        assert len(seen) > 1
    os._exit(status)
"""


def _with_a_cluster(folder: Path, do: str) -> tuple[int, str, str]:
    program = folder.parent / "program.py"
    program.write_text(PROGRAM.format(do=do), "utf-8")
    done = subprocess.run(
        [sys.executable, str(program), "check", "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        timeout=120,
    )
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


@pytest.fixture
def large(folder: Path) -> Path:
    for number in range(200):
        text = HEAD + "".join(source(f"{number}{one:02}", "7.00") for one in range(4))
        (folder / f"{number:03}.perf").write_text(text, "utf-8")
    bad = HEAD + source("99", "7.00").replace("财政资金 7.00", "财政资金 6.00")
    (folder / "999.perf").write_text(bad, "utf-8")
    return folder


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_worker_that_is_killed_loses_nothing(large: Path, run: Run) -> None:
    alone = run("check", "--no-cache", "-j", "1")
    assert alone[0] == 1
    assert _with_a_cluster(large, f"os.kill(pids[0], {int(signal.SIGKILL)})") == alone


def test_when_the_cluster_is_lost_the_run_says_so_and_goes_on_alone(large: Path, run: Run) -> None:
    status, out, _ = run("check", "--no-cache", "-j", "1")
    lost = _with_a_cluster(large, "local.close()")
    assert lost[:2] == (status, out)
    assert "集群" in lost[2]
    assert "本机" in lost[2]
    assert "Traceback" not in lost[2]


def test_a_scheduler_that_does_not_answer_is_told(
    workspace: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "_PATIENCE", 0.5)
    status, out, err = run("check", "--executor", "dask://127.0.0.1:1", "--no-cache")
    assert (status, out) == (2, "")
    assert "dask://127.0.0.1:1" in err


def test_a_cluster_without_workers_is_told(workspace: Path, run: Run) -> None:
    with LocalCluster(n_workers=0, dashboard_address=":0") as empty:  # type: ignore[no-untyped-call]
        address = empty.scheduler_address.replace("tcp", "dask")
        status, _, err = run("check", "--executor", address, "--no-cache")
    assert status == 2
    assert "没有工作进程" in err


def test_workers_with_another_perfc_are_refused(
    workspace: Path, run: Run, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "fingerprint", lambda: b"changed")
    status, _, err = run("check", "--executor", address, "--no-cache")
    assert status == 2
    assert "perfc" in err


def test_without_dask_it_is_said_what_to_install(
    workspace: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    status, _, err = run("check", "--executor", "dask://127.0.0.1:1", "--no-cache")
    assert status == 2
    assert "perfdsl[dask]" in err


@pytest.mark.parametrize(
    "words",
    [
        ["--executor", "127.0.0.1:8786"],
        ["--executor", "dask://127.0.0.1"],
        ["--executor", "dask://:8786"],
        ["--executor", "dask://主机:口"],
        ["--executor", "ray://127.0.0.1:8786"],
        ["--executor", "dask://127.0.0.1:8786", "-j", "2"],
    ],
    ids=" ".join,
)
def test_a_wrong_address_is_wrong_use(words: list[str], workspace: Path, run: Run) -> None:
    status, out, err = run("check", *words)
    assert (status, out) == (2, "")
    assert "--executor" in err
