"""``perfc check``: report every finding, write nothing."""

from __future__ import annotations

import sys
from functools import partial

import click

from perfdsl.cli import commands
from perfdsl.cli.choices import one_format
from perfdsl.cli.console import Console
from perfdsl.cli.help import EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Entry, Page, entry
from perfdsl.cli.progress import watched
from perfdsl.cli.sources import Run, status_of, workspace
from perfdsl.diagnostics import as_json, text
from perfdsl.diagnostics.model import Diagnostic, Text

FORMATS = ("text", "json")
_PAGE = Page(
    usage=Text("perfc check [PATH…] [选项]", "perfc check [PATH…] [OPTIONS]"),
    about=Text(
        "检查文件，列出全部问题，不写任何文件。PATH 是 .perf 文件或文件夹；"
        "不写 PATH 就是 perf.toml 所说的文件，没有 perf.toml 就是当前文件夹。"
        "有错误时退出码为 1，文件读不了时为 2。",
        "Checks the files, lists every finding and writes nothing. PATH is a .perf file or a "
        "folder; without PATH, the sources of perf.toml, else the current folder. Exits with "
        "1 where there are errors, with 2 where a file cannot be read.",
    ),
    lists=(
        (
            OPTIONS_HEAD,
            (
                Entry(
                    Text("--output-format 格式", "--output-format FORMAT"),
                    Text("text（默认）或 json", "text (default) or json"),
                ),
                entry("--strict", "有警告也算不通过", "warnings fail too"),
                *SHARED,
            ),
        ),
        (
            EXAMPLES_HEAD,
            (
                entry("perfc check", "检查全部文件", "check everything"),
                entry("perfc check 2023.perf --strict", "连警告也不放过", "let no warning pass"),
                entry("perfc check --output-format json", "给程序读", "for a program to read"),
            ),
        ),
    ),
)


def command(console: Console) -> click.Command:
    """The command for click."""
    params = (
        click.Argument(["paths"], nargs=-1),
        click.Option(["--output-format", "style"], default=FORMATS[0]),
        click.Option(["--strict"], is_flag=True),
    )
    return commands.command(console, "check", _PAGE, params, partial(_run, console))


def _run(console: Console, paths: tuple[str, ...], style: str, strict: bool) -> int:
    style = one_format(style, FORMATS)
    here = workspace(paths)
    diagnostics: list[Diagnostic] = list(here.diagnostics)
    status = 0
    if here.is_sound:
        found = here.find(paths, skip=here.output)  # outputs are never sources
        diagnostics.extend(found.diagnostics)
        run = Run(here, found.places)
        diagnostics.extend(run.diagnostics)
        sound = not run.diagnostics  # else perf.toml says what cannot be: every file would suffer
        for place in watched(found.places if sound else (), console):
            diagnostics.extend(run.compiled(place).diagnostics)
        if sound and not paths:
            diagnostics.extend(run.whole_workspace())
        status = run.status
    if style == "json":
        console.data(as_json.render(diagnostics, console.lang))
    else:
        console.out(text.render(diagnostics, console.lang, color=console.colors(sys.stdout)))
    return max(status, status_of(diagnostics, strict=strict))
