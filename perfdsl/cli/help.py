"""Help pages: written by ourselves, because click knows neither two languages nor wide letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.diagnostics.model import Lang, Text
from perfdsl.diagnostics.width import cells
from perfdsl.record import Record
from perfdsl.typed import Final

OPTIONS_HEAD = Text("选项：", "Options:")
COMMANDS_HEAD = Text("命令：", "Commands:")
EXAMPLES_HEAD = Text("例子：", "Examples:")
_USAGE = Text("用法：{usage}", "Usage: {usage}")
_GAP = 2
_WIDTH = 78
_WHOLE = 80


class Entry(Record):
    """A line of a list: what to type, and what it does."""

    typed: Text
    does: Text


class Page(Record):
    """What ``--help`` shows; ``lists`` are headed lists of entries, in this order."""

    usage: Text
    about: Text
    lists: tuple[tuple[Text, tuple[Entry, ...]], ...]

    def render(self, lang: Lang) -> str:
        """The page with its columns aligned by display width."""
        from perfdsl.cli.wrap import wrapped  # only a page that is shown is wrapped

        about = "\n".join(wrapped(self.about.get(lang), _WIDTH))
        parts = [_USAGE.fill({"usage": self.usage}).get(lang), about]
        parts += [_list(head, entries, lang) for head, entries in self.lists if entries]
        return "\n\n".join(parts) + "\n"


def entry(typed: str, zh: str, en: str) -> Entry:
    """An entry that is typed alike in both languages."""
    return Entry(Text(typed, typed), Text(zh, en))


JOBS_ENTRY: Final = entry(
    "-j, --jobs N", "同时用几个进程，默认看有几个核", "processes at once; default: the cores"
)
EXECUTOR_ENTRY: Final = Entry(
    Text("--executor 地址", "--executor ADDRESS"),
    Text("让集群做：dask://主机:端口", "let a cluster do it: dask://HOST:PORT"),
)
NO_CACHE_ENTRY: Final = entry(
    "--no-cache", "不用上次记下的结果，也不记", "neither use nor keep what is known of earlier runs"
)
SHARED: Final = (
    entry("--lang zh|en", "用中文或英文（也可设 PERFC_LANG）", "the language (or set PERFC_LANG)"),
    entry("--color auto|always|never", "是否用颜色", "whether to use colour"),
    entry("-h, --help", "显示本说明", "show this page"),
)


def _list(head: Text, entries: Sequence[Entry], lang: Lang) -> str:
    width = max(cells(item.typed.get(lang)) for item in entries)
    lines = (line for item in entries for line in _lines(item, width, lang))
    return "\n".join((head.get(lang), *lines))


def _lines(item: Entry, width: int, lang: Lang) -> Iterator[str]:
    """An entry; what it does goes on under itself where it is long."""
    from perfdsl.cli.wrap import wrapped

    typed = item.typed.get(lang)
    for does in wrapped(item.does.get(lang), _WHOLE - width - 2 * _GAP):
        yield f"{' ' * _GAP}{_padded(typed, width)}{' ' * _GAP}{does}"
        typed = ""


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cells(text))
