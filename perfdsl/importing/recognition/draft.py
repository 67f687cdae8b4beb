"""A project as it is gathered from the tables: texts and amounts, with the cells they stand in."""

from __future__ import annotations

from dataclasses import dataclass, field

from perfdsl.diagnostics.model import Text
from perfdsl.importing.recognition.amounts import Amount
from perfdsl.importing.recognition.board import Spot
from perfdsl.importing.recognition.facts import RowFact
from perfdsl.record import Record


class Named(Record):
    """An amount of a money source; ``is_among`` is whether its label says 其中 of what stands above."""

    name: str
    amount: Amount
    is_among: bool = False


@dataclass(slots=True)
class Targets:
    """Budget, goals and indicators of one period."""

    total: Amount | None = None
    total_name: str = ""
    sources: list[Named] = field(default_factory=list)
    goals: list[str] = field(default_factory=list)
    rows: list[RowFact] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found for the period."""
        return not (self.total or self.sources or self.goals or self.rows)


@dataclass(slots=True)
class Draft:
    """One project, filled while the tables are read. ``left`` is what could not be placed.

    ``is_named`` is whether a cell names it; else the title above has lent its name. ``labels`` are
    the words of the form for each field.
    """

    name: str
    is_named: bool = True
    year: Targets = field(default_factory=Targets)
    mid: Targets = field(default_factory=Targets)
    period: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    left: list[Spot] = field(default_factory=list)
    seen: set[tuple[str, ...]] = field(default_factory=set)

    @property
    def is_project(self) -> bool:
        """Whether there is more to it than some fields that might be of anything."""
        return self.is_named or not (self.year.is_empty and self.mid.is_empty)

    def of(self, period: str) -> Targets:
        """The targets of a period: those of the year unless it is ``mid``."""
        return self.mid if period == "mid" else self.year


@dataclass(slots=True)
class UnitDraft:
    """A budget unit with its projects; both code and name may be missing."""

    code: str
    name: str
    projects: list[Draft] = field(default_factory=list)
    sums: list[tuple[Amount, Spot]] = field(default_factory=list)


class Placement(Record):
    """Where the text of one cell went; None where it was left over."""

    spot: Spot
    where: Text | None


@dataclass(slots=True)
class Gathered:
    """Everything the tables of a file say. ``remarks`` are paragraphs that say nothing we know.

    ``years`` are those of titles, ``years_of_names`` those that projects are named for. ``others``
    are tables of something else: their names, and all of each as a place.
    """

    units: list[UnitDraft] = field(default_factory=list)
    placements: dict[str, Placement] = field(default_factory=dict)
    years: list[str] = field(default_factory=list)
    years_of_names: list[str] = field(default_factory=list)
    money_units: list[str] = field(default_factory=list)
    remarks: list[Spot] = field(default_factory=list)
    left: list[Spot] = field(default_factory=list)
    others: dict[str, str] = field(default_factory=dict)

    @property
    def projects(self) -> list[Draft]:
        """All projects, in the order of the file."""
        return [project for unit in self.units for project in unit.projects]

    def place(self, spot: Spot, where: Text) -> None:
        """Writes down where a cell went; the first place counts."""
        self.placements.setdefault(spot.place, Placement(spot, where))
