"""The recognition half of import: the grids of one file to the text of a ``.perf`` file.

grids ─events─▶ facts ─gather─▶ projects ─plan, prove─▶ levels, values ─write─▶ text
"""

from __future__ import annotations

from perfdsl.importing.grid import Sheets
from perfdsl.importing.recognition.board import Board
from perfdsl.importing.recognition.draft import Gathered, Placement
from perfdsl.importing.recognition.finish import finish
from perfdsl.importing.recognition.gather import gather
from perfdsl.importing.recognition.walk import events
from perfdsl.importing.writing.factoring import factored
from perfdsl.importing.writing.plan import Plan, settings_of
from perfdsl.importing.writing.program import program
from perfdsl.record import Record
from perfdsl.syntax.formatting import formatted


class Imported(Record):
    """One file as a program, and where each of its filled cells went, in reading order.

    ``others`` are tables of something else, each as one place; their cells are not among the
    placements.
    """

    text: str
    placements: tuple[Placement, ...]
    projects: int
    others: tuple[str, ...] = ()

    @property
    def left(self) -> tuple[Placement, ...]:
        """The cells that could not be placed; the text has them as comments."""
        return tuple(one for one in self.placements if one.where is None)


def import_sheets(
    sheets: Sheets, *, scheme: str | None = None, year: int | None = None, factor: bool = False
) -> Imported:
    """The program that says what the tables say. Never fails: what is not understood is kept.

    ``scheme`` is the name of a shipped scheme, else the levels decide; ``year`` is the fiscal year
    where the tables do not name it or name another; ``factor`` turns what projects repeat into
    templates where that is shorter and prints the same.
    """
    gathered = gather(events(sheets))
    settings = settings_of(gathered, scheme, year)
    plan = Plan(finish(gathered, settings.money_unit), settings)
    plan.give_up()
    name = sheets.path.replace("\\", "/").rpartition("/")[2]
    text = factored(plan, name) if factor else program(plan, name)
    text = formatted(text) or text  # ours has no syntax error; were there one, check will tell
    others = tuple(gathered.others.values())
    return Imported(text, tuple(_placements(sheets, gathered)), len(gathered.projects), others)


def _placements(sheets: Sheets, gathered: Gathered) -> list[Placement]:
    """Every filled cell once; one that nothing took account of is left over."""
    found = []
    for grid in sheets.grids:
        if grid.name in gathered.others:
            continue
        for spot in Board(grid).spots():
            found.append(gathered.placements.get(spot.place, Placement(spot, None)))
    return found
