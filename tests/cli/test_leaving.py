"""The process ends with its command at once, but for whoever waits for Python's own end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import atexit, sys
atexit.register(print, "taken apart")
{before}
from perfdsl.cli.leaving import leave
print("said", flush=False)
sys.exit(leave(3))
"""


def _ended(before: str = "", **streams: object) -> tuple[int, bytes]:
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(before=before)],
        env={**os.environ, "PYTHONPATH": path, "PYTHONUNBUFFERED": ""},
        **({"stdout": subprocess.PIPE, **streams}),  # type: ignore[call-overload]
        check=False,
    )
    return done.returncode, done.stdout


def test_what_was_said_is_out_and_nothing_is_taken_apart() -> None:
    assert _ended() == (3, b"said\n")


@pytest.mark.parametrize(
    "before",
    [
        "import sys; sys.settrace(lambda *_: None)",
        "import sys; sys.setprofile(lambda *_: None)",
        "import threading, time; threading.Thread(target=time.sleep, args=(0.3,)).start()",
        "import multiprocessing.util",
        "from concurrent.futures import ThreadPoolExecutor",
    ],
)
def test_python_ends_by_itself_where_somebody_waits_for_it(before: str) -> None:
    assert _ended(before) == (3, b"said\ntaken apart\n")


def test_a_tool_that_monitors_sees_the_end() -> None:
    """Before Python 3.12 there is no such interface: what stands for it here is asked as it is."""
    before = """
import sys
if sys.version_info >= (3, 12):
    sys.monitoring.use_tool_id(2, "profiler")
else:
    from types import SimpleNamespace
    sys.monitoring = SimpleNamespace(get_tool={2: "profiler"}.get)
"""
    assert _ended(before) == (3, b"said\ntaken apart\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_what_cannot_be_said_any_more_is_left_to_python() -> None:
    with Path("/dev/full").open("wb") as full:
        before = "sys.stdout.reconfigure(line_buffering=False)"
        status, _ = _ended(before, stdout=full, stderr=subprocess.DEVNULL)
    assert status == 120  # Python's own word for it


def test_a_process_without_streams_ends_as_well() -> None:
    assert _ended("sys.stdout = sys.stderr = None; print = lambda *_, **__: None") == (3, b"")
