"""Wrong use of the command line, said in the user's language; words that must be known ones."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from perfdsl.cli.console import CANNOT, Console
from perfdsl.diagnostics.model import Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.width import visible

PROGRAM = "perfc"
SHARED_OPTIONS = ("--lang", "--color")
_VALUE_MISSING = Text("选项「{word}」后面少了内容", "the option “{word}” needs a value")
_GUESS = Text("{said}；是不是「{near}」？", "{said}; did you mean “{near}”?")
_CHOICES = Text("{said}；可用的有：{choices}", "{said}; there are: {choices}")
_HEAD = Text("用法有误：{said}", "wrong use: {said}")
_SEE = Text("说明见：{command} --help", "for help: {command} --help")
_NO_FORMAT = Text("没有格式「{word}」", "there is no format “{word}”")
_EMPTY = Text("没有写出格式", "no format is named")
_TOO_MANY = Text("多了「{word}」", "“{word}” is too much")


class UsageError(Exception):
    """Wrong use in words of ours, in both languages. ``command``: in which command, once that is known."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text
        self.command: str | None = None


def guessed(said: Text, near: str) -> Text:
    """What is wrong with a word, and the known one that is nearest to it."""
    return _GUESS.fill({"said": said, "near": near})


def unknown(said: Text, word: str, choices: Iterable[str]) -> UsageError:
    """A word that is none of ``choices``: names the nearest, else all of them."""
    known = tuple(choices)
    near = nearest(word, known)
    said = said.fill({"word": word})
    if near:
        return UsageError(guessed(said, near))
    return UsageError(_CHOICES.fill({"said": said, "choices": ", ".join(known)}))


def value_missing(option: str) -> UsageError:
    """An option at the end of the line that needs a value."""
    return UsageError(_VALUE_MISSING.fill({"word": option}))


def report_usage(console: Console, fault: UsageError) -> int:
    """Tells what was wrong and where the help is."""
    lines = (
        _HEAD.fill({"said": fault.text}).get(console.lang),
        _SEE.fill({"command": fault.command or PROGRAM}).get(console.lang),
    )
    console.err("".join(visible(line) + "\n" for line in lines))
    return CANNOT


def in_command(name: str, run: Callable[[], int]) -> int:
    """Runs a command; a fault that it raises learns in which command it happened."""
    try:
        return run()
    except UsageError as fault:
        fault.command = fault.command or f"{PROGRAM} {name}"
        raise


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
        raise UsageError(_EMPTY)
    return tuple(dict.fromkeys(one_format(word, known) for word in named))


def at_most_one(words: Sequence[str]) -> str | None:
    """The only argument, None without any; a second one is wrong use."""
    if len(words) > 1:
        raise UsageError(_TOO_MANY.fill({"word": words[1]}))
    return words[0] if words else None
