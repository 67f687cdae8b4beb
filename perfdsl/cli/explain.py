"""``perfc explain``: what a finding means, why it matters, a wrong and a right example."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import click

from perfdsl.cli import commands
from perfdsl.cli.catalogue import KINDS
from perfdsl.cli.choices import at_most_one
from perfdsl.cli.console import Console
from perfdsl.cli.help import EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Page, entry
from perfdsl.cli.kind_text import with_blanks
from perfdsl.cli.usage import UsageFault, unknown
from perfdsl.cli.wrap import wrapped
from perfdsl.diagnostics.model import Kind, Lang, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.text import SEVERITY_WORDS
from perfdsl.diagnostics.width import cells
from perfdsl.waivers.model import can_be_waived

_NO_CODE = Text("没有编号「{word}」", "there is no code “{word}”")
_LIST = Text("{said}；perfc explain 列出全部编号", "{said}; perfc explain lists them all")
_TITLE = Text("{code} {name}（{severity}）", "{code} {name} ({severity})")
_WHY = Text("为什么", "Why")
_HELP = Text("怎么办", "What to do")
_WRONG = Text("错误的写法", "Wrong")
_RIGHT = Text("正确的写法", "Right")
_WAIVE = Text("有理由不改的，写在那一行末尾", "Where it must stay, at the end of the line")
_WAIVER = Text("# 豁免 {code}：理由，至 2023-12-31", "# waive {code}: reason, until 2023-12-31")
_WIDTH = 76
_PAGE = Page(
    usage=Text("perfc explain [编号]", "perfc explain [CODE]"),
    about=Text(
        "解释一个问题：为什么、怎么办、错误和正确的写法。不写编号就列出全部。",
        "Explains a finding: why, what to do, a wrong and a right example. Without a code "
        "it lists them all.",
    ),
    lists=(
        (OPTIONS_HEAD, SHARED),
        (
            EXAMPLES_HEAD,
            (
                entry("perfc explain P401", "解释 P401", "explain P401"),
                entry("perfc explain", "列出全部编号", "list all codes"),
            ),
        ),
    ),
)


def command(console: Console) -> click.Command:
    """The command for click."""
    params = (click.Argument(["codes"], nargs=-1),)
    return commands.command(console, "explain", _PAGE, params, partial(_run, console))


def _run(console: Console, codes: tuple[str, ...]) -> int:
    code = at_most_one(codes)
    kinds = tuple(sorted(KINDS, key=lambda kind: kind.code))
    if code is None:
        console.out("".join(_listed(kind, console.lang) for kind in kinds))
        return 0
    console.out(explained(_named(code, kinds), console.lang))
    return 0


def _named(word: str, kinds: tuple[Kind, ...]) -> Kind:
    """The kind of a code or a name, in any case."""
    wanted = word.strip().lower()
    for kind in kinds:
        if wanted in (kind.code.lower(), kind.name):
            return kind
    names = [*(kind.code for kind in kinds), *(kind.name for kind in kinds)]
    if nearest(word, names):
        raise unknown(_NO_CODE, word, names)
    raise UsageFault(_LIST.fill({"said": _NO_CODE.fill({"word": word})}))


def explained(kind: Kind, lang: Lang) -> str:
    """The page of one kind. Values a message would name are shown as …."""
    return "\n".join(_page(kind, lang)) + "\n"


def _page(kind: Kind, lang: Lang) -> Iterator[str]:
    severity = SEVERITY_WORDS[kind.severity]
    title = _TITLE.fill({"code": kind.code, "name": kind.name, "severity": severity})
    yield title.get(lang)
    yield from ("", with_blanks(kind.message, lang))
    if kind.why.get(lang):
        yield from _section(_WHY, wrapped(kind.why.get(lang), _WIDTH), lang)
    if kind.help:
        yield from _section(_HELP, wrapped(with_blanks(kind.help, lang), _WIDTH), lang)
    if kind.wrong:
        yield from _section(_WRONG, _program(kind.wrong), lang)
    if kind.right:
        yield from _section(_RIGHT, _program(kind.right), lang)
    if can_be_waived(kind):
        yield from _section(_WAIVE, [_WAIVER.fill({"code": kind.code}).get(lang)], lang)


def _section(head: Text, body: list[str], lang: Lang) -> Iterator[str]:
    yield from ("", head.get(lang) + ("：" if lang == "zh" else ":"))
    yield from (f"    {line}".rstrip() for line in body)


def _program(text: str) -> list[str]:
    return text.strip("\n").split("\n")


def _listed(kind: Kind, lang: Lang) -> str:
    word = SEVERITY_WORDS[kind.severity].get(lang)
    padded = word + " " * (7 - cells(word))
    return f"{kind.code}  {padded}  {with_blanks(kind.message, lang)}\n"
