"""What is said when perfc itself is at fault: never a traceback, unless it is asked for."""

from __future__ import annotations

import os

from perfdsl.cli.console import CANNOT, Console
from perfdsl.diagnostics.width import visible


def report_internal(console: Console, error: Exception) -> int:
    """Tells of an exception of ours in one line, and how to see more."""
    from perfdsl.cli.kinds import INTERNAL  # what no run should need

    if os.environ.get("PERFC_DEBUG", "0") not in ("", "0"):
        import traceback  # with all it needs: only who looks for our fault

        console.err("".join(traceback.format_exception(error)))
    what = f"{type(error).__name__} {error}".strip()
    found = INTERNAL.of("", what=what)
    stop = "。" if console.lang == "zh" else ". "
    words = found.message.get(console.lang) + stop
    words += found.help.get(console.lang) if found.help else ""
    console.err(f"{INTERNAL.code} {visible(words)}\n")
    return CANNOT
