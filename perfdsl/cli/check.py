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
from perfdsl.cli.sources import compiled, current_folder, status_of
from perfdsl.diagnostics import as_json, text
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.workspace import find, root_of

FORMATS = ("text", "json")
_SKIP = "build"  # where outputs go unless told otherwise: never sources
_PAGE = Page(
    usage=Text("perfc check [PATH…] [选项]", "perfc check [PATH…] [OPTIONS]"),
    about=Text(
        "检查文件，列出全部问题，不写任何文件。PATH 是 .perf 文件或文件夹；"
        "不写 PATH 就是有 perf.toml 的文件夹，没有 perf.toml 就是当前文件夹。"
        "有错误时退出码为 1，文件读不了时为 2。",
        "Checks the files, lists every finding and writes nothing. PATH is a .perf file or a "
        "folder; without PATH, the folder of perf.toml, else the current one. Exits with 1 "
        "where there are errors, with 2 where a file cannot be read.",
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
    cwd = current_folder()
    root = root_of(cwd)
    found = find(paths, cwd=cwd, root=root, skip=(root or cwd) / _SKIP)
    diagnostics: list[Diagnostic] = list(found.diagnostics)
    for place in watched(found.places, console):
        diagnostics.extend(compiled(place).diagnostics)
    if style == "json":
        console.data(as_json.render(diagnostics, console.lang))
    else:
        console.out(text.render(diagnostics, console.lang, color=console.colors(sys.stdout)))
    return status_of(diagnostics, strict=strict)
