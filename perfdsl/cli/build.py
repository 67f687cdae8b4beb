"""``perfc build``: check the sources, then write one document per source and format."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path, PurePosixPath

import click

from perfdsl.backends import FORMATS, SITE
from perfdsl.cli import commands
from perfdsl.cli.building import build_all
from perfdsl.cli.choices import many_formats
from perfdsl.cli.console import Console
from perfdsl.cli.documents import Plan, plan_together, plans
from perfdsl.cli.help import (
    EXAMPLES_HEAD,
    EXECUTOR_ENTRY,
    JOBS_ENTRY,
    NO_CACHE_ENTRY,
    OPTIONS_HEAD,
    SHARED,
    Entry,
    Page,
    entry,
)
from perfdsl.cli.parallel.engine import Engine, engine_options
from perfdsl.cli.parallel.tasks import Printing
from perfdsl.cli.preparing import Target, target_of
from perfdsl.cli.run import Run
from perfdsl.cli.sources import Workspace, status_of, workspace
from perfdsl.cli.usage import UsageFault
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.text import render
from perfdsl.record import replace
from perfdsl.workspace import Place, Settings

_DEFAULT = Settings()
_FORMATS = ",".join(_DEFAULT.formats.value)
_MORE = ",".join(name for name in FORMATS if name not in _DEFAULT.formats.value)
_FOLDER = _DEFAULT.out.value
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
_PAGE = Page(
    usage=Text("perfc build [PATH…] [选项]", "perfc build [PATH…] [OPTIONS]"),
    about=Text(
        "检查文件，没有错误的就写出文档。PATH 是 .perf 文件或文件夹；"
        "不写 PATH 就是 perf.toml 所说的文件，没有 perf.toml 就是当前文件夹。",
        "Checks the files and writes the documents of those without errors. PATH is a .perf "
        "file or a folder; without PATH, the sources of perf.toml, else the current folder.",
    ),
    lists=(
        (
            OPTIONS_HEAD,
            (
                Entry(
                    Text("-f, --format 格式", "-f, --format FORMATS"),
                    Text(
                        f"照 perf.toml 或 {_FORMATS}；另 {_MORE}",
                        f"perf.toml's or {_FORMATS}; or {_MORE}",
                    ),
                ),
                Entry(
                    Text("-o, --output 文件夹", "-o, --output DIR"),
                    Text(
                        f"写到哪里，默认照 perf.toml，或 {_FOLDER}",
                        f"where to; default: that of perf.toml, or {_FOLDER}",
                    ),
                ),
                Entry(
                    Text("--together 名称", "--together NAME"),
                    Text(
                        "几个文件印成一个文档，连着编号",
                        "all sources as one document, numbered through",
                    ),
                ),
                Entry(
                    Text("--form 表样文件", "--form FILE"),
                    Text(
                        "印在自己的表样上：.docx 管 Word，.xlsx 管 Excel",
                        "on your own form: .docx for Word, .xlsx for Excel",
                    ),
                ),
                Entry(
                    Text("--font-path 文件夹", "--font-path DIR"),
                    Text(
                        "PDF 只用这里的字体",
                        "set PDF in the fonts of this folder only",
                    ),
                ),
                entry(
                    "--draft",
                    "有错误的也写，写成草稿，错误标在格子里",
                    "faulty files too, as drafts, errors marked",
                ),
                JOBS_ENTRY,
                EXECUTOR_ENTRY,
                NO_CACHE_ENTRY,
                *SHARED,
            ),
        ),
        (
            EXAMPLES_HEAD,
            (
                entry("perfc build", "生成全部文件", "build everything"),
                entry("perfc build 2023.perf -f docx", "只要 Word", "Word only"),
                entry("perfc build 2023 -o 上报", "写到文件夹「上报」", "into the folder 上报"),
                entry("perfc build --draft", "有错也先印出草稿", "print drafts in spite of errors"),
            ),
        ),
    ),
)


def command(console: Console) -> click.Command:
    """The command for click."""
    params = (
        click.Argument(["paths"], nargs=-1),
        click.Option(["-f", "--format", "formats"]),
        click.Option(["-o", "--output"]),
        click.Option(["--together"]),
        click.Option(["--draft"], is_flag=True),
        click.Option(["--form", "form"], multiple=True),
        click.Option(["--font-path", "fonts"]),
        *engine_options(),
        commands.no_cache_option(),
    )
    return commands.command(console, "build", _PAGE, params, partial(_run, console))


def _run(
    console: Console,
    paths: tuple[str, ...],
    formats: str | None,
    output: str | None,
    together: str | None,
    draft: bool,
    form: tuple[str, ...],
    fonts: str | None,
    engine: Engine,
) -> int:
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
    if SITE in wanted:
        from perfdsl.cli.site import SiteBuild

        to = replace(to, site=SiteBuild(run, draft=draft))
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


def _refuse_unused(to: Target, wanted: Sequence[str]) -> None:
    """A form for a format that is not written is a slip."""
    unused = to.forms.unused(wanted) if to.on_forms else None
    if unused:
        raise UsageFault(_NOT_WRITTEN.fill({"path": unused.path, "format": unused.format}))


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
            raise UsageFault(_BAD_TOGETHER.fill({"name": together}))
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
