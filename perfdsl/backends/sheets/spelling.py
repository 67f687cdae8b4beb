"""How a workbook spells what is not plain: texts, addresses, names of sheets."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from string import ascii_uppercase

from perfdsl.backends.markup import Markup, escape
from perfdsl.pattern import pattern
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from perfdsl.backends.sheets.placing import Cell

# What XML cannot hold, and what would be read as such an escape though it was typed.
_ESCAPED = pattern(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_LINE_END = pattern(r"\r\n?")
_LONGEST_TEXT = 32767  # UTF-16 units in a cell; a longer one makes Excel call the file damaged
_LONGEST_NAME = 31
_CUT = "……（格子里放不下，后面还有 {} 字，见 Word 或网页）"
_ROOM = _LONGEST_TEXT - 2 * len(_CUT)
# Excel takes none of these in the name of a sheet; their wide forms look the same.
_NAMED = str.maketrans(":\\/?*[]'", "：＼／？＊［］’")  # noqa: RUF001  (they are the point)


def spelt(words: str) -> str:
    """Any text as a cell holds it: ``_x0007_`` for what XML cannot."""
    return _ESCAPED.sub(lambda found: f"_x{ord(found[0]):04X}_", words)


def spelt_cells(cells: Iterable[Cell], number: str, text: str, blank: str) -> Markup:
    """The cells of a row, each as the template has those of its kind, with holes (``%s``)."""
    printed = [
        number % (one.ref, one.format, escape(one.number))
        if one.number is not None
        else text % (one.ref, one.format, one.text)
        if one.text is not None
        else blank % (one.ref, one.format)
        for one in cells
    ]
    return Markup("".join(printed))


def fitting(words: str) -> str:
    """A text with the line ends of a cell; one that no cell can hold is cut, and says so."""
    words = _LINE_END.sub("\n", words)
    if units(words) <= _LONGEST_TEXT:
        return words
    kept = _first(words, _ROOM)
    return kept + _CUT.format(len(words) - len(kept))


def sheet_name(number: int, name: str) -> str:
    """``1.机关运行保障经费项目``, made safe and short enough; the number makes it the only one."""
    return named_sheet(str(number), name)


def named_sheet(head: str, name: str) -> str:
    """A name for a sheet with something short before it, which makes it the only one."""
    return shortened(f"{head}.{_clean(name)}", _LONGEST_NAME)


def legal_name(words: str) -> str:
    """Words as the name of a sheet: nothing in it that Excel does not take, and short enough."""
    return shortened(_clean(words), _LONGEST_NAME)


def _clean(words: str) -> str:
    letters = (letter if letter.isprintable() else " " for letter in words.translate(_NAMED))
    return " ".join("".join(letters).split())


def shortened(words: str, most: int) -> str:
    """The first letters, as Excel counts, without blanks at the end."""
    return _first(words, most).rstrip()


def units(words: str) -> int:
    """How long a text is as Excel counts: a rare 汉字 or an emoji is two."""
    if not words or max(words) <= "\uffff":
        return len(words)
    return len(words) + sum(letter > "\uffff" for letter in words)


def _first(words: str, most: int) -> str:
    """The first letters, whole ones."""
    return words.encode("utf-16-le", "surrogatepass")[: 2 * most].decode("utf-16-le", "ignore")


def address(column: int, row: int) -> str:
    """``C4`` for column 2 of row 4: columns count from 0, rows from 1."""
    return f"{_letters(column)}{row}"


@cache
def _letters(column: int) -> str:
    letters, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = ascii_uppercase[rest] + letters
    return letters


def quoted(name: str) -> str:
    """The name of a sheet as formulas and links write it."""
    return "'" + name.replace("'", "''") + "'"
