"""What ``perfc check`` takes on the command line, and its help page."""

from __future__ import annotations

from collections.abc import Callable

import click

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
from perfdsl.diagnostics.formats import FORMATS
from perfdsl.diagnostics.model import Text

_FORMAT_LIST = (
    entry("text", "给人看（默认）", "for people (default)"),
    entry(
        "concise", "一个问题一行，编辑器里可以点开", "a line for each finding, clickable in editors"
    ),
    entry(
        "json, jsonl", "给程序读；jsonl 一行一个问题", "for programs; jsonl has one finding a line"
    ),
    entry("sarif", "SARIF 2.1.0，连同改法", "SARIF 2.1.0, with the fixes"),
    entry("github", "GitHub Actions 的注解", "annotations of GitHub Actions"),
    entry("gitlab", "GitLab 的代码质量报告", "a Code Quality report of GitLab"),
    entry("junit", "JUnit XML，多数构建服务器能读", "JUnit XML, which most build servers read"),
)
_PAGE = Page(
    usage=Text("perfc check [PATH…] [选项]", "perfc check [PATH…] [OPTIONS]"),
    about=Text(
        "检查文件，列出全部问题；不写文档，不写 --fix 就不动任何源文件。PATH 是 .perf 文件或文件夹；"
        "不写 PATH 就是 perf.toml 所说的文件，没有 perf.toml 就是当前文件夹。"
        "有错误时退出码为 1，文件读不了时为 2。",
        "Checks the files and lists every finding; without --fix it changes nothing. PATH is a .perf "
        "file or a folder; without PATH, the sources of perf.toml, else the current folder. Exits with "
        "1 where there are errors, with 2 where a file cannot be read.",
    ),
    lists=(
        (
            OPTIONS_HEAD,
            (
                Entry(
                    Text("--output-format 格式", "--output-format FORMAT"),
                    Text("用哪种格式报告", "the format of the report"),
                ),
                entry("--strict", "有警告也算不通过", "warnings fail too"),
                Entry(
                    Text("--select 编号", "--select CODES"),
                    Text(
                        "只报这些警告和提示，如 P4,P512；错误总要报",
                        "only these, such as P4,P512; errors always",
                    ),
                ),
                Entry(
                    Text("--ignore 编号", "--ignore CODES"),
                    Text("不报这些警告和提示", "leave these warnings and hints out"),
                ),
                Entry(
                    Text("--as-of 日期", "--as-of DATE"),
                    Text("豁免按哪一天算到期，默认今天", "the day by which waivers expire (today)"),
                ),
                entry("--list-waivers", "列出全部豁免，不列问题", "list all waivers, no findings"),
                Entry(
                    Text("--write-baseline 文件", "--write-baseline FILE"),
                    Text("记下现有的警告和提示", "put today's warnings and hints on record"),
                ),
                Entry(
                    Text("--baseline 文件", "--baseline FILE"),
                    Text("只报没有记下的", "report only what is not on record"),
                ),
                entry("--fix", "先自动改好能放心改的", "first apply the fixes that are safe"),
                entry("--diff", "只看会改什么，不写文件", "show what would change, write nothing"),
                entry(
                    "--unsafe-fixes",
                    "连改数字和用词的也改，和上面之一同用",
                    "also what changes numbers or words",
                ),
                JOBS_ENTRY,
                EXECUTOR_ENTRY,
                NO_CACHE_ENTRY,
                *SHARED,
            ),
        ),
        (Text("格式：", "Formats:"), _FORMAT_LIST),
        (
            EXAMPLES_HEAD,
            (
                entry("perfc check", "检查全部文件", "check everything"),
                entry("perfc check 2023.perf --strict", "连警告也不放过", "let no warning pass"),
                entry("perfc check --diff", "看看会改什么", "see what would be fixed"),
                entry("perfc check --output-format json", "给程序读", "for a program to read"),
            ),
        ),
    ),
)


def command(console: Console, run: Callable[..., int]) -> click.Command:
    """The command for click: ``run`` gets what the words mean."""
    params = (
        click.Argument(["paths"], nargs=-1),
        click.Option(["--output-format", "style"], default=FORMATS[0]),
        click.Option(["--strict"], is_flag=True),
        click.Option(["--select"]),
        click.Option(["--ignore"]),
        click.Option(["--as-of"]),
        click.Option(["--list-waivers", "is_list"], is_flag=True),
        click.Option(["--baseline"]),
        click.Option(["--write-baseline", "written"]),
        click.Option(["--fix"], is_flag=True),
        *commands.options_of_a_run(),
        click.Option(["--diff"], is_flag=True),
        click.Option(["--unsafe-fixes", "unsafe"], is_flag=True),
    )
    return commands.command(console, "check", _PAGE, params, run)
