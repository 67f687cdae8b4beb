"""The parts of a run that need not be done here: known from an earlier run, or done by a crew.

A part is one source that was checked, or one document that was written. It is taken over only where
nothing but its own files took part in what came of it (see ``parallel.made``); one that is kept for a
later run had no errors either.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from perfdsl.cli.parallel.tasks import Prepared, Task
from perfdsl.cli.run import Run
from perfdsl.diagnostics.model import Diagnostic
from perfdsl.document.forms import is_form_file
from perfdsl.record import Record
from perfdsl.source import LateSource, SourceFile
from perfdsl.typed import TYPE_CHECKING
from perfdsl.workspace import disk, understand
from perfdsl.workspace.paths import for_system
from perfdsl.workspace.reading import MOST_BYTES

if TYPE_CHECKING:
    from perfdsl.cache.record import Part
    from perfdsl.cli.parallel.crew import Crew
    from perfdsl.cli.parallel.made import Made
    from perfdsl.cli.remembering import Memory

# The names of the files that were written, and what there is to say.
Outcome = tuple[tuple[str, ...], tuple[Diagnostic, ...]]


class Job(Record):
    """How a task is done: prepared, which a crew can do elsewhere, and finished, which writes."""

    prepare: Callable[[Task], Prepared]
    finish: Callable[[Prepared], Outcome]


class Reuse:
    """What of an earlier run still holds, and what comes from a crew.

    ``is_kept`` and ``is_shared`` are false where something of the run belongs to all parts together,
    so that none may be known from earlier, or be done elsewhere. Nor is the only part of a run kept:
    while that holds, the run as a whole mostly does.
    """

    def __init__(
        self,
        memory: Memory | None,
        run: Run,
        job: Job,
        *,
        is_kept: bool = True,
        is_shared: bool = True,
    ) -> None:
        has_forms = any(is_form_file(one.value) for one in run.settings.forms)
        self.is_shared = is_shared
        self.memory = memory if is_kept and not has_forms else None
        self.run = run
        self.job = job
        self.crew: Crew | None = None
        self.held: dict[str, Part] = {}
        self.sources: dict[str, SourceFile] = {}
        if self.memory and self.memory.old:
            from perfdsl.cache.record import parts_that_hold

            self.held, self.memory.same = parts_that_hold(self.memory.old)

    def pending(self, tasks: Sequence[Task]) -> Sequence[Task]:
        """Those of the tasks that a crew may do: all that are not known, if any may be shared."""
        if not self.is_shared:
            return ()
        return [one for one in tasks if self._part(one) is None]

    def done(self, task: Task, *, is_own: bool = False) -> Outcome:
        """What comes of a task, taken over if it may be, else done now; kept for the next run.

        ``is_own``: it is done here whatever is known, and not kept.
        """
        if is_own:
            return self.job.finish(self.job.prepare(task))
        part = self._part(task)
        if part:
            return self._taken_over(task, part)
        made = self.crew.made(task) if self.crew else None
        if made:
            from perfdsl.cli.parallel.made import received

            prepared = received(made, task, self.run, lambda number: self._read(made, number))
        else:
            prepared = self.job.prepare(task)
        return self._finished(task, prepared, made)

    def _finished(self, task: Task, prepared: Prepared, made: Made | None) -> Outcome:
        """Writes what is to be written and keeps it for the next run, if there is to be one."""
        trace = self.memory.trace if self.memory else None
        before = len(trace.written) if trace else 0
        outcome = self.job.finish(prepared)
        is_more = made and len(outcome[1]) > len(prepared.diagnostics)  # of what was written
        if self.memory and trace and not is_more:
            self._keep(task, outcome, tuple(trace.written[before:]), made)
        return outcome

    def _part(self, task: Task) -> Part | None:
        part = self.held.get(task.name)
        return part if part and _are(task, part) else None

    def _taken_over(self, task: Task, part: Part) -> Outcome:
        memory = self.memory
        assert memory and memory.trace
        for path, _ in part.sources:
            stamp = memory.taken[path] = memory.same[path]
            memory.trace.contents.setdefault(path, (stamp, memory.digests[path]))
        for path in part.outputs:
            stamp = memory.taken[path] = memory.same[path]
            memory.trace.outputs[path] = (stamp[0], memory.digests[path])
        memory.parts[task.name] = part
        memory.is_partly_old = True
        return part.written, self._known(task, part)

    def _known(self, task: Task, part: Part) -> tuple[Diagnostic, ...]:
        """What a part has to say now. What was kept had no errors."""
        from perfdsl.cli.parallel.made import Made, received

        all_sound = (True,) * len(task.places)
        none_faulty = (False,) * len(task.places)
        made = Made(part.sources, part.found, (), all_sound, none_faulty, part.sums)
        prepared = received(made, task, self.run, lambda at: self._source(*made.sources[at]))
        return prepared.diagnostics

    def _read(self, made: Made, number: int) -> SourceFile:
        assert self.crew
        return self.crew.source(made, number)

    def _source(self, path: str, shown: str) -> SourceFile:
        """A file that is as it was; its text is read if a finding in it is shown."""
        if path not in self.sources:
            self.sources[path] = LateSource(shown, partial(_text, path, shown))
        return self.sources[path]

    def _keep(
        self, task: Task, outcome: Outcome, outputs: tuple[str, ...], made: Made | None
    ) -> None:
        """Keeps a part. What was said of its outputs alone must be said anew, and so must errors."""
        from perfdsl.cache.record import Part

        if made is None:
            from perfdsl.cli.parallel.made import made_of

            both = made_of(task, outcome[1], self.run)
            made = both[0] if both else None
        if made is None or made.more or any(made.faulty):
            return
        assert self.memory
        part = Part(made.sources, outputs, outcome[0], made.found, made.sums)
        self.memory.parts[task.name] = part


def _text(path: str, shown: str) -> str:
    """Nothing where the file has gone this very moment: then there is nothing to show of it."""
    with suppress(OSError, ValueError):
        data = disk.contents(path, MOST_BYTES)
        source = understand(shown, data).source if data is not None else None
        if source:
            return source.text
    disk.cannot_repeat()
    return ""


def _are(task: Task, part: Part) -> bool:
    """Whether a part was made of the sources of a task, in this order."""
    paths = [for_system(place.path) for place in task.places]
    return [path for path, _ in part.sources[: len(paths)]] == paths
