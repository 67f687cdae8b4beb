"""The command line: the only place that prints, exits and reads the user's terminal.

Each command is a file of this package, imported when it is run: a command pays only for what it
uses, and one whose result is known from an earlier run (``remembering``) for next to nothing.
"""

from __future__ import annotations

import gc
import os
import sys

from perfdsl import __version__
from perfdsl.cli.console import INTERRUPTED, Console
from perfdsl.cli.leaving import leave
from perfdsl.cli.remembering import folder_of, memory_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

_COLLECTOR = 70_000, 14, 100
"""How many objects are made, and collected how often, before the older ones are looked through again.

A command makes millions of records, and hardly any in a circle. With Python's own 700, 10, 10 half the
time of a check of 10,000 projects went into looking for some; with these it takes 4 MB more at most, and
one document is done before the first look.
"""


def command() -> int:
    """What the installed ``perfc`` and ``python -m perfdsl`` run: ``main``, and the process ends
    with it. For a caller that goes on there is ``main``.
    """
    return leave(main())


def main(argv: Sequence[str] | None = None) -> int:
    """Runs ``perfc`` and returns its exit status: 0 fine, 1 the sources have errors, 2 wrong use
    or a file that cannot be read or written, 130 interrupted. Never raises, never exits.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if words == ["--version"]:
        console = Console("zh")  # it is the same in every language
        console.out(f"perfc {__version__}\n")
        return console.status(0)
    try:
        memory = memory_of(words, os.environ)
        known = memory.recall() if memory else None
    except KeyboardInterrupt:
        return INTERRUPTED
    if known is not None:
        return known
    before = gc.get_threshold()
    gc.set_threshold(*_COLLECTOR)
    try:
        from perfdsl.cli.language import can_show_chinese, language

        console = Console(language(os.environ, can_show=can_show_chinese(sys.stdout)))
        with _kept_patterns():
            return memory.watch(_run, words, console) if memory else _run(words, console)
    finally:
        gc.set_threshold(*before)


def _kept_patterns() -> AbstractContextManager[None]:
    """No regular expression is compiled that an earlier run of the same Python compiled."""
    folder = folder_of(os.environ)
    if folder is None:
        from contextlib import nullcontext

        return nullcontext()
    from perfdsl.cache.patterns import kept

    return kept(folder)


def _run(words: list[str], console: Console) -> int:
    """Imports what runs commands, which takes longer than many of them run."""
    from perfdsl.cli.running import run

    return run(words, console)
