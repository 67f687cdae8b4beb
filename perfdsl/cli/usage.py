"""Wrong use of the command line, said in the user's language."""

from __future__ import annotations

from collections.abc import Iterable

import click

from perfdsl.cli.console import CANNOT, Console
from perfdsl.diagnostics.model import Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.width import visible

SHARED_OPTIONS = ("--lang", "--color")
_NO_OPTION = Text("没有选项「{word}」", "there is no option “{word}”")
_VALUE_MISSING = Text("选项「{word}」后面少了内容", "the option “{word}” needs a value")
_VALUE_TOO_MUCH = Text("选项「{word}」后面不带内容", "the option “{word}” takes no value")
_UNCLEAR = Text("命令没有写完整", "the command is not complete")
_GUESS = Text("{said}；是不是「{near}」？", "{said}; did you mean “{near}”?")
_CHOICES = Text("{said}；可用的有：{choices}", "{said}; there are: {choices}")
_HEAD = Text("用法有误：{said}", "wrong use: {said}")
_SEE = Text("说明见：{command} --help", "for help: {command} --help")


class UsageFault(click.UsageError):
    """Wrong use in words of ours, in both languages."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


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


def report_usage(console: Console, error: click.UsageError) -> int:
    """Tells what was wrong and where the help is."""
    lang = console.lang
    command = error.ctx.command_path if error.ctx else "perfc"
    lines = (
        _HEAD.fill({"said": _phrase(error)}).get(lang),
        _SEE.fill({"command": command}).get(lang),
    )
    console.err("".join(visible(line) + "\n" for line in lines))
    return CANNOT


def _phrase(error: click.UsageError) -> Text:
    if isinstance(error, UsageFault):
        return error.text
    if isinstance(error, click.NoSuchOption):
        return _no_option(error)
    if isinstance(error, click.BadOptionUsage):
        is_flag = _is_flag(error)
        return (_VALUE_TOO_MUCH if is_flag else _VALUE_MISSING).fill({"word": error.option_name})
    return _UNCLEAR


def _no_option(error: click.NoSuchOption) -> Text:
    params = error.ctx.command.params if error.ctx else []
    options = [name for param in params for name in param.opts if name.startswith("--")]
    near = nearest(error.option_name, (*options, *SHARED_OPTIONS))
    said = _NO_OPTION.fill({"word": error.option_name})
    return _GUESS.fill({"said": said, "near": near}) if near else said


def _is_flag(error: click.BadOptionUsage) -> bool:
    params = error.ctx.command.params if error.ctx else []
    options = [param for param in params if isinstance(param, click.Option)]
    return any(error.option_name in option.opts and option.is_flag for option in options)
