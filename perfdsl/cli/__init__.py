"""The command line: the only place that prints, exits and reads the user's terminal.

Each command is a file of this package, imported when it is run: a command pays only for what it
uses.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from perfdsl.cli.arguments import expanded, without_shared
from perfdsl.cli.commands import Commands
from perfdsl.cli.console import Console
from perfdsl.cli.internal import INTERRUPTED, report_internal
from perfdsl.cli.language import can_show_chinese, language
from perfdsl.cli.usage import report_usage

PROGRAM = "perfc"


def main(argv: Sequence[str] | None = None) -> int:
    """Runs ``perfc`` and returns its exit status: 0 fine, 1 the sources have errors, 2 wrong use
    or a file that cannot be read or written, 130 interrupted. Never raises, never exits.
    """
    console = Console(language(os.environ, can_show=can_show_chinese(sys.stdout)))
    try:
        status = _run(console, list(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt:
        status = INTERRUPTED
    except Exception as error:
        status = report_internal(console, error)
    return console.status(status)


def _run(console: Console, argv: list[str]) -> int:
    try:
        arguments = expanded(without_shared(argv, console))
        commands = Commands(console)
        with commands.make_context(PROGRAM, arguments) as context:
            status: object = commands.invoke(context)
    except click.UsageError as error:
        return report_usage(console, error)
    except click.exceptions.Exit as done:
        return done.exit_code
    return status if isinstance(status, int) else 0
