"""``perfc build``: check the sources, then write one document per source and format."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path, PurePosixPath

from perfdsl.backends import FORMATS, SITE
from perfdsl.cli.building import build_all
from perfdsl.cli.console import Console
from perfdsl.cli.documents import Plan, plan_together, plans
from perfdsl.cli.parallel.engine import engine_of
from perfdsl.cli.parallel.tasks import Printing
from perfdsl.cli.preparing import Target, target_of
from perfdsl.cli.run import Run
from perfdsl.cli.sources import Workspace, status_of, workspace
from perfdsl.cli.usage import UsageError, many_formats
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.text import render
from perfdsl.record import replace
from perfdsl.typed import TYPE_CHECKING
from perfdsl.workspace import Place

if TYPE_CHECKING:
    import click

_NOTHING = Text(
    "没有写出文件：这些文件里没有项目\n", "nothing was written: these files hold no project\n"
)
_BAD_TOGETHER = Text(
    "--together 后面是一个文件名，不带文件夹：「{name}」",
    "--together takes one file name without a folder: “{name}”",
)
_NOT_WRITTEN = Text(
    "--form {path} 管的是 {format}，这次不写 {format}；加上 -f {format}",
    "--form {path} is for {format}, which is not written; add -f {format}",
)


def command(console: Console) -> click.Command:
    """The command for click."""
    from perfdsl.cli import build_page  # a run whose words are known from earlier needs neither

    return build_page.command(console, partial(run, console))


def run(
    console: Console,
    paths: tuple[str, ...],
    formats: str | None,
    output: str | None,
    together: str | None,
    draft: bool,
    form: tuple[str, ...],
    fonts: str | None,
    jobs: str | None,
    executor: str | None,
) -> int:
    """Does what the words mean: the parameters are those of ``build_page``, by name."""
    engine = engine_of(jobs, executor)
    chosen = None if formats is None else many_formats(formats, FORMATS)
    here = workspace(paths)
    if not here.is_sound:
        return _report(console, here.diagnostics, 0)
    wanted = chosen or here.settings.formats.value
    folder = here.cwd / output if output else here.output
    found = here.find(paths, skip=folder)
    wished, more = _plans(here, found.places, paths, folder, together)
    diagnostics = [*here.diagnostics, *found.diagnostics, *more]
    run = Run(here, [place for plan in wished for place in plan.places])
    how = Printing(tuple(one for one in wanted if one != SITE), form, fonts, draft)
    to = target_of(here, how, folder, output or here.named(folder))
    to = _with_site(to, run, draft=draft) if SITE in wanted else to
    wrong = (*run.diagnostics, *to.forms.wrong_of_all(to.on_forms))
    if wrong:  # what perf.toml or the command says cannot be: every file would suffer
        return _report(console, [*diagnostics, *wrong], 0)
    _refuse_unused(to, wanted)
    count = build_all(console, wished, run, to, diagnostics, how=how, engine=engine)
    if not paths:
        diagnostics.extend(run.whole_workspace())
    status = max(run.status, _report(console, diagnostics, count))
    if to.site:
        to.site.tell(console)
    return status


def _with_site(to: Target, run: Run, *, draft: bool) -> Target:
    from perfdsl.cli.site import SiteBuild  # nothing else needs it

    return replace(to, site=SiteBuild(run, draft=draft))


def _refuse_unused(to: Target, wanted: Sequence[str]) -> None:
    """A form for a format that is not written is a slip."""
    unused = to.forms.unused(wanted) if to.on_forms else None
    if unused:
        raise UsageError(_NOT_WRITTEN.fill({"path": unused.path, "format": unused.format}))


def _plans(
    here: Workspace,
    places: Sequence[Place],
    paths: tuple[str, ...],
    folder: Path,
    together: str | None,
) -> tuple[list[Plan], tuple[Diagnostic, ...]]:
    """The documents to write: those of perf.toml only where the whole workspace is built."""
    if together is not None:
        if not together or PurePosixPath(together).name != together:
            raise UsageError(_BAD_TOGETHER.fill({"name": together}))
        return plan_together(together, places), ()
    documents, found = ((), ()) if paths else here.together(skip=folder)
    return plans(places, documents), found


def _report(console: Console, diagnostics: Sequence[Diagnostic], count: int) -> int:
    status = status_of(diagnostics)
    if diagnostics:
        console.err(render(diagnostics, console.lang, color=console.colors(sys.stderr)))
    if not count and not status:
        console.err(_NOTHING.get(console.lang))
    return status
