"""How a peer's program tells what its work took: one line of JSON, the last that it prints.

Needs nothing but Python, because it runs in the peers' interpreter too.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from time import perf_counter, process_time


def timed(work: Callable[[], object], count: int) -> None:
    """Do the work so many times and print the seconds of the processor and of the clock for one.

    More often than once: there is a first time besides, which is not counted.
    """
    if count > 1:
        work()
    seconds, processor = perf_counter(), process_time()
    for _ in range(count):
        work()
    processor, seconds = process_time() - processor, perf_counter() - seconds
    print(json.dumps({"processor": processor / count, "seconds": seconds / count}))
