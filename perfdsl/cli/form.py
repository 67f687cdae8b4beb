"""``perfc form``: a shipped form to start from, and the proof of one of the user's own."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path, PurePosixPath

import click

from perfdsl.cli import commands
from perfdsl.cli.console import Console
from perfdsl.cli.form_files import form_at
from perfdsl.cli.help import EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Entry, Page, entry
from perfdsl.cli.sources import current_folder, status_of
from perfdsl.cli.usage import UsageError, one_of
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.text import render
from perfdsl.diagnostics.width import visible
from perfdsl.document.forms import FLAT_SHEET, PROJECT_TABLE
from perfdsl.forms.ejecting import EJECTED, FORMATS, ejected
from perfdsl.forms.kinds import EXISTS
from perfdsl.forms.trying import tried
from perfdsl.output import Artifact, write
from perfdsl.workspace.paths import for_system, shown

_ACTIONS = ("check", "eject")
_WHICH = Text(
    "要写 perfc form check 文件…，或 perfc form eject 表样 文件夹 [-f xlsx]",
    "write perfc form check FILE…, or perfc form eject NAME DIR [-f xlsx]",
)
_NO_ACTION = Text("perfc form 不会做「{word}」", "perfc form cannot “{word}”")
_NO_FORM = Text("没有可以写出的表样「{word}」", "there is no form “{word}” to write out")
_NO_FORMAT = Text("没有「{word}」的表样", "there are no forms for “{word}”")
_FINE = Text("{path}：可以用，{tags} 个标签\n", "{path}: fine, {tags} tags\n")
_ASKED = Text(
    "  用到体例里的名称：{names}（有没有，生成时才知道）\n",
    "  takes from the scheme: {names} (building tells whether they are there)\n",
)
_PAGE = Page(
    usage=Text("perfc form check 文件…  |  perfc form eject 表样 [文件夹]",
               "perfc form check FILE…  |  perfc form eject NAME [DIR]"),
    about=Text(
        "check 检查自己的表样（.docx、.xlsx）：每个标签写得对不对，不用 .perf 文件。"
        "eject 把自带的表样写成一个带标签的文件，供修改。",
        "check proves a form of your own (.docx, .xlsx), every tag of it, without a source. eject writes "
        "a shipped form as a file with tags, to start from.",
    ),
    lists=(
        (
            OPTIONS_HEAD,
            (
                Entry(
                    Text("-f, --format 格式", "-f, --format FORMAT"),
                    Text("eject 写成 docx（默认）或 xlsx", "what eject writes: docx (default) or xlsx"),
                ),
                *SHARED,
            ),
        ),
        (
            EXAMPLES_HEAD,
            (
                entry(f"perfc form eject {PROJECT_TABLE} 表样", "写到文件夹「表样」", "into 表样"),
                entry(f"perfc form eject {FLAT_SHEET} 表样 -f xlsx", "写成 Excel", "as Excel"),
                entry("perfc form check 表样/本局.docx", "检查", "prove it"),
                entry("perfc build --form 表样/本局.docx", "印在上面", "print on it"),
            ),
        ),
    ),
)  # fmt: skip


def command(console: Console) -> click.Command:
    """The command for click."""
    params = (
        click.Argument(["words"], nargs=-1),
        click.Option(["-f", "--format", "output"], default=FORMATS[0]),
    )
    return commands.command(console, "form", _PAGE, params, partial(_run, console))


def _run(console: Console, words: tuple[str, ...], output: str) -> int:
    if len(words) < 2:
        raise UsageError(_WHICH)
    action = one_of(words[0], _ACTIONS, _NO_ACTION)
    if action == "check":
        return max(_check(console, file) for file in words[1:])
    if len(words) > 3:
        raise UsageError(_WHICH)
    kind = one_of(output, FORMATS, _NO_FORMAT)
    return _eject(console, words[1], words[2] if len(words) == 3 else os.curdir, kind)


def _check(console: Console, file: str) -> int:
    reading = form_at(current_folder() / file, file)
    trial = tried(reading.form) if reading.form else None
    found = (*reading.diagnostics, *(trial.diagnostics if trial else ()))
    if reading.form and trial and not found:
        said = _FINE.fill({"path": visible(reading.form.path), "tags": reading.form.tags})
        console.out(said.get(console.lang))
        if trial.asked:
            console.out(_ASKED.fill({"names": "、".join(trial.asked)}).get(console.lang))
    return _told(console, found)


def _eject(console: Console, name: str, folder: str, output: str) -> int:
    form = one_of(name, EJECTED, _NO_FORM)
    file = PurePosixPath(f"{form}.{output}")
    path = current_folder() / folder / file
    if os.path.lexists(for_system(path)):
        return _told(console, (EXISTS.of(shown(Path(folder, file))),))
    written = write(path.parent, [Artifact(file, ejected(form, output))], named=folder)
    console.out("".join(visible(one) + "\n" for one in written.paths))
    return _told(console, written.diagnostics)


def _told(console: Console, found: tuple[Diagnostic, ...]) -> int:
    if found:
        console.err(render(found, console.lang, color=console.colors(sys.stderr)))
    return status_of(found)
