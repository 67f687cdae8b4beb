"""The rows and cells of a sheet as its part has them, and those that a form leaves as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from perfdsl.forms.sheets.areas import LAST_COLUMN, LAST_ROW, Area, area
from perfdsl.forms.sheets.formulas import shifted
from perfdsl.forms.sheets.program import Formula, Kept
from perfdsl.forms.sheets.texts import words_in
from perfdsl.forms.sheets.workbook import Part, out_of_order
from perfdsl.forms.xml import Element
from perfdsl.pattern import pattern
from perfdsl.record import Record

_ATTRIBUTE = pattern(r"""\s([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')""")


class FormRow(Record):
    """A row of a sheet with its cells from left to right."""

    number: int
    element: Element
    cells: tuple[tuple[int, Element], ...]


def rows_of(part: Part) -> tuple[FormRow, ...]:
    """The rows of a sheet from top to bottom; a row or cell that does not say where follows the last."""
    holder = part.root.child("sheetData")
    found, number = [], 0
    for one in (each for each in (holder.children if holder else ()) if each.name == "row"):
        said = one.attributes.get("r", "")
        number = int(said) if said.isascii() and said.isdigit() else number + 1
        found.append(FormRow(number, one, tuple(_cells(one))))
    _judge(part, [row.number for row in found], LAST_ROW)
    for row in found:
        _judge(part, [column + 1 for column, _ in row.cells], LAST_COLUMN)
    return tuple(found)


def _cells(row: Element) -> Iterator[tuple[int, Element]]:
    column = -1
    for one in row.children:
        if one.name == "c":
            said = area(one.attributes.get("r", ""))
            column = said.left if said else column + 1
            yield column, one


def _judge(part: Part, places: list[int], most: int) -> None:
    is_rising = all(one < other for one, other in pairwise(places))
    if not is_rising or any(not 0 < one <= most for one in places):
        raise out_of_order(part.name)


def attributes(part: Part, one: Element, without: Iterable[str]) -> str:
    """What an element says of itself, but for these: `` s="4" customHeight="1"``."""
    raw = part.data[one.start : one.inner].decode()
    return "".join(
        f" {match[1]}={match[2]}" for match in _ATTRIBUTE.finditer(raw) if match[1] not in without
    )


class SharedFormulas:
    """The formulas of a sheet that many cells share: the first cell has it, the others its number."""

    def __init__(self, part: Part) -> None:
        self.known: dict[str, tuple[str, Area]] = {}
        for one in part.root.walk():
            if one.name == "f" and one.attributes.get("t") == "shared" and one.inner < one.last:
                cell = area(one.parent.attributes.get("r", "")) if one.parent else None
                if cell:
                    self.known[one.attributes.get("si", "")] = (words_in(one, part.data), cell)

    def of(self, formula: Element, row: int, column: int) -> str | None:
        """The formula as this cell has it."""
        known = self.known.get(formula.attributes.get("si", ""))
        if known is None:
            return None
        return shifted(known[0], row - known[1].top, column - known[1].left)


def untouched(
    part: Part, cell: Element, row: int, column: int, shared: SharedFormulas
) -> Kept | Formula:
    """A cell without tags."""
    formula = cell.child("f")
    if formula is None:
        said = attributes(part, cell, ("r",))
        return Kept(said, part.data[cell.inner : cell.last].decode())
    said = attributes(part, cell, ("r", "t"))
    kind = formula.attributes.get("t", "normal")
    words = words_in(formula, part.data)
    if kind == "dataTable":
        return Kept(said, part.data[cell.inner : cell.last].decode())
    if kind == "shared":
        words = shared.of(formula, row, column) or words
    array = formula.attributes.get("ref", "") if kind == "array" else ""
    return Formula(said, words, array)
