"""The references in a formula, and the formula with others in their place; nothing is computed."""

from __future__ import annotations

import re
from collections.abc import Callable

from perfdsl.backends.sheets.spelling import quoted
from perfdsl.forms.sheets.areas import LAST_ROW, column_letters, column_number
from perfdsl.pattern import pattern
from perfdsl.record import Record

_CELL = r"\$?[A-Za-z]{1,3}\$?[0-9]{1,7}"
_SHEET = r"(?:'(?:[^'\[\]]|'')+'|[^\W\d][\w.]*)!"
# Texts, and what has brackets (other files, columns of tables) or two sheets, are left as they are.
_TOKEN = pattern(
    rf"""(?P<left>"(?:[^"]|"")*"?
      | (?:'[^'\[]*\[[^']*'|\[[0-9]+\][\w.]*)!(?:{_CELL}(?::{_CELL})?|[\w.]+)
      | [\w.]+\[(?:[^\[\]]|\[[^\[\]]*\])*\]
      | '[^':]+:[^':]+'!{_CELL}(?::{_CELL})? | [\w.]+:[\w.]+!{_CELL}(?::{_CELL})?)
    | (?P<sheet>{_SHEET})?(?P<ref>{_CELL}:{_CELL}|\$?[0-9]{{1,7}}:\$?[0-9]{{1,7}}|{_CELL})(?![\w.(\[!])
    | [\w.\\]+ | '(?:[^']|'')*'?""",
    re.VERBOSE,
)
_END = pattern(r"(\$?)([A-Za-z]*)(\$?)([0-9]+)")
_AGGREGATE = pattern(
    r"(?:SUM|COUNT|COUNTA|AVERAGE|MAX|MIN|PRODUCT)\((?:[^()]*,)?$|SUBTOTAL\([0-9]+,$", re.IGNORECASE
)
_LOOKED_BACK = 80
_LONGEST = 8192  # characters; no program takes more
_PLAIN = pattern(r"[^\W\d][\w.]*")
_LOOKS_LIKE_CELL = pattern(r"[A-Za-z]{1,3}[0-9]{1,7}|[Rr][0-9]*[Cc][0-9]*")


class Reference(Record):
    """Rows that a formula names, of a sheet or of its own. ``is_cell``: one cell, and not summed.

    Columns stay as typed, and so do the signs ``$``.
    """

    sheet: str | None
    top: int
    bottom: int
    is_cell: bool


class Moved(Record):
    """Where those rows are now."""

    sheet: str | None
    top: int
    bottom: int


Mover = Callable[[Reference], Moved | None]
"""None where nothing of it is left."""


def moved(formula: str, mover: Mover, *, grows: bool = False) -> str:
    """The formula with each reference where its rows have gone; ``#REF!`` for those that are gone.

    One that ``grows`` is for all that a cell has become, as what a chart shows.
    """
    if len(formula) > _LONGEST:
        return formula

    def change(match: re.Match[str]) -> str:
        ref, sheet = match["ref"], match["sheet"]
        if ref is None:
            return match[0]
        ends = [_END.fullmatch(one) for one in ref.split(":")]
        known = [end for end in ends if end and _is_cell(end[2], int(end[4]))]
        if len(known) != len(ends):
            return match[0]
        rows = sorted(int(end[4]) for end in known)
        all_of_it = grows or _is_summed(formula, match.start(), match.end())
        is_cell = len(ends) == 1 and not all_of_it
        name = unquoted(sheet[:-1]) if sheet else None
        now = mover(Reference(name, rows[0], rows[-1], is_cell))
        if now is None:
            return "#REF!"
        before = f"{in_formula(now.sheet)}!" if now.sheet is not None and sheet else ""
        return before + _spelt(known, now)

    return _TOKEN.sub(change, formula)


def shifted(formula: str, rows: int, columns: int) -> str:
    """A formula that many cells share, as the one so far away from its first cell has it."""

    def end(match: re.Match[str]) -> str:
        dollar, letters, fixed, row = match.groups()
        if letters and not dollar:
            number = column_number(letters) + columns
            letters = column_letters(number) if number >= 0 else letters
        number = int(row) if fixed else max(int(row) + rows, 1)
        return f"{dollar}{letters}{fixed}{number}"

    def change(match: re.Match[str]) -> str:
        if match["ref"] is None:
            return match[0]
        return (match["sheet"] or "") + ":".join(
            _END.sub(end, one) for one in match["ref"].split(":")
        )

    return _TOKEN.sub(change, formula)


def unquoted(name: str) -> str:
    """The name of a sheet as a formula writes it → as its tab shows it."""
    return name[1:-1].replace("''", "'") if name.startswith("'") else name


def in_formula(name: str) -> str:
    """The name as a formula writes it: in quotes where it needs them."""
    is_plain = _PLAIN.fullmatch(name) and not _LOOKS_LIKE_CELL.fullmatch(name)
    return name if is_plain else quoted(name)


def _is_cell(letters: str, row: int) -> bool:
    in_columns = not letters or column_number(letters) < 16384
    return in_columns and 0 < row <= LAST_ROW


def _is_summed(formula: str, start: int, end: int) -> bool:
    """Whether a cell is a whole argument of a function that takes any number of them."""
    if formula[end : end + 1] not in (")", ","):
        return False
    return bool(_AGGREGATE.search(formula[max(0, start - _LOOKED_BACK) : start]))


def _spelt(ends: list[re.Match[str]], now: Moved) -> str:
    rows = [now.top, now.bottom]
    if len(ends) == 1:
        ends = ends if now.top == now.bottom else [ends[0], ends[0]]
    elif int(ends[0][4]) > int(ends[1][4]):
        rows.reverse()
    return ":".join(f"{end[1]}{end[2]}{end[3]}{row}" for end, row in zip(ends, rows, strict=False))
