"""The end of the process: what was said is out, so nothing is worth taking apart first.

Python frees every object of a process before it ends, one by one, which is a twentieth of a small
``check`` and more of a large one, and of no use to anybody: the system takes the memory back.
"""

from __future__ import annotations

import os
import sys

_WAITED_FOR = ("multiprocessing.util", "concurrent.futures.thread", "distributed")
"""Modules that have something to do when Python ends by itself."""


def leave(status: int) -> int:
    """Ends the process with ``status``; or gives it back, where somebody still waits for Python's
    own end: a thread, a pool of processes, a debugger, a profiler, an interactive prompt.
    """
    if _is_watched() or _has_more_to_do():
        return status
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            return status  # as Python would tell it
    os._exit(status)


def _is_watched() -> bool:
    monitoring = getattr(sys, "monitoring", None)  # since Python 3.12
    tools = map(monitoring.get_tool, range(6)) if monitoring else ()
    return bool(sys.gettrace() or sys.getprofile() or sys.flags.interactive or any(tools))


def _has_more_to_do() -> bool:
    threading = sys.modules.get("threading")
    if threading is not None and threading.active_count() > 1:
        return True
    return any(name in sys.modules for name in _WAITED_FOR)
