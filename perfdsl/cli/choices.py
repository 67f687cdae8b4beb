"""Words of the command line that must be known ones."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from perfdsl.cli.usage import UsageFault, unknown
from perfdsl.diagnostics.model import Text

_NO_FORMAT = Text("没有格式「{word}」", "there is no format “{word}”")
_EMPTY = Text("没有写出格式", "no format is named")
_TOO_MANY = Text("多了「{word}」", "“{word}” is too much")


def one_of(word: str, known: Collection[str], said: Text) -> str:
    """The known word that is given, in any case; of another one ``said`` tells."""
    name = word.strip().lower()
    if name not in known:
        raise unknown(said, word.strip(), known)
    return name


def one_format(word: str, known: Sequence[str]) -> str:
    """The format a word names, in any case; another word is wrong use."""
    return one_of(word, known, _NO_FORMAT)


def many_formats(words: str, known: Sequence[str]) -> tuple[str, ...]:
    """Formats parted by commas, half or full width; each once, in the order given."""
    named = [word for word in words.replace("，", ",").split(",") if word.strip()]
    if not named:
        raise UsageFault(_EMPTY)
    return tuple(dict.fromkeys(one_format(word, known) for word in named))


def at_most_one(words: Sequence[str]) -> str | None:
    """The only argument, None without any; a second one is wrong use."""
    if len(words) > 1:
        raise UsageFault(_TOO_MANY.fill({"word": words[1]}))
    return words[0] if words else None
