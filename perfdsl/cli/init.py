"""``perfc init``: a first workspace, whose check and build pass untouched."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path, PurePosixPath

import click

from perfdsl.cli import commands
from perfdsl.cli.console import Console
from perfdsl.cli.help import EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Page, entry
from perfdsl.cli.kinds import EXISTS
from perfdsl.cli.sources import current_folder, status_of
from perfdsl.cli.usage import at_most_one
from perfdsl.diagnostics.model import Text
from perfdsl.diagnostics.text import render
from perfdsl.diagnostics.width import visible
from perfdsl.output import Artifact, Written, write
from perfdsl.workspace import ROOT_MARK
from perfdsl.workspace.paths import shown

SAMPLE_NAME = "示例.perf"
MARK = """\
# 工作区的设置。在下级文件夹里运行 perfc 也以这里为根。去掉行首的 # 就起作用。
# Settings of the workspace, whose root is here. Take a “#” away to use a line.

# sources = ["."]                # 哪些文件、文件夹，可用 * 和 **   which files and folders
# out = "build"                  # 写到哪里   folder of the outputs
# formats = ["docx", "html", "json"]

# 语言的版本：新的版本检查得更严，旧文件不受影响   edition of the language
language = 2026

# 文件里没有写的，用这里的   for files that do not say so themselves
# scheme = "项目支出绩效目标-2015"
# year = 2024
# fonts = "字体"                  # PDF 只用这里的字体   fonts of PDF, and no others
# form = "…"                     # 表样的名称   name of a form
# ceiling = "<= 4412.10万元"      # 全部项目的控制数   ceiling of all projects

# [lint]                         # 问题的程度 how bad: error warning hint off
# P529 = "off"
# ignore = ["P52"]               # 不报哪些，另有 select   what not to report; select is there too
# baseline = "基线.json"          # 只报新的问题   report only what is new

# [[document]]                   # 几个文件印成一个文档   several files as one document
# name = "全市"
# files = ["本级.perf", "下属/*.perf"]
"""
SAMPLE = """\
# 一个预算单位、一个项目。改成自己的内容，再运行 perfc check。
体例 "项目支出绩效目标-2015"
年度 2024
单位 101001 "示范市第一中学"

项目 "2024年教室照明改造经费" {
  预算 36.00万元 = 财政资金 36.00万元
  用途 "更换教学楼教室灯具，改善学生用眼环境"
  目标 "暑假期间完成60间教室的照明改造"
  目标 "教室桌面照度达到国家标准"

  产出 {
    数量 "改造教室数量"   ≥ 60间
    质量 "照度检测合格率" ≥ 98%
    时效 "完工时间"       8月31日
    成本 "照明改造总成本" ≤ 36万元
  }
  效益 {
    社会效益 "学生用眼环境" "课桌照度全部达标"
  }
  满意度 {
    服务对象 "师生满意度" ≥ 95%
  }
}
"""
_NEXT = Text(
    "接下来：{go}perfc check 检查，perfc build 生成文档\n",
    "Next: {go}perfc check proves it, perfc build writes the documents\n",
)
_PAGE = Page(
    usage=Text("perfc init [文件夹]", "perfc init [DIR]"),
    about=Text(
        f"新建 {ROOT_MARK} 和一个可以直接生成的 {SAMPLE_NAME}，不改动已有的文件。",
        f"Makes a {ROOT_MARK} and a {SAMPLE_NAME} that builds as it is; touches no other file.",
    ),
    lists=(
        (OPTIONS_HEAD, SHARED),
        (
            EXAMPLES_HEAD,
            (
                entry("perfc init", "在当前文件夹", "in the current folder"),
                entry("perfc init 绩效目标", "在文件夹「绩效目标」", "in the folder 绩效目标"),
            ),
        ),
    ),
)


def command(console: Console) -> click.Command:
    """The command for click."""
    params = (click.Argument(["folders"], nargs=-1),)
    return commands.command(console, "init", _PAGE, params, partial(_run, console))


def _run(console: Console, folders: tuple[str, ...]) -> int:
    named = at_most_one(folders) or os.curdir
    result = _made(current_folder() / named, named)
    console.out("".join(visible(path) + "\n" for path in result.paths))
    if result.diagnostics:
        colors = console.colors(sys.stderr)
        console.err(render(result.diagnostics, console.lang, color=colors))
    else:
        go = "" if named == os.curdir else f'cd "{visible(named)}"  →  '
        console.err(_NEXT.fill({"go": go}).get(console.lang))
    return status_of(result.diagnostics)


def _made(folder: Path, named: str) -> Written:
    contents = {ROOT_MARK: MARK, SAMPLE_NAME: SAMPLE}
    in_the_way = [name for name in contents if os.path.lexists(folder / name)]
    if in_the_way:
        paths = [Path(named, name) for name in in_the_way]
        return Written((), tuple(EXISTS.of(shown(path)) for path in paths))
    artifacts = [
        Artifact(PurePosixPath(name), content.encode("utf-8")) for name, content in contents.items()
    ]
    return write(folder, artifacts, named=named)
