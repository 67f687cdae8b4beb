"""Workers on this machine: processes, as many as are wished."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import Executor, ProcessPoolExecutor

from perfdsl.cli.parallel.crew import Batch, Submit
from perfdsl.cli.parallel.tasks import Setup, Task
from perfdsl.cli.parallel.worker import Worker
from perfdsl.cli.run import Run

_MOST_OF_WINDOWS = 61  # it can wait for no more handles at once


def can_fork() -> bool:
    """Whether a process can begin as a copy of this one, at a twentieth of the price.

    Not beside other threads, whose locks would never open again; and not on a Mac, where libraries
    of the system do not bear it.
    """
    return sys.platform == "linux" and threading.active_count() == 1


def processes(hands: int, setup: Setup, run: Run) -> tuple[Executor, Submit]:
    """Starts nothing yet. Raises what ``multiprocessing`` raises where the system does not let it."""
    is_forked = can_fork()
    executor = ProcessPoolExecutor(
        min(hands, _MOST_OF_WINDOWS),
        mp_context=multiprocessing.get_context("fork" if is_forked else "spawn"),
        initializer=_begin,
        initargs=(setup, run if is_forked else None, gc.get_threshold()),
    )
    return executor, lambda tasks: executor.submit(_batch, tasks)


class _Here:
    """What the process does; nothing before ``_begin``."""

    worker: Worker | None = None


def _begin(setup: Setup, run: Run | None, collector: tuple[int, int, int]) -> None:
    """The first thing in a process. Ctrl-C is for the run to answer, which ends the workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    gc.set_threshold(*collector)
    _Here.worker = Worker(setup, run)


def _end_with_parent() -> None:
    """A worker whose run was killed would wait for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _batch(tasks: Sequence[Task]) -> Batch:
    assert _Here.worker
    return _Here.worker.batch(tasks)
