"""The page that explains a kind of finding: what ``explain``, ``docs/rules.md`` and SARIF tell."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Kind, Lang, Severity, Text
from perfdsl.pattern import pattern
from perfdsl.record import Record

_WHY = Text("为什么", "Why")
_REGULATION = Text("依据", "Regulation")
_HELP = Text("怎么办", "What to do")
_WRONG = Text("错误的写法", "Wrong")
_RIGHT = Text("正确的写法", "Right")
_SUPPRESS = Text("怎样免除", "How to suppress it")
_ERROR = Text(
    "错误不能免除：改好以前不会写出文件。",
    "An error cannot be suppressed: nothing is written until it is mended.",
)
_OF_FILES = Text(
    "这是关于文件的问题，不能免除；照上面说的做就不再出现。",
    "It is about a file and cannot be suppressed; it is gone once that is done.",
)
_OF_WAIVERS = Text(
    "这是关于豁免本身的问题，不能再豁免；改好或删去那条豁免。",
    "It is about a waiver and cannot be waived; mend or remove that waiver.",
)
_BY_WAIVER = Text(
    "确有理由时，在那一行末尾或上面一行写明：# 豁免 {code}：理由，至 2025-12-31（期限可以不写）。"
    '整个工作区都不查：在 perf.toml 的 [lint] 里写 {code} = "off"。',
    "Where there is a reason, state it at the end of the line or on the line above: "
    "# waive {code}: the reason, until 2025-12-31 (the day may be left out). For a whole workspace: "
    '{code} = "off" in [lint] of perf.toml.',
)


class Section(Record):
    """A part of the page. ``is_program``: lines to be shown as they are, not words to be wrapped."""

    head: Text
    body: Text
    is_program: bool = False


def sections(kind: Kind) -> Iterator[Section]:
    """The parts of a kind's page in their order; a part that has nothing to say is left out."""
    if kind.why.zh:
        yield Section(_WHY, kind.why)
    if kind.regulation:
        yield Section(_REGULATION, kind.regulation)
    if kind.help:
        yield Section(_HELP, Text(blanked(kind.help, "zh"), blanked(kind.help, "en")))
    for head, program in ((_WRONG, kind.wrong), (_RIGHT, kind.right)):
        if program:
            shown = program.strip("\n")
            yield Section(head, Text(shown, shown), is_program=True)
    yield Section(_SUPPRESS, _suppression(kind))


def _suppression(kind: Kind) -> Text:
    if kind.severity is Severity.ERROR:
        return _ERROR
    if kind.code.startswith("P0"):
        return _OF_FILES
    if kind.code.startswith("P6"):
        return _OF_WAIVERS
    return _BY_WAIVER.fill({"code": kind.code})


def blanked(text: Text, lang: Lang) -> str:
    """A message without a finding: the values it would name are shown as …, several as one."""
    return _RUN.sub("…", text.get(lang).format_map(_Blanks()))


_SIGN = "\0"
_RUN = pattern(f"{_SIGN}+")


class _Blank:
    """Stands for any value, however the message would format it."""

    def __format__(self, spec: str) -> str:
        return _SIGN


class _Blanks(dict[str, object]):
    def __missing__(self, key: str) -> object:
        return _Blank()
