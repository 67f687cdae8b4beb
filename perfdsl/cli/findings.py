"""Everything that ``check`` finds: of the settings, of each source, and of all of them together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from perfdsl.cli.choice import Choice
from perfdsl.cli.console import Console
from perfdsl.cli.parallel.engine import Engine
from perfdsl.cli.parallel.tasks import Prepared, Setup, Task
from perfdsl.cli.progress import watched
from perfdsl.cli.reuse import Job, Reuse
from perfdsl.cli.run import Run
from perfdsl.cli.sources import Workspace
from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.document.forms import is_form_file
from perfdsl.record import Record
from perfdsl.workspace import Place


class Checked(Record):
    """What came of a check. ``run`` is None where perf.toml is not sound: then nothing was read.

    ``diagnostics`` stand in the order of the files and of the places in them; ``status`` is 1 where
    a source has errors. ``is_whole``: all sources of the workspace were read, none with an error.
    """

    diagnostics: tuple[Diagnostic, ...]
    run: Run | None
    places: tuple[Place, ...]
    status: int
    is_whole: bool


def check_all(
    console: Console,
    here: Workspace,
    paths: Sequence[str],
    choice: Choice,
    as_of: date,
    engine: Engine,
) -> Checked:
    """Compiles the sources that PATHs mean and gathers what there is to say on that day."""
    told: list[Diagnostic] = list(here.diagnostics)
    if not here.is_sound:
        return Checked(tuple(told), None, (), 0, is_whole=False)
    found = here.find(paths, skip=here.output)  # outputs are never sources
    run = Run(here, found.places, choice=choice, as_of=as_of)
    told += (*found.diagnostics, *run.diagnostics)
    # perf.toml may say what cannot be: every file would suffer
    places = () if run.diagnostics else found.places
    setup = Setup(here, tuple(places), choice, as_of, console.memory is not None)
    of_files = _of_files(console, run, setup, engine)
    for one in _of_forms(here, run, places):
        _add(of_files, one)
    every = [*told, *(one for each in of_files.values() for one in each)]
    is_whole = not paths and not run.status and not _has_errors(every)
    for one in run.unused_waivers(whole=is_whole):
        _add(of_files, one)
    told += (one for each in of_files.values() for one in each)
    if places and not paths:
        told += run.whole_workspace()
    shown = tuple(one for one in told if choice.shows(one))
    return Checked(shown, run, tuple(places), run.status, is_whole=is_whole)


def _of_files(
    console: Console, run: Run, setup: Setup, engine: Engine
) -> dict[str, list[Diagnostic]]:
    """What there is to say of each source that was not said of one before."""
    job = Job(
        lambda task: Prepared(run.compiled(task.places[0]).diagnostics),
        lambda prepared: ((), prepared.diagnostics),
    )
    tasks = [Task(one.shown, (one,), one.relative) for one in setup.places]
    reuse = Reuse(console.memory, run, job, is_kept=len(tasks) > 1)
    of_files: dict[str, list[Diagnostic]] = {}
    with engine.crew(setup, reuse.pending(tasks), run, console) as reuse.crew:
        for task in watched(tasks, console):
            of_files[task.name] = list(reuse.done(task)[1])
            run.release(task.places)
    engine.tell(console, reuse.crew)
    return of_files


def _of_forms(here: Workspace, run: Run, places: Sequence[Place]) -> Iterable[Diagnostic]:
    """What is wrong with the forms that are named; where none is, nothing is imported for it."""
    names = [one.form[0] for one in run.standings.values() if one.form]
    if not any(map(is_form_file, (*names, *(one.value for one in here.settings.forms)))):
        return ()
    from perfdsl.cli.form_files import FormFiles

    return FormFiles(here).proved(run, places)


def _add(of_files: dict[str, list[Diagnostic]], found: Diagnostic) -> None:
    """Puts a finding among those of its file, in their order."""
    of_file = of_files.setdefault(found.path, [])
    of_file.append(found)
    of_file.sort(key=lambda each: each.sort_key)


def _has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    return any(one.severity is Severity.ERROR for one in diagnostics)
