"""Who does the work of a run: the run alone, processes beside it, or the workers of a cluster."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import nullcontext

from perfdsl.cli.parallel.tasks import Setup, Task
from perfdsl.cli.run import Run
from perfdsl.cli.usage import UsageError
from perfdsl.diagnostics.model import Text
from perfdsl.record import Record, replace
from perfdsl.typed import TYPE_CHECKING
from perfdsl.workspace import disk
from perfdsl.workspace.paths import for_system

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from perfdsl.cli.console import Console
    from perfdsl.cli.parallel.crew import Crew

_WORTH = 200_000
_WORTH_ONE = 100_000  # bytes of sources that one more process is worth
_SMALLEST = 20_000
_LARGEST = 200_000
_NO_NUMBER = Text(
    "-j 后面是进程的个数，从 1 起，如 -j 4：「{word}」",
    "-j takes a number of processes from 1, such as -j 4: “{word}”",
)
_NO_ADDRESS = Text(
    "--executor 后面是 dask://主机:端口，如 dask://10.0.0.5:8786：「{word}」",
    "--executor takes dask://HOST:PORT, such as dask://10.0.0.5:8786: “{word}”",
)
_ONE_OF_THEM = Text("--executor 和 -j 只能写一个", "--executor and -j cannot be given together")
_LOST = Text(
    "集群 {address} 中途断了，余下的由本机做完，结果一样\n",
    "the cluster at {address} was lost on the way: this machine did the rest, with the same result\n",
)
SCHEME = "dask://"
_DIGITS = 4000  # which int reads, were they all noughts but the last
_MOST_A_CORE = 8  # more would only take the memory


class Engine(Record):
    """``jobs`` is how many processes may work at once; None: as many as there are cores, but only
    where there is enough to do to be worth their start. ``cluster`` is the address of other machines.
    """

    jobs: int | None = None
    cluster: str | None = None

    def crew(
        self, setup: Setup, tasks: Sequence[Task], run: Run, console: Console
    ) -> AbstractContextManager[Crew | None]:
        """Whoever helps with these tasks, of which some may be left to the run; None: nobody.

        A cluster that does not answer is wrong use.
        """
        hands = cores() if self.jobs is None else min(self.jobs, cores() * _MOST_A_CORE)
        if len(tasks) < 2 or not (hands > 1 or self.cluster):
            return nullcontext()
        sizes = [sum(disk.size_of(for_system(one.path)) for one in task.places) for task in tasks]
        if self.cluster:
            return _of_cluster(self.cluster, setup, tasks, sizes)
        if self.jobs is None and sum(sizes) < _WORTH:
            return nullcontext()
        from perfdsl.cli.parallel.crew import Crew
        from perfdsl.cli.parallel.processes import processes

        hands = min(hands, len(tasks))
        if self.jobs is None:
            hands = min(hands, max(2, sum(sizes) // _WORTH_ONE))
        try:
            executor, submit = processes(hands, setup, run)
        except (OSError, ImportError, NotImplementedError, ValueError):
            return nullcontext()  # this system has none of the locks that it takes
        trace = console.memory.trace if console.memory else None
        return Crew(executor, submit, _batches(tasks, sizes, hands), hands, trace)

    def tell(self, console: Console, crew: Crew | None) -> None:
        """That a cluster was lost on the way: nothing else was, but it took longer."""
        if self.cluster and crew and crew.is_lost:
            disk.cannot_repeat()
            console.err(_LOST.fill({"address": self.cluster}).get(console.lang))


def _of_cluster(
    address: str, setup: Setup, tasks: Sequence[Task], sizes: Sequence[int]
) -> AbstractContextManager[Crew | None]:
    how = setup.printing
    if how and "pdf" in how.formats:
        return nullcontext()  # it is set in the fonts of this machine
    from perfdsl.cli.parallel.cluster import cluster
    from perfdsl.cli.parallel.crew import Crew

    # what its workers ask is asked of this disk, and noted here
    executor, submit, hands = cluster(address, replace(setup, is_watched=False))
    return Crew(executor, submit, _batches(tasks, sizes, hands), hands, None)


def _batches(tasks: Sequence[Task], sizes: Sequence[int], hands: int) -> Iterator[Sequence[Task]]:
    """Some for each of the hands, neither so small that sending costs more nor so large that one waits."""
    from perfdsl.cli.parallel.crew import batches_of

    return batches_of(tasks, sizes, min(max(sum(sizes) // (hands * 8), _SMALLEST), _LARGEST))


def engine_of(jobs: str | None, address: str | None) -> Engine:
    """What the words after ``-j`` and ``--executor`` mean."""
    if address is None:
        return Engine(_number(jobs))
    if jobs is not None:
        raise UsageError(_ONE_OF_THEM)
    host, colon, port = address.removeprefix(SCHEME).rpartition(":")
    if not (address.startswith(SCHEME) and host and colon and port.isdecimal()):
        raise UsageError(_NO_ADDRESS.fill({"word": address}))
    return Engine(cluster=address)


def _number(jobs: str | None) -> int | None:
    """Anything but a number from 1 is wrong use; one past all sense is as good as many."""
    if jobs is None:
        return None
    word = jobs.strip()
    number = int(word[:_DIGITS]) if word.isdecimal() else 0
    if not number:
        raise UsageError(_NO_NUMBER.fill({"word": jobs}))
    return number


def cores() -> int:
    """The cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
