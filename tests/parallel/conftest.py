"""A crew of two that works in this very process, so that its tests are quick; what goes to and from it
is pickled as for others."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from concurrent.futures import Executor, Future
from itertools import cycle

import pytest

from perfdsl.cli.parallel import processes
from perfdsl.cli.parallel.crew import Batch
from perfdsl.cli.parallel.tasks import Setup, Task
from perfdsl.cli.parallel.worker import Worker
from perfdsl.workspace import disk
from tests.cache.conftest import Ran, Run, compiled, folder, run

__all__ = ["Crews", "Ran", "Run", "compiled", "crews", "folder", "run"]


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
        workers = cycle(Worker(pickle.loads(pickle.dumps(setup))) for _ in range(2))

        def submit(tasks: Sequence[Task]) -> Future[Batch]:
            future: Future[Batch] = Future()
            self.batches.append(tuple(task.name for task in tasks))
            if self.failing:
                self.failing -= 1
                future.set_exception(RuntimeError("一个工作进程没了"))
                return future
            trace, disk._WATCHER.trace = disk._WATCHER.trace, None
            batch = next(workers).batch(pickle.loads(pickle.dumps(tasks)))
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
