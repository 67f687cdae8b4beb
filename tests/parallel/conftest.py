"""A crew that works in this very process, so that its tests are quick; what goes to and from it is
pickled as for another."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from pathlib import Path

import pytest

from perfdsl.cli import main
from perfdsl.cli.parallel import processes
from perfdsl.cli.parallel.crew import Batch
from perfdsl.cli.parallel.tasks import Setup, Task
from perfdsl.cli.parallel.worker import Worker
from perfdsl.workspace import disk

Ran = tuple[int, str, str]
Run = Callable[..., Ran]


class Crews:
    """What crews were given, and how many of their batches are to fail from now on."""

    def __init__(self) -> None:
        self.batches: list[tuple[str, ...]] = []
        self.done: list[str] = []
        self.hands: list[int] = []
        self.failing = 0

    def processes(self, hands: int, setup: Setup, __: object) -> tuple[Executor, object]:
        """Stands in for ``processes.processes``."""
        self.hands.append(hands)
        worker = Worker(pickle.loads(pickle.dumps(setup)))

        def submit(tasks: Sequence[Task]) -> Future[Batch]:
            future: Future[Batch] = Future()
            self.batches.append(tuple(task.name for task in tasks))
            if self.failing:
                self.failing -= 1
                future.set_exception(RuntimeError("一个工作进程没了"))
                return future
            trace, disk._WATCHER.trace = disk._WATCHER.trace, None
            batch = worker.batch(pickle.loads(pickle.dumps(tasks)))
            disk._WATCHER.trace = trace
            self.done += [task.name for task, made in zip(tasks, batch.made, strict=True) if made]
            future.set_result(pickle.loads(pickle.dumps(batch)))
            return future

        return Executor(), submit


@pytest.fixture
def crews(monkeypatch: pytest.MonkeyPatch) -> Crews:
    """The crews of this process."""
    ours = Crews()
    monkeypatch.setattr(processes, "processes", ours.processes)
    monkeypatch.setattr(Executor, "shutdown", lambda *_, **__: None)
    monkeypatch.setattr("perfdsl.cli.parallel.engine._SMALLEST", 1)
    return ours


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
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs ``perfc`` with arguments: its status, and what it printed on both streams."""

    def ran(*argv: str) -> Ran:
        capsysbinary.readouterr()
        status = main(argv)
        out, err = capsysbinary.readouterr()
        return status, out.decode("utf-8"), err.decode("utf-8")

    return ran
