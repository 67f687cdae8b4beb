"""What click finds wrong with the words of a command, in ours."""

from __future__ import annotations

import click

from perfdsl.cli.usage import SHARED_OPTIONS, UsageError, guessed, value_missing
from perfdsl.diagnostics.model import Text
from perfdsl.diagnostics.nearest import nearest

_NO_OPTION = Text("没有选项「{word}」", "there is no option “{word}”")
_VALUE_TOO_MUCH = Text("选项「{word}」后面不带内容", "the option “{word}” takes no value")
_UNCLEAR = Text("命令没有写完整", "the command is not complete")


def fault_of(error: click.UsageError) -> UsageError:
    """What a fault of click's is in both languages, with the command it happened in."""
    fault = _fault(error)
    fault.command = error.ctx.command_path if error.ctx else None
    return fault


def _fault(error: click.UsageError) -> UsageError:
    if isinstance(error, click.NoSuchOption):
        return UsageError(_no_option(error))
    if isinstance(error, click.BadOptionUsage):
        if _is_flag(error):
            return UsageError(_VALUE_TOO_MUCH.fill({"word": error.option_name}))
        return value_missing(error.option_name)
    return UsageError(_UNCLEAR)


def _no_option(error: click.NoSuchOption) -> Text:
    params = error.ctx.command.params if error.ctx else []
    options = [name for param in params for name in param.opts if name.startswith("--")]
    near = nearest(error.option_name, (*options, *SHARED_OPTIONS))
    said = _NO_OPTION.fill({"word": error.option_name})
    return guessed(said, near) if near else said


def _is_flag(error: click.BadOptionUsage) -> bool:
    params = error.ctx.command.params if error.ctx else []
    options = [param for param in params if isinstance(param, click.Option)]
    return any(error.option_name in option.opts and option.is_flag for option in options)
