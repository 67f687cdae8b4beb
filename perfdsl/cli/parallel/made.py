"""What came of a task, as values that go from one process to another or into a record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from functools import cache

from perfdsl.cache.findings import CannotPackError, Packed, packed, unpacked
from perfdsl.cli.parallel.tasks import Prepared, Task
from perfdsl.cli.run import Run, Standing
from perfdsl.diagnostics.model import Diagnostic, Kind
from perfdsl.document.forms import is_form_file
from perfdsl.lint.catalogue import LANGUAGE_KINDS
from perfdsl.record import Record
from perfdsl.semantics.checks.workspace_ceiling import Budgets
from perfdsl.semantics.modules.kinds import IMPORT_CIRCLE
from perfdsl.source import SourceFile
from perfdsl.typed import TYPE_CHECKING
from perfdsl.workspace import Place

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from perfdsl.cache.record import Sums
    from perfdsl.output import Artifact

Sources = tuple[SourceFile, ...]


class Made(Record):
    """What came of one task. ``sources`` are the files it was made of, each as it is opened and as
    messages show it, the files of the task first. ``found`` is all they say, ``more`` what is said of
    the document besides. ``sound`` and ``faulty`` are of each file of the task, as of ``Standing``,
    and so are ``sums``. The rest is as of ``Prepared``.
    """

    sources: tuple[tuple[str, str], ...]
    found: tuple[Packed, ...]
    more: tuple[Packed, ...]
    sound: tuple[bool, ...]
    faulty: tuple[bool, ...]
    sums: tuple[Sums, ...]
    artifacts: tuple[Artifact, ...] = ()
    drafts: tuple[PurePosixPath, ...] = ()


def made_of(task: Task, told: Iterable[Diagnostic], run: Run) -> tuple[Made, Sources] | None:
    """What came of a task whose files this run has just compiled, and its sources.

    ``told`` is all that was said of it now. None where more took part than its own files: a waiver,
    which may be of use elsewhere; a form of the user's; a hint that belongs to another file; imports in
    a circle, of which the one that is left out depends on where the run came into it.
    """
    found = _found(task.places, run)
    mains = [run.done[place.path].compilation for place in task.places]
    if found is None or any(main is None for main in mains):
        return None
    if any(one.kind is IMPORT_CIRCLE for one in found):
        return None
    reached: dict[SourceFile, None] = {main.source: None for main in mains if main}
    reached.update(
        (one, None) for main in mains if main for one in run.compiler.reached(main.source)
    )
    standings = [run.standings[place.path] for place in task.places]
    if run.compiler.has_waivers(reached) or any(_on_a_form(one) for one in standings):
        return None
    ours = set(map(id, found))
    try:
        made = Made(
            tuple((run.library.opened_as(one), one.path) for one in reached),
            packed(found, reached),
            packed((one for one in told if id(one) not in ours), reached),
            tuple(one.is_sound for one in standings),
            tuple(one.has_errors for one in standings),
            tuple(_sums(one.budgets) for one in standings),
        )
    except CannotPackError:
        return None
    return made, tuple(reached)


def received(made: Made, task: Task, run: Run, source: Callable[[int], SourceFile]) -> Prepared:
    """What a task has to say in this run, as if its files had been compiled here.

    ``source`` gives the text of a number of ``Made.sources``.
    """
    kinds = _kinds_of(made)
    told = (*run.new(unpacked(made.found, kinds, source)), *unpacked(made.more, kinds, source))
    for number, place in enumerate(task.places):
        run.standings[place.path] = Standing(
            made.sound[number], made.faulty[number], None, _budgets(made.sums[number])
        )
    return Prepared(told, made.artifacts, made.drafts)


def _kinds_of(made: Made) -> Mapping[str, Kind]:
    """The kinds by their codes; those that are not of the language only where they are wanted."""
    of_language = _of_language()
    codes = {one[0] for one in (*made.found, *made.more)}
    return of_language if codes <= of_language.keys() else _every_kind()


@cache
def _of_language() -> Mapping[str, Kind]:
    return {kind.code: kind for kind in LANGUAGE_KINDS}


@cache
def _every_kind() -> Mapping[str, Kind]:
    from perfdsl.cli.catalogue import KINDS

    return {kind.code: kind for kind in KINDS}


def _found(places: Sequence[Place], run: Run) -> list[Diagnostic] | None:
    """All that the sources say, told before or not; None where that is more than theirs."""
    every: list[Diagnostic] = []
    for place in places:
        found = run.found.get(place.path)
        if found is None:
            return None
        every += found
    return every


def _on_a_form(standing: Standing) -> bool:
    """Whether the scheme names a form of the user's."""
    return standing.form is not None and is_form_file(standing.form[0])


def _sums(budgets: Budgets | None) -> Sums:
    if budgets is None:
        return None
    return tuple((name, amount.numerator, amount.denominator) for name, amount in budgets.of_units)


def _budgets(sums: Sums) -> Budgets | None:
    if sums is None:
        return None
    return Budgets(tuple((name, Fraction(above, below)) for name, above, below in sums))
