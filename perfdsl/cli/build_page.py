"""What ``perfc build`` takes on the command line, and its help page."""

from __future__ import annotations

from collections.abc import Callable

import click

from perfdsl.backends import FORMATS
from perfdsl.cli import commands
from perfdsl.cli.console import Console
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
from perfdsl.diagnostics.model import Text
from perfdsl.workspace import Settings

_DEFAULT = Settings()
_FORMATS = ",".join(_DEFAULT.formats.value)
_MORE = ",".join(name for name in FORMATS if name not in _DEFAULT.formats.value)
_FOLDER = _DEFAULT.out.value
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


def command(console: Console, run: Callable[..., int]) -> click.Command:
    """The command for click: ``run`` gets what the words mean."""
    params = (
        click.Argument(["paths"], nargs=-1),
        click.Option(["-f", "--format", "formats"]),
        click.Option(["-o", "--output"]),
        click.Option(["--together"]),
        click.Option(["--draft"], is_flag=True),
        click.Option(["--form", "form"], multiple=True),
        click.Option(["--font-path", "fonts"]),
        *commands.options_of_a_run(),
    )
    return commands.command(console, "build", _PAGE, params, run)
