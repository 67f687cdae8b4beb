"""The rows 项目资金 of the application form: 中期 at the left, the year at the right."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.application_grid import Grid, Side
from perfdsl.backends.cells import Cell, Row
from perfdsl.backends.marks import marks
from perfdsl.document.model import Budget, Project, SourceAmount

_Path = tuple[str, ...]


def money_rows(grid: Grid, project: Project, money_unit: str) -> Iterator[Row]:
    """The totals, then a row for each source that either budget has, its parts below it."""
    midterm = project.midterm.budget if project.midterm else None
    found = [dict(_paths(one.sources)) if one else {} for one in (midterm, project.budget)]
    paths = _in_order(tuple(found[1]), tuple(found[0]))
    about = Cell(0, 1, (f"项目资金（{money_unit}）",), "label", height=1 + len(paths))
    yield (
        about,
        *_total(grid.midterm, "中期资金总额", midterm),
        *_total(grid.year, "年度资金总额", project.budget),
    )
    for at, path in enumerate(paths):
        yield tuple(
            cell
            for side, amounts in zip((grid.midterm, grid.year), found, strict=True)
            for cell in _source(side, _label(path, first=not at), amounts.get(path))
        )


def _in_order(paths: tuple[_Path, ...], more: tuple[_Path, ...]) -> list[_Path]:
    """All of them; a part stands below what it is part of even if only one of the budgets has it."""
    tops = {path[0]: at for at, path in enumerate(dict.fromkeys(path[:1] for path in paths + more))}
    return sorted(dict.fromkeys(paths + more), key=lambda path: tops[path[0]])


def _paths(
    sources: tuple[SourceAmount, ...], above: _Path = ()
) -> Iterator[tuple[_Path, SourceAmount]]:
    for one in sources:
        yield (*above, one.name), one
        yield from _paths(one.parts, (*above, one.name))


def _label(path: _Path, *, first: bool) -> str:
    """The first is marked 其中：; a part names what it is part of."""
    return f"其中：{path[0]}" if first else "其中：".join(path[-2:])


def _total(side: Side, label: str, budget: Budget | None) -> tuple[Cell, Cell]:
    words = (budget.total or budget.typed,) if budget else ()
    return _amount(side, label, words, marks(budget, "total") if budget else ())


def _source(side: Side, label: str, source: SourceAmount | None) -> tuple[Cell, Cell]:
    """What was left out prints blank, not as 0."""
    words = (source.amount or source.typed,) if source else ()
    return _amount(side, label, words, marks(source, "amount") if source else ())


def _amount(
    side: Side, label: str, words: tuple[str, ...], found: tuple[str, ...]
) -> tuple[Cell, Cell]:
    return (
        Cell(side.start, side.start + 2, (label,), "label"),
        Cell(side.start + 2, side.end, words, "amount", marks=found),
    )
