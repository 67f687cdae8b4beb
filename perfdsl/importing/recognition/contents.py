"""What a column of a grid is where its name says little and the cells below it say more."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.importing.grid import Cell
from perfdsl.importing.recognition.board import Board
from perfdsl.importing.recognition.column import Column
from perfdsl.importing.recognition.vocabulary import sign_of
from perfdsl.pattern import pattern
from perfdsl.record import replace

_MAY_BE_SIGNS = ("value", "direction", "other")
_OF_VALUES = pattern(r"(?:指标|目标|绩效|计划)值$")
_OF_THE_PAST = pattern("历史|上年|往年|去年|以前|实际|完成")
_FEW = 3  # columns that make a head of indicators where 指标 alone is the name


def refined(board: Board, columns: list[Column], last: int) -> list[Column]:
    """The columns of the head that ends in row ``last``, those in doubt as their cells show them."""
    found = _named(columns)
    found = [_signs(board, one, found, last) for one in found]
    found = _valued(found)
    return [part for one in found for part in _divided(board, one, found, last)]


def _named(columns: list[Column]) -> list[Column]:
    """指标 beside 指标值 and 分值 is the name of the indicator, where no other column is."""
    roles = [one.role for one in columns]
    if "name" in roles or "value" not in roles or len(set(roles) - {"other", "section"}) < _FEW:
        return columns
    return [replace(one, role="name") if one.title == "指标" else one for one in columns]


def _signs(board: Board, one: Column, columns: list[Column], last: int) -> Column:
    """指标值（符号） or 指标方向 that holds nothing but ≥, 等于, 定性 is the comparator."""
    roles = [each.role for each in columns]
    if one.role not in _MAY_BE_SIGNS or "sign" in roles:
        return one
    if one.role == "value" and not any(_may_hold_values(each) for each in columns if each != one):
        return one
    signs = [sign_of(cell.text) for cell in _below(board, one, last)]
    if not signs or any(sign in (None, "none") for sign in signs) or set(signs) == {"words"}:
        return one
    return replace(one, role="sign")


def _may_hold_values(column: Column) -> bool:
    return column.role == "value" or (column.role == "other" and _is_of_values(column))


def _is_of_values(column: Column) -> bool:
    return bool(_OF_VALUES.search(column.title)) and not _OF_THE_PAST.search(column.title)


def _valued(columns: list[Column]) -> list[Column]:
    """A name that ends like one of values is one where no better is: 全年（程）目标值, 内容（指标值）.

    One of the mid-term is one beside the year's.
    """
    may = [one for one in columns if one.role == "other" and _is_of_values(one)]
    if any(one.role == "value" for one in columns):
        chosen = [one for one in may if one.period == "mid"]
    else:
        chosen = [one for one in may if one.period == "year"] or may
    return [replace(one, role="value") if one in chosen[:1] else one for one in columns]


def _divided(board: Board, one: Column, columns: list[Column], last: int) -> Iterator[Column]:
    """指标类型 over two columns of cells holds both levels, where 一级 has no column of its own."""
    cells = [cell for cell in _below(board, one, last) if cell.column < one.end]
    starts = sorted({cell.column for cell in cells})
    is_alone = one.role == "level2" and not any(each.role == "level1" for each in columns)
    if not is_alone or len(starts) != 2 or starts[0] != one.start:
        yield one
        return
    yield replace(one, end=starts[1], role="level1")
    yield replace(one, start=starts[1])


def _below(board: Board, column: Column, last: int) -> Iterator[Cell]:
    """The filled cells under a column; what is as wide as a foot or a band is not of it."""
    for row in range(last + 1, board.height + 1):
        for cell in board.starting(row):
            if column.holds(cell.column) and cell.column + cell.columns <= column.end:
                yield cell
