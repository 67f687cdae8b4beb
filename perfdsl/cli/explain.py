"""``perfc explain``: what a finding means, why it matters, a wrong and a right example."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import click

from perfdsl.cli import commands
from perfdsl.cli.catalogue import KINDS
from perfdsl.cli.console import Console
from perfdsl.cli.help import EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Page, entry
from perfdsl.cli.usage import UsageError, at_most_one, unknown
from perfdsl.cli.wrap import wrapped
from perfdsl.diagnostics.model import Kind, Lang, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.page import blanked, sections
from perfdsl.diagnostics.text import SEVERITY_WORDS
from perfdsl.diagnostics.width import cells

_NO_CODE = Text("没有编号「{word}」", "there is no code “{word}”")
_LIST = Text("{said}；perfc explain 列出全部编号", "{said}; perfc explain lists them all")
_TITLE = Text("{code} {name}（{severity}）", "{code} {name} ({severity})")
_WIDTH = 76
_PAGE = Page(
    usage=Text("perfc explain [编号]", "perfc explain [CODE]"),
    about=Text(
        "解释一个问题：为什么、怎么办、错误和正确的写法。不写编号就列出全部。",
        "Explains a finding: why, what to do, a wrong and a right example. Without a code "
        "it lists them all.",
    ),
    lists=(
        (
            OPTIONS_HEAD,
            (
                entry("--markdown", "写成 Markdown，中英对照", "as Markdown, in both languages"),
                *SHARED,
            ),
        ),
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
    params = (
        click.Argument(["codes"], nargs=-1),
        click.Option(["--markdown"], is_flag=True),
    )
    return commands.command(console, "explain", _PAGE, params, partial(_run, console))


def _run(console: Console, codes: tuple[str, ...], markdown: bool) -> int:
    code = at_most_one(codes)
    kinds = tuple(sorted(KINDS, key=lambda kind: kind.code))
    if markdown:
        from perfdsl.diagnostics.handbook import handbook  # nothing else wants it

        console.data(handbook([_named(code, kinds)] if code else kinds).encode("utf-8"))
        return 0
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
    raise UsageError(_LIST.fill({"said": _NO_CODE.fill({"word": word})}))


def explained(kind: Kind, lang: Lang) -> str:
    """The page of one kind. Values a message would name are shown as …."""
    return "\n".join(_page(kind, lang)) + "\n"


def _page(kind: Kind, lang: Lang) -> Iterator[str]:
    severity = SEVERITY_WORDS[kind.severity]
    title = _TITLE.fill({"code": kind.code, "name": kind.name, "severity": severity})
    yield title.get(lang)
    yield from ("", blanked(kind.message, lang))
    for section in sections(kind):
        text = section.body.get(lang)
        body = text.split("\n") if section.is_program else wrapped(text, _WIDTH)
        yield from ("", section.head.get(lang) + ("：" if lang == "zh" else ":"))
        yield from (f"    {line}".rstrip() for line in body)


def _listed(kind: Kind, lang: Lang) -> str:
    word = SEVERITY_WORDS[kind.severity].get(lang)
    padded = word + " " * (7 - cells(word))
    return f"{kind.code}  {padded}  {blanked(kind.message, lang)}\n"
