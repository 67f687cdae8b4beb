"""What recognition finds in the tables, before it is known which project it belongs to."""

from __future__ import annotations

from perfdsl.importing.recognition.board import Spot
from perfdsl.importing.recognition.vocabulary import Period
from perfdsl.record import Record

# Roles of facts beside those of labels.toml: "label" is a word of the form, "stray" what could not be
# placed, "summary" what the compiler works out by itself, "title" the title above a table.


class Fact(Record):
    """One thing a table says of a project, a unit or the file.

    ``name`` is the field's or source's; ``text`` is what is said. ``spots`` are the cells it stands
    in; ``label`` is the cell that names it, if any.
    """

    role: str
    text: str
    spots: tuple[Spot, ...]
    name: str = ""
    period: Period = ""
    unit: str = ""


class Part(Record):
    """One cell of a row of the grid; ``title`` is the name of its column."""

    role: str
    title: str
    text: str
    spot: Spot | None
    is_carried: bool = False


class RowFact(Record):
    """A row of the grid: an indicator of one period with all its cells."""

    parts: tuple[Part, ...]
    period: Period = ""

    def part(self, role: str) -> Part | None:
        """The first part with a role."""
        return next((part for part in self.parts if part.role == role), None)

    def text(self, role: str) -> str:
        """What the part with a role says; empty where there is none."""
        part = self.part(role)
        return part.text if part else ""


class NewTable(Record):
    """A table begins: one without a head goes on with the project before it."""

    name: str
    has_grid: bool
    is_flat: bool = False


class OtherTable(Record):
    """A table of something else than targets; ``place`` is all of it."""

    name: str
    place: str


Event = Fact | RowFact | NewTable | OtherTable
