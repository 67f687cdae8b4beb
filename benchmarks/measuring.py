"""Ways to do the same work, run in turns: in each round every way once, so that a slow moment of the
machine touches all of them alike, and ratios are taken within a round.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from goals import Goal, judged
from run import Run, measure, table

_ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = _ROOT / "benchmarks" / "peers"

_INSTALLED = {"PYTHONPATH": "", "PYTHONPYCACHEPREFIX": ""}  # neither counts where it is empty

Way = Callable[[], Run]
"""Does the work once and says what it took."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A heading and the ways below it. The first is what the others are divided by.

    Below the table stand the goals, each held against what was measured for it.
    """

    title: str
    ways: Mapping[str, Way]
    goals: Sequence[Goal] = ()


def process(*command: str, **environment: str) -> Way:
    """A whole process of an installed program, with its own bytecode and not the checkout's.

    perfc remembers nothing, unless PERFC_CACHE_DIR says where.
    """
    told = environment if "PERFC_CACHE_DIR" in environment else {"PERFC_NO_CACHE": "1"}
    return lambda: measure(command, {**_INSTALLED, **environment, **told})


def inside(*command: str, **environment: str) -> Way:
    """Only the work within a process, which it tells in its last line (peers/stopwatch.py).

    Its memory is by how much the peak of the process grew.
    """

    def way() -> Run:
        known = {**os.environ, "PYTHONPATH": str(_ROOT), **environment}
        done = subprocess.run(command, capture_output=True, text=True, env=known)
        if done.returncode != 0:
            sys.exit(f"failed: {' '.join(command)}\n{done.stdout}{done.stderr}")
        told = json.loads(done.stdout.splitlines()[-1])
        return Run(told["seconds"], told["processor"], told.get("memory", 0))

    return way


def after(prepare: Callable[[], object], way: Way) -> Way:
    """A way before which something is done that is not measured: an edit, a touch."""

    def prepared() -> Run:
        prepare()
        return way()

    return prepared


def compared(comparison: Comparison, rounds: int) -> str:
    """The comparison as a Markdown table under its heading: medians, and medians of ratios."""
    ways = comparison.ways
    for way in ways.values():
        way()
    lines = [{name: way() for name, way in ways.items()} for _ in range(rounds)]
    results = {name: [line[name] for line in lines] for name in ways}
    first = next(iter(results.values()))
    rows = [(name, *_figures(runs, first)) for name, runs in results.items()]
    head = ("", "processor ms", "×", "clock ms", "×", "peak MB")
    goals = judged(comparison.goals, results)
    return f"{comparison.title} ({rounds} rounds)\n\n{table(head, rows)}\n{goals}"


def _figures(runs: Sequence[Run], reference: Sequence[Run]) -> tuple[str, ...]:
    pairs = list(zip(runs, reference, strict=True))
    memory = median(run.memory for run in runs)
    return (
        f"{median(run.processor for run in runs) * 1000:,.1f}",
        f"{median(run.processor / other.processor for run, other in pairs):.2f}",
        f"{median(run.seconds for run in runs) * 1000:,.1f}",
        f"{median(run.seconds / other.seconds for run, other in pairs):.2f}",
        f"{memory:.1f}" if memory else "",
    )
