"""One command line from its words to its exit status."""

from __future__ import annotations

import click

from perfdsl.cli.arguments import expanded, without_shared
from perfdsl.cli.commands import Commands
from perfdsl.cli.console import INTERRUPTED, Console
from perfdsl.cli.usage import report_usage

PROGRAM = "perfc"


def run(words: list[str], console: Console) -> int:
    """Runs a command and returns its status; never raises."""
    try:
        status = _run(console, words)
    except KeyboardInterrupt:
        status = INTERRUPTED
    except Exception as error:
        from perfdsl.cli.internal import report_internal  # what no run should need

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
