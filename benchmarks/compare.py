"""Measure perfc beside named peers, which it installs first, and print Markdown tables.

    python benchmarks/compare.py [documents parsing …] [--home FOLDER] [--rounds 7]

Peers go into a folder of their own (``--home``), never into the environment of perfc. One that
cannot be installed is named in a line and left out.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

import comparisons
from curve import Curve
from installing import Peers, install
from measuring import Comparison, compared

TOPICS = ("documents", "workbooks", "parsing", "starts", "incremental", "cores", "curve")
_LEAST_ROUNDS = 7


def main() -> None:
    """Install, measure, print: topic by topic, each in a folder that is removed again."""
    arguments = _arguments()
    rounds = max(_LEAST_ROUNDS, arguments.rounds)
    peers = install(arguments.home)
    print(
        f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} processors, "
        f"load {os.getloadavg()[0]:.1f}\n"
        + ", ".join(f"{name} {version}" for name, version in peers.versions.items())
        + "\n"
    )
    for topic in arguments.topics or TOPICS:
        with TemporaryDirectory() as folder:
            if topic == "curve":
                curve = Curve(Path(folder), peers.perfc)
                for size in (*arguments.sizes, *_LARGE[: arguments.large]):
                    print(curve.measured(size), flush=True)
                print(curve.growth(), flush=True)
                continue
            for comparison in _comparisons(topic, Path(folder), peers, arguments):
                print(compared(comparison, rounds), flush=True)


_LARGE = (100_000,)


def _comparisons(
    topic: str, folder: Path, peers: Peers, arguments: argparse.Namespace
) -> Iterator[Comparison]:
    match topic:
        case "documents":
            yield from comparisons.documents(folder, peers, arguments.documents)
        case "workbooks":
            yield from comparisons.workbooks(folder, peers, arguments.documents)
        case "parsing":
            yield from comparisons.parsing(folder, peers, arguments.projects)
        case "starts":
            yield from comparisons.starts(folder, peers)
        case "incremental":
            yield from comparisons.incremental(folder, peers, arguments.built)
        case "cores":
            yield from comparisons.cores(folder, peers, arguments.built)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure perfc beside named peers.")
    parser.add_argument("topics", nargs="*", metavar="TOPIC", help=", ".join(TOPICS))
    parser.add_argument(
        "--home",
        type=Path,
        default=Path(gettempdir(), "perfc-benchmark-peers"),
        help="where the peers are installed",
    )
    parser.add_argument("--rounds", type=int, default=_LEAST_ROUNDS, help="default and least 7")
    parser.add_argument("--documents", type=int, default=100, help="in process (default 100)")
    parser.add_argument("--projects", type=int, default=1000, help="to parse (default 1000)")
    parser.add_argument("--built", type=int, default=10_000, help="to build again and again")
    parser.add_argument("--sizes", type=int, nargs="*", default=[10, 100, 1000, 10_000])
    parser.add_argument("--large", action="store_true", help="the curve up to 100,000 projects")
    arguments = parser.parse_args()
    unknown = [topic for topic in arguments.topics if topic not in TOPICS]
    if unknown:
        sys.exit(f"no topic {', '.join(unknown)}; there are {', '.join(TOPICS)}")
    return arguments


if __name__ == "__main__":
    main()
