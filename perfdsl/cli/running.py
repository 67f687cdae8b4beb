"""One command line from its words to its exit status."""

from __future__ import annotations

from functools import partial
from importlib import import_module

from perfdsl.cli.arguments import expanded, without_shared
from perfdsl.cli.console import INTERRUPTED, Console
from perfdsl.cli.usage import UsageError, in_command, report_usage
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from perfdsl.cache.record import Asked


def run(words: list[str], console: Console) -> int:
    """Runs a command and returns its status; never raises."""
    try:
        status = _run(console, words)
    except UsageError as fault:
        status = report_usage(console, fault)
    except KeyboardInterrupt:
        status = INTERRUPTED
    except Exception as error:
        from perfdsl.cli.internal import report_internal  # what no run should need

        status = report_internal(console, error)
    return console.status(status)


def _run(console: Console, argv: list[str]) -> int:
    """Does what the words say, which click need not read again where it read the same before."""
    words = without_shared(argv, console)
    if console.memory and console.memory.asked:
        return _again(console, console.memory.asked)
    from perfdsl.cli.later import import_click

    import_click()
    from perfdsl.cli.commands import invoke

    return invoke(console, expanded(words))


def _again(console: Console, asked: Asked) -> int:
    """A command with what its words are known to mean. Only ``check`` and ``build`` are remembered."""
    name, meant = asked
    run = import_module(f"perfdsl.cli.{name}").run
    return in_command(name, partial(run, console, **dict(meant)))
