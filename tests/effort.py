"""Work counted, not timed: seconds of a machine that others use say nothing, calls always say the same."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType


def calls(work: Callable[[], object]) -> int:
    """How many functions, Python's and C's, are called while `work` runs.

    What one C call does inside itself is not seen: a test of such work takes a text so long that
    anything quadratic would run into the time limit of every test (`timeout` in pyproject.toml).
    """
    count = 0

    def profiler(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(profiler)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
