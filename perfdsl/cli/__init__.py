"""The command line: the only place that prints, exits and reads the user's terminal.

Each command is a file of this package, imported when it is run: a command pays only for what it
uses.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from perfdsl.cli.arguments import expanded, without_shared
from perfdsl.cli.commands import perform
from perfdsl.cli.console import Console
from perfdsl.cli.internal import INTERRUPTED, report_internal
from perfdsl.cli.language import can_show_chinese, language
from perfdsl.cli.usage import UsageFault, report_usage


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
        return perform(console, expanded(without_shared(argv, console)))
    except UsageFault as fault:
        return report_usage(console, fault)
