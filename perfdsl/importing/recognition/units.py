"""Which budget unit a project belongs to, as the tables name units one after the other."""

from __future__ import annotations

from perfdsl.importing.recognition.draft import Draft, Gathered, UnitDraft
from perfdsl.importing.recognition.facts import Fact
from perfdsl.importing.recognition.lines import code_and_name
from perfdsl.importing.recognition.vocabulary import squeezed


class Units:
    """The units of a file; ``current`` is the one that was named last."""

    def __init__(self, found: Gathered) -> None:
        self.found = found
        self.current: UnitDraft | None = None
        self.code = ""

    def take(self, fact: Fact, project: Draft | None) -> None:
        """A unit, or its code alone. ``project`` is the one whose head names it, if one does."""
        text = fact.text.strip()
        if fact.role == "unit_code":
            self.code = _code(text)
            if self.current and not self.current.code and not self.current.projects:
                self.current.code = self.code
            return
        code, name = code_and_name(text)
        code, self.code = code or self.code, ""
        if name:
            before, self.current = self.current, unit_of(self.found, code, name)
            self._move(project, before, self.current)

    def add(self, project: Draft) -> None:
        """A project of the current unit, or of one without a name where none was named."""
        self.current = self.current or unit_of(self.found, "", "")
        self.current.projects.append(project)

    def has(self, project: Draft | None) -> bool:
        """Whether a project is the last of the current unit."""
        return self.current is None or _is_last(project, self.current)

    @staticmethod
    def _move(project: Draft | None, before: UnitDraft | None, unit: UnitDraft) -> None:
        if project and before and before is not unit and _is_last(project, before):
            before.projects.pop()
            unit.projects.append(project)


def _is_last(project: Draft | None, unit: UnitDraft) -> bool:
    return bool(unit.projects) and unit.projects[-1] is project


def unit_of(found: Gathered, code: str, name: str) -> UnitDraft:
    """The unit of that name, a new one if there is none; a code may be missing in some places."""
    for unit in found.units:
        same_code = not code or not unit.code or unit.code == code
        if squeezed(unit.name) == squeezed(name) and same_code:
            unit.code = unit.code or code
            return unit
    unit = UnitDraft(code, name)
    found.units.append(unit)
    return unit


def _code(text: str) -> str:
    """A code as the language may hold it: letters, digits and hyphens."""
    words = squeezed(text)
    return "".join(sign for sign in words if sign.isascii() and (sign.isalnum() or sign == "-"))
