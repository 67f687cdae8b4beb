"""``perfc build``: check the sources, then write one document per source and format."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path, PurePosixPath

import click

from perfdsl.backends import BACKENDS, emit
from perfdsl.cli import commands
from perfdsl.cli.choices import many_formats
from perfdsl.cli.console import Console
from perfdsl.cli.help import EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Entry, Page, entry
from perfdsl.cli.progress import watched
from perfdsl.cli.sources import compiled, current_folder, status_of
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.text import render
from perfdsl.diagnostics.width import visible
from perfdsl.document.model import Document
from perfdsl.output import Artifact, Written, name_faults, output_path, write
from perfdsl.workspace import find, root_of

DEFAULT_FOLDER = "build"
_FORMATS = ",".join(BACKENDS)
_NOTHING = Text(
    "没有写出文件：这些文件里没有项目\n", "nothing was written: these files hold no project\n"
)
_PAGE = Page(
    usage=Text("perfc build [PATH…] [选项]", "perfc build [PATH…] [OPTIONS]"),
    about=Text(
        "检查文件，没有错误的就写出文档。PATH 是 .perf 文件或文件夹；"
        "不写 PATH 就是有 perf.toml 的文件夹，没有 perf.toml 就是当前文件夹。",
        "Checks the files and writes the documents of those without errors. PATH is a .perf "
        "file or a folder; without PATH, the folder of perf.toml, else the current one.",
    ),
    lists=(
        (
            OPTIONS_HEAD,
            (
                Entry(
                    Text("-f, --format 格式", "-f, --format FORMATS"),
                    Text(f"用逗号分开，默认 {_FORMATS}", f"parted by commas; default {_FORMATS}"),
                ),
                Entry(
                    Text("-o, --output 文件夹", "-o, --output DIR"),
                    Text(f"写到哪里，默认 {DEFAULT_FOLDER}", f"where to; default {DEFAULT_FOLDER}"),
                ),
                *SHARED,
            ),
        ),
        (
            EXAMPLES_HEAD,
            (
                entry("perfc build", "生成全部文件", "build everything"),
                entry("perfc build 2023.perf -f docx", "只要 Word", "Word only"),
                entry("perfc build 2023 -o 上报", "写到文件夹「上报」", "into the folder 上报"),
            ),
        ),
    ),
)


def command(console: Console) -> click.Command:
    """The command for click."""
    params = (
        click.Argument(["paths"], nargs=-1),
        click.Option(["-f", "--format", "formats"], default=_FORMATS),
        click.Option(["-o", "--output"]),
    )
    return commands.command(console, "build", _PAGE, params, partial(_run, console))


def _run(console: Console, paths: tuple[str, ...], formats: str, output: str | None) -> int:
    wanted = many_formats(formats, BACKENDS)
    cwd = current_folder()
    root = root_of(cwd)
    folder = cwd / output if output else (root or cwd) / DEFAULT_FOLDER
    named = output or os.path.relpath(folder, cwd)
    found = find(paths, cwd=cwd, root=root, skip=folder)
    faults = name_faults(found.places)
    diagnostics: list[Diagnostic] = list(found.diagnostics)
    count = 0
    for place in watched(found.places, console):
        result = compiled(place)
        diagnostics.extend(result.diagnostics)
        if place in faults:
            diagnostics.append(faults[place])
        elif result.document is not None:
            written = _write(result.document, place.relative, wanted, folder, named)
            diagnostics.extend(written.diagnostics)
            count += len(written.paths)
            console.out("".join(visible(path) + "\n" for path in written.paths))
    return _report(console, diagnostics, count)


def _write(
    document: Document, relative: PurePosixPath, formats: tuple[str, ...], folder: Path, named: str
) -> Written:
    artifacts = [Artifact(output_path(relative, name), emit(name, document)) for name in formats]
    return write(folder, artifacts, named=named)


def _report(console: Console, diagnostics: list[Diagnostic], count: int) -> int:
    status = status_of(diagnostics)
    if diagnostics:
        console.err(render(diagnostics, console.lang, color=console.colors(sys.stderr)))
    if not count and not status:
        console.err(_NOTHING.get(console.lang))
    return status
