"""总表: a row a project and a unit, for schemes of two money sources."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.sheets.grid import Box, Row, Sheet, titled
from perfdsl.forms.sheets.shipped.rows import block, numbered, tagged

_GRID = (800, 4200, 800, 800, 1500, 1500, 1500)  # twips, as in ``backends/sheets/totals.py``
_COLUMNS = len(_GRID)
_HEADS = ("序号", "单位和项目", "项目数", "指标数", "预算数")


def totals_form(to: str) -> Sheet:
    """The sheet, whose numbers lead to the sheets of their projects: of ``to``, or beside it."""
    left = Box(0, 2, "{{ scheme }}", "left")
    above = titled("{{ title }}", left, "单位：{{ money_unit }}", _COLUMNS)
    heads = tuple(Box(at, at + 1, words, "label") for at, words in enumerate(_HEADS))
    names = tuple(tagged(5 + at, 6 + at, f"budget.sources[{at}].name", "label") for at in range(2))
    rows = (*above, (*heads, *names), *_rows(to))
    return Sheet("总表", _GRID, rows, head=(2, 3), frozen=3, landscape=True)


def _rows(to: str) -> Iterator[Row]:
    yield from block("for unit in units", _unit(to))
    total = (Box(0, 2, "合计", "sum"), *_counted("counts"), *_amounts("budget", "sum amount"))
    yield from block("if budget", [total])


def _unit(to: str) -> Iterator[Row]:
    named = Box(0, 2, "{{ unit.code }}{{ unit.name }}", "sum")
    yield (named, *_counted("unit.counts"), *_amounts("unit.budget", "sum amount"))
    project = (
        Box(0, 1, "{{ project.number }}", "link", number=True, to=to),
        tagged(1, 2, "project.name", "text"),
        Box(2, 3, "", "amount"),
        numbered(3, 4, "project.indicators|length", "amount"),
        *_amounts("project.budget", "amount"),
    )
    yield from block("for project in unit.projects", [project])


def _counted(of: str) -> Iterator[Box]:
    for at, what in enumerate(("projects", "indicators"), 2):
        yield numbered(at, at + 1, f"{of}.{what}", "sum amount")


def _amounts(budget: str, style: str) -> Iterator[Box]:
    yield numbered(4, 5, f"{budget}.total", style)
    for at in range(2):
        yield numbered(5 + at, 6 + at, f"{budget}.sources[{at}].amount", style)
