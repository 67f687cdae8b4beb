"""Every kind of finding as one Markdown page in both languages: ``docs/rules.md``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.diagnostics.model import Kind, Text
from perfdsl.diagnostics.page import Section, blanked, sections
from perfdsl.diagnostics.text import SEVERITY_WORDS

_STAGES: dict[str, Text] = {
    "0": Text("文件和命令", "Files and commands"),
    "1": Text("写法", "Syntax"),
    "2": Text("名称", "Names"),
    "3": Text("值", "Values"),
    "4": Text("预算和规则", "Budget and rules"),
    "5": Text("审核意见", "Advice"),
    "6": Text("豁免", "Waivers"),
    "9": Text("perfc 自己", "perfc itself"),
}
_INTRODUCTION = """# 全部编号 · Every code

> **In English.** What `perfc` can find: what it means, why it matters and by which rule, a wrong and a right
> way to write it, and how to suppress it. `perfc explain CODE` shows one of them offline. This page is made
> from the same source by `perfc explain --markdown`; do not edit it.

`perfc explain 编号` 在没有网络的机器上显示其中一条。本页由 `perfc explain --markdown` 生成，不要手改。
“…”处填具体的内容。
"""


def handbook(kinds: Sequence[Kind]) -> str:
    """The page of these kinds, by code: the introduction and a table only where there are several."""
    ordered = sorted(kinds, key=lambda kind: kind.code)
    parts = [] if len(ordered) == 1 else [_INTRODUCTION, "\n".join(_contents(ordered)) + "\n"]
    stage = ""
    for kind in ordered:
        if kind.code[1] != stage and parts:
            stage = kind.code[1]
            parts.append(f"## {_STAGES[stage].zh} · {_STAGES[stage].en}\n")
        parts.append("\n".join(_page(kind)))
    return "\n".join(parts)


def _contents(kinds: Sequence[Kind]) -> Iterator[str]:
    yield "| 编号 | 程度 | 说什么 | In English |"
    yield "|---|---|---|---|"
    for kind in kinds:
        link = f"[{kind.code}](#{kind.code.lower()}-{kind.name})"
        words = SEVERITY_WORDS[kind.severity].zh
        zh, en = (_cell(blanked(kind.message, lang)) for lang in ("zh", "en"))
        yield f"| {link} | {words} | {zh} | {en} |"


def _page(kind: Kind) -> Iterator[str]:
    severity = SEVERITY_WORDS[kind.severity]
    yield f"### {kind.code} {kind.name}"
    yield ""
    yield f"**{severity.zh} · {severity.en}**：{_prose(blanked(kind.message, 'zh'))}"
    yield f"*{_prose(blanked(kind.message, 'en'))}*"
    yield ""
    for section in sections(kind):
        yield from _program(section) if section.is_program else _words(section)
        yield ""


def _words(section: Section) -> Iterator[str]:
    yield f"**{section.head.zh} · {section.head.en}**：{_prose(section.body.zh)}"
    yield f"*{_prose(section.body.en)}*"


def _program(section: Section) -> Iterator[str]:
    yield f"**{section.head.zh} · {section.head.en}**"
    yield ""
    yield "```text"
    yield section.body.zh
    yield "```"


def _prose(text: str) -> str:
    """Words in which nothing is markup: what they show is what they say."""
    for sign in ("\\", "`", "*", "_", "<", "[", "]"):
        text = text.replace(sign, "\\" + sign)
    return " ".join(text.split("\n"))


def _cell(text: str) -> str:
    return _prose(text).replace("|", "\\|")
