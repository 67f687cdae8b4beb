"""Forms as text: ``tests/importing/forms/*.txt``, in the manner of several provinces."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from perfdsl.importing.grid import Grid, Sheets
from tests.importing.drawn import drawn

FOLDER = Path(__file__).parent / "forms"
GOLDENS = Path(__file__).parent / "goldens"


@dataclass(frozen=True, slots=True)
class Form:
    """A form and the errors that its own faults give; the program it becomes is a golden."""

    name: str
    sheets: Sheets
    errors: frozenset[str]

    @property
    def golden(self) -> Path:
        """The program it becomes."""
        return GOLDENS / f"{self.name}.perf"


def forms() -> list[Form]:
    """All of them, by name."""
    return [_read(path) for path in sorted(FOLDER.glob("*.txt"))]


def _read(path: Path) -> Form:
    """``错：P401`` names errors, ``== 表1`` begins a table, ``前：`` is a paragraph above it."""
    head, *tables = path.read_text("utf-8").split("\n== ")
    errors = head.removeprefix("错：").split() if head.startswith("错：") else []
    grids = tuple(_table(text) for text in tables)
    return Form(path.stem, Sheets(f"{path.stem}.docx", grids), frozenset(errors))


def _table(text: str) -> Grid:
    name, _, rest = text.partition("\n")
    lines = rest.splitlines()
    before = tuple(line.removeprefix("前：") for line in lines if line.startswith("前："))
    drawing = "\n".join(line for line in lines if not line.startswith("前："))
    return drawn(drawing, name, before)
