"""``perfc fmt``: write sources in their one canonical form."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path, PurePosixPath

import click

from perfdsl.cli import commands
from perfdsl.cli.console import Console
from perfdsl.cli.formatting import Outcome, outcome
from perfdsl.cli.help import EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Entry, Page, entry
from perfdsl.cli.progress import watched
from perfdsl.cli.replacing import put_in_place
from perfdsl.cli.sources import status_of, workspace
from perfdsl.cli.unified import unified
from perfdsl.cli.usage import UsageError, one_of
from perfdsl.diagnostics.model import Diagnostic, Lang, Text
from perfdsl.diagnostics.text import render
from perfdsl.diagnostics.width import visible
from perfdsl.record import Record
from perfdsl.typed import Final
from perfdsl.workspace import Place, read, read_data
from perfdsl.workspace.reason import reason

LANGS: Final[dict[str, Lang]] = {"zh": "zh", "en": "en"}
_STDIN = "-"
_NO_KEYWORDS = Text("--keywords 没有「{word}」", "--keywords knows no “{word}”")
_ALONE = Text("「-」是标准输入，不能和别的 PATH 一起写", "“-” is standard input and stands alone")
_NO_INPUT = Text("读不了标准输入：{reason}", "standard input cannot be read: {reason}")
_ALL_GOOD = Text("都已经是规范的写法\n", "all are in the canonical form\n")
_WOULD_CHANGE = Text(
    "要改写的有 {count} 个文件；改写请运行 perfc fmt\n",
    "{count} would change; perfc fmt rewrites them\n",
)
_ONLY_BYTES = Text(
    "{path}：只换编码或换行，文字不变\n", "{path}: only its encoding or line ends, no words\n"
)
_PAGE = Page(
    usage=Text("perfc fmt [PATH…] [选项]", "perfc fmt [PATH…] [OPTIONS]"),
    about=Text(
        "把文件改成规范的写法：缩进、空格、对齐、半角符号、引号。印出来的一个字也不变，注释都在原处。"
        "不写 PATH 就是 perf.toml 所说的文件；「-」是标准输入，结果写到标准输出。"
        "有语法错误的文件不动，退出码为 1。",
        "Writes files in the canonical form: indentation, blanks, columns, half-width signs, quotes. "
        "Nothing that is printed changes, and every comment stays. Without PATH, the sources of "
        "perf.toml; “-” is standard input, formatted to standard output. A file with a syntax error "
        "is left alone, and the exit status is 1.",
    ),
    lists=(
        (
            OPTIONS_HEAD,
            (
                entry(
                    "--check",
                    "不改，只列出要改的文件；有就退出码 1",
                    "write nothing, list what would change, exit with 1",
                ),
                entry(
                    "--diff",
                    "不改，显示会怎样改；有就退出码 1",
                    "write nothing, show the changes, exit with 1",
                ),
                Entry(
                    Text("--keywords zh|en", "--keywords zh|en"),
                    Text("关键字换成中文或英文", "turn the keywords into one language"),
                ),
                *SHARED,
            ),
        ),
        (
            EXAMPLES_HEAD,
            (
                entry("perfc fmt", "改写全部文件", "format everything"),
                entry("perfc fmt 2023.perf --diff", "先看看会怎样改", "see the changes first"),
                entry("perfc fmt --check", "提交之前检查", "before a commit"),
            ),
        ),
    ),
)


def command(console: Console) -> click.Command:
    """The command for click."""
    params = (
        click.Argument(["paths"], nargs=-1),
        click.Option(["--check"], is_flag=True),
        click.Option(["--diff"], is_flag=True),
        click.Option(["--keywords"], default=None),
    )
    return commands.command(console, "fmt", _PAGE, params, partial(_run, console))


def _run(
    console: Console, paths: tuple[str, ...], check: bool, diff: bool, keywords: str | None
) -> int:
    lang = None if keywords is None else LANGS[one_of(keywords, LANGS, _NO_KEYWORDS)]
    wish = _Wish(console, check, diff, lang)
    if _STDIN not in paths:
        return _files(wish, paths)
    if len(paths) > 1:
        raise UsageError(_ALONE)
    return _standard_input(wish)


class _Wish(Record):
    """What the command line asks for."""

    console: Console
    check: bool
    diff: bool
    keywords: Lang | None

    @property
    def writes(self) -> bool:
        return not (self.check or self.diff)

    def show(self, one: Outcome) -> None:
        """What ``--diff`` and ``--check`` print of a file that would change."""
        console = self.console
        if self.diff and one.before == one.after:
            console.out(_ONLY_BYTES.fill({"path": visible(one.path)}).get(console.lang))
        elif self.diff:
            color = console.colors(sys.stdout)
            console.out(unified(one.path, one.before, one.after, console.lang, color))
        else:
            console.out(f"{visible(one.path)}\n")


def _files(wish: _Wish, paths: tuple[str, ...]) -> int:
    here = workspace(paths)
    diagnostics: list[Diagnostic] = list(here.diagnostics)
    changed = 0
    if here.is_sound:
        found = here.find(paths, skip=here.output)
        diagnostics += found.diagnostics
        for place in watched(found.places, wish.console):
            one = outcome(read(place), wish.keywords)
            told = (*one.diagnostics, *_changed(wish, one, place))
            changed += one.is_changed and not told
            diagnostics += told
    return _report(wish, diagnostics, changed)


def _changed(wish: _Wish, one: Outcome, place: Place) -> Iterator[Diagnostic]:
    """Writes or shows a file that is not in its canonical form."""
    if not one.is_changed:
        return
    fault = put_in_place(place, one.before, lambda _: one.content) if wish.writes else None
    if fault:
        yield fault
    else:
        wish.show(one)


def _standard_input(wish: _Wish) -> int:
    """Where it cannot be formatted it comes out as it went in, so that no pipe loses it."""
    try:
        data = sys.stdin.buffer.read() if sys.stdin else b""
    except OSError as error:
        raise UsageError(_NO_INPUT.fill({"reason": reason(error)})) from None
    place = Place(Path(_STDIN), _STDIN, PurePosixPath(_STDIN))
    one = outcome(read_data(place, data), wish.keywords)
    if wish.writes:
        wish.console.data(one.content if one.is_sound else data)
    elif one.is_changed:
        wish.show(one)
    return _report(wish, list(one.diagnostics), int(one.is_changed), is_filter=True)


def _report(
    wish: _Wish, diagnostics: list[Diagnostic], changed: int, *, is_filter: bool = False
) -> int:
    console, status = wish.console, status_of(diagnostics)
    if diagnostics:
        console.err(render(diagnostics, console.lang, color=console.colors(sys.stderr)))
    elif not changed and not is_filter:
        console.err(_ALL_GOOD.get(console.lang))
    if wish.check and changed:
        console.err(_WOULD_CHANGE.fill({"count": changed}).get(console.lang))
    return max(status, int(bool(changed) and not wish.writes))
