"""Programs for tests: fragments completed to a whole file, so that a case shows only its point.

A text may hold several files, parted by lines ``# 文件 指标库/信息化.perf``. The last one is the
program; it imports the others by their paths, which are relative to the file that imports.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile
from posixpath import dirname, join, normpath

from perfdsl.diagnostics.model import Edit, Refusal, Text
from perfdsl.driver import Compilation, compile_source
from perfdsl.source import SourceFile

DAY = date(2024, 1, 1)
"""Today, for every program: waivers until the end of 2023 have expired."""
HEADER = '体例 "项目支出绩效目标-2015"\n年度 2023\n单位 101 "甲单位"\n'
_DECLARES = re.compile(r"(?:设|导入|计量|let|import|measure)\s")
_FILE = re.compile(r"^# 文件 (\S+)\n", re.MULTILINE)
_PARTS = (
    ("预算", "  预算 10.00万元 = 财政资金 10.00万元\n"),
    ("用途", '  用途 "购置设备"\n'),
    ("目标", '  目标 "改善办公条件"\n'),
    ("产出", '  产出 {\n    数量 "设备数" ≥ 10台\n  }\n'),
    ("效益", '  效益 {\n    社会效益 "办公条件" "改善"\n  }\n'),
    ("满意度", '  满意度 {\n    服务对象 "职工满意度" ≥ 90%\n  }\n'),
)
_LEVELS = ("产出", "效益", "满意度")


@dataclass(frozen=True, slots=True)
class Program:
    """Files that lie beside each other in memory; the last one is compiled."""

    files: tuple[SourceFile, ...]

    @classmethod
    def of(cls, text: str, name: str = "case.perf", finish: Callable[[str], str] = str) -> Program:
        """The files of a text. ``name`` is the last one's if the text gives none.

        ``finish`` completes the last file: the others are imported, and need no project.
        """
        before, *parts = _FILE.split(text)
        if not parts:
            return cls((SourceFile(name, finish(text)),))
        assert not before.strip(), f"text before the first file: {before}"
        paths, texts = parts[::2], parts[1::2]
        texts[-1] = finish(texts[-1])
        return cls(tuple(map(SourceFile, paths, texts)))

    @property
    def main(self) -> SourceFile:
        """The file that is compiled."""
        return self.files[-1]

    def open(self, importer: SourceFile, path: str) -> SourceFile | Refusal:
        """What a 导入 of this path reaches: ``perfdsl.driver.Compiler`` asks so."""
        wanted = normpath(join(dirname(importer.path), path))
        found = next((one for one in self.files if one.path == wanted), None)
        return found or Refusal(Text("没有这个文件", "there is no such file"))

    def compiled(self) -> Compilation:
        """What becomes of the main file, on ``DAY``."""
        return compile_source(self.main, opener=self.open, as_of=DAY)

    def changed(self, edits: Iterable[Edit]) -> Program:
        """The program with edits made, each in its own file."""
        texts = {one: one.text for one in self.files}
        for edit in sorted(edits, key=lambda one: -one.span.start):
            text = texts[edit.span.source]
            texts[edit.span.source] = text[: edit.span.start] + edit.text + text[edit.span.end :]
        return replace(self, files=tuple(SourceFile(one.path, texts[one]) for one in self.files))

    def __str__(self) -> str:
        return "\n".join(f"# 文件 {one.path}\n{one.text}" for one in self.files)


def project(body: str, *without: str) -> str:
    """A whole program with one project: the body, and every mandatory part it leaves out.

    Declarations at the head of the body that are not indented (设, 导入, 计量) stand before it.
    """
    lines = body.rstrip().splitlines()
    head = list(takewhile(_DECLARES.match, lines))
    rest = "\n".join(lines[len(head) :])
    parts = [
        (word, text)
        for word, text in _PARTS
        if word not in without and not re.search(rf"^ {{0,2}}(?:\w+: )?{word}", rest, re.MULTILINE)
    ]
    later = {word: _LEVELS[at + 1 :] for at, word in enumerate(_LEVELS)}
    before = [text for word, text in parts if _opens(rest, later.get(word, ()))]
    after = [text for _, text in parts if text not in before]
    rest = "".join(before) + rest
    declarations = "".join(f"{line}\n" for line in head)
    return f'{HEADER}{declarations}项目 "甲项目" {{\n{rest}\n{"".join(after)}}}\n'


def _opens(body: str, levels: Iterable[str]) -> bool:
    """Whether the body begins with the block of one of the levels."""
    first = re.search(rf"^ {{0,2}}({'|'.join(_LEVELS)})\b", body, re.MULTILINE)
    return first is not None and first[1] in levels


def department(body: str) -> str:
    """A whole program with one department, whose scheme wants nothing but what is written."""
    scheme = (
        '体例 "示例" 沿用 "部门整体支出绩效目标-2015" {\n'
        "  任务 选填; 预算 选填; 目标 选填; 产出 选填; 效益 选填; 满意度 选填\n"
        '}\n体例 "示例"\n年度 2023\n'
    )
    return f'{scheme}部门 "示例市文化局" {{\n{body.rstrip()}\n}}\n'


def rows(body: str) -> str:
    """A whole program with one project whose outputs are these rows, declarations before it."""
    lines = body.rstrip().splitlines()
    head = list(takewhile(_DECLARES.match, lines))
    return project("\n".join([*head, "  产出 {", *lines[len(head) :], "  }"]))


# A scheme that wants nothing, so that an example shows only its own point.
_EXAMPLE_SCHEME = """体例 "示例" 沿用 "项目支出绩效目标-2015" {
  预算 选填; 目标 选填; 任务 选填; 字段 用途 选填; 部门体例 "示例"
  产出 选填; 效益 选填; 满意度 选填
}
体例 "示例"
"""
_HEADING = re.compile(r'^\S+ "[^"]*" \{$', re.MULTILINE)
_WORDS = ("体例", "年度", "单位", "计量", "项目", "设", "导入", "模板", "语言", "部门")


def complete(fragment: str) -> str:
    """An example of ``explain`` as a program: with a header for what it leaves out.

    Rows stand in a project's outputs. An example that names its own 体例, 年度 or 单位 keeps it; one
    that is a whole file (it uses a scheme, or has a 单位 with projects after it) stays as it is.
    """
    lines = fragment.splitlines()
    heads = [line.split()[0] if line.split()[0] in _WORDS else "" for line in lines if line.strip()]
    uses = any(re.fullmatch(r'体例 "[^"]*"', line) for line in lines)
    whole = "项目" in heads and (uses or {"年度", "单位"} <= set(heads))
    if whole:
        return fragment + "\n"
    header = "" if uses else _EXAMPLE_SCHEME
    header += "" if "年度" in heads else "年度 2023\n"
    header += "" if "单位" in heads else '单位 101 "甲单位"\n'
    first = next((i for i, head in enumerate(heads) if not head), len(lines))
    opens = any(lines[i].endswith("{") for i in range(first)) or _HEADING.search(fragment)
    if first == len(lines) or opens or "项目" in heads:
        return header + fragment + "\n"
    top, body = "\n".join(lines[:first]), "\n".join(f"    {line}" for line in lines[first:])
    return f'{header}{top}\n项目 "甲项目" {{\n  产出 {{\n{body}\n  }}\n}}\n'
