"""``perfc build``: check the sources, then write one document per source and format."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePosixPath

import click

from perfdsl.backends import FORMATS, emit
from perfdsl.cli import commands
from perfdsl.cli.choices import many_formats
from perfdsl.cli.console import Console
from perfdsl.cli.documents import Plan, plan_together, plans, printed
from perfdsl.cli.form_files import FormFiles
from perfdsl.cli.help import EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Entry, Page, entry
from perfdsl.cli.pdf_files import PdfFiles, pdf_files
from perfdsl.cli.progress import watched
from perfdsl.cli.sources import Run, Workspace, status_of, workspace
from perfdsl.cli.usage import UsageFault
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.text import render
from perfdsl.diagnostics.width import visible
from perfdsl.document.model import Document
from perfdsl.forms.form import Printed
from perfdsl.output import (
    Artifact,
    Written,
    draft_of,
    name_faults,
    old_drafts,
    output_path,
    write,
)
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
                        f"照 perf.toml 或 {_FORMATS}；还有 {_MORE}",
                        f"perf.toml's, else {_FORMATS}; also {_MORE}",
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
                    Text("--form 表样.docx", "--form FILE.docx"),
                    Text("Word 印在自己的表样上", "print Word on a form of your own"),
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


@dataclass(frozen=True, slots=True)
class Target:
    """What is written, and where to; ``forms`` is None where no Word file is, ``paper`` without PDF."""

    formats: tuple[str, ...]
    folder: Path
    named: str
    forms: FormFiles | None
    paper: PdfFiles | None


def command(console: Console) -> click.Command:
    """The command for click."""
    params = (
        click.Argument(["paths"], nargs=-1),
        click.Option(["-f", "--format", "formats"]),
        click.Option(["-o", "--output"]),
        click.Option(["--together"]),
        click.Option(["--draft"], is_flag=True),
        click.Option(["--form"]),
        click.Option(["--font-path", "fonts"]),
    )
    return commands.command(console, "build", _PAGE, params, partial(_run, console))


def _run(
    console: Console,
    paths: tuple[str, ...],
    formats: str | None,
    output: str | None,
    together: str | None,
    draft: bool,
    form: str | None,
    fonts: str | None,
) -> int:
    chosen = None if formats is None else many_formats(formats, FORMATS)
    here = workspace(paths)
    diagnostics: list[Diagnostic] = list(here.diagnostics)
    if not here.is_sound:
        return _report(console, diagnostics, 0)
    wanted = chosen or here.settings.formats.value
    folder = here.cwd / output if output else here.output
    named = output or here.named(folder)
    found = here.find(paths, skip=folder)
    diagnostics.extend(found.diagnostics)
    wished, more = _plans(here, found.places, paths, folder, together)
    diagnostics.extend(more)
    run = Run(here, [place for plan in wished for place in plan.places])
    forms = FormFiles(here, form) if "docx" in wanted else None
    wrong = (*run.diagnostics, *(forms.wrong_of_all() if forms else ()))
    if wrong:  # what perf.toml or the command says cannot be: every file would suffer
        return _report(console, [*diagnostics, *wrong], 0)
    paper = pdf_files(here, fonts, form) if "pdf" in wanted else None
    to = Target(wanted, folder, named, forms, paper)
    count = _build_all(console, wished, run, to, diagnostics, draft=draft)
    diagnostics.extend(paper.wrong_of_all if paper else ())
    if not paths:
        diagnostics.extend(run.whole_workspace())
    return max(run.status, _report(console, diagnostics, count))


def _build_all(
    console: Console,
    wished: Sequence[Plan],
    run: Run,
    to: Target,
    diagnostics: list[Diagnostic],
    *,
    draft: bool,
) -> int:
    """Every document, each named as soon as it is written; how many files. Adds what is found."""
    faults = _name_faults(wished, draft=draft)
    count = 0
    for plan in watched(wished, console):
        written = _built(plan, run, to, faults, draft=draft)
        diagnostics.extend(written.diagnostics)
        count += len(written.paths)
        console.out("".join(visible(path) + "\n" for path in written.paths))
    return count


def _built(
    plan: Plan, run: Run, to: Target, faults: dict[Place, Diagnostic], *, draft: bool
) -> Written:
    """One document compiled and written; what was found, be it written or not."""
    document, told = printed(plan, run, draft=draft)
    if plan.place in faults:
        return Written((), (*told, faults[plan.place]))
    written = _write(document, plan, run, to) if document else Written((), ())
    return Written(written.paths, (*told, *written.diagnostics))


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


def _name_faults(wished: Sequence[Plan], *, draft: bool) -> dict[Place, Diagnostic]:
    """The plans that must not be written. Only a draft may take the name of another file's document."""
    places = [plan.place for plan in wished]
    drafts = {place: replace(place, relative=draft_of(place.relative)) for place in places}
    faults = name_faults([*places, *(drafts.values() if draft else ())])
    return {
        place: fault
        for place in places
        if (fault := faults.get(place) or faults.get(drafts[place]))
    }


def _write(document: Document, plan: Plan, run: Run, to: Target) -> Written:
    """A draft leaves the final document alone; a final one tells of a draft that is left."""
    on_form = to.forms.printed(document, plan, run) if to.forms else None
    told = on_form.diagnostics if on_form else ()
    if on_form and on_form.content is None:
        return Written((), told)
    drafts = draft_of(plan.relative)
    name = plan.relative if document.draft is None else drafts
    contents, more = _contents(document, to, on_form)
    artifacts = [Artifact(output_path(name, one), content) for one, content in contents.items()]
    written = write(to.folder, artifacts, named=to.named)
    told = (*told, *more, *written.diagnostics)
    if document.draft is not None or not written.paths:
        return Written(written.paths, told)
    left = old_drafts(to.folder, [output_path(drafts, one) for one in to.formats], named=to.named)
    return Written(written.paths, (*told, *left))


def _contents(
    document: Document, to: Target, on_form: Printed | None
) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """Each format's bytes. A PDF that cannot be made keeps no other format from being written."""
    told: tuple[Diagnostic, ...] = ()
    contents: dict[str, bytes] = {}
    for name in to.formats:
        if name == "pdf" and to.paper:
            content, told = to.paper.printed(document)
        else:
            content = _content(name, document, on_form)
        if content is not None:
            contents[name] = content
    return contents, told


def _content(name: str, document: Document, on_form: Printed | None) -> bytes:
    if name == "docx" and on_form and on_form.content is not None:
        return on_form.content
    return emit(name, document)


def _report(console: Console, diagnostics: list[Diagnostic], count: int) -> int:
    status = status_of(diagnostics)
    if diagnostics:
        console.err(render(diagnostics, console.lang, color=console.colors(sys.stderr)))
    if not count and not status:
        console.err(_NOTHING.get(console.lang))
    return status
