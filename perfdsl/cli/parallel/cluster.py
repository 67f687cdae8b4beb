"""Workers of a cluster of dask.distributed, which need have none of the files.

A task goes to a worker with what the disk answers about its sources. A worker that has to know more
(an import) says what, is told, and begins anew; what one batch had to ask, later ones are told at once.
"""

from __future__ import annotations

import logging
import os
import pickle
import sys
import threading
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from concurrent.futures import TimeoutError as Waited
from contextlib import suppress

from perfdsl.cache.identity import fingerprint
from perfdsl.cli.parallel.crew import Batch, Submit
from perfdsl.cli.parallel.engine import SCHEME
from perfdsl.cli.parallel.tasks import Setup, Task
from perfdsl.cli.parallel.worker import Worker
from perfdsl.cli.usage import UsageError
from perfdsl.diagnostics.model import Text
from perfdsl.record import Record
from perfdsl.typed import Protocol
from perfdsl.workspace import disk
from perfdsl.workspace.disk import Question
from perfdsl.workspace.paths import for_system
from perfdsl.workspace.reading import MOST_BYTES

_PATIENCE = 10  # seconds until a scheduler must have answered
_LOOK = 2.0  # seconds after which to look whether there still is anyone
_TRIES = 3  # of a task whose worker was lost
_NO_DASK = Text(
    '用集群要先装 dask.distributed：pip install "perfdsl[dask]"',
    'a cluster takes dask.distributed: pip install "perfdsl[dask]"',
)
_NO_CLUSTER = Text(
    "连不上集群 {address}：{seconds} 秒没有应答，看看地址对不对、dask scheduler 开着没有",
    "no cluster answers at {address} within {seconds} s: is the address right, and does dask scheduler run?",
)
_NOBODY = Text("集群 {address} 里没有工作进程", "the cluster at {address} has no workers")
_OTHERS = Text(
    "集群里的 {worker} 和这里不是同一个 perfc（版本、Python、zlib 都要一样）",
    "the worker {worker} does not run this very perfc (its version, Python and zlib must be the same)",
)


class Client(Protocol):
    """What we use of a client of dask."""

    def scheduler_info(self, *, n_workers: int) -> dict[str, dict[str, object]]:
        """``workers`` are those that are there now."""

    def run(self, function: Callable[[], object], *, on_error: str) -> dict[str, object]:
        """What a function gives on each worker."""

    def get_executor(self, *, retries: int, pure: bool) -> Executor:
        """Its workers as the standard library knows such."""

    def close(self) -> None:
        """Leaves the cluster."""


class Wanted(Record):
    """What a worker has to know before it can do a batch."""

    question: Question


class Setting(Record):
    """A run as it is sent: pickled once for all its batches, and small. ``name`` is its own: the
    next run of the same sources must not find what a worker read for this one.
    """

    name: bytes
    data: bytes
    tool: tuple[object, ...]


Answers = dict[Question, object]


def cluster(address: str, setup: Setup) -> tuple[Executor, Submit, int]:
    """Connects to the scheduler at ``dask://HOST:PORT``; how many workers there are comes last.

    Raises ``UsageError`` where there is none, or where one of them would not give what this very
    perfc gives.
    """
    before = logging.root.manager.disable
    logging.disable()  # we say ourselves what is lost; until the cluster is left
    try:
        client, submit, hands = _connected(address, setup)
    except BaseException:
        logging.disable(before)
        raise
    return _Leaving(client, before), submit, hands


def _connected(address: str, setup: Setup) -> tuple[Client, Submit, int]:
    client = _client(address)
    workers = client.scheduler_info(n_workers=-1)["workers"]
    tool = tool_of()
    if not workers:
        client.close()
        raise UsageError(_NOBODY.fill({"address": address}))
    _refuse_others(client, tool)
    executor = client.get_executor(retries=_TRIES, pure=False)
    run = _Run(client, executor, setup, tool)
    return client, run.submit, len(workers)


def _client(address: str) -> Client:
    try:
        from distributed import Client as Connected
    except ImportError:
        raise UsageError(_NO_DASK) from None
    host = address.removeprefix(SCHEME)
    connected: Callable[..., Client] = Connected  # type: ignore[assignment]  # it has more
    try:
        return connected(f"tcp://{host}", timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError):
        values = {"address": address, "seconds": _PATIENCE}
        raise UsageError(_NO_CLUSTER.fill(values)) from None


def _refuse_others(client: Client, tool: tuple[object, ...]) -> None:
    """Whoever has no perfc answers with a fault, which is as good as another one."""
    for worker, other in sorted(client.run(tool_of, on_error="return").items()):
        if other != tool:
            client.close()
            raise UsageError(_OTHERS.fill({"worker": worker}))


