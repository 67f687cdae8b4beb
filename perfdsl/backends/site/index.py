"""What the search reads: scripts of bounded size, fetched by script tags, so from a disk too."""

from __future__ import annotations

import json
from collections.abc import Iterator

from perfdsl.backends.site.contents import DepartmentPage, ProjectPage, UnitPage
from perfdsl.document.model import Indicator, Project

_MOST_LETTERS = 120_000  # of a script: about a third of a megabyte
_Record = list[str | int]


class Index:
    """Gathers records and gives a script whenever one is full.

    ``names`` has the page, title and further words of each unit and project; ``words`` all other
    text of a project, with the place of its name.
    """

    def __init__(self) -> None:
        self.names = Scripts("names")
        self.words = Scripts("words")

    def unit(self, page: UnitPage, year: str, money_unit: str) -> Iterator[tuple[str, str]]:
        """Adds a unit; gives the scripts that are full."""
        unit = page.unit
        below = f"单位，{unit.project_count} 个项目，{unit.budget.total or '未算出'} {money_unit}，{year}"
        yield from self.names.add([page.file, (unit.code or "") + unit.name, below])

    def department(self, page: DepartmentPage, year: str) -> Iterator[tuple[str, str]]:
        """Adds a department; gives the scripts that are full."""
        department = page.department
        total = department.budget.total or "未算出"
        below = f"部门整体，{total} {page.document.money_unit}，{year}"
        tasks = [f"{one.name} {one.content}" for one in department.tasks]
        yield from self.words.add([self.names.count, "\n".join((*tasks, *_words(department)))])
        yield from self.names.add([page.file, department.name, below])

    def project(self, page: ProjectPage, year: str) -> Iterator[tuple[str, str]]:
        """Adds a project; gives the scripts that are full."""
        unit, project = page.unit, page.project
        total = project.budget.total or project.budget.typed or "未算出"
        below = f"{unit.code or ''}{unit.name}，{total} {page.document.money_unit}，{year}"
        yield from self.words.add([self.names.count, "\n".join(_words(project))])
        yield from self.names.add([page.file, project.name, below])

    def rest(self) -> Iterator[tuple[str, str]]:
        """The scripts that are not full."""
        yield from self.names.rest()
        yield from self.words.rest()


class Scripts:
    """Records of one sort, in numbered scripts. ``count`` are the records so far."""

    def __init__(self, sort: str) -> None:
        self.sort = sort
        self.count = 0
        self.files = 0
        self._records: list[str] = []
        self._letters = 0

    def add(self, record: _Record) -> Iterator[tuple[str, str]]:
        """Adds a record; gives a script and its file, if it is full."""
        text = _literal(record)
        self._records.append(text)
        self._letters += len(text)
        self.count += 1
        if self._letters > _MOST_LETTERS:
            yield from self.rest()

    def rest(self) -> Iterator[tuple[str, str]]:
        """The script of what has been added since the last one."""
        if not self._records:
            return
        self.files += 1
        records = ",\n".join(self._records)
        yield f"search/{self.sort}-{self.files}.js", f'perfcFound("{self.sort}",[\n{records}\n]);\n'
        self._records, self._letters = [], 0


def _literal(record: _Record) -> str:
    """As JavaScript; older browsers take these two for the end of a line."""
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _words(project: Project) -> Iterator[str]:
    """Every text of a project, a line each, but its name."""
    yield from (f"{one.name}：{one.text}" for one in project.fields if one.text)
    yield from project.goals
    yield from map(_row, project.indicators)
    if project.midterm:
        yield from project.midterm.goals
        yield from map(_row, project.midterm.indicators)


def _row(row: Indicator) -> str:
    """A description that only says the name again is left out."""
    words = dict.fromkeys((row.level2, row.name, row.description, row.text))
    return " ".join(filter(None, words))
