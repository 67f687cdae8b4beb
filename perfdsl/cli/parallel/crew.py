"""Tasks handed out in their order, a few ahead of what is wanted, to whoever does them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from types import TracebackType

from perfdsl.cli.parallel.made import Made
from perfdsl.cli.parallel.tasks import Task
from perfdsl.record import Record
from perfdsl.source import SourceFile
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from perfdsl.workspace.trace import Asked, Trace

# Each path by which a source was opened, with its name in messages and its text.
Texts = dict[str, tuple[str, str]]
_AHEAD = 2


class Batch(Record):
    """What came of some tasks, each None where the run itself must do it.

    ``texts`` are of the sources in which findings stand; ``asked`` is what the disk was asked.
    """

    made: tuple[Made | None, ...]
    texts: Texts
    asked: Asked | None


Submit = Callable[[Sequence[Task]], "Future[Batch]"]


class Crew:
    """Does tasks elsewhere. Use it as a context: at its end, what is still waiting is given up.

    ``submit`` hands out some tasks; of these batches no more than ``hands`` and a few wait at a time,
    so that memory does not grow with their number. Nothing that happens to a worker is a fault of the
    run: from then on there is no crew (``is_lost``).
    """

    def __init__(
        self,
        executor: Executor,
        submit: Submit,
        batches: Iterator[Sequence[Task]],
        hands: int,
        trace: Trace | None,
    ) -> None:
        self._executor = executor
        self._submit = submit
        self._batches = batches
        self._most = hands + _AHEAD
        self._trace = trace
        self._running: deque[tuple[Sequence[Task], Future[Batch]]] = deque()
        self._ready: dict[str, Made | None] = {}
        self._sources: dict[str, SourceFile] = {}
        self.is_lost = False

    def __enter__(self) -> Crew:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None
    ) -> None:
        self._executor.shutdown(wait=kind is None, cancel_futures=True)

    def made(self, task: Task) -> Made | None:
        """What came of a task; None where the run must do it. Asked for in the order of the tasks."""
        while task.name not in self._ready and not self.is_lost:
            self._hand_out()
            if not self._running:
                return None
            self._take(*self._running.popleft())
        return self._ready.pop(task.name, None)

    def source(self, made: Made, number: int) -> SourceFile:
        """The source of a number of ``made.sources`` in which a finding stands."""
        return self._sources[made.sources[number][0]]

    def _hand_out(self) -> None:
        while len(self._running) < self._most:
            batch = next(self._batches, None)
            if batch is None:
                return
            try:
                self._running.append((batch, self._submit(batch)))
            except Exception:  # whatever it is, the run goes on without
                self.is_lost = True
                return

    def _take(self, tasks: Sequence[Task], future: Future[Batch]) -> None:
        try:
            batch = future.result()
        except (Exception, SystemExit):  # a worker that died, or what cannot be sent
            self.is_lost = True
            return
        self._hand_out()
        if self._trace and batch.asked:
            self._trace.take_over(batch.asked)
        for path, (shown, text) in batch.texts.items():
            self._sources[path] = SourceFile(shown, text)
        self._ready.update(zip((one.name for one in tasks), batch.made, strict=True))


def batches_of(tasks: Sequence[Task], sizes: Sequence[int], most: int) -> Iterator[Sequence[Task]]:
    """The tasks in their order, so many at a time that their ``sizes`` reach ``most``."""
    batch: list[Task] = []
    size = 0
    for task, more in zip(tasks, sizes, strict=True):
        batch.append(task)
        size += more
        if size >= most:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
