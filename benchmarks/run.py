"""Measure perfc: throughput, cold start and memory, against the bare interpreter.

    python benchmarks/run.py [--sizes 1 23 1000] [--rounds 5]

Every number is the median of paired rounds: in each round the bare interpreter and every command
run one after the other, so that a slow moment of the machine touches all of them alike. Needs
``os.wait4``, so Linux or macOS.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory, gettempdir
from time import perf_counter

from generate import generate

_PERFC = (sys.executable, "-m", "perfdsl")
_ROOT = Path(__file__).resolve().parents[1]
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
_REMEMBERS_NOTHING = {"PERFC_NO_CACHE": "1"}
_BYTECODE = Path(gettempdir(), "perfc-benchmark-bytecode")
_BYTES_PER_RSS = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True)
class Run:
    """One process: wall seconds, processor seconds, and the most memory it held, in MB.

    On Linux a child starts with the peak of the process that started it, so memory below this
    program's own (about that of the bare interpreter) cannot be seen.
    """

    seconds: float
    processor: float
    memory: float


def environment(bytecode: Path) -> dict[str, str]:
    """That of this process, but with bytecode that is kept, as an installed program has it."""
    kept = {name: value for name, value in os.environ.items() if name != _NO_BYTECODE}
    return {**kept, "PYTHONPATH": str(_ROOT), "PYTHONPYCACHEPREFIX": str(bytecode)}


def measure(command: Sequence[str], told: Mapping[str, str] = _REMEMBERS_NOTHING) -> Run:
    """Run a command to its end. One that fails stops the benchmark and shows why.

    ``told`` is what its environment has besides: unless it says otherwise, perfc starts anew.
    """
    with TemporaryDirectory() as folder, Path(folder, "output").open("w+b") as output:
        start = perf_counter()
        child = os.posix_spawn(
            command[0],
            tuple(command),
            {**environment(_BYTECODE), **told},
            file_actions=[
                (os.POSIX_SPAWN_DUP2, output.fileno(), 1),
                (os.POSIX_SPAWN_DUP2, output.fileno(), 2),
            ],
        )
        _, status, usage = os.wait4(child, 0)
        seconds = perf_counter() - start
        if os.waitstatus_to_exitcode(status) != 0:
            output.seek(0)
            sys.exit(f"failed: {' '.join(command)}\n{output.read().decode(errors='replace')}")
    return Run(
        seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _BYTES_PER_RSS / 1_000_000
    )


def paired(commands: Sequence[Sequence[str]], rounds: int) -> list[list[Run]]:
    """The runs of each command, after one round that only warms the caches of the machine."""
    for command in commands:
        measure(command)
    results = [[measure(command) for command in commands] for _ in range(rounds)]
    return [list(runs) for runs in zip(*results, strict=True)]


def times(runs: Sequence[Run], bare: Sequence[Run]) -> list[float]:
    """How many times the work of the bare interpreter of the same round: in processor seconds, which
    suffer less than those of the clock from what else the machine does.
    """
    return [run.processor / pair.processor for run, pair in zip(runs, bare, strict=True)]


def cold_start(folder: Path, rounds: int) -> list[tuple[str, ...]]:
    """What a user waits for before any work, as times the bare interpreter."""
    one, tables = folder / "one", str(_ROOT / "examples" / "tianjin-2023")
    generate(one, 1)
    commands = {
        "python -c pass": (sys.executable, "-c", "pass"),
        "perfc --version": (*_PERFC, "--version"),
        "perfc check, one project": (*_PERFC, "check", str(one)),
        "perfc check, 23 tables": (*_PERFC, "check", tables),
        "perfc build, 23 tables": (*_PERFC, "build", tables, "-o", str(folder / "output")),
    }
    results = paired(list(commands.values()), rounds)
    return [
        (
            name,
            f"{median(run.processor for run in runs) * 1000:.0f}",
            f"{median(times(runs, results[0])):.1f}",
            f"{median(run.memory for run in runs):.0f}",
        )
        for name, runs in zip(commands, results, strict=True)
    ]


def throughput(folder: Path, size: int, rounds: int) -> list[tuple[str, ...]]:
    """Check and build of a workspace of so many projects; the start of the process counts."""
    sources, output = folder / "sources", folder / "output"
    generate(sources, size)
    commands = {
        "check": (*_PERFC, "check", str(sources)),
        "build": (*_PERFC, "build", str(sources), "-o", str(output)),
    }
    return [
        (
            f"{size:,}",
            name,
            f"{median(run.seconds for run in runs):.2f}",
            f"{median(run.processor for run in runs):.2f}",
            f"{size / median(run.seconds for run in runs):,.0f}",
            f"{median(run.memory for run in runs):.0f}",
        )
        for name, runs in zip(commands, paired(list(commands.values()), rounds), strict=True)
    ]


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table whose columns line up to the right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    rule = ["-" * (width - 1) + ":" for width in widths]
    return "\n".join(
        f"| {' | '.join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))} |"
        for row in (head, rule, *rows)
    )


def main() -> None:
    """Measure what the arguments ask for and print the two tables."""
    parser = argparse.ArgumentParser(description="Measure perfc against the bare interpreter.")
    parser.add_argument("--sizes", type=int, nargs="*", default=[1, 23, 1000], metavar="PROJECTS")
    parser.add_argument("--rounds", type=int, default=5, help="paired runs (default and least 5)")
    arguments = parser.parse_args()
    rounds = max(5, arguments.rounds)
    with TemporaryDirectory() as folder:
        starts = cold_start(Path(folder, "start"), rounds)
        print(
            table(("cold start", "processor ms", "× python", "peak MB"), starts),
            end="\n\n",
            flush=True,
        )
        rows = [
            row
            for size in arguments.sizes
            for row in throughput(Path(folder, str(size)), size, rounds)
        ]
    head = ("projects", "command", "seconds", "processor s", "projects/s", "peak MB")
    print(table(head, rows))


if __name__ == "__main__":
    main()
