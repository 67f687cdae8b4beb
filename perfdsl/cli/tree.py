"""``perfc tree``: the files with their imports, units, projects and totals."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial

import click

from perfdsl.cli import commands
from perfdsl.cli.console import Console
from perfdsl.cli.help import EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Page, entry
from perfdsl.cli.inventory_text import drawn
from perfdsl.cli.progress import watched
from perfdsl.cli.run import Run
from perfdsl.cli.sources import Workspace, status_of, workspace
from perfdsl.diagnostics import text
from perfdsl.diagnostics.model import Diagnostic, Severity, Text
from perfdsl.driver import Compilation
from perfdsl.survey import as_json
from perfdsl.survey.inventory import ListedFile, contents_of, totals_of

_PAGE = Page(
    usage=Text("perfc tree [PATH…] [选项]", "perfc tree [PATH…] [OPTIONS]"),
    about=Text(
        "列出文件、导入、单位、项目和合计，不写任何文件。PATH 是 .perf 文件或文件夹；"
        "不写 PATH 就是 perf.toml 所说的文件，没有 perf.toml 就是当前文件夹。"
        "有错误的文件只列出错误个数，退出码为 1；有文件读不了时为 2。",
        "Lists files, imports, units, projects and totals and writes nothing. PATH is a .perf "
        "file or a folder; without PATH, the sources of perf.toml, else the current folder. Of "
        "a file with errors only their number is shown; then it exits with 1, and with 2 where "
        "a file cannot be read.",
    ),
    lists=(
        (OPTIONS_HEAD, (entry("--json", "给程序读", "for a program to read"), *SHARED)),
        (
            EXAMPLES_HEAD,
            (
                entry("perfc tree", "列出全部文件", "list all files"),
                entry("perfc tree 2023", "只列一个文件夹", "list one folder"),
                entry("perfc tree --json", "给程序读", "for a program to read"),
            ),
        ),
    ),
)


def command(console: Console) -> click.Command:
    """The command for click."""
    params = (
        click.Argument(["paths"], nargs=-1),
        click.Option(["--json", "is_json"], is_flag=True),
    )
    return commands.command(console, "tree", _PAGE, params, partial(_run, console))


def _run(console: Console, paths: tuple[str, ...], is_json: bool) -> int:
    here = workspace(paths)
    aside: list[Diagnostic] = list(here.diagnostics)
    files: tuple[ListedFile, ...] = ()
    if here.is_sound:
        files = tuple(_files(console, here, paths, aside))
    totals = totals_of(files)
    if is_json:
        console.data(as_json.inventory(files, totals))
    elif files:
        console.out(drawn(files, totals, console.lang))
    if aside:
        console.err(text.render(aside, console.lang, color=console.colors(sys.stderr)))
    is_faulty = any(one.errors or one.errors_imported for one in files)
    return max(status_of(aside), int(is_faulty))


def _files(
    console: Console, here: Workspace, paths: tuple[str, ...], aside: list[Diagnostic]
) -> Iterator[ListedFile]:
    """The files; ``aside`` takes what stands in none of them, or keeps one from being read."""
    found = here.find(paths, skip=here.output)
    run = Run(here, found.places)
    aside += (*found.diagnostics, *run.diagnostics)
    for place in watched(() if run.diagnostics else found.places, console):
        result = run.compiled(place)
        aside += (one for one in result.diagnostics if one.kind.code < "P100")
        if result.compilation is None:
            yield ListedFile(place.shown, 0, 0, None)
        else:
            yield _listed(result.compilation, run)
    if not paths:
        aside += run.whole_workspace()


def _listed(compilation: Compilation, run: Run) -> ListedFile:
    """The file with its contents, or with how many errors stand in its way."""
    path = compilation.source.path
    errors = [one for one in compilation.diagnostics if one.severity is Severity.ERROR]
    if errors:
        own = sum(one.path == path for one in errors)
        return ListedFile(path, own, len(errors) - own, None)
    module = run.compiler.program.modules.of(compilation.source)
    return ListedFile(path, 0, 0, contents_of(module, compilation.model))
