"""What was aimed at, each held against what the same run measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from run import Run, table

Results = Mapping[str, Sequence[Run]]
"""The runs of each way, in the order of the rounds; a peer that is not installed is missing."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A number that is to stay below a limit, or to reach it."""

    name: str
    limit: float
    value: Callable[[Results], float]
    at_least: bool = False

    def row(self, results: Results) -> tuple[str, str, str, str]:
        """The line of the table of goals; without a number where its peer is missing."""
        aimed = f"{'≥' if self.at_least else '≤'} {self.limit:g}"
        try:
            value = self.value(results)
        except KeyError as missing:
            return self.name, aimed, f"without {missing.args[0]}", ""
        holds = value >= self.limit if self.at_least else value <= self.limit
        return self.name, aimed, f"{value:.2f}", "✓" if holds else "✗"


def ratio(way: str, to: str) -> Callable[[Results], float]:
    """How many times the processor time of the other, within a round; the median of the rounds."""
    return lambda results: median(
        one.processor / other.processor
        for one, other in zip(results[way], results[to], strict=True)
    )


def clock(way: str, to: str) -> Callable[[Results], float]:
    """The same by the clock on the wall: what several processes at once are for."""
    return lambda results: median(
        one.seconds / other.seconds for one, other in zip(results[way], results[to], strict=True)
    )


def memory(way: str, parts: int = 1, scale: float = 1) -> Callable[[Results], float]:
    """Megabytes, or by ``scale`` what is smaller, of the work or of each of its parts."""
    return lambda results: median(run.memory for run in results[way]) * scale / parts


def kilobytes(path: Path) -> Callable[[Results], float]:
    """How large a file is that one of the ways has written."""
    return lambda _: path.stat().st_size / 1000


def judged(goals: Sequence[Goal], results: Results) -> str:
    """The goals as a Markdown table; nothing where there is none."""
    if not goals:
        return ""
    head = ("goal", "aimed at", "measured", "")
    return f"\n{table(head, [goal.row(results) for goal in goals])}\n"
