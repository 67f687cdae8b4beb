"""What does tasks in another process, or on another machine: it compiles and prints, and writes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from pathlib import Path

from perfdsl.cache.findings import numbers_in
from perfdsl.cache.verify import digest_of
from perfdsl.cli.parallel.crew import Batch, Texts
from perfdsl.cli.parallel.made import Made, made_of
from perfdsl.cli.parallel.tasks import Prepared, Setup, Task
from perfdsl.cli.run import Run
from perfdsl.record import replace
from perfdsl.source import SourceFile
from perfdsl.typed import TYPE_CHECKING
from perfdsl.workspace import disk
from perfdsl.workspace.trace import Trace

if TYPE_CHECKING:
    from perfdsl.cli.preparing import Target


class Worker:
    """Does the tasks of one run. ``run`` is the run as it was before anything was compiled."""

    def __init__(self, setup: Setup, run: Run | None = None) -> None:
        self.setup = setup
        self.run = run or self._fresh()
        self._target: Target | None = None

    def _fresh(self) -> Run:
        one = self.setup
        return Run(one.here, one.places, choice=one.choice, as_of=one.as_of)

    def batch(self, tasks: Sequence[Task]) -> Batch:
        """What comes of some tasks."""
        texts: Texts = {}
        trace = Trace(digest_of) if self.setup.is_watched else None
        with disk.watched(trace) if trace else nullcontext():
            made = tuple([self._made(task, texts) for task in tasks])
        return Batch(made, texts, trace.asked() if trace else None)

    def _made(self, task: Task, texts: Texts) -> Made | None:
        """None where the run must do it; so it must where anything goes wrong, to say what that is."""
        try:
            prepared = self._prepared(task)
            both = made_of(task, prepared.diagnostics, self.run)
        except Exception:  # whatever it is, it is for the run to tell
            self.run = self._fresh()  # this one was in the middle of something
            return None
        self.run.release(task.places)
        if both is None:
            return None
        made, sources = both
        texts.update(_texts(made, sources))
        return replace(made, artifacts=prepared.artifacts, drafts=prepared.drafts)

    def _prepared(self, task: Task) -> Prepared:
        how = self.setup.printing
        if how is None:
            found = (self.run.compiled(place).diagnostics for place in task.places)
            return Prepared(tuple(one for each in found for one in each))
        from perfdsl.cli.preparing import prepare, target_of

        if self._target is None:
            self._target = target_of(self.setup.here, how, Path(), "")
        return prepare(task, self.run, self._target, draft=how.draft)


def _texts(made: Made, sources: Sequence[SourceFile]) -> Iterable[tuple[str, tuple[str, str]]]:
    for number in set(numbers_in((*made.found, *made.more))):
        path, shown = made.sources[number]
        yield path, (shown, sources[number].text)
