"""The rows 预算数 of a project's table, for each period: what stands where, for any template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from perfdsl.backends.marks import marks
from perfdsl.document.model import Budget, Project, SourceAmount

Row = list["Cell"]
_Named = tuple[str, SourceAmount]


class Cell(NamedTuple):
    """A cell from column ``start`` to before ``end`` of the table; None is its last column.

    ``height`` counts the rows it is merged over; the cell that stands for it in the rows below has
    height 0. What is not an amount is a label. ``marks`` are the codes of a draft's errors.
    """

    start: int
    end: int | None
    texts: tuple[str, ...]
    amount: bool = False
    height: int = 1
    marks: tuple[str, ...] = ()


def budget_rows(project: Project) -> list[Row]:
    """The rows from the second column on, those of 中期 above those of the year."""
    midterm = project.midterm
    if midterm is None:
        return _budget(("预算数",), project.budget)
    above = _budget(("中期预算数", midterm.text), midterm.budget) if midterm.budget else []
    return above + _budget(("年度预算数",), project.budget)


def source_rows(budget: Budget) -> list[list[tuple[str, Cell]]]:
    """The names and amounts of each row: one source, or two side by side."""
    return [
        [(name.texts[0], amount) for name, amount in zip(row[::2], row[1::2], strict=True)]
        for row in _sources(budget.sources)
    ]


def _budget(label: tuple[str, ...], budget: Budget) -> list[Row]:
    """The label and the total, merged down beside the rows of the sources."""
    rows = _sources(budget.sources) or [[]]
    total, end = (budget.total or budget.typed,), 3 if budget.sources else None
    codes = marks(budget, "total")
    return [
        [Cell(1, 2, label, False, height), Cell(2, end, total, True, height, codes), *row]
        for row, height in zip(rows, (len(rows), *(0 for _ in rows)), strict=False)
    ]


def _sources(sources: tuple[SourceAmount, ...]) -> list[Row]:
    """Two sources a row; each has rows of its own if any has parts, which stand at its right.

    So nothing but its parts ever stands beside a source that has some.
    """
    named = _first_named((source.name, source) for source in sources)
    if any(source.parts for source in sources):
        return [row for name, source in named for row in _with_parts(name, source)]
    return [_pair(named[at : at + 2]) for at in range(0, len(named), 2)]


def _pair(named: list[_Named]) -> Row:
    """One source or two side by side; the last amount takes what is left of the row."""
    row: Row = []
    last = 1 + 2 * len(named)
    for at, (name, source) in zip((3, 5), named, strict=False):
        end = None if at == last else at + 2
        row += (Cell(at, at + 1, (name,)), _amount(at + 1, end, source))
    return row


def _with_parts(name: str, source: SourceAmount) -> Iterator[Row]:
    """The source, merged down beside the rows of its parts."""
    parts = _first_named(flat_sources(source.parts))
    if not parts:
        yield [Cell(3, 4, (name,)), _amount(4, None, source)]
    for at, (part_name, part) in enumerate(parts):
        height = 0 if at else len(parts)
        yield [
            Cell(3, 4, (name,), height=height),
            _amount(4, 5, source)._replace(height=height),
            Cell(5, 6, (part_name,)),
            _amount(6, None, part),
        ]


def _amount(start: int, end: int | None, source: SourceAmount) -> Cell:
    """What was left out prints blank, not as 0."""
    texts, codes = (source.amount or source.typed,), marks(source, "amount")
    return Cell(start, end, texts, amount=True, marks=codes)


def _first_named(sources: Iterable[_Named]) -> list[_Named]:
    """The first is marked 其中："""
    return [(name if at else f"其中：{name}", source) for at, (name, source) in enumerate(sources)]


def flat_sources(parts: tuple[SourceAmount, ...], above: str = "") -> Iterator[_Named]:
    """The parts, each followed by its own parts, which name what they are part of."""
    for part in parts:
        yield above + part.name, part
        yield from flat_sources(part.parts, f"{part.name}其中：")
