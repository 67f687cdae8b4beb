"""How a program tells what its work took: one line of JSON, the last that it prints.

Needs nothing but Python, because it runs in the peers' interpreter too.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import perf_counter, process_time


def timed(work: Callable[[], object], count: int) -> None:
    """Do the work so many times and print the seconds of the processor and of the clock for one, and
    by how many megabytes the process grew.

    More often than once: there is a first time besides, which is not counted.
    """
    if count > 1:
        work()
    before = _peak()
    seconds, processor = perf_counter(), process_time()
    for _ in range(count):
        work()
    processor, seconds = process_time() - processor, perf_counter() - seconds
    told = {"processor": processor / count, "seconds": seconds / count, "memory": _peak() - before}
    print(json.dumps(told))


def _peak() -> float:
    """The most memory that this program has held, in MB.

    What ``getrusage`` says starts with the peak of the process that started this one, on Linux.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        kilobytes = next(
            line.split()[1] for line in status.split("\n") if line.startswith("VmHWM:")
        )
        return int(kilobytes) * 1024 / 1_000_000
    except (OSError, StopIteration):
        return getrusage(RUSAGE_SELF).ru_maxrss / 1_000_000
