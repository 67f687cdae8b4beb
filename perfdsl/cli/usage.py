"""Wrong use of the command line, said in the user's language."""

from __future__ import annotations

from collections.abc import Iterable

from perfdsl.cli.console import CANNOT, Console
from perfdsl.diagnostics.model import Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.width import visible

PROGRAM = "perfc"
SHARED_OPTIONS = ("--lang", "--color")
_NO_OPTION = Text("没有选项「{word}」", "there is no option “{word}”")
_VALUE_MISSING = Text("选项「{word}」后面少了内容", "the option “{word}” needs a value")
_VALUE_TOO_MUCH = Text("选项「{word}」后面不带内容", "the option “{word}” takes no value")
_UNCLEAR = Text("命令没有写完整", "the command is not complete")
_GUESS = Text("{said}；是不是「{near}」？", "{said}; did you mean “{near}”?")
_CHOICES = Text("{said}；可用的有：{choices}", "{said}; there are: {choices}")
_HEAD = Text("用法有误：{said}", "wrong use: {said}")
_SEE = Text("说明见：{command} --help", "for help: {command} --help")


class UsageFault(Exception):  # noqa: N818  (nothing failed: it was not understood)
    """Wrong use, in words for both languages. ``command`` is the one whose help says more."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text
        self.command: str | None = None


def unknown(said: Text, word: str, choices: Iterable[str]) -> UsageFault:
    """A word that is none of ``choices``: names the nearest, else all of them."""
    known = tuple(choices)
    near = nearest(word, known)
    said = said.fill({"word": word})
    if near:
        return UsageFault(_GUESS.fill({"said": said, "near": near}))
    return UsageFault(_CHOICES.fill({"said": said, "choices": ", ".join(known)}))


def value_missing(option: str) -> UsageFault:
    """An option at the end of the line that needs a value."""
    return UsageFault(_VALUE_MISSING.fill({"word": option}))


def value_too_much(option: str) -> UsageFault:
    """A flag with a value."""
    return UsageFault(_VALUE_TOO_MUCH.fill({"word": option}))


def no_option(word: str, known: Iterable[str]) -> UsageFault:
    """An option that the command does not have; names the nearest of those with a long name."""
    longer = [one for one in known if one.startswith("--")]
    near = nearest(word, (*longer, *SHARED_OPTIONS))
    said = _NO_OPTION.fill({"word": word})
    return UsageFault(_GUESS.fill({"said": said, "near": near}) if near else said)


def no_command() -> UsageFault:
    """Options, but no command."""
    return UsageFault(_UNCLEAR)


def report_usage(console: Console, fault: UsageFault) -> int:
    """Tells what was wrong and where the help is."""
    lang = console.lang
    lines = (
        _HEAD.fill({"said": fault.text}).get(lang),
        _SEE.fill({"command": fault.command or PROGRAM}).get(lang),
    )
    console.err("".join(visible(line) + "\n" for line in lines))
    return CANNOT
