"""How time and memory grow with the workspace: they must stay the same for a project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from generate import generate
from measuring import PERFC, process
from run import Run, table

_ROUNDS = 7
_ENOUGH = 3000
"""So many projects in all rounds of a size are enough: a long run averages over the moments of the
machine by itself.
"""


def curve(folder: Path, size: int) -> str:
    """A table of one size: a line a command, with the processor time of one project.

    A size is printed before the next is begun, for the largest takes many minutes.
    """
    head = ("projects", "command", "rounds", "processor s", "clock s", "ms/project", "peak MB")
    return table(head, list(_rows(folder / str(size), size))) + "\n"


def _rows(folder: Path, size: int) -> Iterator[tuple[str, ...]]:
    sources = folder / "sources"
    generate(sources, size)
    rounds = max(1, min(_ROUNDS, _ENOUGH // size))
    commands = {
        "check": process(*PERFC, "check", str(sources)),
        "build -f json": process(
            *PERFC, "build", str(sources), "-f", "json", "-o", str(folder / "built")
        ),
    }
    results = [[way() for way in commands.values()] for _ in range(rounds)]
    for at, name in enumerate(commands):
        yield _row(size, name, [line[at] for line in results])


def _row(size: int, name: str, runs: Sequence[Run]) -> tuple[str, ...]:
    processor = median(run.processor for run in runs)
    return (
        f"{size:,}",
        name,
        str(len(runs)),
        f"{processor:.2f}",
        f"{median(run.seconds for run in runs):.2f}",
        f"{processor / size * 1000:.2f}",
        f"{median(run.memory for run in runs):.0f}",
    )
