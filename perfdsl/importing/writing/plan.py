"""What will be written: the scheme, the levels of each row, the typed values; nothing is text yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from perfdsl.importing.recognition.draft import Draft, Gathered, Placement, Targets
from perfdsl.importing.recognition.facts import RowFact
from perfdsl.importing.recognition.levels import Placed, placed, scheme_for
from perfdsl.importing.writing.proof import proved
from perfdsl.importing.writing.values import Composed, composed
from perfdsl.record import Record
from perfdsl.semantics.schemes.library import shipped_scheme
from perfdsl.semantics.schemes.scheme import Scheme


class PlannedRow(Record):
    """An indicator with its place among the levels; ``typed`` is its source if it is typed."""

    row: RowFact
    place: Placed
    value: Composed
    typed: str | None


class Settings(Record):
    """What holds for the whole file: the scheme it stands on, the year, the unit of amounts.

    Where the tables do not name the unit it is the scheme's, which the author has to confirm.
    """

    scheme: Scheme
    year: int | None
    money_unit: str
    is_unit_stated: bool = True


class Plan:
    """The rows of all projects, with their levels and their values proved at once."""

    def __init__(self, gathered: Gathered, settings: Settings) -> None:
        self.gathered = gathered
        self.settings = settings
        values = {id(row): composed(row) for row in rows_of(gathered)}
        wanted = [one.text for one in values.values() if not one.is_text]
        typed = proved(wanted, settings.year)
        self._rows: dict[int, PlannedRow | None] = {}
        for row in rows_of(gathered):
            self._rows[id(row)] = self._planned(row, values[id(row)], typed)

    def _planned(self, row: RowFact, value: Composed, typed: dict[str, str]) -> PlannedRow | None:
        place = placed(self.settings.scheme, row.text("level1"), row.text("level2"))
        if place is None or not row.text("name").strip():
            return None
        source = None if value.is_text else typed.get(value.text)
        return PlannedRow(row, place, value, source)

    def rows(self, targets: Targets) -> list[PlannedRow]:
        """The rows of a period that can be written, in the order of the table."""
        return [one for row in targets.rows if (one := self._rows[id(row)])]

    def lost(self, targets: Targets) -> list[RowFact]:
        """The rows of a period that cannot: without a name, or levels that cannot be named."""
        return [row for row in targets.rows if self._rows[id(row)] is None]

    def give_up(self) -> None:
        """Keeps the cells of rows that cannot be written as what is left of their project."""
        for project in self.gathered.projects:
            for targets in periods_of(project):
                for row in self.lost(targets):
                    self._keep(project, row)

    def _keep(self, project: Draft, row: RowFact) -> None:
        for part in row.parts:
            if part.spot and not part.is_carried:
                self.gathered.placements[part.spot.place] = Placement(part.spot, None)
                project.left.append(part.spot)

    def every_row(self) -> Iterator[PlannedRow]:
        """The planned rows of all projects and periods."""
        for project in self.gathered.projects:
            for targets in periods_of(project):
                yield from self.rows(targets)


def periods_of(project: Draft) -> tuple[Targets, ...]:
    """The year and, where the table has it, the mid-term."""
    return (project.year, project.mid)


def rows_of(gathered: Gathered) -> Iterator[RowFact]:
    """The rows of all projects."""
    for project in gathered.projects:
        for targets in periods_of(project):
            yield from targets.rows


def settings_of(gathered: Gathered, scheme: str | None, year: int | None) -> Settings:
    """The scheme by the levels found unless one is named; year and unit as the tables say most."""
    levels = {(row.text("level1"), row.text("level2")) for row in rows_of(gathered)}
    found = shipped_scheme(scheme or scheme_for(levels))
    assert found, "the command line lets only shipped schemes through"
    years = Counter(gathered.years or gathered.years_of_names).most_common(1)
    units = Counter(gathered.money_units).most_common(1)
    return Settings(
        found,
        year or (int(years[0][0]) if years else None),
        units[0][0] if units else found.money_unit,
        is_unit_stated=bool(units) or not any(_has_bare_amount(one) for one in gathered.projects),
    )


def _has_bare_amount(project: Draft) -> bool:
    """Whether an amount of the project stands without a unit."""
    return any(
        not amount.unit
        for targets in periods_of(project)
        for amount in (*(one.amount for one in targets.sources), targets.total)
        if amount
    )
