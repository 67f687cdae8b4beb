"""Who does the work of a run: the run alone, processes beside it, or the workers of a cluster."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING

import click

from perfdsl.cli.parallel.tasks import Setup, Task
from perfdsl.cli.run import Run
from perfdsl.cli.usage import UsageFault
from perfdsl.diagnostics.model import Text
from perfdsl.record import Record
from perfdsl.workspace import disk
from perfdsl.workspace.paths import for_system

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from perfdsl.cli.parallel.crew import Crew
    from perfdsl.workspace.disk import Trace

_WORTH = 200_000
_SMALLEST = 20_000
_LARGEST = 200_000
_NO_NUMBER = Text(
    "-j 后面是进程的个数，从 1 起，如 -j 4：「{word}」",
    "-j takes a number of processes from 1, such as -j 4: “{word}”",
)
_MOST = 10_000
_MOST_A_CORE = 8  # more would only take the memory


class Engine(Record):
    """``jobs`` is how many processes may work at once; None: as many as there are cores, but only
    where there is enough to do to be worth their start.
    """

    jobs: int | None = None

    def crew(
        self, setup: Setup, tasks: Sequence[Task], run: Run, trace: Trace | None
    ) -> AbstractContextManager[Crew | None]:
        """Whoever helps with these tasks, of which some may be left to the run; None: nobody."""
        hands = cores() if self.jobs is None else min(self.jobs, cores() * _MOST_A_CORE)
        if hands < 2 or len(tasks) < 2:
            return nullcontext()
        sizes = [sum(disk.size_of(for_system(one.path)) for one in task.places) for task in tasks]
        if self.jobs is None and sum(sizes) < _WORTH:
            return nullcontext()
        from perfdsl.cli.parallel.crew import Crew, batches_of
        from perfdsl.cli.parallel.processes import processes

        most = min(max(sum(sizes) // (hands * 8), _SMALLEST), _LARGEST)
        hands = min(hands, len(tasks))
        try:
            executor, submit = processes(hands, setup, run)
        except (OSError, ImportError, NotImplementedError, ValueError):
            return nullcontext()  # this system has none of the locks that it takes
        return Crew(executor, submit, batches_of(tasks, sizes, most), hands, trace)


def jobs_option() -> click.Option:
    """``-j N``, given to the command as an ``Engine``."""
    return click.Option(
        ["-j", "--jobs", "engine"], callback=lambda _, __, jobs: Engine(_number(jobs))
    )


def _number(jobs: str | None) -> int | None:
    """Anything but a number from 1 is wrong use, and one past all sense is as good as many."""
    if jobs is None:
        return None
    word = jobs.strip()
    number = int(word) if word.isdecimal() and len(word) < 5 else int(word.isdecimal()) * _MOST
    if not number:
        raise UsageFault(_NO_NUMBER.fill({"word": jobs}))
    return number


def cores() -> int:
    """The cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
