"""The command line before click sees it."""

from __future__ import annotations

import os
from collections.abc import Iterator

from perfdsl.cli.console import Console
from perfdsl.cli.usage import SHARED_OPTIONS, unknown, value_missing
from perfdsl.diagnostics.model import Lang, Text
from perfdsl.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from perfdsl.cli.console import ColorWish

LANGS: Final[dict[str, Lang]] = {"zh": "zh", "en": "en"}
COLORS: Final[dict[str, ColorWish]] = {"auto": "auto", "always": "always", "never": "never"}
_NO_LANG = Text("--lang 没有「{word}」", "--lang knows no “{word}”")
_NO_COLOR = Text("--color 没有「{word}」", "--color knows no “{word}”")


def without_shared(argv: list[str], console: Console) -> list[str]:
    """Takes ``--lang`` and ``--color`` out wherever they stand before a ``--``, and obeys them.

    They are read first because the words of every later message depend on them.
    """
    rest: list[str] = []
    words = iter(argv)
    for word in words:
        name, _, value = word.partition("=")
        if word == "--":
            rest.extend((word, *words))
        elif name not in SHARED_OPTIONS:
            rest.append(word)
        else:
            _obey(console, name, value if "=" in word else _next(name, words))
    return rest


def _next(name: str, words: Iterator[str]) -> str:
    value = next(words, None)
    if value is None:
        raise value_missing(name)
    return value


def _obey(console: Console, name: str, value: str) -> None:
    if name == "--lang":
        if value not in LANGS:
            raise unknown(_NO_LANG, value, LANGS)
        console.lang = LANGS[value]
    else:
        if value not in COLORS:
            raise unknown(_NO_COLOR, value, COLORS)
        console.color = COLORS[value]


def expanded(argv: list[str], system: str = os.name) -> list[str]:
    """The arguments with ``*.perf`` replaced by the files it means, where no shell does that.

    On Windows the shell hands over the star; elsewhere an argument is taken as it is.
    """
    if system != "nt":
        return argv
    from glob import glob, has_magic

    def files(word: str) -> list[str]:
        return sorted(glob(word)) if has_magic(word) else []  # noqa: PTH207  (absolute ones too)

    return [path for word in argv for path in files(word) or [word]]
