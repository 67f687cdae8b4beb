"""Projects that differ in a few places only: what they share becomes a template, the rest parameters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from perfdsl.importing.recognition.draft import Draft
from perfdsl.importing.recognition.vocabulary import own_name
from perfdsl.importing.writing.plan import Plan, PlannedRow
from perfdsl.importing.writing.quoting import quoted
from perfdsl.importing.writing.rows import attributes
from perfdsl.pattern import pattern
from perfdsl.record import Record, replace
from perfdsl.syntax.token import keywords

_MOST_PARAMETERS = 6
_LONGEST_NAME = 10
_PLAIN = pattern(r"([≥≤><=]?) ?([^\"\s]+)")
_NUMBERS = "一二三四五六七八九十"


class Shared(Record):
    """What a group of projects shares: the template's lines, and what each project gives it.

    ``fields`` and ``goals`` are texts in quotes; ``arguments`` are those of each member in turn.
    """

    name: str
    members: tuple[Draft, ...]
    parameters: tuple[str, ...]
    arguments: tuple[tuple[str, ...], ...]
    fields: tuple[tuple[str, str], ...]
    goals: tuple[str, ...]
    rows: tuple[PlannedRow, ...]

    def call(self, project: Draft) -> str | None:
        """``信息化运维("…")`` for a member; None for another project."""
        for member, given in zip(self.members, self.arguments, strict=True):
            if member is project:
                return f"{self.name}({', '.join(given)})" if given else self.name
        return None


def groups(plan: Plan) -> Iterator[Shared]:
    """Every group of projects with the same fields, as many goals and the same indicators."""
    found: dict[object, list[Draft]] = {}
    for project in plan.gathered.projects:
        if project.mid.is_empty and not _has_braces(plan, project):
            found.setdefault(_shape(plan, project), []).append(project)
    number = 0
    for members in found.values():
        if len(members) > 1 and plan.rows(members[0].year):
            shared = _Group(plan, members, number).shared()
            if shared:
                number += 1
                yield shared


def _shape(plan: Plan, project: Draft) -> object:
    rows = tuple(
        (one.place.first, one.place.second, one.row.text("name"), tuple(attributes(one)))
        for one in plan.rows(project.year)
    )
    fields = tuple(sorted(name for name, text in project.fields.items() if text.strip()))
    return rows, fields, len(project.year.goals)


def _has_braces(plan: Plan, project: Draft) -> bool:
    """Braces in the texts of a template would be read as names of parameters."""
    texts = [*project.fields.values(), *project.year.goals]
    for one in plan.rows(project.year):
        texts += (one.row.text("name"), one.typed or one.value.text, *attributes(one))
    return any("{" in text or "}" in text for text in texts)


class _Group:
    """Gives each place where the members differ a parameter; the same differences get the same one."""

    def __init__(self, plan: Plan, members: list[Draft], number: int) -> None:
        self.plan = plan
        self.members = members
        self.number = number
        self.parameters: dict[tuple[str, ...], str] = {}

    def shared(self) -> Shared | None:
        """The group as a template; None where its members differ too much."""
        first = self.members[0]
        fields = tuple(
            (name, self._text(name, [one.fields[name] for one in self.members]))
            for name, text in first.fields.items()
            if text.strip()
        )
        goals = tuple(
            self._text(f"第{_NUMBERS[at % 10]}条目标", [one.year.goals[at] for one in self.members])
            for at in range(len(first.year.goals))
        )
        columns = zip(*(self.plan.rows(one.year) for one in self.members), strict=True)
        rows = tuple(self._row(column) for column in columns)
        kept = [one for one in rows if one]
        if len(kept) < len(rows) or len(self.parameters) > _MOST_PARAMETERS:
            return None
        given = tuple(zip(*self.parameters, strict=True)) or ((),) * len(self.members)
        names = tuple(self.parameters.values())
        return Shared(self._name(), tuple(self.members), names, given, fields, goals, tuple(kept))

    def _text(self, name: str, texts: Sequence[str]) -> str:
        if len(set(texts)) == 1:
            return quoted(texts[0])
        return f'"{{{self._parameter(name, [quoted(text) for text in texts])}}}"'

    def _row(self, column: Sequence[PlannedRow]) -> PlannedRow | None:
        """The row as the template has it; None where its values are of several kinds."""
        first = column[0]
        sources = [one.typed or quoted(one.value.text) for one in column]
        if len(set(sources)) == 1:
            return replace(first, typed=first.typed or sources[0])
        name = first.row.text("name")
        if not any(one.typed for one in column):
            return replace(first, typed=self._text(name, [one.value.text for one in column]))
        matches = [_PLAIN.fullmatch(source) for source in sources]
        if not all(matches) or len({match[1] for match in matches if match}) > 1:
            return None
        sign = next(match[1] for match in matches if match)
        literals = [match[2] for match in matches if match]
        if sign and all(map(self._is_budget, self.members, literals)):
            return replace(first, typed=f"{sign} 预算")
        parameter = self._parameter(name, literals)
        return replace(first, typed=f"{sign} {parameter}" if sign else parameter)

    def _is_budget(self, project: Draft, literal: str) -> bool:
        """Whether ``≤ 预算`` prints the same, which it does without zeros at the end."""
        total, unit = project.year.total, self.plan.settings.money_unit
        if total is None or (total.unit or unit) != unit:
            return False
        return literal == f"{Decimal(total.number).normalize():f}{unit}"

    def _parameter(self, wanted: str, given: Sequence[str]) -> str:
        known = self.parameters.get(tuple(given))
        if known:
            return known
        taken = {*self.parameters.values(), *keywords()}
        name = _free(own_name(wanted)[:_LONGEST_NAME] or "参数", taken.__contains__)
        self.parameters[tuple(given)] = name
        return name

    def _name(self) -> str:
        """What the names of the projects have in common, without the year in front."""
        first, *others = (own_name(re.sub(r"^20\d\d年度?", "", one.name)) for one in self.members)
        length = 0
        while all(other[: length + 1] == first[: length + 1] for other in others) and length < len(
            first
        ):
            length += 1
        common = first[:length]
        return common if len(common) > 1 and common not in keywords() else f"模板{self.number + 1}"


def _free(name: str, is_taken: Callable[[str], bool]) -> str:
    number, found = 1, name
    while is_taken(found):
        number += 1
        found = f"{name}{number}"
    return found
