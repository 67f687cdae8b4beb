"""The headings of a Word file with a table a project: what its table of contents lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from perfdsl.backends.amounts import Row, budget_rows
from perfdsl.backends.word import Grid, grid, is_wide
from perfdsl.document.model import Document, Project, Unit

_LONGEST = 40  # letters that Word takes in the name of a bookmark
_NOT_IN_A_NAME = re.compile("[^0-9A-Za-z\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and the bookmark on it; ``id`` counts the bookmarks of the file from 1."""

    level: int
    text: str
    bookmark: str
    id: int


@dataclass(frozen=True, slots=True)
class Table:
    """A project to print, under its unit's heading, where one begins, and its own.

    ``ends`` says that the next table lies on pages turned the other way: a section ends here.
    """

    unit: Unit
    project: Project
    headings: tuple[Heading, ...]
    amounts: list[Row]
    grid: Grid
    wide: bool
    ends: bool = False


def tables(document: Document) -> list[Table]:
    """The projects in printed order. Of several units each has a heading above its projects'."""
    found: list[Table] = []
    for unit, project, headings in _headed(document):
        amounts = budget_rows(project)
        columns = grid(project, amounts)
        table = Table(unit, project, headings, amounts, columns, is_wide(columns))
        if found and found[-1].wide is not table.wide:
            found[-1] = replace(found[-1], ends=True)
        found.append(table)
    return found


def _headed(document: Document) -> Iterator[tuple[Unit, Project, tuple[Heading, ...]]]:
    """Each project and the headings above it: its own, and its unit's above the first."""
    names = _Names()
    several = len(document.units) > 1
    for unit in document.units:
        above = [names.heading(1, f"{unit.code or ''}{unit.name}", "单位")] if several else []
        for project in unit.projects:
            own = names.heading(1 + several, project.title, "项目", project.name)
            yield unit, project, (*above, own)
            above = []


def contents(found: list[Table]) -> list[Heading]:
    """What the table of contents lists; nothing where there is one table alone."""
    return [each for table in found for each in table.headings] if len(found) > 1 else []


class _Names:
    """Bookmarks that say what they are on: the same while the name stays, whatever is added."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}
        self._count = 0

    def heading(self, level: int, text: str, kind: str, name: str = "") -> Heading:
        self._count += 1
        return Heading(level, text, self._free(f"{kind}_{name or text}"), self._count)

    def _free(self, name: str) -> str:
        """The name in letters that Word allows; where it is taken, in capitals or not, numbered."""
        letters = _NOT_IN_A_NAME.sub("_", name)[:_LONGEST]
        found = letters
        while (key := found.casefold()) in self._used:
            self._used[letters.casefold()] += 1
            number = f"_{self._used[letters.casefold()]}"
            found = letters[: _LONGEST - len(number)] + number
        self._used[key] = 1
        return found
