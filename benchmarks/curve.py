"""How time and memory grow with the workspace: they must stay the same for a project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from generate import generate
from goals import Goal, judged
from measuring import process
from run import Run, table

_ROUNDS = 7
_ENOUGH = 3000
"""So many projects in all rounds of a size are enough: a long run averages over the moments of the
machine by itself.
"""
_SMALL = 1000


class Curve:
    """Sizes measured one after the other, and what their growth says."""

    def __init__(self, folder: Path, perfc: str) -> None:
        self._folder = folder
        self._perfc = perfc
        self._medians: dict[tuple[int, str], Run] = {}

    def measured(self, size: int) -> str:
        """A table of one size: a line a command, with the processor time of one project.

        A size is printed before the next is begun, for the largest takes many minutes.
        """
        head = ("projects", "command", "rounds", "processor s", "clock s", "ms/project", "peak MB")
        return table(head, list(self._rows(size))) + "\n"

    def growth(self) -> str:
        """What ten times as many projects cost, as goals: the time, and the memory of one more."""
        goals = [goal for size, command in self._medians for goal in self._goals(size, command)]
        return judged(goals, {})

    def _rows(self, size: int) -> Iterator[tuple[str, ...]]:
        folder = self._folder / str(size)
        sources, built = folder / "sources", str(folder / "built")
        generate(sources, size)
        rounds = max(1, min(_ROUNDS, _ENOUGH // size))
        commands = {
            "check": process(self._perfc, "check", str(sources)),
            "build -f json": process(self._perfc, "build", str(sources), "-f", "json", "-o", built),
        }
        results = [[way() for way in commands.values()] for _ in range(rounds)]
        for at, name in enumerate(commands):
            run = self._medians[size, name] = _median([line[at] for line in results])
            yield _row(size, name, rounds, run)

    def _goals(self, size: int, command: str) -> Iterator[Goal]:
        """A size is held against the one ten times smaller; below 1,000 the start is what is seen."""
        small, large = self._medians.get((size // 10, command)), self._medians[size, command]
        if small is None or size <= _SMALL:
            return
        time = large.processor / small.processor
        each = (large.memory - small.memory) * 1000 / (size - size // 10)
        yield Goal(f"{command}: {size:,} ÷ {size // 10:,}", 11, lambda _: time)
        yield Goal(f"{command}: kB a project, up to {size:,}", 12, lambda _: each)


def _median(runs: Sequence[Run]) -> Run:
    return Run(
        median(run.seconds for run in runs),
        median(run.processor for run in runs),
        median(run.memory for run in runs),
    )


def _row(size: int, name: str, rounds: int, run: Run) -> tuple[str, ...]:
    return (
        f"{size:,}",
        name,
        str(rounds),
        f"{run.processor:.2f}",
        f"{run.seconds:.2f}",
        f"{run.processor / size * 1000:.2f}",
        f"{run.memory:.0f}",
    )
