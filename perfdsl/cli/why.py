"""``perfc why``: where a printed value comes from."""

from __future__ import annotations

import sys
from functools import partial
from itertools import islice

import click

from perfdsl.cli import commands
from perfdsl.cli.console import CANNOT, Console
from perfdsl.cli.help import EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Page, entry
from perfdsl.cli.origin_text import drawn
from perfdsl.cli.progress import watched
from perfdsl.cli.run import Run
from perfdsl.cli.sources import Workspace, status_of, workspace
from perfdsl.cli.usage import UsageError, unknown
from perfdsl.diagnostics import text
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.survey import as_json
from perfdsl.survey.naming import meant, names
from perfdsl.survey.origins import Origin, origins_of

_MOST_SHOWN = 12
_MOST_COMPARED = 5000  # names, for the nearest one
_NO_NAME = Text("要问哪一个？如：perfc why 培训班次", "which one? for example: perfc why NAME")
_UNKNOWN = Text("没有名为「{word}」的值", "there is no value called “{word}”")
_LIST = Text("{said}；perfc tree 列出项目", "{said}; perfc tree lists the projects")
_ERRORS = Text(
    "有错误，答案可能不全，见：perfc check\n",
    "there are errors, so answers may be missing; see: perfc check\n",
)
_PAGE = Page(
    usage=Text("perfc why 名称 [PATH…] [选项]", "perfc why NAME [PATH…] [OPTIONS]"),
    about=Text(
        "说明一个印出来的值从哪里来：写在哪里，或怎样一步步算出。名称可以是指标、标签、常量、"
        "预算、资金来源、项目，也可以是 项目/名称；写一部分也行。PATH 是 .perf 文件或文件夹；"
        "不写 PATH 就是 perf.toml 所说的文件，没有 perf.toml 就是当前文件夹。",
        "Tells where a printed value comes from: where it is written, or how it was computed "
        "step by step. NAME is an indicator, a label, a constant, budget, a money source, a "
        "project, or PROJECT/NAME; a part of it will do. PATH is a .perf file or a folder; "
        "without PATH, the sources of perf.toml, else the current folder.",
    ),
    lists=(
        (OPTIONS_HEAD, (entry("--json", "给程序读", "for a program to read"), *SHARED)),
        (
            EXAMPLES_HEAD,
            (
                entry("perfc why 培训班次", "一个指标", "an indicator"),
                entry("perfc why 办公装备/预算", "一个项目的预算", "the budget of one project"),
                entry("perfc why 单价 2023.perf", "一个文件里的常量", "a constant, in one file"),
            ),
        ),
    ),
)


def command(console: Console) -> click.Command:
    """The command for click."""
    params = (
        click.Argument(["words"], nargs=-1),
        click.Option(["--json", "is_json"], is_flag=True),
    )
    return commands.command(console, "why", _PAGE, params, partial(_run, console))


def _run(console: Console, words: tuple[str, ...], is_json: bool) -> int:
    if not words or not words[0].strip():
        raise UsageError(_NO_NAME)
    name, *paths = words
    here = workspace(paths)
    aside: list[Diagnostic] = list(here.diagnostics)
    origins = _origins(console, here, paths, aside) if here.is_sound else ()
    matches = meant(name, origins)
    if aside:
        console.err(text.render(aside, console.lang, color=console.colors(sys.stderr)))
    if is_json:
        console.data(as_json.answer(name, matches))
    elif matches:
        console.out(drawn(matches, _MOST_SHOWN, console.lang))
    elif not status_of(aside):
        raise _no_such(name, origins)
    return status_of(aside) if matches else CANNOT


def _origins(
    console: Console, here: Workspace, paths: list[str], aside: list[Diagnostic]
) -> tuple[Origin, ...]:
    """Every value; ``aside`` takes what keeps a file from being read."""
    found = here.find(paths, skip=here.output)
    run = Run(here, found.places)
    aside += (*found.diagnostics, *run.diagnostics)
    compiled, is_faulty = [], False
    for place in watched(() if run.diagnostics else found.places, console):
        result = run.compiled(place)
        aside += (one for one in result.diagnostics if one.kind.code < "P100")
        if result.compilation:
            compiled.append((result.compilation.source, result.compilation.model))
            is_faulty = is_faulty or result.compilation.has_errors
    if is_faulty:
        console.err(_ERRORS.get(console.lang))
    return origins_of(compiled, run.compiler.program.modules) if compiled else ()


def _no_such(name: str, origins: tuple[Origin, ...]) -> UsageError:
    known = list(islice(names(origins), _MOST_COMPARED))
    if nearest(name, known):
        return unknown(_UNKNOWN, name, known)
    return UsageError(_LIST.fill({"said": _UNKNOWN.fill({"word": name})}))