def tool_of() -> tuple[object, ...]:
    """What decides the bytes of an output: every file of perfc, Python, the kind of system, zlib."""
    return fingerprint(), sys.version_info[:2], os.name, zlib.ZLIB_RUNTIME_VERSION


class _Leaving(Executor):
    """What a crew ends: a client that is of no other use, and the silence about it."""

    def __init__(self, client: Client, before: int) -> None:
        self._client = client
        self._before = before

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Leaves the cluster, if it still is there to be left; what is waiting there is given up."""
        with suppress(Exception):
            self._client.close()
        logging.disable(self._before)


class _Run:
    """The batches of one run. ``known`` are the answers that batches had to ask for."""

    def __init__(
        self, client: Client, executor: Executor, setup: Setup, tool: tuple[object, ...]
    ) -> None:
        self._client = client
        self._executor = executor
        self._known: Answers = {}
        links = {question: disk.answer(question) for question in _of_links(setup)}
        self._setting = Setting(os.urandom(16), zlib.compress(pickle.dumps((setup, links))), tool)

    def submit(self, tasks: Sequence[Task]) -> Future[Batch]:
        """Hands out a batch; its result is asked for when all before it are done."""
        answers: Answers = {}
        for task in tasks:
            for place in task.places:
                question = ("contents", for_system(place.path), MOST_BYTES)
                answers[question] = disk.answer(question)
        return _Pending(self, tasks, answers)

    def sent(self, tasks: Sequence[Task], answers: Answers) -> Future[Batch | Wanted]:
        """A batch on its way, with all that is known."""
        return self._executor.submit(remote_batch, self._setting, tasks, {**self._known, **answers})

    def learn(self, question: Question) -> None:
        """Asks the disk; of a file that an import leads to, what will be asked next as well."""
        if question in self._known:  # another batch had to ask it meanwhile
            return
        found = self._known[question] = disk.answer(question)
        if question[0] == "real" and isinstance(found, str):
            for more in (
                ("kind_of", for_system(found)),
                ("contents", for_system(found), MOST_BYTES),
            ):
                self._known[more] = disk.answer(more)

    def has_workers(self) -> bool:
        """Whether anyone is left to wait for."""
        return bool(self._client.scheduler_info(n_workers=-1)["workers"])


class _Pending(Future[Batch]):
    """A batch that may have to be sent several times."""

    def __init__(self, run: _Run, tasks: Sequence[Task], answers: Answers) -> None:
        super().__init__()
        self._run = run
        self._tasks = tasks
        self._answers = answers
        self._asked: set[Question] = set()
        self._sent = run.sent(tasks, answers)

    def result(self, timeout: float | None = None) -> Batch:
        """Raises where nobody is left, or what became of the last try."""
        while True:
            try:
                found = self._sent.result(_LOOK)
            except Waited:
                if self._run.has_workers():
                    continue
                raise
            if isinstance(found, Batch):
                return found
            if found.question in self._asked:  # it was told: else they would talk for ever
                raise LookupError(found.question)
            self._asked.add(found.question)
            self._run.learn(found.question)
            self._sent = self._run.sent(self._tasks, self._answers)


def _of_links(setup: Setup) -> Iterator[Question]:
    """What a run asks of the links on the way to its sources, before it reads any."""
    for folder in (setup.here.root or setup.here.cwd, setup.here.cwd):
        yield "real", str(folder)
    for path in [str(place.path) for place in setup.places]:
        yield from (("is_own_link", path), ("real", path), ("real", os.path.split(path)[0]))


# -- on a worker

_ONE_AT_A_TIME = threading.Lock()  # a worker of dask may have several threads
_KEPT: dict[bytes, tuple[Worker, Answers]] = {}


def remote_batch(setting: Setting, tasks: Sequence[Task], answers: Answers) -> Batch | Wanted:
    """Does a batch on a worker, or says what it has to know first. Raises for another perfc's."""
    with _ONE_AT_A_TIME:
        try:
            return _done(setting, tasks, answers)
        except disk.Unanswered as wanted:
            _KEPT.clear()  # what it was in the middle of is not to be gone on with
            return Wanted(wanted.question)


def _done(setting: Setting, tasks: Sequence[Task], answers: Answers) -> Batch:
    if setting.name not in _KEPT:
        if tool_of() != setting.tool:
            raise RuntimeError("another perfc")
        setup, links = pickle.loads(zlib.decompress(setting.data))  # noqa: S301  (the cluster is trusted)
        _KEPT.clear()
        with disk.told(links):
            _KEPT[setting.name] = Worker(setup), links
    worker, links = _KEPT[setting.name]
    with disk.told({**links, **answers}):
        return worker.batch(tasks)
