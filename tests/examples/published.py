"""The published tables as test data: what a reader of the paper sees, cell by cell.

``published/tianjin-2023.json`` restates the published document, made from its own text and never
from the ``.perf`` file, so that the two can be compared. A row has its five cells, the 一级指标
filled in on every row; ``printed`` says whether the paper prints it there or merges it down.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_DATA = Path(__file__).with_name("published") / "tianjin-2023.json"

PrintedRow = tuple[str | None, ...]
"""The cells of one row from left to right; None is a cell merged with the one above it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One indicator: 一级, 二级, 三级, 绩效指标描述, 指标值."""

    cells: tuple[str, ...]
    printed: bool


@dataclass(frozen=True, slots=True)
class Table:
    """One project's table. Amounts are total, 财政资金, 其他资金; a blank one is ``""``."""

    title: str
    unit: str
    name: str
    budget: tuple[str, ...]
    purpose: str
    goals: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of the form, the same in every table."""

    name: str
    budget: str
    amounts: tuple[str, ...]
    goals: str
    grid: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Published:
    """The whole document. ``money`` is the line on the right above each table."""

    money: str
    labels: Labels
    tables: tuple[Table, ...]

    def printed_rows(self, table: Table) -> list[PrintedRow]:
        """Every row of the table on paper, from 项目名称 down to the last indicator."""
        labels = self.labels
        amounts = [cell for pair in zip(labels.amounts, table.budget, strict=True) for cell in pair]
        return [
            (labels.name, table.name),
            (labels.budget, *amounts),
            (None, table.purpose),
            (labels.goals, "".join(table.goals)),
            labels.grid,
            *((row.cells[0] if row.printed else None, *row.cells[1:]) for row in table.rows),
        ]


def bare(text: str) -> str:
    """The text without white space: what the comparison with the paper goes by."""
    return "".join(text.split())


@cache
def published() -> Published:
    """The published document, read once."""
    whole = _mapping(json.loads(_DATA.read_text(encoding="utf-8")))
    labels = _mapping(whole["labels"])
    return Published(
        money=_text(whole["money"]),
        labels=Labels(
            name=_text(labels["name"]),
            budget=_text(labels["budget"]),
            amounts=_texts(labels["amounts"]),
            goals=_text(labels["goals"]),
            grid=_texts(labels["grid"]),
        ),
        tables=tuple(_table(_mapping(each)) for each in _items(whole["tables"])),
    )


def _table(table: Mapping[str, object]) -> Table:
    return Table(
        title=_text(table["title"]),
        unit=_text(table["unit"]),
        name=_text(table["name"]),
        budget=_texts(table["budget"]),
        purpose=_text(table["purpose"]),
        goals=_texts(table["goals"]),
        rows=tuple(_row(_mapping(each)) for each in _items(table["rows"])),
    )


def _row(row: Mapping[str, object]) -> Row:
    return Row(cells=_texts(row["cells"]), printed=row["printed"] is True)


def _mapping(value: object) -> Mapping[str, object]:
    assert isinstance(value, dict), value
    return value


def _items(value: object) -> Sequence[object]:
    assert isinstance(value, list), value
    return value


def _texts(value: object) -> tuple[str, ...]:
    return tuple(_text(each) for each in _items(value))


def _text(value: object) -> str:
    assert isinstance(value, str), value
    return value
