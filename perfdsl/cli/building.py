"""The documents of a build, one by one: prepared, here or by a crew, and written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from perfdsl.cli.console import Console
from perfdsl.cli.documents import Plan
from perfdsl.cli.parallel.engine import Engine
from perfdsl.cli.parallel.tasks import Prepared, Printing, Setup, Task
from perfdsl.cli.preparing import Target, plan_of, prepare, put
from perfdsl.cli.progress import watched
from perfdsl.cli.reuse import Job, Outcome, Reuse
from perfdsl.cli.run import Run
from perfdsl.diagnostics.model import Diagnostic
from perfdsl.diagnostics.width import visible
from perfdsl.output import draft_of, name_faults
from perfdsl.record import replace


def build_all(
    console: Console,
    wished: Sequence[Plan],
    run: Run,
    to: Target,
    diagnostics: list[Diagnostic],
    *,
    how: Printing,
    engine: Engine,
) -> int:
    """Every document, each named as soon as it is written, then the site; how many files that was.

    Adds what is found.
    """
    tasks = [Task(str(one.relative), one.places, one.relative) for one in wished]
    refused = _refused(tasks, draft=how.draft)
    reuse = Reuse(
        console.memory,
        run,
        _job(run, to, refused, draft=how.draft),
        is_kept=len(tasks) > 1 and not (to.forms.options or to.site or to.paper),
        is_shared=to.is_shared,
    )
    allowed = [one for one in tasks if one not in refused] if refused else tasks
    uses = Counter(place.path for task in tasks for place in task.places)
    places = tuple(place for task in tasks for place in task.places)
    setup = Setup(to.forms.here, places, None, None, console.memory is not None, how)
    count = 0
    with engine.crew(setup, reuse.pending(allowed), run, console) as reuse.crew:
        for task in watched(tasks, console):
            paths, told = reuse.done(task, is_own=bool(refused) and task in refused)
            diagnostics.extend(told)
            count += len(paths)
            console.out("".join(visible(path) + "\n" for path in paths))
            run.release(one for one in task.places if uses[one.path] == 1)
    engine.tell(console, reuse.crew)
    diagnostics.extend(to.paper.wrong_of_all if to.paper else ())
    if to.site:
        count += to.site.finish(to.folder, to.named, console, diagnostics)
    return count


def _job(run: Run, to: Target, refused: Mapping[Task, Diagnostic], *, draft: bool) -> Job:
    def prepared(task: Task) -> Prepared:
        return prepare(task, run, to, draft=draft, refused=refused.get(task))

    def finished(prepared: Prepared) -> Outcome:
        written = put(prepared, to)
        return written.paths, written.diagnostics

    return Job(prepared, finished)


def _refused(tasks: Sequence[Task], *, draft: bool) -> dict[Task, Diagnostic]:
    """What must not be written. Only a draft may take the name of another file's document."""
    places = [plan_of(task).place for task in tasks]
    drafts = [replace(one, relative=draft_of(one.relative)) for one in places] if draft else places
    faults = name_faults([*places, *drafts] if draft else places)
    return {
        task: fault
        for task, *names in zip(tasks, places, drafts, strict=True)
        if faults and (fault := faults.get(names[0]) or faults.get(names[1]))
    }
