"""How far a long command is: only on a terminal, only when it takes over a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from perfdsl.cli.console import Console

_PATIENCE = 1.0
_STEP = 0.1
Item = TypeVar("Item")


def watched(items: Sequence[Item], console: Console) -> Iterator[Item]:
    """The items one by one, with ``12/300`` on standard error while they are worked on."""
    return _ticking(items, console, f"/{len(items)}")


def counting(items: Iterable[Item], console: Console) -> Iterator[Item]:
    """The same where nobody knows how many there will be."""
    return _ticking(items, console, "")


def _ticking(items: Iterable[Item], console: Console, of: str) -> Iterator[Item]:
    is_terminal = sys.stderr is not None and sys.stderr.isatty()
    due = time.monotonic() + _PATIENCE
    for number, item in enumerate(items, start=1):
        if is_terminal and time.monotonic() >= due:
            console.progress(f"{number}{of}")
            due = time.monotonic() + _STEP
        yield item
