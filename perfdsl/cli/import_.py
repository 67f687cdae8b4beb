"""``perfc import``: tables of an office file to a ``.perf`` file, with every cell accounted for."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path, PurePosixPath

import click

from perfdsl.cli import commands
from perfdsl.cli.console import CANNOT, Console
from perfdsl.cli.help import EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Entry, Page, entry
from perfdsl.cli.import_report import as_json, left_over, mapping, other_tables, summary
from perfdsl.cli.import_targets import Target, targets
from perfdsl.cli.sources import current_folder, status_of
from perfdsl.cli.usage import UsageError, unknown
from perfdsl.diagnostics.model import Diagnostic, Severity, Text
from perfdsl.diagnostics.text import render
from perfdsl.diagnostics.width import visible
from perfdsl.importing.importing import Imported, import_sheets
from perfdsl.importing.kinds import EXISTS, NO_PROJECTS, NOT_PLACED
from perfdsl.importing.reading import read_grids
from perfdsl.output import Artifact, write
from perfdsl.output.kinds import BAD_NAME
from perfdsl.record import Record, replace
from perfdsl.semantics.schemes.library import shipped_names
from perfdsl.workspace import Place, load
from perfdsl.workspace.kinds import NOT_A_FILE
from perfdsl.workspace.portable import why_not_portable

_FILES_OF_FOLDER = Text(
    "写出要导入的文件，如 perfc import 旧表/*.docx -o 新表",
    "name the files to import, as in: perfc import old/*.docx -o new",
)
_OTHER_NAME = Text("用 -o 另起一个名字", "give it another name with -o")
_NO_FILE = Text("没有写要导入的文件", "no file to import is named")
_NO_SCHEME = Text("没有自带的体例「{word}」", "no shipped scheme is called “{word}”")
_NO_YEAR = Text("「{word}」不是年份", "“{word}” is not a year")
_PAGE = Page(
    usage=Text(
        "perfc import 文件… [-o 文件或文件夹] [选项]", "perfc import FILE… [-o PATH] [OPTIONS]"
    ),
    about=Text(
        "把 Word、Excel、网页或文本里的绩效目标表写成 .perf。每个值先由编译器读一遍，印出来与原来一字不差的才写成"
        "能检查的值，其余照抄在引号里。放不进去的格一一列出，并在文件里留作注释。全部放进去退出码为 0，"
        "有没放进去的为 1，有文件读不了时为 2。",
        "Writes the target tables of Word, Excel, web page or text files as .perf. A value is typed only if "
        "the compiler prints it exactly as it stood; the others stay quoted. Cells without a place are "
        "listed and kept as comments. Exits with 0 where all is placed, with 1 where some cells are "
        "not, with 2 where a file cannot be read.",
    ),
    lists=(
        (
            OPTIONS_HEAD,
            (
                Entry(
                    Text("-o, --output 路径", "-o, --output PATH"),
                    Text(
                        "写成这个文件，或写进这个文件夹（默认当前文件夹）",
                        "the file or folder to write (default: here)",
                    ),
                ),
                entry(
                    "--dry-run", "只列出每一格放到哪里，不写文件", "only show where each cell goes"
                ),
                entry("--force", "覆盖已有的文件", "overwrite what is there"),
                entry("--factor", "几个项目相同的写成模板", "templates for what projects repeat"),
                Entry(
                    Text("--scheme 体例", "--scheme NAME"),
                    Text("用哪个自带的体例（默认看级别）", "a shipped scheme (default: by levels)"),
                ),
                Entry(
                    Text("--year 年份", "--year YEAR"),
                    Text("年度（默认看标题）", "fiscal year (default: by titles)"),
                ),
                entry("--json", "给程序读", "for a program to read"),
                *SHARED,
            ),
        ),
        (
            EXAMPLES_HEAD,
            (
                entry("perfc import 目标表.docx", "写成 目标表.perf", "writes 目标表.perf"),
                entry("perfc import 目标表.xlsx --dry-run", "先看看", "look first"),
                entry(
                    "perfc import 报送/*.docx -o 导入", "几个文件写进一个文件夹", "into a folder"
                ),
            ),
        ),
    ),
)


class Wishes(Record):
    """What the command line asks for, of every file."""

    scheme: str | None
    year: int | None
    dry_run: bool
    force: bool
    factor: bool


class Outcome(Record):
    """What became of one file; ``imported`` is None where it could not be read."""

    target: Target
    imported: Imported | None
    diagnostics: tuple[Diagnostic, ...]
    is_written: bool = False


def command(console: Console) -> click.Command:
    """The command for click."""
    params = (
        click.Argument(["files"], nargs=-1),
        click.Option(["-o", "--output"]),
        click.Option(["--dry-run"], is_flag=True),
        click.Option(["--force"], is_flag=True),
        click.Option(["--factor"], is_flag=True),
        click.Option(["--scheme"]),
        click.Option(["--year"]),
        click.Option(["--json", "is_json"], is_flag=True),
    )
    return commands.command(console, "import", _PAGE, params, partial(_run, console))


def _run(
    console: Console,
    files: tuple[str, ...],
    output: str | None,
    dry_run: bool,
    force: bool,
    factor: bool,
    scheme: str | None,
    year: str | None,
    is_json: bool,
) -> int:
    if not files:
        raise UsageError(_NO_FILE)
    if scheme is not None and scheme not in shipped_names():
        raise unknown(_NO_SCHEME, scheme, shipped_names())
    wishes = Wishes(scheme, _year(year), dry_run, force, factor)
    cwd = current_folder()
    wanted, refused = targets(files, output, cwd)
    outcomes = [_outcome(one, cwd, wishes) for one in wanted]
    if is_json:
        told = [(one.target, one.imported, one.is_written) for one in outcomes]
        console.data(as_json(told, console.lang))
    for one in outcomes:
        _tell(console, one, wishes, is_json=is_json)
    if refused:
        console.err(render(refused, console.lang, color=console.colors(sys.stderr)))
    return max((_status(one) for one in outcomes), default=0) if not refused else CANNOT


def _year(word: str | None) -> int | None:
    if word is None:
        return None
    digits = word.strip().removesuffix("年度").removesuffix("年")
    if not (
        digits.isascii() and digits.isdigit() and len(digits) == 4 and "1900" <= digits < "3000"
    ):
        raise UsageError(_NO_YEAR.fill({"word": word}))
    return int(digits)


def _outcome(target: Target, cwd: Path, wishes: Wishes) -> Outcome:
    """One file read, understood and written; what keeps it from that is said."""
    place = Place(cwd / target.file, target.file, PurePosixPath(Path(target.file).name))
    contents = load(place)
    if contents.data is None:
        return Outcome(target, None, tuple(map(_of_a_folder, contents.diagnostics)))
    sheets = read_grids(target.file, contents.data)
    told = (*contents.diagnostics, *sheets.diagnostics)
    if any(one.severity is Severity.ERROR for one in told):
        return Outcome(target, None, told)
    imported = import_sheets(sheets, scheme=wishes.scheme, year=wishes.year, factor=wishes.factor)
    if not imported.projects:
        return Outcome(target, imported, (*told, NO_PROJECTS.of(target.file)))
    count = len(imported.left)
    left = (NOT_PLACED.of(target.file, count=count),) if count else ()
    if wishes.dry_run:
        return Outcome(target, imported, (*told, *left))
    refused = _written(target, imported, wishes)
    return Outcome(target, imported, (*told, *left, *refused), is_written=not refused)


def _of_a_folder(found: Diagnostic) -> Diagnostic:
    """What is no file is mostly a folder: import takes the files in it."""
    return replace(found, help=_FILES_OF_FOLDER) if found.kind is NOT_A_FILE else found


def _written(target: Target, imported: Imported, wishes: Wishes) -> tuple[Diagnostic, ...]:
    reason = why_not_portable(target.path.name)
    if reason:
        refused = BAD_NAME.of(target.named, part=target.path.name, reason=reason)
        return (replace(refused, help=_OTHER_NAME),)
    if not wishes.force and target.exists:
        return (EXISTS.of(target.named),)
    artifact = Artifact(PurePosixPath(target.path.name), imported.text.encode("utf-8"))
    folder = str(PurePosixPath(target.named).parent)
    return write(target.path.parent, [artifact], named=folder).diagnostics


def _tell(console: Console, outcome: Outcome, wishes: Wishes, *, is_json: bool) -> None:
    if outcome.imported and not is_json:
        if wishes.dry_run:
            console.out(mapping(outcome.imported, console.lang))
        elif outcome.is_written:
            console.out(visible(outcome.target.named) + "\n")
    if outcome.diagnostics:
        colors = console.colors(sys.stderr)
        console.err(render(outcome.diagnostics, console.lang, color=colors))
    if outcome.imported:
        console.err(left_over(outcome.imported))
        console.err(other_tables(outcome.imported, console.lang))
        console.err(summary(outcome.target, outcome.imported, console.lang))


def _status(outcome: Outcome) -> int:
    """2 where nothing could be read or written, 1 where a cell or table has no place, else 0."""
    status = status_of(outcome.diagnostics)
    imported = outcome.imported
    return status or int(imported is not None and bool(imported.left or imported.others))
