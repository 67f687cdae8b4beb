"""The headings of a Word file with a table a project: what its table of contents lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from perfdsl.backends.amounts import budget_rows
from perfdsl.backends.layout import named_for, short_head
from perfdsl.backends.word import Grid, MoneyRow, fitted, is_wide, money_rows
from perfdsl.document.model import Document, Field, Project, Unit
from perfdsl.pattern import pattern
from perfdsl.record import Record, replace

_LONGEST = 40  # letters that Word takes in the name of a bookmark
_NOT_IN_A_NAME = pattern("[^0-9A-Za-z\u3400-\u9fff]+")


class Heading(Record):
    """A heading and the bookmark on it; ``id`` counts the bookmarks of the file from 1.

    A heading begins a page; the first of the file, and one right below another, does not.
    """

    level: int
    text: str
    bookmark: str
    id: int
    same_page: bool


class Table(Record):
    """A project to print, under its unit's heading, where one begins, and its own.

    ``amounts`` are in the style ``size``, beside the label ``about``; ``repeats`` says whether all
    rows down to the heads of the grid come again on every page. ``ends`` says that the next table
    lies on pages turned the other way: a section ends here.
    """

    unit: Unit
    owner: str
    project: Project
    headings: tuple[Heading, ...]
    fields: list[Field]
    purposes: list[Field]
    about: str
    amounts: list[MoneyRow]
    size: str
    grid: Grid
    wide: bool
    repeats: bool
    ends: bool = False


class Headed(NamedTuple):
    """A project of a form whose pages lie all one way, and the headings above it."""

    unit: Unit
    project: Project
    headings: tuple[Heading, ...]


def headed(document: Document) -> list[Headed]:
    """The projects in printed order. Of several units each has a heading above its projects'."""
    return list(_headed(document))


def tables(document: Document) -> list[Table]:
    """The projects in printed order. Of several units each has a heading above its projects'."""
    found: list[Table] = []
    for unit, project, headings in _headed(document):
        table = _table(unit, project, headings)
        if found and found[-1].wide is not table.wide:
            found[-1] = replace(found[-1], ends=True)
        found.append(table)
    return found


def _table(unit: Unit, project: Project, headings: tuple[Heading, ...]) -> Table:
    fields: tuple[list[Field], list[Field]] = ([], [])
    for field in project.fields:
        fields[named_for(field, "用途")].append(field)
    others, purposes = fields
    rows = budget_rows(project)
    columns, size = fitted(project, rows)
    return Table(
        unit=unit,
        owner=(unit.code or "") + unit.name,
        project=project,
        headings=headings,
        fields=others,
        purposes=purposes,
        about="预算规模及资金用途" if purposes else "预算规模",
        amounts=money_rows(rows, len(purposes)),
        size=size,
        grid=columns,
        wide=is_wide(columns),
        repeats=short_head(project),
    )


def _headed(document: Document) -> Iterator[Headed]:
    """Each project and the headings above it: its own, and its unit's above the first."""
    names = _Names()
    before = _of_departments(document, names)
    several, same_page = len(document.units) > 1, document.draft is None and not before
    for unit in document.units:
        above: tuple[Heading, ...] = ()
        if several:
            above = (names.heading(1, (unit.code or "") + unit.name, "单位", "", same_page),)
        for project in unit.projects:
            same_page = bool(above) or same_page
            name = project.name
            own = names.heading(1 + several, project.title, "项目", name, same_page)
            yield Headed(unit, project, (*above, own))
            above, same_page = (), False


def department_headings(document: Document) -> list[Heading]:
    """The headings of the departments' tables, which stand before those of projects."""
    return _of_departments(document, _Names())


def _of_departments(document: Document, names: _Names) -> list[Heading]:
    is_first = document.draft is None
    return [
        names.heading(1, one.title, "部门", one.name, is_first and not place)
        for place, one in enumerate(document.departments)
    ]


def contents(
    found: Sequence[Table] | Sequence[Headed], departments: Sequence[Heading] = ()
) -> list[Heading]:
    """What the table of contents lists; nothing where there is one table alone."""
    listed = [*departments, *(each for table in found for each in table.headings)]
    return listed if len(departments) + len(found) > 1 else []


class _Names:
    """Bookmarks that say what they are on: the same while the name stays, whatever is added."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}
        self._count = 0

    def heading(self, level: int, text: str, kind: str, name: str, same_page: bool) -> Heading:
        self._count += 1
        bookmark = self._free(f"{kind}_{name or text}")
        return Heading(level, text, bookmark, self._count, same_page)

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
