"""How far a long command is: only on a terminal, only when it takes over a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence

from perfdsl.cli.console import Console
from perfdsl.typed import TypeVar

_PATIENCE = 1.0
_STEP = 0.1
_WIDTH = 30
Item = TypeVar("Item")


def watched(items: Sequence[Item], console: Console) -> Iterator[Item]:
    """The items one by one, with ``[===   ] 12/300`` on standard error while they are worked on."""
    return _ticking(items, console, lambda number: _bar(number, len(items)))


def counting(items: Iterable[Item], console: Console) -> Iterator[Item]:
    """The same where nobody knows how many there will be: their number alone."""
    return _ticking(items, console, str)


def _bar(number: int, count: int) -> str:
    """In signs that every console has. The item that is begun is not yet done."""
    done = "=" * ((number - 1) * _WIDTH // count)
    return f"[{done:{_WIDTH}}] {number}/{count}"


def _ticking(
    items: Iterable[Item], console: Console, shown: Callable[[int], str]
) -> Iterator[Item]:
    is_terminal = sys.stderr is not None and sys.stderr.isatty()
    due = time.monotonic() + _PATIENCE
    for number, item in enumerate(items, start=1):
        if is_terminal and time.monotonic() >= due:
            console.progress(shown(number))
            due = time.monotonic() + _STEP
        yield item
