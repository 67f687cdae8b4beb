"""The example tianjin-2023 prints the published document: the same words in the same cells."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import takewhile

import pytest

from perfdsl.backends import emit
from perfdsl.document.as_json import as_json
from perfdsl.document.model import Budget, Document, Indicator, Project, TextValue, Unit

from .compiled import TIANJIN, document
from .published import bare, published
from .word import Block, blocks, headings

COLUMNS = ("level1", "level2", "name", "description", "text")
TABLES = pytest.mark.parametrize("index", range(23))


@pytest.fixture(scope="module")
def tianjin() -> Document:
    return document(TIANJIN)


@pytest.fixture(scope="module")
def word_file(tianjin: Document) -> bytes:
    return emit("docx", tianjin)


def _projects(document: Document) -> list[tuple[Unit, Project]]:
    return [(unit, project) for unit in document.units for project in unit.projects]


def _indicators(document: Document) -> Iterator[Indicator]:
    for _, project in _projects(document):
        yield from project.indicators


def _amounts(budget: Budget) -> tuple[str, ...]:
    assert [source.name for source in budget.sources] == ["财政资金", "其他资金"]
    return (budget.total, *(source.amount or "" for source in budget.sources))


def _cells(indicator: Indicator) -> list[str]:
    cells = (indicator.level1, indicator.level2, indicator.name)
    return [bare(text) for text in (*cells, indicator.description, indicator.text)]


def test_it_holds_23_projects_172_indicators_and_43_goals(tianjin: Document) -> None:
    projects = _projects(tianjin)
    assert len(projects) == len(published().tables) == 23
    assert sum(len(project.indicators) for _, project in projects) == 172
    assert sum(len(project.goals) for _, project in projects) == 43


def test_124_of_its_values_are_typed_and_48_are_text(tianjin: Document) -> None:
    typed = [row for row in _indicators(tianjin) if not isinstance(row.value, TextValue)]
    assert (len(typed), len(list(_indicators(tianjin)))) == (124, 172)


def test_the_values_are_of_the_kinds_that_their_words_say(tianjin: Document) -> None:
    assert Counter(row.value.kind for row in _indicators(tianjin)) == {
        "ratio": 50,
        "text": 48,
        "quantity": 36,
        "money": 23,
        "duration": 9,
        "period": 4,
        "date": 2,
    }


def test_no_comparator_is_added_where_the_paper_prints_none(tianjin: Document) -> None:
    operators = Counter(row.value.operator for row in _indicators(tianjin))
    assert operators == {None: 76, ">=": 63, "<=": 32, ">": 1}


@TABLES
def test_a_project_has_the_published_head(tianjin: Document, index: int) -> None:
    (unit, project), table = _projects(tianjin)[index], published().tables[index]
    assert project.number == index + 1
    assert bare(project.title) == bare(table.title)
    assert bare(project.name) == bare(table.name)
    assert f"{unit.code}{unit.name}" == table.unit
    assert _amounts(project.budget) == table.budget
    fields = [(field.name, bare(field.text)) for field in project.fields]
    assert fields == [("用途", bare(table.purpose))]


@TABLES
def test_a_project_has_the_published_goals(tianjin: Document, index: int) -> None:
    (_, project), table = _projects(tianjin)[index], published().tables[index]
    goals = [bare(f"{number}.{goal}") for number, goal in enumerate(project.goals, 1)]
    assert goals == [bare(goal) for goal in table.goals]


@TABLES
def test_a_project_has_the_published_rows_in_order(tianjin: Document, index: int) -> None:
    (_, project), table = _projects(tianjin)[index], published().tables[index]
    rows = [[bare(cell) for cell in row.cells] for row in table.rows]
    assert [_cells(indicator) for indicator in project.indicators] == rows


def test_the_paper_prints_a_level_once_where_it_begins() -> None:
    for table in published().tables:
        before = [None, *(row.cells[0] for row in table.rows)]
        begins = [row.cells[0] != above for row, above in zip(table.rows, before, strict=False)]
        assert begins == [row.printed for row in table.rows], table.title


def test_the_unit_totals_are_those_of_the_published_tables(tianjin: Document) -> None:
    totals = {unit.code: _amounts(unit.budget) for unit in tianjin.units}
    assert totals == {
        "251101": ("3960.50", "2679.00", "1281.50"),
        "251201": ("451.60", "300.00", "151.60"),
    }


def test_everything_adds_up_to_4412_10_without_a_float(tianjin: Document) -> None:
    columns = zip(*(_amounts(unit.budget) for unit in tianjin.units), strict=True)
    assert [sum(map(Decimal, column)) for column in columns] == [
        Decimal("4412.10"),
        Decimal("2979.00"),
        Decimal("1433.10"),
    ]


def _tables(word_file: bytes) -> list[Block]:
    """The heading, the line and the table of each project, without the headings of the units."""
    units = headings(word_file, 1)
    return [block for block in blocks(word_file) if block not in units]


def test_the_word_file_has_a_heading_a_line_and_one_table_a_project(word_file: bytes) -> None:
    kinds = [type(block) for block in _tables(word_file)]
    assert kinds == [str, str, list] * 23
    assert [bare(heading) for heading in headings(word_file, 2)] == [
        bare(table.title) for table in published().tables
    ]


def test_each_unit_has_a_heading_above_its_first_table(word_file: bytes) -> None:
    units = list(dict.fromkeys(table.unit for table in published().tables))
    assert headings(word_file, 1) == units
    found = blocks(word_file)
    below = [found[found.index(unit) + 1] for unit in units]
    firsts = [next(one for one in published().tables if one.unit == unit) for unit in units]
    assert [bare(str(each)) for each in below] == [bare(each.title) for each in firsts]


@TABLES
def test_the_word_file_prints_every_published_cell(word_file: bytes, index: int) -> None:
    paper, table = published(), published().tables[index]
    title, line, rows = _tables(word_file)[3 * index : 3 * index + 3]
    assert isinstance(title, str)
    assert bare(title) == bare(table.title)
    assert isinstance(line, str)
    assert [bare(part) for part in line.split("\t")] == [table.unit, paper.money]
    assert isinstance(rows, list)
    printed = [tuple(cell and bare(cell) for cell in row) for row in rows]
    expected = paper.printed_rows(table)
    assert printed == [tuple(cell and bare(cell) for cell in row) for row in expected]


def test_the_json_output_is_the_document_model(tianjin: Document) -> None:
    assert json.loads(emit("json", tianjin)) == as_json(tianjin)


@TABLES
def test_the_json_output_holds_the_published_words(tianjin: Document, index: int) -> None:
    units, table = json.loads(emit("json", tianjin))["units"], published().tables[index]
    unit, project = [(unit, project) for unit in units for project in unit["projects"]][index]
    budget = project["budget"]
    amounts = [budget["total"], *(source["amount"] for source in budget["sources"])]
    rows = [[bare(row[key]) for key in COLUMNS] for row in project["indicators"]]
    assert unit["code"] + unit["name"] == table.unit
    assert bare(project["title"]) == bare(table.title)
    assert tuple(amount or "" for amount in amounts) == table.budget
    assert [bare(goal) for goal in project["goals"]] == [
        bare(goal.partition(".")[2]) for goal in table.goals
    ]
    assert rows == [[bare(cell) for cell in row.cells] for row in table.rows]


def _markdown_rows(head: str) -> list[tuple[str, ...]]:
    """The body of the table in README.md whose head begins with the given cell."""
    lines = iter(TIANJIN.with_name("README.md").read_text(encoding="utf-8").splitlines())
    while not next(lines).startswith(f"| {head} |"):
        pass
    next(lines)
    rows = takewhile(lambda line: line.startswith("|"), lines)
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in rows]


def test_the_readme_lists_exactly_the_values_left_as_text(tianjin: Document) -> None:
    listed = _markdown_rows("项目")
    assert [row[:4] for row in listed] == [
        (str(project.number), indicator.level2, indicator.name, indicator.text)
        for _, project in _projects(tianjin)
        for indicator in project.indicators
        if isinstance(indicator.value, TextValue)
    ]
    assert all(reason for *_, reason in listed)


def test_the_readme_states_the_counts_and_sums_of_each_unit(tianjin: Document) -> None:
    counts = [
        (
            f"{unit.code} {unit.name}",
            str(len(unit.projects)),
            str(sum(len(project.indicators) for project in unit.projects)),
            str(sum(len(project.goals) for project in unit.projects)),
            *_amounts(unit.budget),
        )
        for unit in tianjin.units
    ]
    total = ("合计", "23", "172", "43", "4412.10", "2979.00", "1433.10")
    assert _markdown_rows("预算单位") == [*counts, total]
